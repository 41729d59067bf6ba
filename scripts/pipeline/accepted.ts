/** A figure that a person has accepted as it stands, though a check denies it (`data/corrections/accepted.csv`). */
export interface AcceptedFigure {
  readonly file: string;
  readonly sheet: string;
  /** As a spreadsheet names it, "F12". */
  readonly cell: string;
  readonly printed: number;
  /** Why it is accepted, or a reconciliation id. */
  readonly reason: string;
}
