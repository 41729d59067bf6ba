import { makeTrees, flatten, type ProgrammeNode } from "#domain/coverage/tree";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { leadOf, precisionOf, type Programme } from "#domain/coverage/programme";
import { totalOf } from "#domain/coverage/record";
import type { Language } from "#domain/localised";
import { prepareText } from "#domain/searchText";
import { foldText } from "#domain/text";
import { findAbout, type AboutIndex } from "./aboutProgrammes.ts";

/** What programmes can be put in order by. */
export const REGISTER_COLUMNS = [
  "name",
  "period",
  "lead",
  "precision",
  "total",
  "leaves",
  "remainder",
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

export interface RegisterSort {
  readonly column: RegisterColumn;
  readonly descending: boolean;
}

/** A column at its first choice: amounts from the largest, words from the first letter. */
export function startSort(column: RegisterColumn): RegisterSort {
  return { column, descending: ["total", "leaves", "remainder"].includes(column) };
}

/** What a further press on a column's head asks for: the other way round, and then the plan's own order again. */
export function turnSort(sort: RegisterSort | null, column: RegisterColumn): RegisterSort | null {
  const first = startSort(column);
  if (sort?.column !== column) return first;
  return sort.descending === first.descending ? { column, descending: !first.descending } : null;
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

/** What is looked for in a register, and what is said of its programmes beside their names. */
export interface RegisterQuery {
  readonly text: string;
  readonly about: AboutIndex;
}

/**
 * Rows of a plan that hold a query as it stands, in their names, places and agencies or in what is said of them; where none does, those that
 * hold every word of it. Without regard to accents; the tree's own order without a sort.
 */
export function listRows(
  plan: ProgrammeNode,
  query: RegisterQuery,
  sort: RegisterSort | null,
  language: Language,
): ProgrammeNode[] {
  const rows = findRows(flatten(plan), query);
  if (sort === null) return [...rows];
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

function findRows(rows: readonly ProgrammeNode[], { text, about }: RegisterQuery): readonly ProgrammeNode[] {
  const wanted = prepareText(text);
  if (wanted.folded === "") return rows;
  const told = rows.map((row) => ({ row, folded: foldText(textOf(row.programme)) }));
  const whole = told.filter(
    ({ row: { programme }, folded }) =>
      ` ${folded}`.includes(` ${wanted.folded}`) ||
      findAbout(about.get(programme.id) ?? [], wanted).length > 0,
  );
  const found =
    whole.length > 0
      ? whole
      : told.filter(({ folded }) => wanted.words.every((word) => folded.includes(word)));
  return found.map(({ row }) => row);
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

/**
 * Communes of today that a programme's named districts became: whole ones, and those with a part. One that lies across several districts is
 * whole where all of them are named.
 */
export function listReach(
  file: ProgrammesFile,
  { coverage }: Programme,
): { readonly whole: readonly string[]; readonly part: readonly string[] } {
  const named = new Set<string>(coverage.districts);
  const reaches = coverage.districts.flatMap((district) => file.reach[district] ?? []);
  const across = reaches
    .flatMap((reach) => reach.part)
    .filter((code) => file.origins[code]?.every((district) => named.has(district)) === true);
  const whole = [
    ...new Set([...coverage.communes, ...reaches.flatMap((reach) => reach.whole), ...across]),
  ].sort();
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
