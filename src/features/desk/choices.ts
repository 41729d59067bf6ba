import type { Decision } from "#domain/desk/decisions";
import type { Corner, DeskProblem } from "#domain/desk/messages";
import type { PlaceLine } from "#domain/problem";
import type { Candidate } from "#domain/problemCells";

/** What a person may answer to a problem (lựa chọn cho một lỗi), each a row of corrections without its reason and date. */
export interface Choices {
  /** Communes that the row may be, the nearest first. */
  readonly communes: readonly { readonly commune: Candidate; readonly decision: Undated<"place"> }[];
  /** The figure stands as printed. */
  readonly accept: Undated<"accept"> | null;
  /** The row is not read. */
  readonly leaveOut: Undated<"leaveOut"> | null;
  /** Figures of the last release may go. */
  readonly letGo: boolean;
}

export type Undated<Kind extends Decision["kind"]> = Omit<
  Extract<Decision, { kind: Kind }>,
  "reason" | "date"
>;

/** @param all everything that is wrong: a name that no one knows may be a commune that has not reported */
export function listChoices({ problem, corner, digest }: DeskProblem, all: readonly DeskProblem[]): Choices {
  const isOfFile = digest !== null && problem.severity === "error";
  return {
    communes: isOfFile ? listCommunes({ problem, corner, digest }, all) : [],
    accept: isOfFile ? acceptOf(problem) : null,
    leaveOut: isOfFile ? leaveOutOf(problem, corner) : null,
    letGo: problem.check === "releaseKeepsFigures" && problem.severity === "error",
  };
}

function listCommunes({ problem, digest }: DeskProblem, all: readonly DeskProblem[]): Choices["communes"] {
  const asked = askedOf(problem);
  if (asked === null) return [];
  const missing = all.flatMap(({ problem: other, digest: of }) =>
    other.check === "everyCommuneReported" && of === digest && other.place.sheet === problem.place.sheet
      ? [other.values]
      : [],
  );
  const byCode = new Map([...asked.near, ...missing].map((commune) => [commune.code, commune]));
  return [...byCode.values()].map((commune) => ({ commune, decision: placeOf(asked.line, commune) }));
}

/** The row in question and the communes that it is like; null for problems of another kind. */
function askedOf(problem: DeskProblem["problem"]): { line: PlaceLine; near: readonly Candidate[] } | null {
  switch (problem.check) {
    case "placeIsKnown":
    case "placeIsUnambiguous":
      return { line: problem.values.line, near: problem.values.candidates };
    case "codeMatchesName":
      return { line: problem.values.line, near: [problem.values.commune] };
    default:
      return null;
  }
}

function placeOf({ source, written }: PlaceLine, { code, type, name }: Candidate): Undated<"place"> {
  return { kind: "place", source, written, code, name: `${type} ${name}` };
}

function acceptOf({ place, pardon }: DeskProblem["problem"]): Undated<"accept"> | null {
  if (pardon?.kind !== "offered") return null;
  const cell = `${place.column ?? ""}${String(place.row ?? "")}`;
  return { kind: "accept", file: place.file, sheet: place.sheet ?? "", cell, printed: pardon.printed };
}

/** A row of a sheet, known again by the first words in it. */
function leaveOutOf({ place }: DeskProblem["problem"], corner: Corner | null): Undated<"leaveOut"> | null {
  const { file, sheet = "", row } = place;
  if (row === undefined || corner === null) return null;
  const written = corner.rows[corner.at.row]?.cells.find((cell) => /\p{L}{2}/u.test(cell));
  return written === undefined ? null : { kind: "leaveOut", file, sheet, row, written };
}
