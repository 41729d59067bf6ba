import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import { LANGUAGES, PLACES, type PlaceName } from "./places.ts";
import { findDisagreements, type Said } from "./said.ts";
import { makeScene, periodsOf, type Arrived, type Scene } from "./scene.ts";
import type { ProvinceSource } from "./source.ts";
import { findTruth, placeOf, type Place, type Truth } from "./truth.ts";

/** One indicator at one period: what is true of every place, and what the page is given in each language. */
export interface Stop {
  readonly rule: IndicatorRule;
  readonly period: string;
  readonly truths: ReadonlyMap<string, Truth>;
  /** Values of the communes in the order of their codes. */
  readonly values: readonly (number | null)[];
  /** Where each commune stands among them. */
  readonly ranks: ReadonlyMap<string, Place | null>;
  readonly scenes: Readonly<Record<Language, Scene>>;
}

/** Every indicator of a province at every period that it was collected at. */
export function listStops(source: ProvinceSource, arrived: Arrived): Stop[] {
  return arrived.catalogue.indicators.flatMap((rule) =>
    periodsOf(arrived, rule).map((period) => makeStop(source, arrived, rule, period)),
  );
}

export function makeStop(
  source: ProvinceSource,
  arrived: Arrived,
  rule: IndicatorRule,
  period: string,
): Stop {
  const withholds = (code: string, at: string, measure: string) =>
    arrived.table.cell(code, at, measure).status === "suppressed";
  const truths = new Map(
    [source.code, ...source.communes].map((code) => [code, findTruth(source, withholds, rule, period, code)]),
  );
  const values = source.communes.map((code) => truths.get(code)?.value ?? null);
  const vi = makeScene(arrived, rule, period, "vi");
  return {
    rule,
    period,
    truths,
    values,
    ranks: new Map(source.communes.map((code, at) => [code, placeOf(values, values[at] ?? null)])),
    scenes: { vi, en: makeScene(arrived, rule, period, "en", vi) },
  };
}

/** What a part of the atlas says at some stops, held against what is true there. */
export interface Comparison {
  /** Values that were compared, each language for itself. */
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/** Compares a part of the atlas at every stop that it covers; a commune that it leaves out or tells twice is a disagreement too. */
export function compare(name: PlaceName, stops: readonly Stop[]): Comparison {
  const place = PLACES[name];
  let compared = 0;
  const disagreements: string[] = [];
  for (const [at, stop] of stops.filter(({ rule }) => place.covers(rule)).entries()) {
    const turn = LANGUAGES.filter((_, order) => order === at % 2);
    for (const language of place.languages === "both" ? LANGUAGES : turn) {
      const scene = stop.scenes[language];
      const all = place.read(scene);
      compared += all.length;
      const found = [
        ...all.flatMap((said) => tryOne(said, stop, scene)),
        ...findMissing(all, place.who, scene),
      ];
      disagreements.push(
        ...found.map((what) => `${name} ${stop.rule.id} ${stop.period} ${language}: ${what}`),
      );
    }
  }
  return { compared, disagreements };
}

function tryOne(said: Said, { rule, truths, ranks }: Stop, { words }: Scene): string[] {
  const truth = truths.get(said.code);
  if (truth === undefined) return [`${said.code} is no place of the province`];
  return findDisagreements(said, { truth, place: ranks.get(said.code) ?? null, rule, words });
}

function findMissing(
  all: readonly Said[],
  who: "communes" | "province",
  { exploration, choice }: Scene,
): string[] {
  if (who === "province") return all[0]?.code === choice.province.code ? [] : ["nothing of the province"];
  const told = new Set(all.map(({ code }) => code));
  const missing = exploration.rows
    .filter(({ code }) => !told.has(code))
    .map(({ code }) => `${code} is left out`);
  return all.length === told.size ? missing : [...missing, "a commune is told twice"];
}
