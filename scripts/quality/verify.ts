import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a test runner counted. */
interface Counts {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), "atlas-verify-"));
const total: Counts = { passed: 0, failed: 0 };

/** Runs one step in the open; a failed one ends everything. */
function step(
  name: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): void {
  const start = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
  process.stdout.write(
    `== ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) finish(1);
}

function npm(name: string, script: string): void {
  step(name, "npm", ["run", "--silent", script]);
}

/** Runs some of Vitest's projects and counts what they report as JSON; Playwright's has another shape. */
function vitest(name: string, ...options: readonly string[]): void {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  step(name, "npx", ["vitest", "run", ...options, ...reporters]);
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

/** Steps that need each other in this order, beside another lane; each is printed whole when it ends. A failed one ends everything. */
async function lane(...steps: readonly (readonly [name: string, script: string])[]): Promise<void> {
  for (const each of steps) await aside(...each);
}

async function aside(name: string, script: string): Promise<void> {
  const start = performance.now();
  const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
  const heard: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => heard.push(part));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  process.stdout.write(
    `\n== ${name}\n${Buffer.concat(heard).toString()}== ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) finish(1);
}

function finish(code: number): never {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `\n${String(total.passed)} passed, ${String(total.failed + (code === 0 ? 0 : 1))} failed\n`,
  );
  process.exit(code);
}

/** One digest over all published files. */
function digest(path: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  for (const name of names.sort()) {
    hash.update(name);
    if (statSync(join(path, name)).isFile()) hash.update(readFileSync(join(path, name)));
  }
  return hash.digest("hex");
}

/** The same sources give the same bytes, built anew from nothing. */
async function buildDataTwice(): Promise<void> {
  await aside("data checks and build", "build:data");
  const first = digest("public/data");
  await aside("the same data again", "build:data");
  if (digest("public/data") === first) return;
  process.stdout.write("public/data differs between two builds of the same sources\n");
  finish(1);
}

async function checkAndBuild(): Promise<void> {
  await lane(
    ["types", "check"],
    ["architecture", "architecture"],
    ["unused code", "unused"],
    ["example figures", "demo"],
  );
  await buildDataTwice();
}

step("a web server to try configurations on", "npx", ["tsx", "tests/support/installNginx.ts"]);
// Linting takes one core as long as everything else here takes the other.
await Promise.all([lane(["lint and format", "lint"]), checkAndBuild()]);
vitest("unit and golden tests", "--project=plain", "--project=page", "--maxWorkers=2");
npm("production build", "build");
npm("size budget", "budget");
vitest("the same number everywhere", "--project=same", "--maxWorkers=2");
npm("portable edition", "build:portable");
const e2e = join(folder, "e2e.json");
step(
  "end to end in Chromium",
  "npx",
  ["playwright", "test", "-c", "tests/e2e/playwright.config.ts", "--reporter=list,json"],
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
  },
);
countPlaywright(e2e);
finish(0);
