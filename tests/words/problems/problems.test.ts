import { describe, expect, it } from "vitest";
import { formatExact, formatFixed } from "#domain/format";
import type { CheckId, Place, Problem } from "#domain/problem";
import { formatProblem, nameCheck, tellProblem } from "../../../src/words/problems/format.ts";
import { SAMPLES } from "./samples.ts";

const PLACE: Place = { file: "data/sources/so/bieu.xlsx", sheet: "Biểu R1", row: 13, column: "F" };
const LANGUAGES = ["vi", "en"] as const;

/** Every sample as a problem, by its check and what the check tells apart. */
const problems = Object.entries(SAMPLES).flatMap(([check, kinds]) =>
  Object.entries(kinds as Record<string, object>).map(([kind, values]) => ({
    id: `${check}/${kind}`,
    problem: { severity: "error", check, place: PLACE, values } as Problem,
  })),
);

/** Values that choose a sentence and do not stand in it; a measure is named, and a rule stands only where a schema expects nothing. */
const CHOOSE = [
  "kind",
  "fault",
  "of",
  "register",
  "part",
  "answer",
  "missing",
  "notation",
  "rule",
  "decimals",
  "status",
  "amount",
  "source",
  "level",
];

/** What is said in words of its own: the form's name for what is missing, the standings that a plan asks for. */
const SAID_IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  "recogniseForm/absent": ["poor_households"],
  "placesFitProvince/only": ["Tỉnh Điện Biên", "Điện Biên province"],
  "recordedForEligible/standing": ["extreme", "border", "safe-zone"],
};

/** Every text and number of the values, however deep. */
function listValues(value: unknown, key = ""): (string | number)[] {
  if (typeof value === "string" || typeof value === "number")
    return CHOOSE.includes(key) && !Array.isArray(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => listValues(part));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listValues(part, name));
}

/** A number as any sentence may write it: with all decimals, rounded, or as a code. */
function spellings(value: string | number, language: "vi" | "en"): string[] {
  if (typeof value === "string") return [value];
  const rounded = [1, 2, 3, 4, 6].map((decimals) => formatFixed(value, decimals, language));
  return [String(value), formatExact(value, language), ...rounded];
}

describe("the words of problems", () => {
  it.each(problems)("say every value of $id in both languages", ({ id, problem }) => {
    const named = SAID_IN_WORDS[id] ?? [];
    for (const language of LANGUAGES) {
      const line = formatProblem(problem, language);
      for (const value of listValues(problem.values)) {
        if (named.includes(String(value))) continue;
        const said = spellings(value, language).some((spelling) => line.includes(spelling));
        expect(said, `${language}: ${String(value)} in ${line}`).toBe(true);
      }
    }
  });

  it.each(LANGUAGES)("are complete, and no two problems read alike (%s)", (language) => {
    const lines = problems.map(({ problem }) => {
      const { severity, name, expected, remedy } = tellProblem(problem, language);
      for (const part of [severity, name, expected, remedy]) expect(part.trim()).not.toBe("");
      return formatProblem(problem, language);
    });
    expect(new Set(lines).size).toBe(lines.length);
    const names = (Object.keys(SAMPLES) as CheckId[]).map((check) => nameCheck(check, language));
    expect(new Set(names).size).toBe(names.length);
  });

  it("are Vietnamese in Vietnamese and English in English, each in its own words", () => {
    for (const { id, problem } of problems) {
      const [vi, en] = [tellProblem(problem, "vi"), tellProblem(problem, "en")];
      expect(vi.name, id).not.toBe(en.name);
      expect(vi.remedy, id).not.toBe(en.remedy);
      expect(vi.remedy, id).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i);
      expect(vi.remedy, id).not.toMatch(/\b(correct|write|the|remove|or)\b/);
      expect(en.remedy, id).not.toMatch(/\b(hãy|hoặc|đã)\b/);
    }
  });

  it("name the cell as a spreadsheet does, else the row and the field", () => {
    const [sample] = problems;
    const at = (place: Place, language: "vi" | "en") =>
      sample === undefined ? "" : tellProblem({ ...sample.problem, place }, language).where;
    expect(at(PLACE, "vi")).toBe("data/sources/so/bieu.xlsx > Biểu R1 > F13");
    const field = { file: "communes.csv", row: 3, column: "name" };
    expect(at(field, "vi")).toBe("communes.csv > dòng 3, cột name");
    expect(at(field, "en")).toBe("communes.csv > row 3, column name");
  });

  it("offer the line that accepts a figure as printed, and say why one was accepted", () => {
    const values = SAMPLES.rateMatchesCounts.only;
    const base = { severity: "error", check: "rateMatchesCounts", place: PLACE, values } as const;
    const offered: Problem = { ...base, pardon: { kind: "offered", printed: 99.5 } };
    expect(tellProblem(offered, "vi").remedy).toContain("data/sources/so/bieu.xlsx,Biểu R1,F13,99.5,LÝ_DO");
    expect(tellProblem(offered, "en").remedy).toContain("data/sources/so/bieu.xlsx,Biểu R1,F13,99.5,REASON");
    const accepted: Problem = { ...base, pardon: { kind: "accepted", reason: "in như quyết định" } };
    expect(tellProblem(accepted, "vi").remedy).toBe("giữ nguyên như in: in như quyết định");
    expect(tellProblem(accepted, "en").remedy).toBe("kept as printed: in như quyết định");
  });

  it("tell each severity by a word of its own", () => {
    const [sample] = problems;
    const words = LANGUAGES.flatMap((language) =>
      (["error", "flag", "note"] as const).map((severity) =>
        sample === undefined ? "" : tellProblem({ ...sample.problem, severity }, language).severity,
      ),
    );
    expect(words).toEqual(["lỗi", "lưu ý", "ghi chú", "error", "flag", "note"]);
  });
});
