import { makeTrees, flatten, type ProgrammeNode } from "#domain/coverage/tree";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { leadOf, precisionOf, type Programme } from "#domain/coverage/programme";
import { totalOf } from "#domain/coverage/record";
import type { Language } from "#domain/localised";
import { foldText } from "#domain/text";

export type RegisterColumn = "name" | "period" | "lead" | "precision" | "total" | "leaves" | "remainder";

export interface RegisterSort {
  readonly column: RegisterColumn;
  readonly descending: boolean;
}

/** The plans as trees, by the id of their plan. */
export function readRegister(file: ProgrammesFile): ReadonlyMap<string, ProgrammeNode> {
  return new Map(makeTrees(file.programmes).map((root) => [root.programme.plan, root]));
}

/** The plan of a programme of the province, else the province's first, else the first of all. */
export function choosePlan(
  file: ProgrammesFile,
  plans: ReadonlyMap<string, ProgrammeNode>,
  programme: string | null,
  province: string,
): ProgrammeNode | null {
  const own = file.plans.filter((plan) => plan.province === province && plans.has(plan.id));
  const asked = file.programmes.find(({ id }) => id === programme)?.plan;
  const chosen = own.find(({ id }) => id === asked) ?? own[0];
  return plans.get(chosen?.id ?? "") ?? [...plans.values()][0] ?? null;
}

/** Rows of a plan that hold every word of a query, without regard to accents; the tree's own order without a sort. */
export function listRows(
  plan: ProgrammeNode,
  query: string,
  sort: RegisterSort | null,
  language: Language,
): ProgrammeNode[] {
  const words = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  const rows = flatten(plan).filter(({ programme }) => {
    const text = foldText(textOf(programme));
    return words.every((word) => text.includes(word));
  });
  if (sort === null) return rows;
  const { compare } = new Intl.Collator(language);
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [KEYS[sort.column](a, language), KEYS[sort.column](b, language)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === "number" && typeof right === "number"
      ? sign * (left - right)
      : sign * compare(String(left), String(right));
  });
}

function textOf({ id, name, beneficiaries, agencies, coverage, sector }: Programme): string {
  return [
    id,
    name.vi,
    name.en,
    beneficiaries,
    coverage.description,
    sector,
    ...agencies.map((agency) => agency.name),
  ].join(" ");
}

const KEYS: Readonly<
  Record<RegisterColumn, (node: ProgrammeNode, language: Language) => string | number | null>
> = {
  name: ({ programme }, language) => programme.name[language],
  period: ({ programme }) => programme.from,
  lead: ({ programme }) => leadOf(programme, programme.to)[0] ?? null,
  precision: ({ programme }) => precisionOf(programme.coverage),
  total: ({ programme }) => programme.money.total,
  leaves: (node) => (node.children.length === 0 ? node.programme.money.total : node.leaves),
  remainder: ({ remainder }) => (remainder === null ? null : Math.abs(remainder)),
};

/** What is recorded of a programme and those below it, by commune. */
export interface RecordedRow {
  readonly commune: string;
  readonly years: readonly number[];
  readonly planned: number | null;
  readonly spent: number | null;
  readonly unstated: number;
  readonly isIllustrative: boolean;
}

export function listRecorded(coverage: CoverageFile, node: ProgrammeNode): RecordedRow[] {
  const ids = new Set(flatten(node).map(({ programme }) => programme.id));
  const rows = coverage.records.filter(({ programme }) => ids.has(programme));
  return [...new Set(rows.map(({ commune }) => commune))].map((commune) => {
    const own = rows.filter((row) => row.commune === commune);
    const { planned, spent, unstated } = totalOf(own);
    return {
      commune,
      years: [...new Set(own.map(({ year }) => year))].sort(),
      planned,
      spent,
      unstated,
      isIllustrative: own.some(({ status }) => status === "illustrative"),
    };
  });
}

/** Communes of today that a programme's named districts became: whole ones, and those with a part. */
export function listReach(
  file: ProgrammesFile,
  { coverage }: Programme,
): { readonly whole: readonly string[]; readonly part: readonly string[] } {
  const reaches = coverage.districts.flatMap((district) => file.reach[district] ?? []);
  const whole = [...new Set([...coverage.communes, ...reaches.flatMap((reach) => reach.whole)])].sort();
  const part = [...new Set(reaches.flatMap((reach) => reach.part))]
    .filter((code) => !whole.includes(code))
    .sort();
  return { whole, part };
}

/** The latest period of a province whose year has recorded rows: the year a map of coverage has something to show. */
export function findCoveragePeriod({ records }: CoverageFile, periods: readonly string[]): string | null {
  const years = new Set(records.map(({ year }) => String(year)));
  return periods.filter((period) => years.has(period.slice(0, 4))).at(-1) ?? null;
}
