import * as v from "valibot";
import type { Localised } from "#domain/localised";
import type { Indicator } from "#domain/indicator";
import type { SeriesFile } from "#domain/dataset";
import type { Effects } from "../effects/effects.ts";
import type { ProvinceBuild } from "../province.ts";
import type { Registry } from "../registry/registry.ts";
import { parseTable, text } from "../registry/tables.ts";

const FILE = "data/registry/measures.csv";
const row = v.object({ measure: text, unit: text, name_vi: text, name_en: text });

/** A plain figure with its name: a stored count, or what a document prints. */
export interface Measure {
  readonly id: string;
  readonly unit: string;
  readonly name: Localised;
}

/** Everything that a row of the long table may be about. */
export interface Terms {
  readonly indicators: readonly Indicator[];
  /** Stored counts with rows of their own: no indicator has them as its whole numerator or denominator. */
  readonly measures: readonly Measure[];
  /** Stored counts that stand in the rows of an indicator, above or below. */
  readonly carried: readonly Measure[];
  /** What only stands beside the communes. */
  readonly beside: readonly Measure[];
}

/** Names of plain figures, from the registry. */
export async function loadMeasures(effects: Pick<Effects, "read">): Promise<readonly Measure[]> {
  const rows = parseTable(FILE, (await effects.read(FILE)) ?? new Uint8Array(), row);
  return rows.map(({ measure, unit, name_vi, name_en }) => ({
    id: measure,
    unit,
    name: { vi: name_vi, en: name_en },
  }));
}

/** The terms of an edition: indicators that it has figures for, then what it stores and prints besides. */
export function listTerms(
  registry: Registry,
  published: ReadonlySet<string>,
  builds: readonly Pick<ProvinceBuild, "series" | "facts">[],
  known: readonly Measure[],
): Terms {
  const indicators = registry.indicators.filter(({ id }) => published.has(id));
  const taken = new Set(indicators.map(({ id }) => id));
  const name = (id: string, unit: string) =>
    nameMeasure(registry, new Map(known.map((entry) => [entry.id, entry])), id, unit);
  const stored = unique(
    builds.flatMap(({ series }) => series.flatMap((file: SeriesFile) => Object.keys(file.columns))),
    taken,
  );
  const units = new Map(
    builds.flatMap(({ facts }) => facts.facts.map(({ measure, unit }) => [measure, unit] as const)),
  );
  const beside = unique([...units.keys()], new Set([...taken, ...stored]));
  const carried = new Set(indicators.flatMap(carriedBy));
  return {
    indicators,
    measures: stored.filter((id) => !carried.has(id)).map((id) => name(id, "households")),
    carried: stored.filter((id) => carried.has(id)).map((id) => name(id, "households")),
    beside: beside.map((id) => name(id, units.get(id) ?? "")),
  };
}

/** Counts that a reader of an indicator's rows has anyway. */
function carriedBy({ numerator, denominator, denominatorScope }: Indicator): string[] {
  const whole = numerator.minus.length === 0 && numerator.plus.length === 1 ? numerator.plus : [];
  return denominator === null || denominatorScope === "province" ? [...whole] : [...whole, denominator];
}

function unique(ids: readonly string[], taken: ReadonlySet<string>): string[] {
  return [...new Set(ids)].filter((id) => !taken.has(id)).sort();
}

/** Words of families of measures: what stands before the name of a deprivation, a group or a band. */
const DEPRIVED: Readonly<Record<string, Localised>> = {
  poor: { vi: "Hộ nghèo thiếu hụt", en: "Poor households deprived of" },
  near: { vi: "Hộ cận nghèo thiếu hụt", en: "Near-poor households deprived of" },
};
const GROUPS: readonly (readonly [RegExp, Localised])[] = [
  [/^poor_households_ethnic_(.+)$/, { vi: "Hộ nghèo theo dân tộc", en: "Poor households of ethnic group" }],
  [
    /^ethnic_share_of_poor_(.+)$/,
    { vi: "Tỷ trọng trong hộ nghèo, dân tộc", en: "Share of poor households, ethnic group" },
  ],
  [
    /^population_share_(.+)$/,
    { vi: "Tỷ trọng dân số, dân tộc", en: "Share of the population, ethnic group" },
  ],
  [/^communes_poor_rate_band_(.+)$/, { vi: "Số xã có tỷ lệ hộ nghèo", en: "Communes with a poor rate" }],
  [
    /^commune_share_band_(.+)$/,
    { vi: "Tỷ trọng xã có tỷ lệ hộ nghèo", en: "Share of communes with a poor rate" },
  ],
];
const PARTS: Readonly<Record<string, Localised>> = {
  gt70: { vi: "trên 70%", en: "above 70%" },
  lt10: { vi: "đến 10%", en: "up to 10%" },
  zero: { vi: "bằng 0", en: "of nil" },
  other_minority: { vi: "thiểu số khác", en: "other minorities" },
  unexplained: { vi: "phần chênh lệch không được giải thích", en: "remainder that no group explains" },
  minority: { vi: "thiểu số nói chung", en: "minorities together" },
};

/** A name of a measure in both languages: from the table, else put together from its family, else from the form that has it. */
function nameMeasure(
  registry: Registry,
  known: ReadonlyMap<string, Measure>,
  id: string,
  unit: string,
): Measure {
  const listed = known.get(id);
  if (listed !== undefined) return listed;
  const name = nameDeprivation(registry, id) ?? nameGroup(registry, id) ?? nameFromForm(registry, id);
  return { id, unit, name };
}

function nameDeprivation(registry: Registry, id: string): Localised | null {
  const [, who = "", key = "", rate] = /^(poor|near)_dep_(.+?)(_rate)?$/.exec(id) ?? [];
  const words = DEPRIVED[who];
  const all = registry.standards.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ deprivations }) => deprivations),
  );
  const found = all.findLast((deprivation) => deprivation.key === key);
  if (words === undefined || found === undefined) return null;
  const share = rate === undefined ? { vi: "", en: "" } : { vi: " (tỷ lệ)", en: " (rate)" };
  return { vi: `${words.vi}: ${found.name.vi}${share.vi}`, en: `${words.en}: ${found.name.en}${share.en}` };
}

function nameGroup({ ethnicGroups }: Registry, id: string): Localised | null {
  for (const [pattern, words] of GROUPS) {
    const part = pattern.exec(id)?.[1];
    if (part === undefined) continue;
    const group = ethnicGroups.find(({ key }) => key === part || key === part.replaceAll("_", "-"))?.name;
    const band = /^\d+_\d+$/.test(part) ? `${part.replace("_", "-")}%` : undefined;
    const plain = group ?? band ?? part;
    const { vi, en } = PARTS[part] ?? { vi: plain, en: plain };
    return { vi: `${words.vi}: ${vi}`, en: `${words.en}: ${en}` };
  }
  return null;
}

/** The heading of the official form; its English is the id itself, which is made of English words. */
function nameFromForm({ forms }: Registry, id: string): Localised {
  const path = forms.flatMap(({ columns }) => columns).find((column) => column.measure === id)?.path;
  return { vi: path?.join(": ") ?? id, en: id.replaceAll("_", " ") };
}
