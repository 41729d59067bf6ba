/**
 * What disclosure control costs, in time and in figures, and whether it holds:
 *   npm run bench:disclosure            the four provinces of the example, with and without, and built again unchanged
 *   npm run bench:disclosure -- 200     beside them as many made-up provinces attacked over three yearly releases
 * Budgets: the four provinces within 60 s more than without, a province of 166 communes with all its years within 40 s, the nation, province
 * by province, within 10 minutes and 2 GB. The nation is extrapolated by communes from the four.
 */
import { build } from "../../scripts/pipeline/build.ts";
import type { News } from "../../scripts/pipeline/news.ts";
import type { Problem } from "../../scripts/pipeline/problem.ts";
import { attackMadeUp } from "../support/attackMadeUp.ts";
import { copyExample, readRegistry } from "../support/exampleBuild.ts";
import { findExact } from "../support/exactAttacker.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";
import {
  Edition,
  hideAll,
  readReleases,
  readTruth,
  uniteEditions,
  type View,
} from "../support/publishedView.ts";
import { narrowRanges } from "../support/rangeAttacker.ts";
import { listNarrow, listSmall } from "../support/smallCounts.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const FOLDER = "public/data";
const NATION = 3321;
const THRESHOLD = 5;
const registry = await readRegistry();

/** The example in memory, with a clock, and how many seconds of work each province was. */
class Timed extends MemoryEffects {
  readonly seconds = new Map<string, number>();
  /** What the officer is told. */
  problems: readonly Problem[] = [];

  /** Of this process alone: others on the machine are no part of it. */
  override now(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }

  override tell(news: News): void {
    if (news.news === "step" && news.step.id === "province")
      this.seconds.set(news.step.name.vi, news.seconds);
  }
}

async function publish(edition: "public" | "internal", before?: MemoryEffects): Promise<Timed> {
  const effects = new Timed();
  for (const { files } of [await copyExample(), ...(before === undefined ? [] : [before])])
    for (const [path, bytes] of files) effects.files.set(path, bytes);
  effects.problems = await build(effects, { provinces: [], folder: FOLDER, dryRun: false, edition });
  return effects;
}

// The first build of a process also compiles it.
await publish("internal");
const inside = await publish("internal");
const out = await publish("public");
const again = await publish("public", out);
let [communes, more, found] = [0, 0, 0];
for (const { code, name } of registry.provinces) {
  const seconds = [inside, out, again].map((effects) => effects.seconds.get(name.vi) ?? NaN);
  const [without = NaN, chosen = NaN, kept = NaN] = seconds;
  const own = registry.communes.filter(
    ({ scheme, province }) => scheme === "2025" && province === code,
  ).length;
  communes += own;
  more += chosen - without;
  say(
    `${name.vi}, ${String(own)} communes: ${without.toFixed(1)} s without, ${chosen.toFixed(1)} s with (ratio ${(chosen / without).toFixed(1)}), ${kept.toFixed(1)} s again unchanged`,
  );
  const truth = readTruth(inside, code);
  const view = readReleases([out], code);
  for (const period of ["2024-MDP2022-2025", "2025-MDP2022-2025"]) sayPrice(view, truth, { code, period });
  attack(view, truth);
}
say(`all four: ${more.toFixed(1)} s more than without (budget 60)`);
say(`the nation, by communes: ${((more * NATION) / communes).toFixed(0)} s more (budget 600)`);
say(
  `memory: ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB for the four and their attackers (budget 2)`,
);

const wanted = Number(process.argv[2] ?? 0);
let [small, exposed, unfounded] = [0, 0, 0];
for (let index = 0; index < wanted; index++) {
  const attacked = await attackMadeUp(String(index));
  small += attacked.small;
  exposed += attacked.exposed;
  found += attacked.found.length;
  unfounded += attacked.unfounded.length;
  for (const line of [...attacked.found, ...attacked.unfounded.map((key) => `${key}: named for nothing`)])
    say(`province ${String(index)}: ${line}`);
}
if (wanted > 0)
  say(
    `${String(wanted)} made-up provinces: ${String(small)} small counts protected, ${String(exposed)} named to the officer (${String(unfounded)} of those tried for nothing), ${String(found)} found out`,
  );
if (found > 0) process.exitCode = 1;

/** Every year of a province of the example, by linear algebra and by intervals, by who has guessed every zero. */
function attack(view: View, truth: ReadonlyMap<string, number>): void {
  const small = listSmall(view, truth, out.problems);
  const exact = findExact(view);
  const told = small.filter((key) => exact.has(key));
  const narrow = listNarrow(
    narrowRanges(view, (key) => truth.get(key) === 0),
    small,
  );
  found += told.length + narrow.length;
  const years = new Set(small.map((key) => key.slice(0, 4)));
  say(
    `  attacked: ${String(small.length)} small counts of ${[...years].sort().join(", ")}; ${String(told.length)} told exactly, ${String(narrow.length)} narrowed`,
  );
  for (const line of [...told, ...narrow]) say(`    ${line}`);
}

/** Small counts, what is withheld for their sake, and the least that any pattern withholds. */
function sayPrice(
  view: View,
  truth: ReadonlyMap<string, number>,
  { code, period }: { readonly code: string; readonly period: string },
): void {
  const own = [...view.withheld].filter((key) => key.startsWith(`${period}/`));
  const isSmall = (key: string) => {
    const value = truth.get(key) ?? 0;
    return value > 0 && value < THRESHOLD;
  };
  const primary = own.filter(isSmall);
  const least = boundFromBelow(code, period, new Set(primary));
  say(
    `  ${period.slice(0, 4)}: ${String(primary.length)} small, ${String(own.length - primary.length)} withheld as well; no pattern withholds fewer than ${String(least)}`,
  );
}

/** Sums with one small count in them each need another withheld cell: as many as there are sums that share none. */
function boundFromBelow(code: string, period: string, small: ReadonlySet<string>): number {
  // With nothing shown every sum keeps all its cells.
  const hidden = uniteEditions(code, [{ series: new Edition(out, code).series().map(hideAll), facts: [] }]);
  const used = new Set<string>();
  let least = 0;
  const sums = hidden.equations.filter(
    ({ terms }) => [...terms.keys()].filter((key) => small.has(key) && key.startsWith(period)).length === 1,
  );
  for (const { terms } of sums.sort((a, b) => a.terms.size - b.terms.size)) {
    const others = [...terms.keys()].filter((key) => !small.has(key));
    if (others.some((key) => used.has(key) || !key.startsWith(period))) continue;
    for (const key of others) used.add(key);
    least++;
  }
  return least;
}
