/**
 * What a data officer decides at the desk (quyết định của người giữ số liệu): each is one row of `data/corrections`, with its reason and its
 * date, and is undone by leaving the row out again.
 */
export type Decision =
  /** A row is of this commune ("đây là xã …"). */
  | {
      readonly kind: "place";
      /** Id of the source. */
      readonly source: string;
      /** The name as the sheet writes it. */
      readonly written: string;
      readonly code: string;
      /** The commune's own name, for a person. */
      readonly name: string;
      readonly reason: string;
      /** ISO date. */
      readonly date: string;
    }
  /** A figure stands as it is printed ("giữ như in"). */
  | {
      readonly kind: "accept";
      readonly file: string;
      readonly sheet: string;
      /** "F12". */
      readonly cell: string;
      readonly printed: number;
      readonly reason: string;
      readonly date: string;
    }
  /** A row is not read ("bỏ hàng này"). */
  | {
      readonly kind: "leaveOut";
      readonly file: string;
      readonly sheet: string;
      /** 1-based. */
      readonly row: number;
      readonly written: string;
      readonly reason: string;
      readonly date: string;
    };

/** What a decision is about: one that is taken again takes the place of the one before. */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case "place":
      return `place/${decision.source}/${decision.written}`;
    case "accept":
      return `accept/${decision.file}/${decision.sheet}/${decision.cell}`;
    case "leaveOut":
      return `leaveOut/${decision.file}/${decision.sheet}/${String(decision.row)}`;
  }
}

/** The list with one more decision, which replaces an earlier one on the same. */
export function decide(decisions: readonly Decision[], next: Decision): readonly Decision[] {
  const subject = subjectOf(next);
  return [...decisions.filter((decision) => subjectOf(decision) !== subject), next];
}

const HEADERS = {
  place: ["source", "written", "code", "reason", "reference", "date"],
  accept: ["file", "sheet", "cell", "printed", "reason", "date"],
  leaveOut: ["file", "sheet", "row", "written", "reason", "date"],
} as const;

const FILES = { place: "places.csv", accept: "accepted.csv", leaveOut: "rows.csv" } as const;

/** Who says what a place is, where the decision was taken at the desk. */
const REFERENCE = "desk";

/** The files of `data/corrections` that hold the decisions, by name; one without rows is left out. */
export function writeCorrections(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const kinds = Object.keys(FILES) as Decision["kind"][];
  return new Map(
    kinds.flatMap((kind) => {
      const rows = decisions.filter((decision) => decision.kind === kind).map(rowOf);
      const lines = [HEADERS[kind], ...rows].map((cells) => cells.map(quote).join(","));
      return rows.length === 0 ? [] : [[FILES[kind], `${lines.join("\n")}\n`] as const];
    }),
  );
}

function rowOf(decision: Decision): readonly string[] {
  const { reason, date } = decision;
  switch (decision.kind) {
    case "place":
      return [decision.source, decision.written, decision.code, reason, REFERENCE, date];
    case "accept":
      return [decision.file, decision.sheet, decision.cell, String(decision.printed), reason, date];
    case "leaveOut":
      return [decision.file, decision.sheet, String(decision.row), decision.written, reason, date];
  }
}

/** A cell of a file that the pipeline reads again: exactly as it is, whatever a spreadsheet would make of it. */
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
