import type { BandTable, Fact, FactsFile } from "#domain/publishedFiles";
import type { MeasureTable } from "#domain/measure";
import { deriveStatus } from "#domain/status";
import type { Commune } from "#domain/unit";
import { isUrban } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import { requireProvince } from "../registry/registry.ts";
import type { PlainFigure } from "../read/plainTable.ts";
import type { PeriodTable } from "../derive/assemble.ts";

/** Stocks whose urban and rural sums stand beside the communes. */
export const PART_MEASURES = ["total_households", "poor_households", "near_poor_households"];

/** What stands beside the communes of a province: published figures of other places and groups, urban and rural sums, bands. */
export function makeFactsFile(
  registry: Registry,
  province: string,
  communes: readonly Commune[],
  tables: readonly PeriodTable[],
  plain: readonly PlainFigure[],
  bands: BandTable[],
): FactsFile {
  const published = plain
    .filter((figure) => concerns(registry, figure, province))
    .map((figure) => toFact(figure, registry.measures));
  const known = new Set(published.map(keyOf));
  const sums = tables
    .flatMap((table) => areaSums(registry, province, communes, table))
    .filter((fact) => !known.has(keyOf(fact)));
  return { format: "atlas.facts", version: 1, province, facts: [...published, ...sums], bands };
}

function keyOf(fact: Fact): string {
  return [fact.code, fact.date, fact.standard, fact.measure].join("/");
}

/** The province, its parts, districts and former communes; the nation and the region for comparison. */
function concerns(registry: Registry, { level, code, scheme }: PlainFigure, province: string): boolean {
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

function toFact(
  { scheme, code, name, level, date, standard, measure, value, unit, status, source, flag }: PlainFigure,
  measures: MeasureTable,
): Fact {
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
    source,
    flag,
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
  return (["urban", "rural"] as const).flatMap((part) =>
    PART_MEASURES.flatMap((measure): Fact[] => {
      const counts = [...(table.ofTheTime.get(measure) ?? [])].filter(
        ([code]) => isUrban(types.get(code) ?? "Xã") === (part === "urban"),
      );
      if (counts.length === 0) return [];
      return [
        {
          scheme: null,
          code: `${province}-${part}`,
          name:
            part === "urban"
              ? { vi: `${place.vi}, thành thị`, en: `${place.en}, urban` }
              : { vi: `${place.vi}, nông thôn`, en: `${place.en}, rural` },
          level: "part",
          date: table.period.date,
          standard: table.period.standard,
          measure,
          value: counts.reduce((sum, [, value]) => sum + value, 0),
          unit: "households",
          status: deriveStatus(["illustrative"]),
          source: "example",
          flag: null,
        },
      ];
    }),
  );
}
