/**
 * Benchmarks of the pipeline, each in a process of its own and all in one run:
 *   npm run bench:pipeline
 * The nation: 3,321 communes, 11 years, about 40 measures a year (28 until 2020, 54 since 2021), budget 60 s and 2 GB.
 * Geometry: our import of the whole nation, from the bytes of the file to both levels of detail with every check, against
 * mapshaper's command line on the same commands (its start, about 0.2 s, included), budget 1.3.
 * A workbook of 10,000 rows, budget 3 s.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeCommands } from "../../scripts/pipeline/boundaries/import.ts";
import { NATION_FILE, readNation, writeNation } from "./nation.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(NATION_FILE)) {
  say(`${NATION_FILE} is not there: nothing to measure`);
  process.exit(0);
}

const commands = makeCommands(readNation());
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
try {
  say("making the nation (not measured)");
  const { workbooks, communes } = await writeNation(folder);
  say(`${String(communes)} communes, ${String(workbooks)} workbooks`);
  const geometry = [1, 2, 3].map(() => [runCli(), runOurs("geometry")] as const);
  const best = (list: readonly number[]) => Math.min(...list);
  const [cli, ours] = [best(geometry.map(([a]) => a)), best(geometry.map(([, b]) => b))];
  say(
    `geometry, best of 3: mapshaper CLI ${cli.toFixed(2)} s, our import ${ours.toFixed(2)} s, ratio ${(ours / cli).toFixed(2)} (budget 1.30)`,
  );
  runOurs("boundaries");
  runOurs("nation");
  runOurs("rows");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runCli(): number {
  const out = join(folder, "cli");
  mkdirSync(out, { recursive: true });
  const text = commands.replace("in.json", join(folder, "shapes/nation.geojson"));
  // calc="n = count()" is one argument on a command line.
  const args = [...text.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map(([part]) => part.replaceAll('"', ""));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/mapshaper/bin/mapshaper"), ...args],
    {
      cwd: out,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

/** Runs one measured job. @returns seconds: of the import itself for geometry, else of the whole process */
function runOurs(job: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=64", "--import", "tsx", resolve("tests/bench/pipelineJob.ts"), job, folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  if (job === "geometry") return Number(stdout);
  process.stdout.write(stdout);
  return (performance.now() - start) / 1000;
}
