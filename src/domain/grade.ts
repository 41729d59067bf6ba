/** How far a published figure may be trusted (tình trạng) by the grade of its source (hạng nguồn): the one place that says so. */
import { isShown, type Status } from "./status.ts";

/** What the status of a printed figure follows from. */
export interface Graded {
  /**
   * A decision or plan, B press quoting it, C press, E estimate, S survey on another measure, "derived", "locator" (a document known
   * without its figures), "X" the example.
   */
  readonly grade: string;
  /** Number of the decision that prints it, "" where its source names none. */
  readonly number: string;
  /** Whether a survey's table calls itself preliminary (sơ bộ). */
  readonly preliminary?: boolean | undefined;
}

/**
 * Status of what a source prints. A decision or plan is official, and so is what the press quotes of a decision that it names; what
 * the press alone says is provisional, an estimate is provisional and called one; a survey is official unless it is printed as preliminary.
 */
export function statusOfGrade({ grade, number, preliminary = false }: Graded): Status {
  switch (grade) {
    case "A":
      return "official";
    case "B":
      return number === "" ? "provisional" : "official";
    case "S":
      return preliminary ? "provisional" : "official";
    case "E":
      return "estimated";
    case "derived":
      return "derived";
    case "X":
      return "illustrative";
    default:
      return "provisional";
  }
}

/** What a grade adds to the word of a status: a survey (điều tra) or its preliminary results (sơ bộ). */
export type GradeShade = "survey" | "preliminary";

export function shadeOfGrade(grade: string, status: Status): GradeShade | null {
  if (grade === "S") return status === "provisional" ? "preliminary" : "survey";
  return null;
}

/** True of a number that documents print, or that follows from what they print: nothing in it is made up. */
export function restsOnDocuments(status: Status): boolean {
  return isShown(status) && status !== "illustrative";
}
