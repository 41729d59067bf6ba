/**
 * The pages of the nation: 3,321 communes of the real boundaries as 34 provinces, eleven years of figures, built by the pipeline and then
 * rendered in both languages and written to the disk: npm run bench:pages. Budget 10 minutes on 2 cores, each page 40 kB brotli.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { bundlePages } from "../../scripts/deliver/site/bundle.ts";
import { PageWriter } from "../../scripts/deliver/site/pageWriter.ts";
import { makeDiskEffects } from "../../scripts/pipeline/effects/disk.ts";
import { NATION_FILE, writeNation } from "./nation.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const clock = () => performance.now() / 1000;

if (!existsSync(NATION_FILE)) {
  say(`${NATION_FILE} is not there: nothing to measure`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "atlas-pages-"));
try {
  say("making and building the nation (not measured)");
  const { communes } = await writeNation(folder);
  for (const job of ["boundaries", "nation"]) runJob(job);
  const effects = makeDiskEffects(folder);
  const start = clock();
  const bundle = await bundlePages();
  const sizes: number[] = [];
  let spent = 0;
  const writer = new PageWriter(effects, "site");
  await writer.add(measured());
  await writer.publish(bundle.files);
  const seconds = clock() - start - spent;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  say(
    `${String(communes)} communes: ${String(sizes.length)} pages in ${seconds.toFixed(1)} s (budget 600), ${String(memory)} MB`,
  );
  say(`the largest page: ${String(largest)} bytes brotli at middle quality (budget 40000)`);

  /** Pages as they are rendered; what measuring their size costs is taken off the time. */
  async function* measured() {
    const pages = bundle.renderer.renderSite(read, {
      site: "https://example.vn/",
      provinces: [],
      stylesheets: bundle.stylesheets,
      lookup: bundle.lookup,
      hasCommuneImages: false,
    });
    for await (const page of pages) {
      const before = clock();
      if (page.path.endsWith(".html"))
        sizes.push(brotliCompressSync(page.text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length);
      spent += clock() - before;
      yield page;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function read(file: string): Promise<unknown> {
  const path = join(folder, "public/data", file);
  return Promise.resolve(existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as unknown) : undefined);
}

function runJob(job: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=64", "--import", "tsx", resolve("tests/bench/pipelineJob.ts"), job, folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
}
