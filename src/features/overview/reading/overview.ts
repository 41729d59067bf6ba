import type { DetailsFile, FactsFile, PlacesFile } from "#domain/publishedFiles";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import { yearOf, type Period } from "#domain/standard";
import { makeBands } from "../../../reading/choice.ts";
import { readDeprivations } from "../../../reading/deprivations.ts";
import { readValue } from "../../../reading/exploration.ts";
import { listBesideProvince, listFormerOfProvince } from "../../../reading/formerFigures.ts";
import { makeTrend } from "../../../reading/trend.ts";
import { findExtremes, readCommunes } from "./communes.ts";
import { findBands, findEthnic, findParts } from "./facts.ts";
import type { ProvinceOverview } from "./model.ts";
import { earlierPeriods, findChanges, findMovers } from "./movers.ts";
import { findUnmetNeed } from "./need.ts";
import { compareProvinces, type OtherProvince } from "./others.ts";
import { countTasks, findMoney, sumRecorded } from "./plan.ts";
import { countDesignations, countZones, findReach } from "./recorded.ts";
import { findSources, isMadeUp } from "./trust.ts";
import { countGoals, listTargets } from "./targets.ts";
import { findWherePoor } from "./where.ts";

/** Published files an overview is drawn from; what is null has not been published, and its part of the overview is empty. */
export interface OverviewFiles {
  readonly catalogue: Catalogue;
  readonly province: ProvinceEntry;
  /** Series "core", and "near", "deprivation" and "ethnicity" where there are any. */
  readonly table: SeriesTable;
  readonly places: PlacesFile;
  readonly details: DetailsFile | null;
  readonly facts: FactsFile | null;
  readonly programmes: ProgrammesFile | null;
  readonly coverage: CoverageFile | null;
  /** Other provinces of the edition, to compare with. */
  readonly others?: readonly OtherProvince[];
}

/** What is asked: a period of the province, and the year that communes are compared with (null: the one before). */
export interface OverviewQuestion {
  readonly period: Period;
  readonly since: Period | null;
}

/**
 * The overview of a province at one period.
 * @returns null for a catalogue without the poor rate or without the period's standard
 */
export function makeOverview(
  files: OverviewFiles,
  { period, since }: OverviewQuestion,
): ProvinceOverview | null {
  const { catalogue, province, table, places, details, facts, programmes, coverage } = files;
  const rule = catalogue.indicators.find(({ id }) => id === "poor_rate");
  const standard = catalogue.standards.find(({ id }) => id === period.standard);
  if (rule === undefined || standard === undefined) return null;
  const { code, name, slug } = province;
  const periods = catalogue.periods.filter(({ id }) => province.periods.includes(id));
  const communes = readCommunes(table, rule, period, places);
  const rate = readValue(table, rule, period.id, code);
  const earlier = earlierPeriods(periods, period);
  const from = earlier.find(({ id }) => id === since?.id) ?? earlier.at(-1);
  const asked = { file: facts, province: code, periods, standards: catalogue.standards, period };
  const dimensions = details?.dimensions[period.standard] ?? [];
  const overview = {
    province: { code, name, slug },
    period,
    year: yearOf(period),
    standard,
    communes: communes.length,
    rate,
    nearPoor: readNearPoor(files, period),
    trend: makeTrend(table, rule, makeBands(catalogue, province, rule), code),
    changes: findChanges(table, rule, periods, period),
    targets: listTargets(table, catalogue, { register: programmes, facts }, { province: code, period }),
    goals: countGoals(table, catalogue, coverage, period),
    where: findWherePoor(communes, rate),
    parts: findParts(asked, rate),
    ethnic: findEthnic(asked),
    deprivations: readDeprivations(table, catalogue.indicators, dimensions, period, code).filter(
      ({ unit }) => unit.value !== null,
    ),
    bands: findBands(asked, communes),
    movers: from === undefined ? null : findMovers(table, rule, communes, from),
    extremes: findExtremes(communes),
    ...readPrinted(files),
    designations: countDesignations(coverage, period),
    zones: countZones(coverage),
    programmes: findReach(table, coverage, programmes, periods, period),
    need: findUnmetNeed(communes, coverage, period),
    ...readPlan(files),
    provinces: compareProvinces({ province, table }, files.others ?? [], rule, period),
  };
  return {
    ...overview,
    isIllustrative: isMadeUp(overview),
    sources: findSources(overview, details?.sources ?? []),
  };
}

function readPlan({
  programmes,
  coverage,
  province: { code },
}: OverviewFiles): Pick<ProvinceOverview, "money" | "recorded" | "tasks"> {
  return {
    money: findMoney(programmes, code),
    recorded: sumRecorded(coverage),
    tasks: countTasks(programmes, code),
  };
}

function readPrinted({
  catalogue,
  province,
  table,
  details,
  facts,
}: OverviewFiles): Pick<ProvinceOverview, "former" | "beside"> {
  if (facts === null) return { former: [], beside: [] };
  const context = { file: facts, sources: details?.sources ?? [], ...catalogue };
  return {
    former: listFormerOfProvince(context),
    beside: listBesideProvince(context, { table, periods: catalogue.periods }, province.code),
  };
}

function readNearPoor(
  { catalogue, table, province }: OverviewFiles,
  period: Period,
): ProvinceOverview["nearPoor"] {
  const rule: IndicatorRule | undefined = catalogue.indicators.find(({ id }) => id === "near_poor_rate");
  if (rule === undefined) return null;
  const value = readValue(table, rule, period.id, province.code);
  return value.value === null ? null : value;
}
