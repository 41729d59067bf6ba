import type { Language, Localised } from "./localised.ts";
import type { Found, Variant, WorkbookFault } from "./problemFaults.ts";
import type { BoundaryValues } from "./problemBoundaries.ts";
import type { PlanValues } from "./problemPlans.ts";
import type { RecordedValues } from "./problemRecorded.ts";
import type { RecognitionValues } from "./problemRecognition.ts";
import type { RegistryValues } from "./problemRegistry.ts";
import type { Candidate, CodeFault, FigureFault, RowReference } from "./problemCells.ts";
import type { Status } from "./status.ts";

/** Where in which file something is wrong, as a spreadsheet or an editor shows it. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row?: number;
  /** Column letter as a spreadsheet shows it ("F"), or the name of a field. */
  readonly column?: string;
}

/** An error stops the build; a flag is published with the figure; a note is only printed. */
export type Severity = "error" | "flag" | "note";

/**
 * What a person may say about a figure that a check denies (`data/corrections/accepted.csv`): that it is accepted as printed, and why; or
 * the figure that a new line would have to name.
 */
export type Pardon =
  | { readonly kind: "accepted"; readonly reason: string }
  | { readonly kind: "offered"; readonly printed: number };

/** A figure of a form: the place as its row writes it, and the number that stands there; null for an empty cell. */
interface Cell {
  readonly name: string;
  readonly found: number | null;
}

/** A line for `data/corrections/places.csv`; the code where one candidate is likely. */
export interface PlaceLine {
  readonly source: string;
  readonly written: string;
  readonly code: string | null;
}

/** A figure as a document states it; without a value where a whole row is meant. */
export interface StatedFigure {
  readonly value: number | null;
  readonly status: Status;
  readonly documents: readonly string[];
}

/** What another place states of the same. */
export interface OtherFigure extends StatedFigure {
  readonly place: Place;
}

/** Checks and readers of official forms. */
export interface FormValues {
  rateMatchesCounts: Cell & { readonly count: number; readonly whole: number };
  printedRatesAgree: Cell & { readonly count: number; readonly whole: number };
  poorWithinTotal: Cell & { readonly together: number; readonly all: number };
  /** `whole`: header of the column of the whole. */
  partsWithinWhole: Cell & { readonly limit: number; readonly whole: string };
  flowsBalance: Cell & { readonly start: number; readonly left: number; readonly entered: number };
  totalsMatchParts: Cell & {
    readonly sum: number;
    readonly of: "district" | "subtotal" | "communes" | "subtotals";
  };
  deprivationsAddUp: Cell & { readonly kind: "sum" | "most" | "least"; readonly bound: number };
  /** Headers of the columns that are added and taken away; `overlaps` where a household may stand in two groups. */
  sumsOfTheForm: Cell & {
    readonly computed: number;
    readonly plus: readonly string[];
    readonly minus: readonly string[];
    readonly overlaps: boolean;
  };
  startMatchesPreviousEnd: Cell & { readonly end: number; readonly file: string };
  mirroredFlows: Cell & { readonly other: number | null; readonly sheet: string; readonly row: number };
  formsAgree: Cell & { readonly other: number; readonly sheet: string; readonly row: number };
  noDuplicateRows: { readonly name: string; readonly first: number };
  everyCommuneReported: Candidate;
  readForm: FigureFault | Variant<"nameless">;
  /** Rates of a column that are written as parts of one, as the counts beside them say. */
  ratesAreFractions: { readonly cells: number };
  numbersWrittenAsText: { readonly cells: number; readonly notation: Language | null };
  hiddenRows: { readonly name: string; readonly twin: boolean };
  /** A person has left it out (`data/corrections/rows.csv`); "gone" where it no longer stands in its place. */
  rowIsLeftOut: Variant<"done" | "gone", { written: string; reason: string }>;
  /** What became of a hidden sheet: read like any other, `twins` of it left out, or no table on it that is known. */
  hiddenSheet: { readonly isVeryHidden: boolean; readonly twins: number; readonly isRead: boolean };
  /** A heading or a note between the rows of a table. */
  rowIsNote: { readonly text: string };
  convertedToUnicode: {
    readonly cells: number;
    readonly encodings: readonly string[];
    readonly before: string;
    readonly after: string;
  };
  textEncoding: { readonly encoding: string; readonly delimiter: string };
  /** `code` where the sheet has one; `date` where that code is not in force. */
  placeIsKnown: {
    readonly written: string;
    readonly code: string | null;
    readonly date: string | null;
    readonly candidates: readonly Candidate[];
    readonly line: PlaceLine;
    /** A correction by hand says it. */
    readonly isCorrected?: true;
  };
  placeIsUnambiguous: {
    readonly written: string;
    readonly candidates: readonly Candidate[];
    readonly line: PlaceLine;
  };
  codeMatchesName: { readonly written: string; readonly commune: Candidate; readonly line: PlaceLine };
  noPersonalData: Variant<"header", Found> | Variant<"numbers">;
}

/** Readers of sources, and figures against published ones. */
export interface SourceValues {
  sourceIsThere: Variant<"manifest" | "listed" | "none"> | Variant<"unreadable", { reason: string }>;
  sourceIsUnchanged: { readonly found: string; readonly expected: string };
  periodIsKnown: { readonly found: string; readonly standards: readonly string[] };
  readWorkbook: WorkbookFault;
  readPlainTable:
    | FigureFault
    | CodeFault
    | Variant<"otherColumn" | "unknownMeasure" | "doubledColumn" | "empty" | "date" | "unclearDate", Found>
    | Variant<"header" | "noMeasure" | "measure" | "place">
    | Variant<"interval", { found: string; lower: number; upper: number }>
    | Variant<"choice", { found: string; allowed: readonly string[] }>
    | Variant<"unit", { found: string; unit: string; measure: string }>
    /** A year and a date of one row. */
    | Variant<"dateYear", { found: string; year: string }>
    /** Years in which a figure may be of the standard; without one, in which it may be at all. */
    | Variant<"period", { found: string; standard: string | null; from: number; to: number }>
    /** Stands in an earlier row; `other` is the figure there. */
    | Variant<"twice", { found: string; other: number; first: RowReference }>;
  extraHasItsPeriod: { readonly measure: string; readonly code: string; readonly date: string };
  publishedFigureIsMet: {
    readonly measure: string;
    readonly code: string;
    readonly date: string;
    readonly published: number;
    readonly found: number;
    /** Of the published figure. */
    readonly decimals: number;
    /** Id of the reconciliation with which it is kept as printed. */
    readonly flag: string | null;
    /** The cell of the workbooks, where one cell says it. */
    readonly at: Place | null;
  };
  /** Two documents of equal standing state one figure differently. */
  documentsAgree: {
    readonly measure: string;
    readonly code: string;
    readonly period: string;
    readonly own: StatedFigure;
    readonly other: OtherFigure;
  };
  /** A sheet of which figures gave way to stronger ones of another, and one of them. */
  strongerFigureStands: {
    readonly own: StatedFigure;
    readonly other: OtherFigure;
    readonly figures: number;
    /** Of these, to another number. */
    readonly differing: number;
  };
  documentIsKnown:
    /** `title` as the source calls it. */
    | Variant<"unknown", { document: string; title: Localised | null }>
    /** `file` describes it as `title`. */
    | Variant<"otherwise", { document: string; file: string; title: string }>;
  bandsAreMet: { readonly measure: string; readonly published: number; readonly found: number };
  /** A small count of which published figures tell more than that it is small. */
  smallCountIsCovered: { readonly measure: string; readonly code: string; readonly period: string };
  pardonIsNeeded: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/** Coverage forms: programmes, designations and targets by commune and year. */
export interface CoverageValues {
  coverageIsSound:
    | FigureFault
    | CodeFault
    | Variant<"province" | "nothing">
    | Variant<"sheet", { columns: readonly string[] }>
    | Variant<"year" | "programme" | "region" | "yesNo" | "millions", Found>
    | Variant<"unit", { found: string; units: readonly string[] }>
    | Variant<"source", { found: string; sources: readonly string[] }>
    | Variant<"programmeYear", { found: string; programme: string; from: number; to: number }>;
  /** Million đồng. */
  spentWithinPlan: { readonly found: string; readonly planned: number };
  coverageIsSaidOnce: { readonly programme: string; readonly first: RowReference };
  designationsAgree: {
    readonly answer: "region" | "extreme" | "border" | "safeZone" | "sponsor";
    readonly found: string | boolean | null;
    readonly other: string | boolean | null;
    readonly commune: string;
    readonly year: number;
    readonly first: RowReference;
  };
  targetIsSetOnce: {
    readonly commune: string;
    readonly year: number;
    readonly found: number;
    readonly first: RowReference;
  };
}

/** What is known of each kind of problem: data, never a sentence. */
export interface ProblemValues
  extends
    FormValues,
    RecognitionValues,
    SourceValues,
    CoverageValues,
    RecordedValues,
    RegistryValues,
    PlanValues,
    BoundaryValues {}

/** Name of the check or reader that finds a problem. */
export type CheckId = keyof ProblemValues;

/** A problem of some kinds. */
export type ProblemOf<Check extends CheckId> = {
  [C in Check]: {
    readonly severity: Severity;
    readonly check: C;
    readonly place: Place;
    readonly values: ProblemValues[C];
    /** Only of figures that a check denies. */
    readonly pardon?: Pardon;
  };
}[Check];

/** Something wrong, as data; the sentences that tell a data officer what to do stand with the words of the atlas. */
export type Problem = ProblemOf<CheckId>;

/**
 * A flag on a figure that the edition withholds, or on a sum with one (ô bị che, tổng có ô bị che): where it stands and by which check, and
 * no figure.
 */
export interface ShieldedProblem {
  readonly severity: Severity;
  readonly check: CheckId;
  readonly place: Place;
  readonly values: Readonly<Record<string, never>>;
  readonly isShielded: true;
}

/** A problem as a report may tell it. */
export type ReportedProblem = Problem | ShieldedProblem;
