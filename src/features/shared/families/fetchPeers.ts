import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import { themesOf, type IndicatorRule, type SeriesTheme } from "#domain/indicator";
import type { PlacesFile } from "#domain/publishedFiles";
import { SeriesTable } from "#domain/series";
import type { Period } from "#domain/standard";
import { todaysType } from "#domain/unit";
import type { Library } from "../../../load/library.ts";
import { readCoverageIfAny } from "../../../load/registerFiles.ts";
import { readValue } from "../../../reading/exploration.ts";
import { readTraits } from "../../../reading/families.ts";
import type { PeerProvince } from "../../../reading/peers.ts";

/** More provinces than this are not fetched for a rank: those of the list that come first stand for the edition, and are counted. */
const MOST_PROVINCES = 12;

/** What a commune is ranked by. */
export interface PeersAsked {
  readonly entry: ProvinceEntry;
  readonly rule: IndicatorRule;
  readonly period: Period;
}

/** Fetches traits and values of the communes of the edition, the own province first; others only where they have the period. @throws LoadProblem */
export async function fetchPeers(
  library: Library,
  catalogue: Catalogue,
  asked: PeersAsked,
): Promise<PeerProvince[]> {
  const others = catalogue.provinces.filter(
    ({ code, periods }) => code !== asked.entry.code && periods.includes(asked.period.id),
  );
  const places = await library.places(catalogue);
  return await Promise.all(
    [asked.entry, ...others].slice(0, MOST_PROVINCES).map((entry) => fetchOne(library, places, entry, asked)),
  );
}

async function fetchOne(
  library: Library,
  places: PlacesFile,
  entry: ProvinceEntry,
  { rule, period }: PeersAsked,
): Promise<PeerProvince> {
  const themes = [...new Set<SeriesTheme>(["core", "land", "ethnicity", ...themesOf(rule)])].filter(
    (theme) => entry.files.series[theme] !== undefined,
  );
  const [series, coverage] = await Promise.all([
    Promise.all(themes.map((theme) => library.series(entry, theme))),
    readCoverageIfAny(library, entry.code),
  ]);
  const table = new SeriesTable(series);
  const communes = places.current
    .filter(({ province }) => province === entry.code)
    .map(({ code, name, type }) => ({ code, name, type: todaysType(type) }));
  const traits = readTraits({
    province: entry.code,
    communes,
    table,
    places,
    zones: coverage?.zones ?? [],
    periods: [...entry.periods].reverse(),
  });
  return { traits, valueOf: (code) => readValue(table, rule, period.id, code) };
}
