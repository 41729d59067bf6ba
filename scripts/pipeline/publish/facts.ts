import type { BandTable, Fact, FactsFile } from "#domain/publishedFiles";
import type { Localised } from "#domain/localised";
import type { MeasureTable } from "#domain/measure";
import { FORMAT_VERSION } from "#domain/dataset";
import { compareStrength } from "#domain/paper";
import type { Commune } from "#domain/unit";
import { isUrban } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import { requireProvince } from "../registry/registry.ts";
import type { PlainFigure } from "../read/plainFigure.ts";
import type { PeriodTable } from "../derive/assemble.ts";
import { cellKey } from "../derive/disclosureInput.ts";
import { paperAt, paperOfSum } from "../papers.ts";

/** Stocks whose urban and rural sums stand beside the communes. */
export const PART_MEASURES = ["total_households", "poor_households", "near_poor_households"];

/** Parts of a province (thành thị, nông thôn). */
export const PARTS = ["urban", "rural"] as const;

/** "Sơn La, thành thị". */
export function nameOfPart(place: Localised, part: (typeof PARTS)[number]): Localised {
  return part === "urban"
    ? { vi: `${place.vi}, thành thị`, en: `${place.en}, urban` }
    : { vi: `${place.vi}, nông thôn`, en: `${place.en}, rural` };
}

/** What the figures beside the communes are made of. */
export interface FactsInput {
  readonly registry: Registry;
  readonly province: string;
  readonly communes: readonly Commune[];
  readonly tables: readonly PeriodTable[];
  /** Counts and urban and rural sums that the edition does not tell, as "period/code/measure". */
  readonly withheld: ReadonlySet<string>;
  /** Those that concern the province and may be published. */
  readonly plain: readonly PlainFigure[];
  readonly bands: readonly BandTable[];
  /** Sums of districts over communes of today. */
  readonly districts: readonly Fact[];
}

/** What stands beside the communes of a province: published figures of other places and groups, urban and rural sums, bands. */
export function makeFactsFile(input: FactsInput): FactsFile {
  const { registry, province, communes, tables, withheld, plain, bands, districts } = input;
  const grades = new Map(registry.documents.map(({ id, grade }) => [id, grade]));
  const published = plain.map((figure) => toFact(figure, registry.measures, grades)).sort(compareFacts);
  const known = new Set(published.map(keyOf));
  const sums = [
    ...tables.flatMap((table) =>
      areaSums(registry, province, communes, table).filter(
        ({ code, measure }) => !withheld.has(cellKey(table.period.id, code, measure)),
      ),
    ),
    ...districts,
  ].filter((fact) => !known.has(keyOf(fact)));
  return {
    format: "atlas.facts",
    version: FORMAT_VERSION,
    province,
    facts: [...published, ...sums],
    bands: [...bands],
    measures: nameMeasures(published, registry),
  };
}

/** Names of what is printed, as the indicators and the table of measures have them, in ascending order of their ids. */
function nameMeasures(
  facts: readonly Fact[],
  { indicators, measures }: Pick<Registry, "indicators" | "measures">,
): FactsFile["measures"] {
  const ids = [...new Set(facts.map(({ measure }) => measure))].sort();
  const rates = new Map(indicators.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = rates.get(id) ?? measures.find(id)?.name;
      return name === undefined ? [] : [[id, { vi: name.vi, en: name.en }]];
    }),
  );
}

/** By place, date and measure; of several documents on one figure the strongest first. Never by the order of files and rows. */
function compareFacts(a: Fact, b: Fact): number {
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    order(keyOf(a), keyOf(b)) ||
    compareStrength(a, b) ||
    order(a.documents.join(), b.documents.join()) ||
    a.value - b.value
  );
}

function keyOf(fact: Fact): string {
  return [fact.code, fact.date, fact.standard, fact.measure].join("/");
}

/** The province, its parts, districts and former communes; the nation and the region for comparison. */
export function concerns(
  registry: Registry,
  { level, code, scheme }: PlainFigure,
  province: string,
): boolean {
  switch (level) {
    case "country":
      return true;
    case "region":
      return code === requireProvince(registry, province).region;
    case "district":
      return registry.districts.some((district) => district.code === code && district.province === province);
    case "commune":
      return registry.communes.some(
        (commune) => commune.scheme === scheme && commune.code === code && commune.province === province,
      );
    default:
      return code === province || code.startsWith(`${province}-`);
  }
}

function toFact(figure: PlainFigure, measures: MeasureTable, grades: ReadonlyMap<string, string>): Fact {
  const { scheme, code, name, level, date, standard, measure, value, unit, status, documents, flag } = figure;
  const grade = figure.grade ?? grades.get(documents[0] ?? "") ?? (status === "illustrative" ? "X" : "A");
  const { family, key } = measures.find(measure) ?? { family: null, key: null };
  return {
    scheme,
    code,
    name: { ...name },
    level,
    date,
    standard,
    measure,
    value,
    unit,
    status,
    documents: [...documents],
    flag,
    grade,
    ...(family === null || key === null ? {} : { family, key }),
  };
}

/** Urban (wards and townships of the time) and rural sums of the stocks; "urban" means other places since July 2025. */
function areaSums(
  registry: Registry,
  province: string,
  today: readonly Commune[],
  table: PeriodTable,
): Fact[] {
  const scheme = table.period.date < "2025-07-01" ? "pre2025" : "2025";
  const types = new Map(
    registry.communes
      .filter((commune) => commune.scheme === scheme && commune.province === province)
      .map((commune) => [commune.code, commune.type]),
  );
  if (scheme === "2025") for (const commune of today) types.set(commune.code, commune.type);
  const place = requireProvince(registry, province).name;
  return PARTS.flatMap((part) =>
    PART_MEASURES.flatMap((measure): Fact[] => {
      const counts = [...(table.ofTheTime.get(measure) ?? [])].filter(
        ([code]) => isUrban(types.get(code) ?? "Xã") === (part === "urban"),
      );
      if (counts.length === 0) return [];
      const { status, documents } = paperOfSum(
        counts.flatMap(([code]) => paperAt(table.papers.ofTheTime, measure, code) ?? []),
      );
      return [
        {
          scheme: null,
          code: `${province}-${part}`,
          name: nameOfPart(place, part),
          level: "part",
          date: table.period.date,
          standard: table.period.standard,
          measure,
          value: counts.reduce((sum, [, value]) => sum + value, 0),
          unit: "households",
          status,
          documents: [...documents],
          flag: null,
        },
      ];
    }),
  );
}
