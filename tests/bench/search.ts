import { readFileSync } from "node:fs";
import { findPlaces, makeSearchEntries } from "#domain/search";
import { findSought, prepareSought } from "#domain/searchEverything";
import { prepareText } from "#domain/searchText";
import type { PlacesFile } from "#domain/publishedFiles";
import { makeRandom } from "#domain/layout/random";

/**
 * Keystrokes of the search of everything over the nation: 3,321 communes with 10,000 made-up predecessors, beside the indicators, programmes
 * and figures of plans of the registry. Prints milliseconds, the budget being 5 a keystroke, and how many times as long it takes as to look
 * for the letters alone in the same names.
 */
const SYLLABLES =
  "Mường Nậm Pú Nhi Sín Chải Tả Phìn Bản Lầu Thanh Hưng Phú Lộc Xuân Trường Tân Hoà Đông Sơn Quảng".split(
    " ",
  );
const random = makeRandom(1);
const pick = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "";
const makeName = () => Array.from({ length: 2 + Math.floor(random() * 2) }, pick).join(" ");

const current = Array.from({ length: 3321 }, (_, index) => ({
  code: String(10000 + index),
  name: makeName(),
  type: "Xã" as const,
  province: String(10 + (index % 34)),
  areaKm2: 100,
}));
const former = Array.from({ length: 10_000 }, (_, index) => ({
  code: String(20000 + index),
  name: makeName(),
  type: "Xã" as const,
  district: "100",
  province: String(10 + (index % 34)),
  successors: [[current[index % 3321]?.code ?? "", 1] as [string, number]],
}));
const file: PlacesFile = { format: "atlas.places", version: 2, current, former, districts: [] };
const started = performance.now();
const entries = makeSearchEntries(file);
process.stdout.write(
  `prepared ${String(entries.length)} names once: ${(performance.now() - started).toFixed(1)} ms\n`,
);

const read = (name: string): unknown => JSON.parse(readFileSync(`data/registry/${name}.json`, "utf8"));
interface Named {
  readonly name: { readonly vi: string; readonly en: string };
}
const named = [...(read("indicators") as Named[]), ...(read("programmes") as Named[])];
/** What the figures are of: the eighth column; where a comma stands in an earlier one, a neighbour of it does as well. */
const labels = readFileSync("data/registry/plan-facts.csv", "utf8")
  .split("\n")
  .map((row) => row.split(",")[7] ?? "");
const sought = [
  ...named.map(({ name }) => prepareSought(name.vi, [name.vi, name.en])),
  ...labels.map((label) => prepareSought(label, [label])),
];
process.stdout.write(`beside ${String(sought.length)} indicators, programmes and figures of plans\n`);

const queries = [
  "m",
  "mu",
  "muong",
  "muong ph",
  "muong nhe",
  "thanh hunf",
  "xuan truong",
  "pu nhi",
  "quangx",
  "zzzzzz",
  "20001",
  "nha tieu",
  "bhyt",
  "so lieu",
  "ngheo da chieu",
];
const ROUNDS = 20;

function measure(work: (query: string) => void): number[] {
  const times = queries.flatMap((query) =>
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work(query);
      return performance.now() - start;
    }),
  );
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
let hits = 0;
const own = measure((query) => {
  hits += findPlaces(entries, query, "11").length + findSought(sought, prepareText(query), 5).length;
});
const folded = [...entries, ...sought.flatMap(({ names }) => names)].map((text) => text.folded);
const reference = measure((query) => {
  hits += folded.filter((name) => name.includes(query)).length;
});
const [median, tail, longest] = [0.5, 0.95, 1].map((share) => at(own, share).toFixed(2));
process.stdout.write(
  `a keystroke: median ${String(median)} ms, 95th percentile ${String(tail)} ms, longest ${String(longest)} ms (budget 5)\n`,
);
process.stdout.write(
  `${(at(own, 0.5) / at(reference, 0.5)).toFixed(1)} times as long as looking for the letters alone (${at(reference, 0.5).toFixed(2)} ms), ${String(hits)} hits in all\n`,
);
