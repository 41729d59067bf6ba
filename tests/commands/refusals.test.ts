import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../../scripts/commands/explain.ts";
import { wordsIn } from "../../scripts/commands/language.ts";
import { makeDiskEffects } from "../../scripts/pipeline/effects/disk.ts";
import { readCorrections } from "../../scripts/pipeline/read/corrections.ts";
import { refusalOf } from "../support/told.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const root = mkdtempSync(join(tmpdir(), "atlas-refusals-"));
writeFileSync(join(root, "public"), "a file");

describe("what a person can cause", () => {
  it.each(["vi", "en"] as const)(
    "a file where a folder should be is one line in %s, without a stack",
    async (language) => {
      const effects = makeDiskEffects(root);
      const error: unknown = await effects
        .write("public/data/catalogue.json", "{}")
        .catch((fault: unknown) => fault);
      const { lines, code } = explain(error, wordsIn(language));
      expect(code).toBe(1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(
        language === "vi" ? /là tệp mà chỗ này cần thư mục/ : /is a file where a folder should be/,
      );
      expect(lines[0]).not.toMatch(/\bat .*\.ts/);
    },
  );

  it.each([
    ["ENOSPC", /no room left on the disk to write out\/a\.json/],
    ["EACCES", /this account may not read or write out\/a\.json/],
    ["EADDRINUSE", /in use by another program/],
  ])("%s is one line", (code, told) => {
    const error = Object.assign(new Error(code), { code, syscall: "write", path: "out/a.json" });
    expect(explain(error, wordsIn("en"))).toEqual({ lines: [expect.stringMatching(told)], code: 1 });
  });

  it("a fault of the program keeps its stack", () => {
    expect(explain(new TypeError("x is not a function"), wordsIn("en")).lines.join("\n")).toMatch(/\n\s+at /);
  });

  it("a quote left open in the corrections is an error that names the file", async () => {
    const effects = new MemoryEffects();
    effects.files.set(
      "data/corrections/places.csv",
      new TextEncoder().encode('source,written,code,reason,reference\ncase,"Xã Nậm Kè,03162,slip,none\n'),
    );
    expect(await refusalOf(() => readCorrections(effects))).toMatch(
      /^error data\/corrections\/places\.csv: .*parseRegistry\): expected a CSV table/,
    );
  });
});
