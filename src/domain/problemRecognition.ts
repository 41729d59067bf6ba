import type { Localised } from "./localised.ts";
import type { Found, Variant } from "./problemFaults.ts";
import type { ReasonCounts } from "./recognition.ts";

/** A form that a sheet may be, and where its mapping to confirm is. */
interface Nearest {
  readonly form: string;
  readonly mapping: string;
}

/** Recognising the tables of a workbook, and what a person says of them: data, told with the problem. */
export interface RecognitionValues {
  recogniseForm:
    /** `percent`: how sure the form is. */
    | Variant<"nearly", Nearest & { percent: number; missing: readonly string[] }>
    /** Two forms stand. */
    | Variant<"forms", Nearest & { other: string }>
    /** Two columns stand for one of the form. */
    | Variant<"columns", Nearest & { column: string; readings: readonly string[] }>
    /** Columns that no more than their order tells, or headings that nothing bears out. */
    | Variant<"unsettled", Nearest & { percent: number; columns: readonly string[] }>
    | Variant<"unknown", { mapping: string }>
    /** A workbook of which no sheet has figures. */
    | Variant<"nothing">
    | Variant<
        "absent",
        { measure: "total_households" | "poor_households"; period: string; forms: readonly string[] }
      >;
  recognisedByCodeRow: { readonly form: string };
  /** `percent`: how sure the form is; `lacking`: columns of the form that the sheet has not; `own`: columns of figures that are none of the form. */
  recognisedByWords: {
    readonly form: string;
    readonly percent: number;
    readonly reasons: ReasonCounts;
    readonly lacking: readonly string[];
    readonly own: readonly string[];
  };
  /** A cover, a list of contents; its first text. */
  sheetWithoutFigures: { readonly text: string };
  sheetIsSkipped: { readonly mapping: string };
  mappingIsWhole:
    | Variant<"form", { found: string; forms: readonly string[] }>
    | Variant<"column", { found: string; form: string }>
    | Variant<"letter" | "twice" | "sheet", Found>
    /** Columns that the form is for. */
    | Variant<"purpose", { form: string; missing: readonly string[] }>
    | Variant<"row", { found: number; last: number }>
    | Variant<"place">;
  /** A further table below the first one of a sheet, with the places that stand in both; `year` where the sheet says one that it can not be read for. */
  secondTable: { readonly repeated: number; readonly year: number | null };
  /** The same, read as a period of its own that the sheet says. */
  secondTableHasPeriod: { readonly period: string };
  /** A title that says another year than the period of the file: as it stands, the year it says, and that of the period. */
  titleNamesPeriod: { readonly found: string; readonly said: string; readonly year: string };
  /** Rows of which no more than some are communes of the province on the date; `other`: where they all are. */
  placesFitProvince: {
    readonly unknown: number;
    readonly rows: number;
    readonly province: string;
    readonly date: string;
    readonly examples: readonly string[];
    readonly other: { readonly province: string; readonly name: Localised; readonly date: string } | null;
  };
  /** Formulas that no program has worked out. */
  formulaIsWorkedOut: Variant<"read", { cells: number }> | Variant<"unread", Found>;
  /** Figures of the last release that are not in this one. */
  releaseKeepsFigures: {
    readonly province: string;
    readonly period: string;
    readonly figures: number;
    readonly communes: number;
    /** Of which nothing is left in the period. */
    readonly measures: readonly string[];
    readonly isWhole: boolean;
  };
}
