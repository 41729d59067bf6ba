import { listChanged, sortChanged, type Changed } from "./changed.ts";
import { findReach, readModules } from "./reach.ts";
import { npm, runAll, type Step } from "./running.ts";

/**
 * The quick check of work in hand (`npm run check:quick`, or `npm run check:quick -- main` for everything since main): all types, from
 * what the compilers kept; lint and format of the files that changed; the tests that any changed file can reach. ESLint keeps nothing
 * between two runs: its rules know types, so that a file which did not change may answer otherwise when another did. What `npm test`
 * tries beyond this: lint of files that did not change, architecture, unused code, data, build, budgets, and the tests in a browser.
 */
const since = process.argv[2] ?? "HEAD";

function lintSteps({ linted, formatted }: Changed): Step[] {
  const lint = {
    name: "lint of what changed",
    command: "npx",
    args: ["eslint", "-c", "scripts/quality/eslint.config.js", "--no-warn-ignored", ...linted],
  };
  const cache = ["--cache", "--cache-strategy=content", "--cache-location=.cache/prettier.json"];
  const format = {
    name: "format of what changed",
    command: "npx",
    args: ["prettier", "--check", "--ignore-unknown", ...cache, ...formatted],
  };
  return [...(linted.length === 0 ? [] : [lint]), ...(formatted.length === 0 ? [] : [format])];
}

/** `vitest related` is what `vitest --changed` does once it has asked git; here files that tests read count too. */
function testSteps(reach: readonly string[] | null): Step[] {
  if (reach?.length === 0) return [];
  const which = reach === null ? ["run"] : ["related", "--run", ...reach];
  const scope = [
    "--project=plain",
    "--project=page",
    "--maxWorkers=1",
    "--passWithNoTests",
    "--reporter=dot",
  ];
  return [{ name: "tests that a change reaches", command: "npx", args: ["vitest", ...which, ...scope] }];
}

const names = listChanged(since);
process.stdout.write(`${String(names.length)} changed since ${since}\n`);
const lanes = await Promise.all([
  runAll([npm("types", "check:types"), ...lintSteps(sortChanged(names))]),
  runAll(testSteps(findReach(names, readModules()))),
]);
const passed = lanes.flat();
const failed = passed.filter((isPassed) => !isPassed).length;
process.stdout.write(`\n${String(passed.length - failed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
