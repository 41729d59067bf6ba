/** Parts of the report in the order of what a reader has to decide first. */
export const REPORT_PARTS = [
  "changes",
  "flagged",
  "plans",
  "printed",
  "boundaries",
  "coverage",
  "disclosure",
  "corrected",
  "converted",
  "notes",
  "read",
  "sources",
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];
