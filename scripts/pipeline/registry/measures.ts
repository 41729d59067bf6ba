import * as v from "valibot";
import { SERIES_THEMES } from "#domain/indicator";
import {
  FLOW_ROLES,
  IMPORTANCES,
  MEASURE_KINDS,
  MeasureTable,
  type FlowRole,
  type Measure,
} from "#domain/measure";
import type { ProblemValues } from "#domain/problem";
import { ProblemsError, type Problem } from "../problem.ts";
import type { EthnicGroup } from "./registry.ts";
import { optionalOf, optionalText, parseTable, text } from "./tables.ts";

const MEASURES_FILE = "data/registry/measures.csv";
const names = v.pipe(
  v.string(),
  v.transform((cell) => cell.split(" ").filter((name) => name !== "")),
);

const row = v.object({
  measure: text,
  unit: text,
  kind: v.picklist(MEASURE_KINDS),
  theme: optionalOf(SERIES_THEMES),
  whole: names,
  family: optionalText,
  key: optionalText,
  importance: optionalOf(IMPORTANCES),
  flow: optionalOf(FLOW_ROLES),
  flow_of: optionalText,
  mirror: optionalText,
  sums: v.string(),
  derived: optionalOf(["yes"]),
  name_vi: text,
  name_en: text,
});
type Row = v.InferOutput<typeof row>;

/** What a member of a family stands for in place of `*`: a row of ethnic groups (dân tộc) is one row, whatever groups a province has. */
type Groups = readonly Pick<EthnicGroup, "key" | "name">[];

/** The one table of measures. @throws ProblemsError naming row, column and value of whatever refers to nothing or stands twice */
export function parseMeasures(bytes: Uint8Array, groups: Groups): MeasureTable {
  const rows = parseTable(MEASURES_FILE, bytes, row);
  const written = new Set(rows.map(({ measure }) => measure));
  const expanded = rows.flatMap((entry, index) =>
    expand(entry, groups)
      .filter(({ measure }) => measure === entry.measure || !written.has(measure))
      .map((own) => ({ own, line: index + 2 })),
  );
  const problems = findProblems(expanded);
  if (problems.length > 0) throw new ProblemsError(problems);
  const families = groupFamilies(expanded.map(({ own }) => own));
  return new MeasureTable(expanded.map(({ own }) => makeMeasure(own, families)));
}

/** A row with `*` in its name is one row for each ethnic group. */
function expand(entry: Row, groups: Groups): Row[] {
  if (!entry.measure.includes("*")) return [entry];
  return groups.map(({ key, name }) => ({
    ...entry,
    measure: entry.measure.replace("*", key),
    key,
    name_vi: entry.name_vi.replace("*", name),
    name_en: entry.name_en.replace("*", name),
  }));
}

function groupFamilies(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const { measure, family } of rows)
    if (family !== null) families.set(family, [...(families.get(family) ?? []), measure]);
  return families;
}

const FAMILY = "family:";

/** "a b | family:c": two sums, the second of all members of a family. */
function readSums(sums: string): string[][] {
  return sums
    .split("|")
    .map((sum) => sum.split(" ").filter((name) => name !== ""))
    .filter((sum) => sum.length > 0);
}

function makeMeasure(entry: Row, families: ReadonlyMap<string, readonly string[]>): Measure {
  const { measure, whole, flow, flow_of, importance, sums, derived, name_vi, name_en, ...rest } = entry;
  const members = (name: string) =>
    name.startsWith(FAMILY) ? (families.get(name.slice(FAMILY.length)) ?? []) : [name];
  return {
    unit: rest.unit,
    kind: rest.kind,
    theme: rest.theme,
    family: rest.family,
    key: rest.key,
    mirror: rest.mirror,
    id: measure,
    wholes: whole,
    importance: importance ?? "detail",
    flow: makeFlow(flow, flow_of),
    sums: readSums(sums).map((sum) => ({
      parts: sum.flatMap(members),
      isFamily: sum.some((name) => name.startsWith(FAMILY)),
    })),
    isDerived: derived !== null,
    name: { vi: name_vi, en: name_en },
  };
}

function makeFlow(role: FlowRole | null, of: string | null): Measure["flow"] {
  return role === null || of === null ? null : { role, of };
}

/** A row of the table as a spreadsheet shows it. */
interface Written {
  readonly own: Row;
  readonly line: number;
}

function findProblems(rows: readonly Written[]): Problem[] {
  const known = new Set(rows.map(({ own }) => own.measure));
  const families = new Set(rows.flatMap(({ own }) => own.family ?? []));
  return [...findDoubles(rows), ...rows.flatMap((entry) => findBroken(entry, known, families))];
}

function findDoubles(rows: readonly Written[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ own: { measure }, line }) => {
    const before = first.get(measure);
    if (before === undefined) first.set(measure, line);
    if (before === undefined || before === line) return [];
    return [problem(line, "measure", { kind: "repeated", found: measure, first: before })];
  });
}

/** Names in a row that no row has. */
function findBroken(
  { own, line }: Written,
  known: ReadonlySet<string>,
  families: ReadonlySet<string>,
): Problem[] {
  const { measure, whole, flow, flow_of, mirror, sums } = own;
  const isThere = (name: string) =>
    name.startsWith(FAMILY) ? families.has(name.slice(FAMILY.length)) : known.has(name);
  const refuse = (column: string, asked: readonly string[]) =>
    asked
      .filter((name) => name === measure || !isThere(name))
      .map((found) => problem(line, column, { kind: "another", found }));
  const halves =
    (flow === null) === (flow_of === null)
      ? []
      : [problem(line, "flow_of", { kind: "flow", found: flow_of })];
  return [
    ...refuse("whole", whole),
    ...refuse("flow_of", flow_of === null ? [] : [flow_of]),
    ...refuse("mirror", mirror === null ? [] : [mirror]),
    ...refuse("sums", readSums(sums).flat()),
    ...halves,
  ];
}

function problem(row: number, column: string, values: ProblemValues["measuresAreWhole"]): Problem {
  return {
    severity: "error",
    check: "measuresAreWhole",
    place: { file: MEASURES_FILE, row, column },
    values,
  };
}
