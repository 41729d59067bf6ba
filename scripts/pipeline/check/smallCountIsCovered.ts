import type { Problem } from "../problem.ts";

/** Small counts that published figures tell more of than that they are small. @param exposed cells as "period/code/measure" */
export function smallCountIsCovered(exposed: readonly string[]): Problem[] {
  return exposed.map((key) => {
    const [period = "", code = "", measure = ""] = key.split("/");
    return {
      severity: "note",
      check: "smallCountIsCovered",
      place: { file: "data/sources" },
      values: { measure, code, period },
    };
  });
}
