/**
 * From one province to the nation: what is published, what a first visit fetches, what a browser keeps, what packing costs:
 *   npm run build && npm run bench:growth
 * The nation is the 3,321 communes of the real boundaries as 34 provinces with eleven years of official forms made for them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { isOfProvince, listKept } from "../../src/domain/offline.ts";
import { compressFolder } from "../../scripts/deliver/hosting/compress.ts";
import { measureShell } from "../../scripts/quality/shell.ts";
import { NATION_FILE, writeNation } from "./nation.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
/** As `atlas compress` packs when nothing is asked for. */
const QUALITY = 11;
const clock = () => performance.now() / 1000;

interface CatalogueFile {
  readonly provinces: readonly {
    code: string;
    files: { topology: string; series: Record<string, string> };
  }[];
}

if (!existsSync(NATION_FILE)) {
  say(`${NATION_FILE} is not there: nothing to measure`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "atlas-growth-"));
try {
  say("making the nation (not measured)");
  const { communes } = await writeNation(folder);
  runJob("boundaries");
  say(`${String(communes)} communes: ${runJob("nation").trim()}`);
  await report(join(folder, "public/data"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(data: string): Promise<void> {
  const files = listFiles(data);
  const sum = (of: readonly { size: number }[]) => of.reduce((total, { size }) => total + size, 0);
  const open = files.filter(({ path }) => path.startsWith("data/v1/"));
  const own = files.filter(({ path }) => !path.startsWith("data/v1/"));
  say(`published for the page: ${String(own.length)} files, ${megabytes(sum(own))}`);
  say(`published as open data: ${String(open.length)} files, ${megabytes(sum(open))}`);

  const pack = (name: string) => brotliCompressSync(readFileSync(join(data, name))).length;
  const { provinces } = JSON.parse(readFileSync(join(data, "catalogue.json"), "utf8")) as CatalogueFile;
  const [shell, catalogue] = [await measureShell(), pack("catalogue.json")];
  const visits = provinces.map(
    ({ files: { topology, series } }) =>
      shell + catalogue + pack(topology) + pack(series["core"] ?? topology),
  );
  say(
    `first map: ${String(Math.min(...visits))} to ${String(Math.max(...visits))} bytes brotli, of which the list of the nation's files is ${String(catalogue)}`,
  );

  const kept = listKept(files);
  const ofProvince = files.filter(({ path }) => isOfProvince(path));
  const largest = provinces.map(({ code }) =>
    sum(ofProvince.filter(({ path }) => new RegExp(`-${code}[-.]`).test(path))),
  );
  say(
    `kept in a browser: ${megabytes(sum(kept))} of data at once, then at most ${megabytes(Math.max(...largest))} a province that was opened`,
  );

  const start = clock();
  const { plain, brotli } = await compressFolder(data, QUALITY);
  say(
    `packed ahead: ${megabytes(plain)} of text to ${megabytes(brotli)} brotli in ${(clock() - start).toFixed(0)} s`,
  );
}

function listFiles(data: string): { path: string; size: number }[] {
  return readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(data, name)).isFile())
    .map((name) => ({ path: `data/${name}`, size: statSync(join(data, name)).size }));
}

function runJob(job: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=64", "--import", "tsx", resolve("tests/bench/pipelineJob.ts"), job, folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
