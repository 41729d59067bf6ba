import * as v from "valibot";
import { FORMAT_VERSION, type Catalogue } from "#domain/dataset";
import { joinReleases, NO_RELEASE, type EarlierReleases } from "../derive/earlierReleases.ts";
import { factKey, readReleased } from "../derive/readReleased.ts";
import type { Effects } from "../effects/effects.ts";
import type { ProvinceBuild } from "../province.ts";
import { parseDocument } from "../registry/tables.ts";

/** Where the releases of each province are kept, beside the sources and like them committed. */
const FOLDER = "data/releases";

/**
 * What all public releases of a province have printed and withheld (sổ công bố): a published folder may be lost or begun anew, what readers have
 * downloaded is not. Nothing in it was not published: a withheld count stands as "s", without its number.
 */
const recordSchema = v.object({
  format: v.literal("atlas.released"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  threshold: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** By "period/code" or "fact/…", then by measure: figures in the order in which they were printed, "s" first where it was withheld. */
  cells: v.record(v.string(), v.record(v.string(), v.string())),
});

const WITHHELD = "s";

const pathOf = (province: string) => `${FOLDER}/${province}.json`;

/** @returns null where no release is kept @throws ProblemsError where the file is damaged: to pass it over would publish what it keeps withheld */
export async function readReleaseRecord(
  effects: Pick<Effects, "read">,
  province: string,
): Promise<EarlierReleases | null> {
  const path = pathOf(province);
  const bytes = await effects.read(path);
  if (bytes === undefined) return null;
  const { threshold, cells } = parseDocument(path, bytes, recordSchema);
  const printed = new Map<string, number[]>();
  const withheld = new Set<string>();
  for (const [place, measures] of Object.entries(cells))
    for (const [measure, text] of Object.entries(measures)) {
      const key = `${place}/${measure}`;
      const [first, ...rest] = text.split("|");
      if (first === WITHHELD) withheld.add(key);
      const values = (first === WITHHELD ? rest : [first ?? "", ...rest]).map(Number);
      if (values.length > 0) printed.set(key, values);
    }
  return { threshold, printed, withheld };
}

/**
 * Keeps what a public edition has said, beside what releases before it have. What is made up protects nobody: of an example the published folder is
 * memory enough.
 */
export async function keepReleases(
  effects: Pick<Effects, "write">,
  { edition, example }: Pick<Catalogue, "edition" | "example">,
  builds: readonly ProvinceBuild[],
  earlier: ReadonlyMap<string, EarlierReleases>,
): Promise<void> {
  if (edition === "internal" || example) return;
  for (const build of builds) {
    const { province, series, facts, threshold, withheldFacts, disclosure } = build;
    const released = readReleased({ series, facts: facts.facts, threshold });
    const hidden = [...withheldFacts].map((figure) => factKey(figure));
    await writeReleaseRecord(
      effects,
      province,
      joinReleases(earlier.get(province) ?? NO_RELEASE, {
        ...released,
        // An urban or rural sum that is withheld stands in no file, not even as withheld.
        withheld: new Set([...released.withheld, ...hidden, ...(disclosure?.withheld ?? [])]),
      }),
    );
  }
}

/** Keeps what has been released so far: one line a place and period, in an order that nothing but its content decides. */
async function writeReleaseRecord(
  effects: Pick<Effects, "write">,
  province: string,
  released: EarlierReleases,
): Promise<void> {
  const { threshold, printed, withheld } = released;
  const places = new Map<string, Record<string, string>>();
  for (const key of [...new Set([...printed.keys(), ...withheld])].sort()) {
    const cut = key.lastIndexOf("/");
    const [place, measure] = [key.slice(0, cut), key.slice(cut + 1)];
    const measures = places.get(place) ?? {};
    measures[measure] = [...(withheld.has(key) ? [WITHHELD] : []), ...(printed.get(key) ?? [])].join("|");
    places.set(place, measures);
  }
  const lines = [...places].map(
    ([place, measures]) => `${JSON.stringify(place)}:${JSON.stringify(measures)}`,
  );
  const { cells: _, ...head } = {
    format: "atlas.released",
    version: FORMAT_VERSION,
    province,
    threshold,
    cells: null,
  };
  const start = JSON.stringify(head).slice(0, -1);
  await effects.write(pathOf(province), `${start},"cells":{\n${lines.join(",\n")}\n}}\n`);
}
