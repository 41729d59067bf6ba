import type { ReportedProblem } from "#domain/problem";
import { nameCheck, tellProblem } from "../../words/problems/format.ts";
import { folding, groupBy, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

/** As many rows stand open; more are folded. */
const OPEN = 30;

/** Flags but those of plans: these have a part of their own, with their arithmetic. */
export function listFlagged({ flagged }: Pick<ReportWriter["report"], "flagged">): ReportedProblem[] {
  return flagged.filter(({ check }) => check !== "planFiguresReconcile");
}

/** One folding list a check; `part` sets apart lists of the same check in two parts of the page. */
export function writeProblems(
  problems: readonly ReportedProblem[],
  part: "flagged" | "notes",
  { words, language, count }: ReportWriter,
): Block[] {
  const { place, found, expected, remedy } = words.problems;
  const columns = [text(place), text(found), text(expected), text(remedy)];
  return groupBy(problems, ({ check }) => check).map(([check, own]) => {
    const name = nameCheck(check, language);
    const rows = own.map((problem) => {
      const told = tellProblem(problem, language);
      return [told.where, told.found ?? "", told.expected, told.remedy];
    });
    const label = `${words.parts[part].title}: ${name}`;
    return folding(`${name} (${count(own.length)})`, own.length <= OPEN, tableOf(label, columns, rows));
  });
}
