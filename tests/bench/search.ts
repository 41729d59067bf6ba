import { makeSearchEntries, searchPlaces } from "#domain/search";
import type { PlacesFile } from "#domain/publishedFiles";
import { makeRandom } from "#domain/layout/random";

/** Keystrokes over the nation: 3,321 communes with 10,000 made-up predecessors. Prints milliseconds; the budget is 5 a keystroke. */
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

const queries = [
  "m",
  "mu",
  "muong",
  "muong ph",
  "thanh hunf",
  "xuan truong",
  "pu nhi",
  "quangx",
  "zzzzzz",
  "20001",
];
const times = queries.flatMap((query) =>
  Array.from({ length: 20 }, () => {
    const start = performance.now();
    searchPlaces(entries, query, "11");
    return performance.now() - start;
  }),
);
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
process.stdout.write(
  `a keystroke: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms (budget 5)`,
);
