import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { inEnglish } from "../../support/told.ts";
import { parseDocument, parseTable, text } from "../../../scripts/pipeline/registry/tables.ts";

const encode = (content: string) => new TextEncoder().encode(content);
const row = v.object({ code: text, name: text });

function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    return (error as ProblemsError).problems.map(inEnglish);
  }
  return [];
}

describe("signs that no reader sees", () => {
  it("stop a table, which names the row, the column and the sign", () => {
    const table = "code,name\n03160,Mường Nhé\n03161,Sín\u202E Thầu\n";
    expect(problemsOf(() => parseTable("communes.csv", encode(table), row))).toEqual([
      'error communes.csv > row 3, column name: No unseen signs (noUnseenSigns): found "U+202E in "Sín· Thầu""; expected signs that can be seen; take the sign out; it stands where the text above has "·"',
    ]);
  });

  it.each([
    ["a mark of reading direction", "\u2066"],
    ["a joiner", "\u200D"],
    ["a soft hyphen", "\u00AD"],
    ["a control sign", "\u0007"],
    ["half a sign", "\uD800"],
  ])("stop a document: %s", (_what, sign) => {
    const document = encode(JSON.stringify([{ names: { vi: `Sín${sign} Thầu` } }]));
    const schema = v.array(v.object({ names: v.object({ vi: text }) }));
    expect(problemsOf(() => parseDocument("programmes.json", document, schema))).toEqual([
      expect.stringMatching(
        /^error programmes\.json > column 0\.names\.vi: No unseen signs \(noUnseenSigns\): /,
      ),
    ]);
  });

  it("stop a document also in the name of a field", () => {
    const document = encode(JSON.stringify({ "co\u200Bde": "03160" }));
    expect(problemsOf(() => parseDocument("x.json", document, v.object({})))).toHaveLength(1);
  });

  it("are not lines, tabs and marks over letters", () => {
    const document = encode(JSON.stringify(["một\nhai\tba", "Mường Nhé".normalize("NFD")]));
    expect(problemsOf(() => parseDocument("x.json", document, v.array(text)))).toEqual([]);
  });
});
