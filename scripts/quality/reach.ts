import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Modules by path, with their text. */
export type Modules = ReadonlyMap<string, string>;

const MODULE = /^(src|scripts|tests)\/.*\.(ts|svelte)$/;
/** Tried in a browser and by the clock: no unit test imports them. */
const ELSEWHERE = /^tests\/(e2e|bench|same)\//;
/** What every test runs under. */
const GROUND = /^(vite\.config\.ts|package(-lock)?\.json|(.*\/)?tsconfig[^/]*\.json)$/;
/** A module that bundles pages has all of them within, though it imports none. */
const BUNDLES = /from ["]vite["]/;

/** Tests and scripts as they stand: whatever reads a file names it, or its folder, in one of them. */
export function readModules(): Modules {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "tests", "scripts"], {
    encoding: "utf8",
  }).split("\n");
  const names = listed.filter((name) => MODULE.test(name) && !ELSEWHERE.test(name));
  return new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
}

/**
 * The modules through which changed files reach unit tests; a test is to be run when it imports one of them, however far down. A file
 * that is no module reaches them through those that name it or a folder around it.
 * @returns null where every test has to be run: what they all stand on has changed, or a file that nobody names
 */
export function findReach(changed: readonly string[], modules: Modules): string[] | null {
  const reach = new Set<string>();
  for (const file of changed) {
    const reached = reachOf(file, modules);
    if (reached === null) return null;
    for (const module of reached) reach.add(module);
  }
  return [...reach].sort();
}

function reachOf(file: string, modules: Modules): string[] | null {
  if (GROUND.test(file)) return null;
  if (ELSEWHERE.test(file)) return [];
  const naming = findNaming(file, modules);
  if (file.startsWith("src/")) return [file, ...naming, ...namesWith(modules, (text) => BUNDLES.test(text))];
  if (MODULE.test(file)) return [file, ...naming];
  return naming.length > 0 || file.endsWith(".md") ? naming : null;
}

/** Modules that name a file, "data/registry/targets.json", or a folder that it lies in; "data" alone may mean anything. */
function findNaming(file: string, modules: Modules): string[] {
  const parts = file.split("/");
  const folders = MODULE.test(file)
    ? []
    : parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2).join("/"));
  const written = [...folders.flatMap((path) => [path, `${path}/`]), file];
  const quoted = written.flatMap((path) => [`"${path}"`, `\`${path}\``]);
  const begun = folders.map((path) => `\`${path}/\${`);
  return namesWith(modules, (text) => [...quoted, ...begun].some((name) => text.includes(name)));
}

function namesWith(modules: Modules, holds: (text: string) => boolean): string[] {
  return [...modules].filter(([, text]) => holds(text)).map(([name]) => name);
}
