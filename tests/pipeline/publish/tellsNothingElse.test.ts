import { beforeAll, describe, expect, it } from "vitest";
import { formatProblem } from "../../../src/words/problems/format.ts";
import { build } from "../../../scripts/pipeline/build.ts";
import { makeRandom } from "../../../scripts/pipeline/example/random.ts";
import { readRegistry } from "../../support/exampleBuild.ts";
import { makeExampleWorkbook, receive } from "../../support/exampleSources.ts";
import type { MemoryEffects } from "../../support/memoryEffects.ts";
import { readReleases, readTruth } from "../../support/publishedView.ts";
import { findOther } from "../../support/rangeAttacker.ts";

/**
 * An attacker who reads everything: two provinces that differ only in what is withheld, many small counts at once, publish the same bytes, whatever
 * the file. Static pages, pictures and packs are made of these files alone, so that there is nothing left that could tell the two apart.
 */
const PROVINCE = "04";
const PERIOD = "2025-MDP2022-2025";
const FOLDER = "public/data";
const LONG = 600_000;
const SMALL = 5;

type Edition = "public" | "internal";

const registry = await readRegistry();

/** A received workbook of real figures: what is made up protects nobody, and no record of its releases is kept. */
function receiveReal(book: Uint8Array): MemoryEffects {
  const effects = receive(book, PROVINCE, PERIOD);
  const manifest = "data/sources/test/source.json";
  const text = effects.text(manifest).replace('"illustrative"', '"provisional"');
  effects.files.set(manifest, new TextEncoder().encode(text));
  return effects;
}

async function publish(effects: MemoryEffects, edition: Edition): Promise<string[]> {
  const problems = await build(effects, { provinces: [], folder: FOLDER, dryRun: false, edition });
  return problems.map((problem) => formatProblem(problem, "en"));
}

/** Everything that leaves the office, by file, and what the build said, without how long it took. */
function everything(effects: MemoryEffects, problems: readonly string[]): Record<string, string> {
  const files = [...effects.files.keys()].filter((path) => !path.startsWith("data/sources/")).sort();
  const lines = effects.lines.map((line) => line.replace(/[\d.,]+ m?s\b.*$/, ""));
  return {
    ...Object.fromEntries(
      files.map((path) => [path, Buffer.from(effects.files.get(path) ?? []).toString("base64")]),
    ),
    log: lines.join("\n"),
    problems: problems.join("\n"),
  };
}

/** Other numbers for what an edition withholds: those from 1 to 4 stay so, zeros stay zeros, larger ones stay at least 5. */
async function findOtherCounts(
  effects: MemoryEffects,
  truth: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const view = readReleases([effects], PROVINCE);
  const random = makeRandom("another truth");
  const other = await findOther(
    view,
    (key) => {
      const value = truth.get(key) ?? 0;
      if (value === 0) return [0, 0];
      return value < SMALL ? [1, SMALL - 1] : [SMALL, value + 50];
    },
    () => random.uniform() - 0.5,
  );
  if (other === null) throw new RangeError("no other table shows the same figures");
  return other;
}

function byPlace(counts: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (const [key, value] of counts) {
    const [, code = "", measure = ""] = key.split("/");
    places.set(code, (places.get(code) ?? new Map<string, number>()).set(measure, value));
  }
  return places;
}

const books: Uint8Array[] = [];
let first: MemoryEffects;
let truth: ReadonlyMap<string, number>;
let other: ReadonlyMap<string, number>;

beforeAll(async () => {
  const book = makeExampleWorkbook(registry, PROVINCE, PERIOD);
  const inside = receiveReal(book);
  await publish(inside, "internal");
  truth = readTruth(inside, PROVINCE);
  first = receiveReal(book);
  await publish(first, "public");
  other = await findOtherCounts(first, truth);
  books.push(book, makeExampleWorkbook(registry, PROVINCE, PERIOD, byPlace(other)));
}, LONG);

/** What each of the two provinces publishes after the first release, one edition over the other. */
async function publishBoth(editions: readonly Edition[]): Promise<Record<string, string>[]> {
  const both: Record<string, string>[] = [];
  for (const book of books) {
    const effects = receiveReal(book);
    for (const [path, bytes] of first.files)
      if (!path.startsWith("data/sources/")) effects.files.set(path, bytes);
    const problems: string[] = [];
    for (const edition of editions) {
      effects.lines.length = 0;
      problems.splice(0, Infinity, ...(await publish(effects, edition)));
    }
    both.push(everything(effects, problems));
  }
  return both;
}

describe("a province and another that differs in a hundred withheld counts", () => {
  it("differ in what they were received as", () => {
    const changed = [...other].filter(([key, value]) => truth.get(key) !== value);
    expect(changed.filter(([, value]) => value < SMALL).length).toBeGreaterThan(100);
    expect(changed.length).toBeGreaterThan(200);
  });

  it.each<[string, readonly Edition[]]>([
    ["after a first release, with its log of changes", ["public"]],
    ["over an internal edition of their own in the same folder", ["internal", "public"]],
  ])(
    "publish the same bytes %s: series, report, log, open data, record of releases, what the build says",
    async (_, editions) => {
      const [own, others] = await publishBoth(editions);
      expect(Object.keys(own ?? {}).length).toBeGreaterThan(30);
      const told = Object.keys(own ?? {}).filter((file) => own?.[file] !== others?.[file]);
      expect(told).toEqual([]);
      expect(Object.keys(others ?? {})).toEqual(Object.keys(own ?? {}));
    },
    LONG,
  );
});
