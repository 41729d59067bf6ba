import { COLUMN_REASONS, type ReasonCounts } from "#domain/recognition";
import type { EthnicGroup, Form, FormColumn } from "../registry/registry.ts";
import { chooseForm, type Choice, type PlacedFit } from "./chooseForm.ts";
import { isRowOfCodes } from "./codeRow.ts";
import { DEEPEST_HEADER } from "./headerBlock.ts";
import { matchColumns, pathsOf } from "./headerPaths.ts";
import type { KindOfPlace } from "./placeColumns.ts";
import { startsHeader } from "./placeHeaders.ts";
import type { Recognition } from "./recognition.ts";

/** Cells of a sheet as this step needs them. */
type Cells = readonly (readonly unknown[])[];

/** What a sheet is read against. */
export interface RecognitionContext {
  readonly groups: readonly EthnicGroup[];
  readonly kindOf: KindOfPlace;
}

/** Any other outcome than a form that is sure. */
export type Doubt = Exclude<Choice, { readonly kind: "sure" }>;

const DEEPEST_PATH = 5;

/**
 * Finds the form of a sheet by its header paths, whatever the sheet's name, the row it starts in, or extra and reordered
 * columns. A path may occur twice, so a column is its path and its order. Where several forms fit, the one with most columns is meant. Where
 * headers are not those of a form, it is found by all that tells its columns, or a person is asked.
 */
export function recogniseForm(
  rows: Cells,
  forms: readonly Form[],
  context: RecognitionContext,
): Recognition | Doubt {
  const whole = findWhole(rows, forms, context.groups);
  const [first, ...others] = whole;
  if (first !== undefined) return others.reduce((a, b) => (b.columns.size > a.columns.size ? b : a), first);
  const choice = chooseForm(rows, forms, context);
  return choice.kind === "sure" ? recognitionOf(choice.fit) : choice;
}

/** Forms of which every column that is needed has its own header. */
function findWhole(rows: Cells, forms: readonly Form[], groups: readonly EthnicGroup[]): Recognition[] {
  for (let top = 0; top < Math.min(rows.length, DEEPEST_HEADER); top++) {
    if (!startsHeader(rows[top] ?? [])) continue;
    const whole = forms.flatMap((form) => {
      const depths = depthsOf(form);
      const depth = depths.find((own) => fit(rows, top, own, form, groups).isWhole);
      return depth === undefined ? [] : [fit(rows, top, depth, form, groups).recognition];
    });
    if (whole.length > 0) return whole;
  }
  return [];
}

/** The depth of the official header first, then shallower and deeper ones: offices add and merge rows. */
function depthsOf(form: Form): number[] {
  const all = Array.from({ length: DEEPEST_PATH }, (_, index) => index + 1);
  return [form.headerRows, ...all.filter((depth) => depth !== form.headerRows)];
}

function fit(
  rows: Cells,
  top: number,
  depth: number,
  form: Form,
  groups: readonly EthnicGroup[],
): { readonly isWhole: boolean; readonly recognition: Recognition } {
  const { columns, concrete } = matchColumns(form, pathsOf(rows.slice(top, top + depth)), groups);
  const codes = isRowOfCodes(rows[top + depth] ?? []) ? 1 : 0;
  return {
    isWhole: form.columns.every((column) => !isNeeded(form, column) || columns.has(column.key)),
    recognition: {
      form: { ...form, columns: concrete },
      columns,
      top,
      firstBodyRow: top + depth + codes,
      by: "headers",
      score: 1,
      reasons: { header: concrete.filter(({ key }) => columns.has(key)).length },
      own: [],
    },
  };
}

/** Rates may be left out where the form has the counts they come from, and numbers of the list; ethnic groups differ by province. */
function isNeeded(form: Form, column: FormColumn): boolean {
  if (column.key.endsWith("*") || column.role === "number") return false;
  return column.role !== "rate" || form.columns.filter((entry) => entry.role === "count").length <= 1;
}

function recognitionOf({ form, found, block, score, own, isCoded }: PlacedFit): Recognition {
  const told = form.columns
    .filter(({ role }) => role === "count" || role === "rate")
    .flatMap(({ key }) => found.get(key)?.by ?? []);
  const reasons = Object.fromEntries(
    COLUMN_REASONS.map((reason) => [reason, told.filter((by) => by === reason).length]).filter(
      ([, count]) => count !== 0,
    ),
  ) as ReasonCounts;
  return {
    form,
    columns: new Map([...found].map(([key, { index }]) => [key, index])),
    top: block.top,
    firstBodyRow: block.firstBodyRow,
    by: isCoded ? "codes" : "words",
    score,
    reasons,
    own: own.map(({ cells }) => cells.join(" / ")),
  };
}
