/** A cell as the pipeline sees it: text, a number, nothing, or what the spreadsheet itself calls an error. */
export type GridCell = string | number | null | { readonly error: string };
