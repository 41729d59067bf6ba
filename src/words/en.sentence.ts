import { formatCount, formatCounts, formatValue } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import { yearOf, type Period } from "#domain/standard";
import type { Status } from "#domain/status";
import type { CommuneStatement, MapStatement, NamedCommune } from "./statements.ts";
import type { Run } from "#domain/run";
import { bracket, countRuns, figure, NAMED_TIES, plain } from "./run.ts";
import { en as signs } from "./signs/en.ts";

const TYPES: Readonly<Record<string, string>> = {
  Xã: "commune",
  Phường: "ward",
  "Thị trấn": "township",
  "Đặc khu": "special zone",
  Tỉnh: "province",
  "Thành phố": "city",
};

/** "Nậm Kè commune", "Mường Lay ward". */
export function nameCommune({ name, type }: NamedCommune): string {
  return `${name} ${TYPES[type] ?? "district"}`;
}

/** Movements happen during a year, everything else stands at its end. */
export function sayYear(period: Period, { theme }: Pick<IndicatorRule, "theme">): string {
  return `${theme === "flows" ? "During" : "At the end of"} ${String(yearOf(period))}`;
}

/** "At the end of 2025, 17.78% of households in Điện Biên were poor (25,541 of 143,650 households); highest is ...". */
export function mapSentence(statement: MapStatement): Run[] {
  const { indicator, period, province, value } = statement;
  const head = plain(`${sayYear(period, indicator)}, `);
  if (indicator.denominatorScope === "province") {
    const total = value.denominator === null ? "" : ` ${formatCount(value.denominator, "en")}`;
    return [
      head,
      plain(`${province.en} had`),
      figure(total, value),
      plain(` ${indicator.base.en}`),
      ...sayHighest(statement),
    ];
  }
  return [head, ...sayValue(statement, province.en), ...sayHighest(statement)];
}

/** "At the end of 2025, 58.30% of households in Nậm Kè commune were poor (1,342 of 2,302 households), rank 1 of 45." */
export function communeSentence(statement: CommuneStatement): Run[] {
  const { indicator, period, commune, rank } = statement;
  const head = plain(`${sayYear(period, indicator)}, `);
  const tie = rank !== null && rank.tied > 1 ? `, shared by ${String(rank.tied)}` : "";
  const place =
    rank === null ? "." : `, rank ${String(rank.rank)} of ${String(rank.of)} from the highest${tie}.`;
  return [head, ...sayValue(statement, nameCommune(commune)), plain(place)];
}

function sayValue({ indicator, value }: Pick<MapStatement, "indicator" | "value">, subject: string): Run[] {
  const mark = bracket(value, sayCounts(indicator, value), signs);
  if (value.value === null) {
    return [plain(`${subject}: ${whyNone(value.status)} for ${indicator.name.en.toLowerCase()}`)];
  }
  const shown = figure(formatValue(value.value, indicator, "en"), value);
  switch (indicator.kind) {
    case "value":
      return [plain(`${subject}: ${indicator.name.en.toLowerCase()} `), shown, ...mark];
    case "count":
      return [plain(`${subject} had `), shown, plain(` ${indicator.noun.en}`), ...mark];
    case "mean":
      return [
        plain(`${subject} had on average `),
        shown,
        plain(` ${indicator.noun.en} for each of its ${indicator.base.en}`),
        ...mark,
      ];
    case "rate":
      if (indicator.denominatorScope === "province") {
        return [shown, plain(` of ${indicator.base.en} ${indicator.noun.en} ${subject}`), ...mark];
      }
      return [shown, plain(` of ${indicator.base.en} in ${subject} ${indicator.noun.en}`), ...mark];
  }
}

function sayCounts({ kind, base }: IndicatorRule, value: MapStatement["value"]): Run[] {
  if (kind !== "rate" || value.numerator === null || value.denominator === null) return [];
  const { numerator, denominator } = formatCounts(value, "en");
  const [top, bottom] = [value.numeratorStatus, value.denominatorStatus];
  return countRuns(value, [[numerator, top], " of ", [denominator, bottom], ` ${base.en}`], signs);
}

function sayHighest({ indicator, highest, highestValue, withheld }: MapStatement): Run[] {
  if (highestValue === null)
    return [plain(withheld === 0 ? "." : `; ${String(withheld)} communes and wards are withheld.`)];
  const names =
    highest.length <= NAMED_TIES
      ? highest.map(nameCommune).join(" and ")
      : `shared by ${String(highest.length)} communes and wards`;
  const among = withheld === 0 ? "" : " of those shown";
  const most = sayMost(indicator) + among;
  return [
    plain(`; ${most}: ${names}, `),
    figure(formatValue(highestValue.value, indicator, "en"), highestValue),
    ...bracket(highestValue, [], signs),
    plain("."),
  ];
}

function sayMost({ kind, signed }: IndicatorRule): string {
  if (signed === true) return "greatest fall";
  return kind === "count" ? "most" : "highest";
}

function whyNone(status: Status): string {
  switch (status) {
    case "suppressed":
      return "figures withheld";
    case "not-collected":
      return "no figures collected";
    default:
      return "no data";
  }
}
