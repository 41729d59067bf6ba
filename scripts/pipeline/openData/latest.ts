import { formatDocuments } from "#domain/paper";
import type { Properties } from "#domain/shapes";
import type { Indicator } from "#domain/indicator";
import type { CommuneType } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import { requireProvince } from "../registry/registry.ts";
import { readOpen, round, type OpenProvince } from "./figures.ts";
import type { Terms } from "./measures.ts";

const TYPES: Readonly<Record<CommuneType, string>> = {
  Xã: "Commune",
  Phường: "Ward",
  "Thị trấn": "Township",
  "Đặc khu": "Special zone",
};

/** What boundaries carry: the headline figures; all others are joined by the code. */
export function headlinesOf({ indicators }: Terms, standard: string): readonly Indicator[] {
  return indicators.filter(
    ({ theme, standards }) => theme === "poverty" && standards.some((id) => id === standard),
  );
}

/** Properties of every commune of a province at its last period; each value with its status and source beside it. */
export function latestProperties(
  registry: Registry,
  province: OpenProvince,
  terms: Terms,
): ReadonlyMap<string, Properties> {
  const { build, table } = province;
  const period = build.periods.at(-1);
  if (period === undefined) return new Map();
  const { name } = requireProvince(registry, build.province);
  const communes = new Map(
    registry.communes.filter(({ scheme }) => scheme === "2025").map((commune) => [commune.code, commune]),
  );
  const place = (code: string): Properties => ({
    code,
    name: communes.get(code)?.name ?? code,
    type: communes.get(code)?.type ?? null,
    type_en: TYPES[communes.get(code)?.type ?? "Xã"],
    province: build.province,
    province_name_vi: name.vi,
    province_name_en: name.en,
    scheme: "2025",
    period: period.id,
    date: period.date,
    standard: period.standard,
  });
  return new Map(
    table.rows.slice(1).map((code) => {
      const figures = headlinesOf(terms, period.standard).map((rule): Properties => {
        const read = readOpen(province, rule, period.id, code);
        return {
          [rule.id]: round(read.value),
          [`${rule.id}_status`]: read.status,
          [`${rule.id}_source`]: formatDocuments(read),
        };
      });
      return [code, Object.assign({}, place(code), ...figures) as Properties];
    }),
  );
}
