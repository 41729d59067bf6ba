import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What ESLint and Prettier look after: the same as `npm run lint`. */
const LINTED = /^((src|scripts|tests)\/.*|vite\.config)\.(ts|svelte|js|cjs)$/;
const FORMATTED = /^((src|scripts|tests|data\/registry)\/.*|README\.md)$/;
/** Rules that every file answers to: with one of them changed, every file has to be looked at. */
const RULES = /^(scripts\/quality\/eslint\.config\.js|package(-lock)?\.json|(.*\/)?tsconfig[^/]*\.json)$/;
const WHOLE = {
  linted: ["src", "scripts", "tests", "vite.config.ts"],
  formatted: ["src", "scripts", "tests", "data/registry", "README.md"],
};

/** What there is to look at after a change. */
export interface Changed {
  readonly linted: readonly string[];
  readonly formatted: readonly string[];
}

/** Files that differ from a commit, whether committed since, staged, edited or new; those deleted are left to the types and the tests. */
export function listChanged(since: string): string[] {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "core.quotepath=off", ...args], { encoding: "utf8" }).split("\n");
  const names = [
    ...git("diff", "--name-only", "--relative", since),
    ...git("ls-files", "--others", "--exclude-standard"),
  ];
  return [...new Set(names)].filter((name) => name !== "" && existsSync(name)).sort();
}

export function sortChanged(names: readonly string[]): Changed {
  if (names.some((name) => RULES.test(name))) return WHOLE;
  return {
    linted: names.filter((name) => LINTED.test(name)),
    formatted: names.filter((name) => FORMATTED.test(name)),
  };
}
