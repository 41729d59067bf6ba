import { readFileSync } from "node:fs";
import type { Stop } from "./comparison.ts";

/** The check before a release renders everything; every other check renders samples of what it has held against the workbooks unrendered. */
export const IS_RELEASE = process.env["ATLAS_RELEASE"] === "1";

/** True where the build at hand has the pages of a province: before a release of each, otherwise of the first. */
export function hasPages(code: string): boolean {
  const { provinces } = JSON.parse(readFileSync("public/data/catalogue.json", "utf8")) as {
    provinces: readonly { code: string }[];
  };
  return IS_RELEASE || provinces[0]?.code === code;
}

/** Every one of this many communes is rendered as a profile. */
const PROFILES = 9;

/** Every indicator at one period, another one from indicator to indicator, so that all periods have their turn. */
export function sampleStops(stops: readonly Stop[]): readonly Stop[] {
  if (IS_RELEASE) return stops;
  const ids = [...new Set(stops.map(({ rule }) => rule.id))];
  return ids.flatMap((id, turn) => {
    const own = stops.filter(({ rule }) => rule.id === id);
    return own.slice(turn % own.length).slice(0, 1);
  });
}

export function samplePages<Page>(pages: readonly Page[]): readonly Page[] {
  return IS_RELEASE ? pages : pages.filter((_, at) => at % PROFILES === 0);
}
