import { parse } from "csv-parse/browser/esm/sync";
import * as v from "valibot";
import { reasonOf } from "../fault.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { findUnseenSigns } from "./unseenSigns.ts";

const decoder = new TextDecoder();

/** Rows of a CSV file with a header, each parsed by a schema; all bad rows are reported together. */
export function parseTable<S extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  row: S,
): v.InferOutput<S>[] {
  const records = readRecords(file, bytes);
  const problems: Problem[] = records.flatMap((record, index) => findUnseenSigns(file, record, index + 2));
  const rows = records.flatMap((record, index) => {
    const result = v.safeParse(row, record);
    if (result.success) return [result.output];
    problems.push(...result.issues.map((issue) => describe(file, index + 2, issue)));
    return [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return rows;
}

function readRecords(file: string, bytes: Uint8Array): unknown[] {
  try {
    return parse(decoder.decode(bytes), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    const values = { kind: "csv", reason: reasonOf(error) } as const;
    throw new ProblemsError([{ severity: "error", check: "parseRegistry", place: { file }, values }]);
  }
}

/** A JSON file parsed by a schema. @throws ProblemsError */
export function parseDocument<S extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): v.InferOutput<S> {
  const document = readJson(file, bytes);
  const result = v.safeParse(schema, document);
  const unseen = findUnseenSigns(file, document);
  if (result.success && unseen.length === 0) return result.output;
  throw new ProblemsError([
    ...unseen,
    ...(result.issues ?? []).map((issue) => describe(file, undefined, issue)),
  ]);
}

function readJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    const values = { kind: "json", reason: reasonOf(error) } as const;
    throw new ProblemsError([{ severity: "error", check: "parseRegistry", place: { file }, values }]);
  }
}

function describe(file: string, row: number | undefined, issue: v.BaseIssue<unknown>): Problem {
  const column = v.getDotPath(issue);
  return {
    severity: "error",
    check: "parseRegistry",
    place: { file, ...(row === undefined ? {} : { row }), ...(column === null ? {} : { column }) },
    values: { kind: "entry", found: issue.received, expected: issue.expected, rule: issue.type },
  };
}

/** A cell that must hold something. */
export const text = v.pipe(v.string(), v.minLength(1));
/** A cell where empty means unknown. */
export const optionalText = v.pipe(
  v.string(),
  v.transform((value) => (value === "" ? null : value)),
);
export const number = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/),
  v.transform((value) => Number(value)),
);
export const optionalNumber = v.union([
  v.pipe(
    v.literal(""),
    v.transform(() => null),
  ),
  number,
]);
/** An ISO date, or empty for open. */
export const optionalDate = v.pipe(v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]), optionalText);

/** One of some names, or empty for none. */
export const optionalOf = <const T extends readonly string[]>(names: T) =>
  v.union([
    v.pipe(
      v.literal(""),
      v.transform(() => null),
    ),
    v.picklist(names),
  ]);
