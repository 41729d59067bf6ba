import type { Localised } from "#domain/localised";
import type { CheckId, Place, ProblemValues, Severity } from "#domain/problem";
import type { RowReference } from "#domain/problemCells";

/** One problem in one language: what was found where there is something to repeat, what was expected, and what to do about it. */
export interface ProblemText {
  readonly found?: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The sentences of one kind of problem. */
export type Tell<Values> = (values: Values, place: Place) => ProblemText;

/** Sentences for every kind of problem of a subject: one that is forgotten does not compile. */
export type ProblemWords<Values = ProblemValues> = { readonly [C in keyof Values]: Tell<Values[C]> };

/** The words that frame a problem, and a name for each check. */
export interface ProblemFrame {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly names: Readonly<Record<CheckId, string>>;
  readonly found: (value: string) => string;
  readonly expected: (value: string) => string;
  /** Of a figure that the edition withholds. */
  readonly shielded: { readonly expected: string; readonly remedy: string };
  /** "row 4, column value", where a spreadsheet has no name for the cell. */
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  readonly accepted: (reason: string) => string;
  /** `line`: what to add to `data/corrections/accepted.csv`. */
  readonly offered: (remedy: string, line: string) => string;
  /** Stands where a person must write a reason. */
  readonly reason: string;
}

/** Everything that is said of problems in one language. */
export interface ProblemLanguage {
  readonly frame: ProblemFrame;
  readonly checks: ProblemWords;
}

type VariantOf<Value, Kind> = Value extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Value
    : never
  : never;

/** Sentences of each of the things that a check tells apart. */
export type ByKind<Values extends { readonly kind: string }> = {
  readonly [Kind in Values["kind"]]: Tell<VariantOf<Values, Kind>>;
};

/** Sentences for a check that tells several things apart; each kind of them must be there. */
export function byKind<Values extends { readonly kind: string }>(words: ByKind<Values>): Tell<Values> {
  return (values, place) => {
    const tell = words[values.kind as Values["kind"]] as unknown as Tell<Values>;
    return tell(values, place);
  };
}

/** Cells as a line of CSV to copy into a file of corrections. */
export function formatLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

/** Where another figure stands, as a person finds it: "a.xlsx > Biểu R1 > F13". */
export function nameFigure({ file, sheet = "", row, column = "" }: Place): string {
  const cell = `${column}${row === undefined ? "" : String(row)}`;
  return [file, sheet, cell].filter((part) => part !== "").join(" > ");
}

/** The line of `data/corrections/accepted.csv` that chooses a figure; `reason` stands where a person must write one. */
export function acceptanceOf(place: Place, printed: number | null, reason: string): string {
  const { file, sheet = "", row = 0, column = "" } = place;
  return formatLine([file, sheet, `${column}${String(row)}`, String(printed ?? ""), reason]);
}

/** The entry of `data/registry/documents.json` to complete, and the same as a source writes it itself. */
export function entriesOf(
  id: string,
  title: Localised | null,
  write: Readonly<Record<"title" | "number" | "issuer", string>>,
): readonly [registered: string, described: string] {
  const about = { id, title: title ?? { vi: write.title, en: write.title }, number: write.number };
  const date = "YYYY-MM-DD";
  return [
    JSON.stringify({ ...about, date, url: "", grade: "A" }),
    JSON.stringify({ ...about, date, issuer: write.issuer }),
  ];
}

/** Another row: "row 4" of the same sheet, else with file and sheet before it. */
export function nameRow({ file, sheet }: RowReference, row: string): string {
  return [file, sheet, row].filter((part) => part !== null && part !== "").join(" > ");
}
