import type { ReasonCounts } from "#domain/recognition";
import type { Form } from "../registry/registry.ts";

/** Where a form stands on a sheet: the sheet column of each form column, and the first row of the body. */
export interface Recognition {
  readonly form: Form;
  /** By column key, 0-based sheet columns; absent where the sheet lacks one. "area_code" is a code column, "district_name" one of districts. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based first row of the header; absent where a person has said where the body begins. */
  readonly top?: number;
  /** 0-based. */
  readonly firstBodyRow: number;
  /** By all its headers, by its code row although header cells differ, by whatever tells its columns, or because a person has confirmed a mapping. */
  readonly by: "headers" | "codes" | "words" | "mapping";
  /** From 0 to 1, how sure its columns are; 1 where headers or a person say all of them. */
  readonly score: number;
  /** What told the columns of figures. */
  readonly reasons: ReasonCounts;
  /** Headings of columns of figures that are none of the form. */
  readonly own: readonly string[];
}
