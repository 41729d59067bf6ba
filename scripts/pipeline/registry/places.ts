import * as v from "valibot";
import type { Commune, District, Succession } from "#domain/unit";
import type { Effects } from "../effects/effects.ts";
import { requireFile } from "./files.ts";
import type { Ring } from "./registry.ts";
import { number, optionalDate, optionalNumber, optionalText, parseTable, text } from "./tables.ts";

/** Places of one province under one folder each, so that nobody reads those of another. */
const FOLDER = "places";

const commune = v.pipe(
  v.object({
    scheme: v.picklist(["pre2025", "2025"]),
    code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
    name: text,
    type: v.picklist(["Xã", "Phường", "Thị trấn", "Đặc khu"]),
    province: text,
    district: optionalText,
    valid_from: optionalDate,
    valid_to: optionalDate,
    area_km2: optionalNumber,
    lon: optionalNumber,
    lat: optionalNumber,
  }),
  v.transform(({ valid_from, valid_to, area_km2, lon, lat, ...rest }): Commune => ({
    ...rest,
    name: rest.name.normalize("NFC"),
    validFrom: valid_from,
    validTo: valid_to,
    areaKm2: area_km2,
    point: lon === null || lat === null ? null : ([lon, lat] as const),
  })),
);

const district = v.object({ code: text, name: text, province: text });

/** How an old commune went on; "part" where the resolutions tell of one part of it alone. */
const link = v.object({
  old_code: text,
  new_code: text,
  kind: v.picklist(["whole", "split", "part"]),
  /** Whether both readings of the resolutions agree on it, or one alone knows it. */
  sources: v.picklist(["two", "one"]),
});
type Link = v.InferOutput<typeof link>;

/** Household weights of split communes, from a count or an estimate; a split without them is not carried. */
const splitWeight = v.object({
  old_code: text,
  new_code: text,
  weight: number,
  status: v.picklist(["official", "illustrative"]),
  source: text,
});
type Weight = v.InferOutput<typeof splitWeight>;

const corner = v.object({ ring: number, lon: number, lat: number });

/** Where the places of some provinces are, and what became of them. */
export interface Places {
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
  readonly successions: readonly Succession[];
  readonly outlines: ReadonlyMap<string, readonly Ring[]>;
}

/** Reads the places of some provinces and of no other. @param folder of the registry @throws ProblemsError */
export async function loadPlaces(
  effects: Pick<Effects, "read">,
  folder: string,
  provinces: readonly string[],
): Promise<Places> {
  const table = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseTable(`${folder}/${name}`, await requireFile(effects, `${folder}/${name}`), schema);
  const weights = await table("split-weights.csv", splitWeight);
  const read = await Promise.all(
    provinces.map(async (code) => ({
      code,
      communes: await table(`${FOLDER}/${code}/communes.csv`, commune),
      districts: await table(`${FOLDER}/${code}/districts.csv`, district),
      links: await table(`${FOLDER}/${code}/crosswalk.csv`, link),
      corners: await table(`${FOLDER}/${code}/outline.csv`, corner),
    })),
  );
  return {
    communes: read.flatMap(({ communes }) => communes).sort(byTimeAndCode),
    districts: read.flatMap(({ districts }) => districts).sort(byCode),
    successions: weigh(
      read.flatMap(({ links }) => links).sort((a, b) => compare(a.old_code, b.old_code)),
      weights,
    ),
    outlines: new Map(read.map(({ code, corners }) => [code, makeRings(corners)])),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return compare(a.code, b.code);
}

/** Communes of then before those of now, whichever province was read first. */
function byTimeAndCode(a: Commune, b: Commune): number {
  return a.scheme === b.scheme ? byCode(a, b) : a.scheme === "pre2025" ? -1 : 1;
}

function makeRings(corners: readonly v.InferOutput<typeof corner>[]): Ring[] {
  const rings = new Map<number, [number, number][]>();
  for (const { ring, lon, lat } of corners) rings.set(ring, [...(rings.get(ring) ?? []), [lon, lat]]);
  return [...rings.values()];
}

/**
 * Whole successions that both sources name weigh 1; parts weigh what the file of weights says, or nothing is known of them. What one source alone
 * names (cần xác nhận) carries no figures either: its successor is not comparable, rather than too small.
 */
function weigh(links: readonly Link[], weights: readonly Weight[]): Succession[] {
  const known = new Map(weights.map((row) => [`${row.old_code}/${row.new_code}`, row]));
  return links.map(({ old_code: oldCode, new_code: newCode, kind, sources }) => {
    const step = { oldCode, newCode, kind: kind === "whole" ? kind : ("split" as const) };
    if (sources === "one") return { ...step, weight: null, weightStatus: null, isToConfirm: true };
    if (kind === "whole") return { ...step, weight: 1, weightStatus: "official" };
    const row = known.get(`${oldCode}/${newCode}`);
    return { ...step, weight: row?.weight ?? null, weightStatus: row?.status ?? null };
  });
}
