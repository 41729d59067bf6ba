import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = "tests/e2e";
const verbs = readFileSync(`${FOLDER}/verbs.md`, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| verb") && !line.startsWith("| ---"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, verb = "", file = "", begins = ""]) => ({ verb, file, begins }));

/** Titles of the tests of a file, their places for values left as they are written. */
function titlesOf(file: string): string[] {
  const text = readFileSync(`${FOLDER}/${file}.e2e.ts`, "utf8");
  return [...text.matchAll(/\btest(?:Alone)?\(\s*["'`]([^"`]+)["`]/g)].map(([, title = ""]) => title);
}

describe("the list of what a reader can do", () => {
  it("names for each verb one test that does it", () => {
    expect(verbs.length).toBeGreaterThan(60);
    for (const { verb, file, begins } of verbs)
      expect(
        titlesOf(file).filter((title) => title.startsWith(begins)),
        `${verb}: ${file}`,
      ).toHaveLength(1);
  });

  it("names every verb once", () => {
    expect(new Set(verbs.map(({ verb }) => verb)).size).toBe(verbs.length);
  });

  it("leaves out no file of tests but those of looks, safety and engines", () => {
    const files = readdirSync(FOLDER).flatMap((name) => /^(.+)\.e2e\.ts$/.exec(name)?.[1] ?? []);
    const named = new Set(verbs.map(({ file }) => file));
    expect(files.filter((file) => !named.has(file)).sort()).toEqual([
      "both-renderers",
      "every-size-and-theme",
      "four-looks",
      "gallery",
      "other-engines",
      "runs-anywhere",
      "shows-what-is-made-up",
      "survives-a-release",
      "survives-a-translator",
      "survives-bad-files",
      "takes-no-orders",
    ]);
  });
});
