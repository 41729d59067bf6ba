import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm, run, type Step } from "./running.ts";

/**
 * The whole check (`npm test`), and with --release the one before a release (`npm run test:release`), which also builds the pages of
 * every province, holds each of them and every part of the page at every commune against the workbooks, and tries the largest in Chromium.
 */
const isRelease = process.argv.includes("--release");
if (isRelease) process.env["ATLAS_RELEASE"] = "1";

/** What a test runner counted. */
interface Counts {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), "atlas-verify-"));
const total: Counts = { passed: 0, failed: 0 };

/** Runs one step in the open; a failed one ends everything. */
function step({ name, command, args, environment = {} }: Step): void {
  const start = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
  process.stdout.write(
    `== ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) finish(1);
}

/** Runs some of Vitest's projects and counts what they report as JSON; Playwright's has another shape. */
function vitest(name: string, ...options: readonly string[]): void {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  step({ name, command: "npx", args: ["vitest", "run", ...options, ...reporters] });
  const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
}

function countPlaywright(file: string): void {
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  total.passed += stats.expected;
  total.failed += stats.unexpected + stats.flaky;
}

/** Steps that need each other in this order, beside another lane. A failed one ends everything. */
async function lane(...steps: readonly Step[]): Promise<void> {
  for (const each of steps) if (!(await run(each))) finish(1);
}

function finish(code: number): never {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `\n${String(total.passed)} passed, ${String(total.failed + (code === 0 ? 0 : 1))} failed\n`,
  );
  process.exit(code);
}

/** The province whose data are built twice, and whose pages are built: the first one. */
function findSample(): string {
  const { provinces } = JSON.parse(readFileSync("public/data/catalogue.json", "utf8")) as {
    provinces: readonly { code: string }[];
  };
  return provinces[0]?.code ?? "";
}

/** Published files by their place, each with a digest of its content: of one province, or all of them. */
function listFiles(path: string, names: RegExp): string[] {
  const all = readdirSync(path, { recursive: true, encoding: "utf8" });
  const files = all.filter((name) => names.test(name) && statSync(join(path, name)).isFile());
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(path, name)))
      .digest("hex");
  return files.sort().map((name) => `${name} ${digest(name)}`);
}

/**
 * The same sources give the same bytes: one province, built anew from nothing and alone, is what it is in the whole build. Files of all
 * provinces together (catalogue, places, reports) are built a second time before a release only.
 */
async function buildData(): Promise<void> {
  const alone = join(folder, "again");
  // What earlier releases told is protected too: both builds know the same ones.
  if (existsSync("public/data")) cpSync("public/data", alone, { recursive: true });
  await lane(npm("data checks and build", "build:data"));
  const sample = findSample();
  const names = isRelease ? /./ : new RegExp(`^[^/]*-${sample}[-.]`);
  const first = listFiles("public/data", names);
  const only = isRelease ? [] : ["--", "--provinces", sample, "--out", alone];
  await lane({
    name: "the same data again",
    command: "npm",
    args: ["run", "--silent", "build:data", ...only],
  });
  const second = listFiles(isRelease ? "public/data" : alone, names);
  if (first.length > 0 && first.join("\n") === second.join("\n")) return;
  process.stdout.write("the published data differ between two builds of the same sources\n");
  finish(1);
}

async function checkAndBuild(): Promise<void> {
  await lane(
    npm("types", "check"),
    npm("architecture", "architecture"),
    npm("unused code", "unused"),
    npm("example figures", "demo"),
  );
  await buildData();
}

step({
  name: "a web server to try configurations on",
  command: "npx",
  args: ["tsx", "tests/support/installNginx.ts"],
});
// Linting takes one core as long as everything else here takes the other.
await Promise.all([lane(npm("lint and format", "lint")), checkAndBuild()]);
vitest("unit and golden tests", "--project=plain", "--project=page", "--maxWorkers=2");
const pages = [
  "run",
  "--silent",
  "atlas",
  "--",
  "pages",
  ...(isRelease ? [] : ["--provinces", findSample()]),
];
await lane(
  npm("production build", "build:site"),
  { name: "pages built ahead", command: "npm", args: pages },
  npm("list of files for use without a network", "build:offline"),
);
await Promise.all([lane(npm("size budget", "budget")), lane(npm("portable edition", "build:portable"))]);
vitest("the same number everywhere", "--project=same", "--maxWorkers=2");
const e2e = join(folder, "e2e.json");
step({
  name: "end to end in Chromium",
  command: "npx",
  args: ["playwright", "test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"],
  environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2e },
});
countPlaywright(e2e);
finish(0);
