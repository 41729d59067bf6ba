import { formatCount, formatCounts, formatValue } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import { yearOf, type Period } from "#domain/standard";
import type { Status } from "#domain/status";
import type { CommuneStatement, MapStatement, NamedCommune } from "./statements.ts";
import type { Run } from "#domain/run";
import { bracket, countRuns, figure, NAMED_TIES, plain } from "./run.ts";
import { vi as signs } from "./signs/vi.ts";

/** "xã Nậm Kè", "phường Mường Lay". */
export function nameCommune({ name, type }: NamedCommune): string {
  return `${type.toLowerCase()} ${name}`;
}

/** A count of a year's movements happens in the year, everything else stands at its end. */
export function sayYear(period: Period, { theme }: Pick<IndicatorRule, "theme">): string {
  return `${theme === "flows" ? "Trong năm" : "Cuối năm"} ${String(yearOf(period))}`;
}

/** "Cuối năm 2025, 17,78% hộ của tỉnh Điện Biên là hộ nghèo (25.541 trong 143.650 hộ); cao nhất là xã ..., 58,30%." */
export function mapSentence(statement: MapStatement): Run[] {
  const { indicator, period, province, value } = statement;
  const subject = province.vi.replace(/^(Tỉnh|Cả nước)/, (word) => word.toLowerCase());
  const head = plain(`${sayYear(period, indicator)}, `);
  if (indicator.denominatorScope === "province") {
    const total = value.denominator === null ? "" : ` ${formatCount(value.denominator, "vi")}`;
    return [
      head,
      plain(`${subject} có`),
      figure(total, value),
      plain(` ${indicator.base.vi}`),
      ...sayHighest(statement),
    ];
  }
  return [head, ...sayValue(statement, subject), ...sayHighest(statement)];
}

/** "Cuối năm 2025, 58,30% hộ của xã Nậm Kè là hộ nghèo (1.342 trong 2.302 hộ), hạng 1/45." */
export function communeSentence(statement: CommuneStatement): Run[] {
  const { indicator, period, commune, rank } = statement;
  const head = plain(`${sayYear(period, indicator)}, `);
  const tie = rank !== null && rank.tied > 1 ? `, đồng hạng ${String(rank.tied)}` : "";
  const place =
    rank === null
      ? "."
      : `, thứ ${String(rank.rank)} từ cao xuống trong ${String(rank.of)} xã, phường${tie}.`;
  return [head, ...sayValue(statement, nameCommune(commune)), plain(place)];
}

function sayValue({ indicator, value }: Pick<MapStatement, "indicator" | "value">, subject: string): Run[] {
  const mark = bracket(value, sayCounts(indicator, value), signs);
  if (value.value === null) {
    return [plain(`${subject}: ${whyNone(value.status)} về ${indicator.name.vi.toLowerCase()}`)];
  }
  const shown = figure(formatValue(value.value, indicator, "vi"), value);
  switch (indicator.kind) {
    case "value":
      return [plain(`${subject}: ${indicator.name.vi.toLowerCase()} `), shown, ...mark];
    case "count":
      return [plain(`${subject} có `), shown, plain(` ${indicator.noun.vi}`), ...mark];
    case "mean":
      return [
        plain(`mỗi ${indicator.base.vi} của ${subject} có bình quân `),
        shown,
        plain(` ${indicator.noun.vi}`),
        ...mark,
      ];
    case "rate":
      if (indicator.denominatorScope === "province") {
        return [shown, plain(` ${indicator.base.vi} ${indicator.noun.vi} ${subject}`), ...mark];
      }
      return [shown, plain(` ${indicator.base.vi} của ${subject} ${indicator.noun.vi}`), ...mark];
  }
}

function sayCounts({ kind, base }: IndicatorRule, value: MapStatement["value"]): Run[] {
  if (kind !== "rate" || value.numerator === null || value.denominator === null) return [];
  const { numerator, denominator } = formatCounts(value, "vi");
  const [top, bottom] = [value.numeratorStatus, value.denominatorStatus];
  return countRuns(value, [[numerator, top], " trong ", [denominator, bottom], ` ${base.vi}`], signs);
}

function sayHighest({ indicator, highest, highestValue, withheld }: MapStatement): Run[] {
  if (highestValue === null)
    return [plain(withheld === 0 ? "." : `; ${String(withheld)} xã, phường không công bố số (ít hộ).`)];
  const names =
    highest.length <= NAMED_TIES
      ? highest.map(nameCommune).join(" và ")
      : `${String(highest.length)} xã, phường cùng mức`;
  const among = withheld === 0 ? "" : " trong các xã có hiện số";
  const most = sayMost(indicator) + among;
  return [
    plain(`; ${most} là ${names}, `),
    figure(formatValue(highestValue.value, indicator, "vi"), highestValue),
    ...bracket(highestValue, [], signs),
    plain("."),
  ];
}

function sayMost({ kind, signed }: IndicatorRule): string {
  if (signed === true) return "giảm nhiều nhất";
  return kind === "count" ? "nhiều nhất" : "cao nhất";
}

function whyNone(status: Status): string {
  switch (status) {
    case "suppressed":
      return "số liệu được bảo vệ";
    case "not-collected":
      return "không thu thập số liệu";
    default:
      return "không có số liệu";
  }
}
