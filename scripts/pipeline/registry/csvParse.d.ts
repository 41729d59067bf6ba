/** What the pipeline uses of csv-parse: its own types bring all of Node's, which a browser does not have. */
export function parse(
  text: string,
  options: {
    readonly bom: boolean;
    readonly skip_empty_lines: boolean;
    readonly columns?: boolean;
    readonly delimiter?: string;
    readonly relax_column_count?: boolean;
    readonly relax_quotes?: boolean;
  },
): string[][];
