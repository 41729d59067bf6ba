import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/commands/command.ts";
import { explain } from "../../scripts/commands/explain.ts";
import { languageOf, takeLanguage, wordsIn } from "../../scripts/commands/language.ts";
import { VERBS } from "../../scripts/commands/words/words.ts";
import { ProblemsError } from "../../scripts/pipeline/problem.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const [vi, en] = [wordsIn("vi"), wordsIn("en")];

describe("the language of the command line", () => {
  it.each([
    [["build", "--lang", "en", "--out", "x"], ["build", "--out", "x"], "en"],
    [["--lang=vi", "check"], ["check"], "vi"],
    [["check", "--help", "--lang=en"], ["check", "--help"], "en"],
    [["check"], ["check"], null],
  ])("of %j is %j in %s", (line, args, language) => {
    expect(takeLanguage(line)).toEqual({ args, language });
  });

  it.each([["check", "--lang", "fr"], ["--lang"], ["--lang=", "check"]])(
    "is vi or en, not that of %s %s",
    (...line) => {
      expect(() => takeLanguage(line)).toThrow(UsageError);
    },
  );

  it.each([
    [{}, "vi"],
    [{ LANG: "C" }, "vi"],
    [{ LANG: "C.UTF-8", LC_ALL: "POSIX" }, "vi"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "en" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "vi_VN.UTF-8" }, "vi"],
    [{ LANG: "vi_VN.UTF-8", ATLAS_LANG: "en" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "" }, "en"],
    [{ LANG: "fr_FR.UTF-8" }, "vi"],
  ] as const)("in an environment of %j is %s", (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe("what the command line says", () => {
  it("explains every verb in both languages, with the same options", () => {
    const options = (help: string) => [...new Set(help.match(/--[a-z-]+/g))].sort();
    for (const verb of VERBS) {
      expect(vi.verbs[verb].summary).not.toBe(en.verbs[verb].summary);
      expect(vi.verbs[verb].help).toMatch(/^Cách dùng: npm run/);
      expect(en.verbs[verb].help).toMatch(/^Usage: npm run/);
      expect(options(vi.verbs[verb].help)).toEqual(options(en.verbs[verb].help));
    }
  });

  it("tells problems in the language asked for, counts them and answers 1", () => {
    const error = new ProblemsError([
      {
        severity: "error",
        check: "sourceIsThere",
        place: { file: "data/sources" },
        values: { kind: "none" },
      },
    ]);
    expect(explain(error, vi)).toEqual({
      lines: [
        'lỗi data/sources: Có tệp nguồn (sourceIsThere): cần biểu số liệu của ít nhất một tỉnh; hãy chạy "npm run demo" để có bộ số liệu mẫu, hoặc đặt biểu vào đó (data/README.vi.md)',
        "1 vấn đề; chưa ghi gì",
      ],
      code: 1,
    });
    expect(explain(error, en).lines.at(-1)).toBe("1 problem; nothing was written");
  });

  it("tells a wrong option by name and answers 2", () => {
    const fault = (args: string[]) => {
      try {
        return parseArgs({ args, options: { out: { type: "string" } } });
      } catch (error) {
        return error;
      }
    };
    expect(explain(fault(["--nope"]), vi)).toEqual({
      lines: ["không có tuỳ chọn --nope; xem --help"],
      code: 2,
    });
    expect(explain(fault(["extra"]), en)).toEqual({
      lines: ["extra means nothing here; see --help"],
      code: 2,
    });
    expect(explain(fault(["--out"]), vi).lines.join()).toMatch(/giá trị của tuỳ chọn --out/);
    const range = new UsageError({ kind: "range", option: "--port", found: "0", from: 1, to: 65535 });
    expect(explain(range, vi)).toEqual({ lines: ["--port 0: cần một số nguyên từ 1 đến 65535"], code: 2 });
  });

  it("keeps the stack of a fault of the program", () => {
    expect(explain(new Error("lost"), en)).toMatchObject({
      lines: [expect.stringMatching(/^Error: lost\n/)],
      code: 1,
    });
  });

  it("shows steps of the pipeline with their time", () => {
    const effects = new MemoryEffects();
    effects.tell({ news: "step", step: { id: "registry" }, seconds: 1.5 });
    expect(effects.lines).toEqual([`${"reading the registry".padEnd(44)} 1.50 s`]);
  });
});
