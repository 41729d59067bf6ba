import { readdirSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { Linter } from "eslint";
import ts from "typescript-eslint";
import { describe, expect, it } from "vitest";

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string; readonly pathNot?: string | readonly string[] };
  readonly to: {
    readonly path?: string;
    readonly circular?: boolean;
    readonly dependencyTypes?: readonly string[];
    readonly dependencyTypesNot?: readonly string[];
  };
}
interface Rooms {
  readonly SOURCE: Readonly<Record<string, readonly string[] | null>>;
  readonly SCRIPTS: Readonly<Record<string, unknown>>;
  readonly PIPELINE: Readonly<Record<string, readonly string[]>>;
  readonly EVERY: readonly string[];
}

const require = createRequire(import.meta.url);
const rooms = require("../../scripts/quality/rooms.cjs") as Rooms;
const { forbidden } = require("../../scripts/quality/dependency-cruiser.cjs") as {
  forbidden: readonly Rule[];
};
const { BLOCKS, RULE } = require("../../scripts/quality/restrictedImports.cjs") as {
  BLOCKS: Linter.Config[];
  RULE: string;
};

const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const breaks = (path: string, { path: found = "", dependencyTypes }: Rule["to"]) =>
  dependencyTypes?.includes(isBuiltin(path) ? "core" : "local") !== false && new RegExp(found).test(path);

/** Names of the rules of dependency-cruiser that an import of a file or of a module of Node breaks; cycles apart. */
function findBroken(from: string, to: string, isTypeOnly = false): string[] {
  const isOpen = ({ circular, dependencyTypesNot }: Rule["to"]) =>
    circular === true || (isTypeOnly && dependencyTypesNot?.includes("type-only") === true);
  return forbidden
    .filter((rule) => {
      const own = rule.from.path === undefined ? [] : new RegExp(rule.from.path).exec(from);
      const not = [rule.from.pathNot ?? []].flat().some((path) => new RegExp(path).test(from));
      if (own === null || not || isOpen(rule.to)) return false;
      return breaks(to, { ...rule.to, path: (rule.to.path ?? "").replaceAll("$1", own[1] ?? "") });
    })
    .map(({ name }) => name);
}

const linter = new Linter();
const CONFIG: Linter.Config[] = [
  {
    files: ["**/*.ts", "**/*.svelte"],
    languageOptions: { parser: ts.parser },
    plugins: { "@typescript-eslint": ts.plugin },
  },
  ...BLOCKS,
];

/** What ESLint says of one import in a file, whether the file is there or not. */
function lint(file: string, statement: string): string[] {
  return linter.verify(statement, CONFIG, file).map(({ ruleId, message }) => ruleId ?? message);
}

const mayImport = (from: string, to: string) => {
  const open = rooms.SOURCE[from];
  return open === null || from === to || [...(open ?? []), ...rooms.EVERY].includes(to);
};
const PAIRS = Object.keys(rooms.SOURCE).flatMap((from) =>
  Object.keys(rooms.SOURCE).map((to) => ({ from, to, open: mayImport(from, to) })),
);

describe("the table of rooms", () => {
  it("has a row for every folder", () => {
    expect(Object.keys(rooms.SOURCE)).toEqual(expect.arrayContaining(foldersOf("src")));
    expect(Object.keys(rooms.SCRIPTS)).toEqual(expect.arrayContaining(foldersOf("scripts")));
    expect(Object.keys(rooms.PIPELINE)).toEqual(expect.arrayContaining(foldersOf("scripts/pipeline")));
  });

  it("refuses a folder without a row", () => {
    expect(findBroken("src/attic/box.ts", "src/domain/view.ts")).toContain("every-folder-has-a-row");
    expect(findBroken("scripts/attic/box.ts", "src/domain/view.ts")).toContain("every-folder-has-a-row");
    expect(findBroken("scripts/pipeline/attic/box.ts", "src/domain/view.ts")).toContain(
      "every-folder-has-a-row",
    );
    expect(findBroken("scripts/pipeline/read/sheet.ts", "src/domain/view.ts")).toEqual([]);
    expect(findBroken("scripts/pipeline/build.ts", "src/domain/view.ts")).toEqual([]);
  });

  it("is one list of arrows in the pipeline: no room is above and below another", () => {
    const reach = (room: string): string[] =>
      (rooms.PIPELINE[room] ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const room of Object.keys(rooms.PIPELINE)) expect(reach(room), room).not.toContain(room);
  });
});

describe.each(PAIRS)("src/$from importing src/$to", ({ from, to, open }) => {
  it(open ? "is open to both checks" : "is closed by both checks", () => {
    expect(findBroken(`src/${from}/a/one.ts`, `src/${to}/a/two.ts`, true).length === 0).toBe(open);
    const type = `import type { Two } from "../../${to}/a/two.ts";`;
    expect(lint(`src/${from}/a/One.svelte`, type)).toEqual(open || from === to ? [] : [RULE]);
  });
});

describe("beyond the rows", () => {
  it("a feature imports no other but what several show, at any depth and as a type too", () => {
    expect(findBroken("src/features/slides/a.ts", "src/features/planner/b.ts")).toEqual(["features-apart"]);
    expect(findBroken("src/features/slides/a.ts", "src/features/slides/b.ts")).toEqual([]);
    expect(findBroken("src/features/slides/a.ts", "src/features/legend/b.ts")).toEqual([]);
    expect(findBroken("src/features/legend/a.ts", "src/features/slides/b.ts")).toEqual([
      "legend-below-features",
    ]);
    expect(findBroken("src/features/shared/a.ts", "src/features/legend/b.ts")).toEqual([
      "shared-below-features",
    ]);
    expect(lint("src/features/slides/A.svelte", 'import type { B } from "../planner/b.ts";')).toEqual([RULE]);
    expect(lint("src/features/slides/in/a.ts", 'import { b } from "../../planner/b.ts";')).toEqual([RULE]);
    expect(lint("src/features/slides/in/a.ts", 'import { b } from "../planner/b.ts";')).toEqual([]);
    expect(lint("src/features/slides/A.svelte", 'import { b } from "../shared/b.ts";')).toEqual([]);
    expect(lint("src/features/legend/A.svelte", 'import { b } from "../explore/b.ts";')).toEqual([RULE]);
  });

  it("reading and scene are told what was loaded, and load nothing", () => {
    expect(findBroken("src/reading/a.ts", "src/load/library.ts")).toEqual([
      "reading-is-told-what-was-loaded",
    ]);
    expect(lint("src/scene/a.ts", 'import { Library } from "../load/library.ts";')).toEqual([RULE]);
    expect(lint("src/scene/a.ts", 'import type { Library } from "../load/library.ts";')).toEqual([]);
  });

  it("the browser half imports the pipeline at its one entry alone, and nothing imports tests", () => {
    expect(findBroken("src/features/desk/a.ts", "scripts/pipeline/build.ts")).toEqual([
      "browser-without-pipeline",
    ]);
    expect(findBroken("src/entries/deskWorker.ts", "scripts/pipeline/build.ts")).toEqual([]);
    expect(
      lint("src/features/desk/A.svelte", 'import type { B } from "../../../scripts/pipeline/b.ts";'),
    ).toEqual([RULE]);
    expect(findBroken("src/ui/a.ts", "tests/support/b.ts")).toContain("nothing-imports-tests");
    expect(lint("src/ui/A.svelte", 'import { b } from "../../tests/support/b.ts";')).toEqual([RULE]);
  });

  it("what recognises, matches, checks and derives touches no disk", () => {
    for (const room of ["recognise", "match", "check", "derive"]) {
      expect(
        findBroken(`scripts/pipeline/${room}/a.ts`, "scripts/pipeline/effects/effects.ts"),
        room,
      ).toEqual([`pipeline-${room}-imports-its-row`, "pure-rooms-touch-no-disk"]);
      expect(findBroken(`scripts/pipeline/${room}/a.ts`, "scripts/pipeline/publish/b.ts"), room).not.toEqual(
        [],
      );
      expect(
        lint(`scripts/pipeline/${room}/a.ts`, 'import type { E } from "../effects/effects.ts";'),
        room,
      ).toEqual([RULE, RULE]);
      expect(lint(`scripts/pipeline/${room}/a.ts`, 'import { b } from "../publish/b.ts";'), room).toEqual([
        RULE,
      ]);
    }
    expect(findBroken("scripts/pipeline/read/a.ts", "scripts/pipeline/effects/effects.ts")).toEqual([]);
  });

  it("nothing of the pipeline imports Node or the disk, but the disk itself", () => {
    expect(findBroken("scripts/pipeline/read/a.ts", "fs")).toEqual(["pipeline-runs-in-a-browser"]);
    expect(findBroken("scripts/pipeline/build.ts", "node:path")).toEqual(["pipeline-runs-in-a-browser"]);
    expect(findBroken("scripts/pipeline/effects/memory.ts", "fs")).toEqual(["pipeline-runs-in-a-browser"]);
    expect(findBroken("scripts/pipeline/effects/disk.ts", "fs")).toEqual([]);
    expect(findBroken("scripts/pipeline/read/a.ts", "scripts/pipeline/effects/disk.ts")).toEqual([
      "pipeline-without-disk",
    ]);
  });

  it("the pipeline imports nothing but the domain, commands the words of problems too", () => {
    expect(findBroken("scripts/pipeline/report/a.ts", "src/words/b.ts")).not.toEqual([]);
    expect(findBroken("scripts/commands/a.ts", "src/words/b.ts")).toEqual([]);
    expect(findBroken("scripts/commands/a.ts", "src/reading/b.ts")).not.toEqual([]);
    expect(findBroken("scripts/deliver/site/a.ts", "scripts/commands/b.ts")).not.toEqual([]);
    expect(lint("scripts/deliver/site/a.ts", 'import { b } from "../../commands/b.ts";')).toEqual([RULE]);
  });
});
