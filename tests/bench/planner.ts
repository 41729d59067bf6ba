import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type CDPSession, type Page } from "@playwright/test";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Catalogue, SeriesFile } from "#domain/dataset";
import { makeRandom } from "#domain/layout/random";
import { listen, makeServer } from "../../scripts/commands/serve.ts";
import { findBrowser } from "../../scripts/quality/browser.ts";
import { makeFixtureCatalogue, makeFixtureFiles } from "../support/fixtureData.ts";
import { NATION_FILE } from "./nation.ts";

/**
 * The planner over the nation as one province: 3,321 communes of the real boundaries, made-up counts. Prints what a move of the slider
 * costs the main thread: script, style and layout, whole tasks; the budget of a frame is 16 ms of script. Usage: npm run bench:planner
 * after npm run build.
 */
const MOVES = 60;
const PERIOD = "2025-MDP2022-2025";

type Shapes = Topology<{ c: GeometryCollection }>;

function makeNation(): ReadonlyMap<string, unknown> {
  const shapes = JSON.parse(readFileSync(NATION_FILE, "utf8")) as Shapes;
  const codes = shapes.objects.c.geometries.map((_, index) => String(10_001 + index));
  const geometries = shapes.objects.c.geometries.map((geometry, index) => ({
    ...geometry,
    id: codes[index] ?? "",
    properties: { name: `Số ${String(index + 1)}`, type: "Xã" },
  }));
  const files = new Map(makeFixtureFiles());
  const catalogue = structuredClone(makeFixtureCatalogue());
  const [entry] = catalogue.provinces;
  if (entry === undefined) throw new Error("the fixture has a province");
  Object.assign(entry, { communes: codes.length, bbox: [102.1, 8.3, 109.5, 23.4] } satisfies Partial<
    Catalogue["provinces"][number]
  >);
  files.set("catalogue.json", catalogue);
  files.set(entry.files.topology, {
    ...shapes,
    objects: { communes: { type: "GeometryCollection", geometries } },
  });
  for (const [name, file] of files)
    if (name.startsWith("series-")) files.set(name, widen(file as SeriesFile, codes));
  return files;
}

/** The same measures for every commune of the nation, deterministic. */
function widen(file: SeriesFile, codes: readonly string[]): SeriesFile {
  const random = makeRandom(7);
  const draw = (measure: string) =>
    codes.map(() =>
      measure === "total_households" ? 4000 + Math.floor(2000 * random()) : Math.floor(2000 * random() ** 2),
    );
  return {
    ...file,
    rows: [file.province, ...codes],
    periods: [PERIOD],
    columns: Object.fromEntries(
      Object.keys(file.columns).map((measure) => {
        const values = draw(measure);
        const total = values.reduce((sum, value) => sum + value, 0);
        return [measure, [{ values: [total, ...values], status: "i", documents: 0 }]];
      }),
    ),
  };
}

const METRICS = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration", "TaskDuration"] as const;

async function readMetrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Moves the slider and waits until the frame that shows it is done. */
async function move(page: Page, value: number): Promise<void> {
  await page.evaluate(
    async ([to]) => {
      const slider = document.querySelector<HTMLInputElement>("fieldset .move input[type=range]");
      if (slider === null) throw new Error("no slider");
      slider.value = String(to);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [value] as const,
  );
}

async function measure(
  page: Page,
  session: CDPSession,
  name: string,
  values: readonly number[],
): Promise<void> {
  const times = new Map<string, number[]>(METRICS.map((metric) => [metric, []]));
  for (const value of values) {
    const before = await readMetrics(session);
    await move(page, value);
    const after = await readMetrics(session);
    for (const metric of METRICS)
      times.get(metric)?.push(1000 * ((after.get(metric) ?? 0) - (before.get(metric) ?? 0)));
  }
  const say = METRICS.map((metric) => {
    const sorted = [...(times.get(metric) ?? [])].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    return `${metric.replace("Duration", "")} ${at(0.5)} (95 %: ${at(0.95)})`;
  });
  process.stdout.write(`${name.padEnd(28)} ${say.join(", ")} ms\n`);
}

const folder = mkdtempSync(join(tmpdir(), "atlas-planner-"));
cpSync("dist", folder, { recursive: true });
rmSync(join(folder, "data"), { recursive: true, force: true });
mkdirSync(join(folder, "data"));
for (const [name, content] of makeNation())
  writeFileSync(join(folder, "data", name), JSON.stringify(content));
const server = makeServer(folder);
const address = await listen(server, 4397, true);
const { executablePath, args } = await findBrowser([]);
const browser = await chromium.launch({ executablePath, args });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${address}?tinh=99&trang=planner&renderer=paper&pa=~poor_rate~n800~h10000p~`);
  await page.waitForFunction(
    () => document.querySelector(".headline")?.textContent.includes("3.321") === true,
    null,
    { timeout: 60_000 },
  );
  await page.waitForTimeout(2000);
  await move(page, 790);
  const steps = Array.from({ length: MOVES }, (_, index) => index);
  await measure(
    page,
    session,
    "a commune at a time",
    steps.map((step) => 800 + step),
  );
  await measure(
    page,
    session,
    "fifty at a time",
    steps.map((step) => 200 + 50 * step),
  );
  await measure(
    page,
    session,
    "to and fro across half",
    steps.map((step) => (step % 2 === 0 ? 800 : 2400)),
  );
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
