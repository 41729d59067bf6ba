import { FORMAT_VERSION } from "#domain/dataset";
import type { Measure } from "#domain/measure";
import type { QualityReport } from "#domain/qualityReport";
import type { Problem } from "../problem.ts";
import type { ProvinceBuild } from "../province.ts";
import type { Changes } from "../publish/changes.ts";
import type { Registry } from "../registry/registry.ts";
import type { Sources } from "../read/readSources.ts";
import { describeSplits, findUnconfirmed, findWithoutSuccessor } from "./boundaries.ts";
import { describeCoverage } from "./coverage.ts";
import { nameEverything, type Unnamed } from "./names.ts";
import { describePlans } from "./plans.ts";
import { ShownCells } from "./shownCells.ts";
import { withoutWithheld } from "./withoutWithheld.ts";
import { describeConversions, describeCorrections, describeSheet, describeSource } from "./sources.ts";

/** What a build knows of itself when it is done. */
export interface Happened {
  readonly registry: Registry;
  readonly sources: Sources;
  readonly builds: readonly ProvinceBuild[];
  readonly problems: readonly Problem[];
  readonly edition: QualityReport["edition"];
  readonly changes: Changes | null;
}

/** Puts the quality report (báo cáo chất lượng số liệu) together as data; nothing in it is decided or worded here. */
export function makeReport(happened: Happened): QualityReport {
  const { registry, sources, builds, problems, edition, changes } = happened;
  const provinces = builds.map((entry) => entry.province);
  const shown = new ShownCells(sources, builds);
  const isPublic = edition === "public";
  const threshold = Math.max(...builds.map((entry) => entry.threshold));
  const shield = { shown, indicators: registry.indicators, threshold };
  const told = isPublic ? problems.flatMap((problem) => withoutWithheld(problem, shield)) : problems;
  const report: Unnamed = {
    format: "atlas.report",
    version: FORMAT_VERSION,
    edition,
    sources: sources.manifests.map((manifest) => describeSource(manifest, edition)),
    read: sources.tables.map(describeSheet),
    converted: describeConversions(sources),
    corrected: describeCorrections(sources, (place) => !isPublic || shown.hasCell(place)),
    flagged: told.filter((problem) => problem.severity === "flag"),
    notes: told.filter((problem) => problem.severity === "note"),
    keptAsPrinted: sources.plain
      .filter((figure) => !builds.some(({ withheldFacts }) => withheldFacts.has(figure)))
      .flatMap(({ code, date: on, measure, value, flag }) =>
        flag === null ? [] : [{ code, date: on, measure, value, flag }],
      ),
    plans: describePlans(registry),
    withoutSuccessor: provinces.flatMap((province) => findWithoutSuccessor(registry, province)),
    toConfirm: provinces.flatMap((province) => findUnconfirmed(registry, province)),
    split: describeSplits(registry, provinces),
    coverage: describeCoverage(registry, provinces, sources.coverage, problems),
    disclosure: builds.flatMap((entry) => describeDisclosure(entry, registry)),
    changes,
  };
  return { ...report, names: nameEverything(report, registry) };
}

/** What the public edition withholds of a province; an internal one withholds nothing. */
function describeDisclosure(
  { province, disclosure, threshold }: ProvinceBuild,
  { measures }: Registry,
): QualityReport["disclosure"] {
  if (disclosure === null) return [];
  const { primary, secondary } = disclosure;
  // In the order of years: a build that knows earlier releases finds the same cells in another order.
  const headline = [...secondary]
    .sort()
    .map(parseCell)
    .filter(({ code, measure }) => code === province || isHeadline(measures.find(measure)));
  return [{ province, threshold, primary: primary.length, secondary: secondary.length, headline }];
}

function isHeadline(measure: Measure | undefined): boolean {
  return measure?.importance === "stock" || measure?.importance === "whole";
}

/** "2025-MDP2022-2025/03334/poor_from_near" */
function parseCell(key: string): QualityReport["disclosure"][number]["headline"][number] {
  const [period = "", code = "", measure = ""] = key.split("/");
  return { period, code, measure };
}
