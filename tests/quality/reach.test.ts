import { describe, expect, it } from "vitest";
import { sortChanged } from "../../scripts/quality/changed.ts";
import { findReach, type Modules } from "../../scripts/quality/reach.ts";

/** A house of five modules: one reads a table, one the folder of tables, one bundles pages, and two only import. */
const MODULES: Modules = new Map([
  ["tests/targets.test.ts", 'readFileSync("data/registry/targets.json")'],
  ["tests/memory.ts", 'path.startsWith("data/registry/")'],
  ["scripts/bundle.ts", 'import { build } from "vite"'],
  ["scripts/atlas.ts", "export {}"],
  ["tests/runs.test.ts", 'spawn("scripts/atlas.ts")'],
]);

describe("what a change reaches", () => {
  it("is the module itself, and whoever runs it by its name", () => {
    expect(findReach(["scripts/atlas.ts"], MODULES)).toEqual(["scripts/atlas.ts", "tests/runs.test.ts"]);
  });

  it("is, for a table, each module that names it or its folder", () => {
    expect(findReach(["data/registry/targets.json"], MODULES)).toEqual([
      "tests/memory.ts",
      "tests/targets.test.ts",
    ]);
    expect(findReach(["data/registry/units.csv"], MODULES)).toEqual(["tests/memory.ts"]);
  });

  it("is, for anything of the page, also whoever bundles pages", () => {
    expect(findReach(["src/features/shared/Term.svelte"], MODULES)).toEqual([
      "scripts/bundle.ts",
      "src/features/shared/Term.svelte",
    ]);
  });

  it("is everything where nobody can say what: the packages, the settings of the tests, a file that no module names", () => {
    for (const file of ["package.json", "vite.config.ts", "scripts/tsconfig.json", "public/icons/new.svg"])
      expect(findReach(["scripts/atlas.ts", file], MODULES), file).toBeNull();
  });

  it("is nothing for a test in the browser, or for a text that no test reads", () => {
    expect(findReach(["tests/e2e/finds-places.e2e.ts", "data/README.md"], MODULES)).toEqual([]);
  });
});

describe("what is linted and formatted after a change", () => {
  it("is the file that changed, as far as its kind is looked at", () => {
    const names = ["data/registry/targets.json", "src/features/shared/Term.svelte", "LICENSE"];
    expect(sortChanged(names)).toEqual({
      linted: ["src/features/shared/Term.svelte"],
      formatted: ["data/registry/targets.json", "src/features/shared/Term.svelte"],
    });
  });

  it("is everything once a rule has changed", () => {
    const { linted, formatted } = sortChanged(["scripts/quality/eslint.config.js"]);
    expect([linted, formatted]).toEqual([
      ["src", "scripts", "tests", "vite.config.ts"],
      ["src", "scripts", "tests", "data/registry", "README.md"],
    ]);
  });
});
