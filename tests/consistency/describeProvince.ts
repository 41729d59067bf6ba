import type { IndicatorRule } from "#domain/indicator";
import type { Status } from "#domain/status";
import { beforeAll, describe, expect, it } from "vitest";
import { formatRuns } from "../../src/words/run.ts";
import { compare, listStops, type Stop } from "../support/consistency/comparison.ts";
import { openGeometry, readPicture } from "../support/consistency/picture.ts";
import {
  compareGraph,
  comparePage,
  indexStops,
  type PageComparison,
} from "../support/consistency/pageComparison.ts";
import { LANGUAGES, PLACE_NAMES, PLACES } from "../support/consistency/places.ts";
import { readDeprivations, type Deprived } from "../support/consistency/province.ts";
import { prepareProfiles, readBuiltPage, renderProfile } from "../support/consistency/profiles.ts";
import { hasPages, samplePages, sampleStops } from "../support/consistency/sample.ts";
import { isPrinted } from "../support/consistency/said.ts";
import { arrive, type Arrived } from "../support/consistency/scene.ts";
import { openSource, type ProvinceSource } from "../support/consistency/source.ts";

/** What a province is known to have, so that a comparison of nothing does not pass. */
export interface Known {
  /** Communes of today. */
  readonly communes: number;
  /** Indicators times the periods they were collected at. */
  readonly stops: number;
}

/** Deprivations are printed to one decimal beside their dots. */
const DOT_DECIMALS = 1;

/**
 * What the received files have, and what each part of the page says.
 *
 * Held against the workbooks of every commune and indicator at every period: the reading (number, counts, place, status and document, as
 * all views are given them); sentences, the list for screen readers, the CSV file and the plan's workbook, made by the functions that the
 * page calls, in both languages; and the dots of every card. So no value can be wrong in the atlas without a disagreement here.
 *
 * Rendered by their components and read back from the markup, parsed as a browser would: tooltip, table, card, group, province card and
 * picture, of every indicator and commune in both languages but at one period of each indicator; the profile of one commune in nine; and
 * the pages built ahead of the first province. So no component can print a reading wrongly that prints it alike for all periods and
 * communes. The check before a release (`npm run test:release`) renders all of them: every period, commune, profile and page.
 */
export function describeProvince(code: string, known: Known): void {
  let source: ProvinceSource;
  let arrived: Arrived;
  let stops: readonly Stop[];

  beforeAll(async () => {
    source = openSource(code);
    arrived = await arrive(code);
    stops = listStops(source, arrived);
  });

  it("has the communes, indicators and periods it is known to have", () => {
    expect(source.communes).toEqual(arrived.communes.map((commune) => commune.code));
    expect([source.communes.length, stops.length]).toEqual([known.communes, known.stops]);
  });

  describe.each(PLACE_NAMES)("the %s", (name) => {
    it("says what the workbooks have, of every place, indicator and period", () => {
      const { covers, who, languages, isRendered } = PLACES[name];
      const tried = isRendered ? sampleStops(stops) : stops;
      const { compared, disagreements } = compare(name, tried);
      expect(disagreements.slice(0, 20)).toEqual([]);
      const covered = tried.filter(({ rule }) => covers(rule)).length;
      const each = (languages === "both" ? 2 : 1) * (who === "province" ? 1 : known.communes);
      expect(compared).toBeGreaterThanOrEqual(covered * each);
    });
  });

  it("says in a profile what the workbooks have, in one language after the other", async () => {
    const truth = indexStops(source, arrived, stops);
    const prepared = await prepareProfiles(arrived);
    const inTurns = listPages(arrived).filter((_, at) => at % 4 === 0 || at % 4 === 3);
    const wrong = samplePages(inTurns).flatMap(({ code: commune, language }) => {
      const { compared, disagreements } = comparePage(
        renderProfile(prepared, commune, language),
        commune,
        language,
        truth,
      );
      return [...disagreements, ...findGaps(compared, known)];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it.runIf(hasPages(code))(
    "says on every page built ahead what the workbooks have, in both languages",
    async () => {
      const truth = indexStops(source, arrived, stops);
      const wrong: string[] = [];
      for (const { code: commune, name, language } of listPages(arrived)) {
        const html = await readBuiltPage(commune, name, language);
        const { compared, disagreements } = comparePage(html, commune, language, truth);
        wrong.push(
          ...disagreements,
          ...findGaps(compared, known),
          ...compareGraph(html, commune, language, truth),
        );
      }
      expect(wrong.slice(0, 20)).toEqual([]);
    },
  );

  it("draws beside the dots of every card the shares of its deprivations, or says why there are none", () => {
    const periods = stops.filter(({ rule }) => rule.id === "poor_households");
    const wrong = periods.flatMap(({ period, scenes }) => {
      const shares = stops.filter(
        ({ rule, ...stop }) => stop.period === period && rule.id.startsWith("poor_dep_"),
      );
      return source.communes.flatMap((commune) => {
        const said = readDeprivations(scenes.vi, arrived, commune);
        return tryDots(said, commune, shares).map((what) => `${commune} ${period} ${what}`);
      });
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("writes into a picture the sentence of the map and how many communes are in each class", async () => {
    const geometry = await openGeometry(arrived);
    const wrong = sampleStops(stops).flatMap(({ rule, period, scenes, truths, values }, at) => {
      const scene = scenes[at % 2 === 0 ? "vi" : "en"];
      const { sentence, classes, looks } = readPicture(scene, geometry);
      const printed = values.map((value) => (value === null ? null : asPrinted(value, rule)));
      const expected = scene.exploration.scale.bins.map(
        ({ from, to }) =>
          printed.filter(
            (value) => value !== null && (from === to ? value === from : value > from && value <= to),
          ).length,
      );
      const statuses = source.communes.map((commune) => truths.get(commune)?.status);
      const right = (["missing", "suppressed", "illustrative"] as const)
        .map((look) => statuses.filter((status) => lookOf(status) === look).length)
        .filter((count) => count > 0);
      const says = JSON.stringify([
        sentence.includes(formatRuns(scene.atlas.mapSentence).replace(/[ \n]+/g, " ")),
        classes,
        looks,
      ]);
      const should = JSON.stringify([true, expected, right]);
      return says === should ? [] : [`${rule.id} ${period}: ${says}, not ${should}`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
}

/** Hatched alike on a map: what nobody gave and what no form asks. */
function lookOf(status: Status | undefined): Status | undefined {
  return status === "not-collected" ? "missing" : status;
}

function listPages({ communes }: Arrived) {
  return communes.flatMap(({ code, name }) => LANGUAGES.map((language) => ({ code, name, language })));
}

/** A page has every indicator at every period in its table, and figures in the other parts that every commune has. */
function findGaps({ table, head, flows, themes }: PageComparison["compared"], { stops }: Known): string[] {
  return table === stops && [head, flows, themes].every((count) => count > 0)
    ? []
    : [`${[table, head, flows, themes].join(", ")} figures in table, head, flows and themes`];
}

/** Every share to one decimal beside its dot; where there is none at all, the word for it in place of the dots. */
function tryDots({ dots, silence }: Deprived, commune: string, shares: readonly Stop[]): string[] {
  const truths = shares.flatMap((stop) => stop.truths.get(commune) ?? []);
  if (truths.every(({ value }) => value === null)) {
    const isWithheld = truths.some(({ status }) => status === "suppressed");
    const right = isWithheld ? "không công bố (ít hộ)" : "Không có hộ nghèo.";
    return dots.size === 0 && silence === right ? [] : [`${silence}, not ${right}`];
  }
  return shares.flatMap(({ rule, truths: all }) => {
    const [text, value] = [dots.get(rule.id) ?? null, all.get(commune)?.value ?? null];
    const isSame =
      text === null || value === null ? text === value : isPrinted(text, value, rule, "vi", DOT_DECIMALS);
    return isSame ? [] : [`${rule.id}: ${String(text)}, not ${String(value)}`];
  });
}

/** A value as a reader has it before them, which is what stands in a class; what is not 0 is never taken for it. */
function asPrinted(value: number, { kind, decimals }: Pick<IndicatorRule, "kind" | "decimals">): number {
  const digits = kind === "value" ? (decimals ?? 0) : kind === "count" ? 0 : 2;
  const written = new Intl.NumberFormat("en", { maximumFractionDigits: digits, useGrouping: false });
  const printed = Number(written.format(value));
  return printed === 0 ? value : printed;
}
