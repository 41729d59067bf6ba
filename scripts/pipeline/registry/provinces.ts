import * as v from "valibot";
import type { Effects } from "../effects/effects.ts";
import type { Province } from "#domain/unit";
import type { Localised } from "#domain/localised";
import { ProblemsError } from "../problem.ts";
import { requireFile } from "./files.ts";
import { optionalDate, optionalNumber, optionalText, parseTable, text } from "./tables.ts";

const FILE = "data/registry/provinces.csv";

const row = v.object({
  scheme: v.picklist(["63", "34"]),
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  name: text,
  type: v.picklist(["Tỉnh", "Thành phố"]),
  slug: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  region: optionalText,
  successor: optionalText,
  meridian: v.pipe(optionalNumber, v.nullable(v.pipe(v.number(), v.minValue(102), v.maxValue(110)))),
  valid_from: optionalDate,
  valid_to: optionalDate,
});
type Row = v.InferOutput<typeof row>;

/**
 * The provinces since July 2025 (34 tỉnh, thành phố) in ascending code. One that changed its type has a row for each, and here its newest
 * name with the earlier ones beside it. @throws ProblemsError
 */
export async function loadNation(effects: Pick<Effects, "read">, file = FILE): Promise<readonly Province[]> {
  const rows = parseTable(file, await requireFile(effects, file), row).filter(
    ({ scheme }) => scheme === "34",
  );
  const newest = new Map<string, Row>();
  for (const entry of rows) {
    const known = newest.get(entry.code);
    if (known === undefined || (known.valid_from ?? "") < (entry.valid_from ?? ""))
      newest.set(entry.code, entry);
  }
  return [...newest.values()]
    .map((entry) => makeProvince(entry, rows))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function makeProvince(newest: Row, rows: readonly Row[]): Province {
  const { code, slug, region, meridian } = newest;
  const earlier = rows
    .filter((entry) => entry.code === code && entry !== newest)
    .map((entry) => ({ name: nameOf(entry), to: entry.valid_to ?? "" }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
  return { code, name: nameOf(newest), slug, region, meridian, ...(earlier.length === 0 ? {} : { earlier }) };
}

function nameOf({ type, name }: Row): Localised {
  return { vi: `${type} ${name}`, en: `${name} ${type === "Tỉnh" ? "province" : "city"}` };
}

/** A province until June 2025 (63 tỉnh, thành phố), the unit of figures of the living standards survey. */
export interface FormerProvince {
  readonly code: string;
  /** Without its type, as maps write it. */
  readonly name: string;
  readonly type: Row["type"];
  readonly region: string;
  /** Code of the province of today that it lies in. */
  readonly successor: string;
}

/** The provinces until June 2025 in ascending code. @throws ProblemsError */
export async function loadFormerProvinces(
  effects: Pick<Effects, "read">,
  file = FILE,
): Promise<readonly FormerProvince[]> {
  return parseTable(file, await requireFile(effects, file), row)
    .filter(({ scheme }) => scheme === "63")
    .map(({ code, name, type, region, successor }) => ({
      code,
      name: name.normalize("NFC"),
      type,
      region: region ?? "",
      successor: successor ?? "",
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The name in force on a date (ISO). */
export function nameOn({ name, earlier = [] }: Province, date: string): Localised {
  return earlier.find(({ to }) => date <= to)?.name ?? name;
}

/** The provinces of some codes, in the order of the codes. @throws ProblemsError, one for all codes that are none */
export function pickProvinces(
  nation: readonly Province[],
  codes: readonly string[],
  file = FILE,
): readonly Province[] {
  const byCode = new Map(nation.map((province) => [province.code, province]));
  const unknown = codes.filter((code) => !byCode.has(code));
  if (unknown.length > 0)
    throw new ProblemsError([
      {
        severity: "error",
        check: "provinceIsKnown",
        place: { file },
        values: { found: unknown.join(", "), known: [...byCode.keys()] },
      },
    ]);
  return codes.flatMap((code) => byCode.get(code) ?? []);
}
