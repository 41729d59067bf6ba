import type { IndicatorValue } from "#domain/indicator";
import { isShown } from "#domain/status";
import { makeBands } from "../../../reading/choice.ts";
import { listBesideCommune, listFormerOfCommune } from "../../../reading/formerFigures.ts";
import { subtractValues } from "../../../reading/exploration.ts";
import { findDistricts, findPredecessors } from "../../../reading/predecessors.ts";
import { listOutlooks } from "../../../reading/targets.ts";
import { makeTrend } from "../../../reading/trend.ts";
import { makeFingerprint } from "./fingerprint.ts";
import { isOpeningCount, makeFlows } from "./flows.ts";
import type { PreparedProvince } from "./prepare.ts";
import { makeProgrammes } from "./programmes.ts";
import { listSources, readMeasure, shield } from "./read.ts";
import { makeNeighbours, makeOrigins, makeSimilar } from "./nearby.ts";
import { makeThemes } from "./themes.ts";
import type {
  Change,
  CommuneProfile,
  Doubled,
  Headline,
  ProfiledCommune,
  Standing,
  TrendPart,
  WholeTable,
} from "./types.ts";
import { makeWholeTable } from "./wholeTable.ts";

/** Indicators that stand beside the sentence where they were collected. */
const BESIDE = ["poor_rate", "near_poor_rate", "multidimensional_rate", "total_households"];

/**
 * Everything the page of a commune says. What is shared by the communes of a province is in `province`, so a page costs little.
 * @param code commune of today; one that no file knows gives a page that says so
 */
export function makeCommuneProfile(province: PreparedProvince, code: string): CommuneProfile {
  const { entry, period, standard, table } = province;
  const parts = {
    headline: makeHeadline(province, code),
    trend: makeTrendPart(province, code),
    fingerprint: makeFingerprint(province, code),
    flows: makeFlows(table, period.id, code),
    isOpening: isOpeningCount(province),
    themes: makeThemes(province, code),
    programmes: makeProgrammes(province, code),
    neighbours: makeNeighbours(province, code),
    similar: makeSimilar(province, code),
    table: makeWholeTable(province, code),
  };
  return {
    commune: describe(province, code),
    province: { code: entry.code, name: entry.name, slug: entry.slug },
    period,
    standard,
    standing: findStanding(province, parts.table, code),
    made: countMade(parts.table),
    ...parts,
    outlooks: makeOutlooks(province, code),
    origins: makeOrigins(province, code),
    ...readPrinted(province, code),
    documents: listDocuments(province, parts),
  };
}

function describe({ places, communes }: PreparedProvince, code: string): ProfiledCommune {
  const place = places.current.find((other) => other.code === code);
  const { name, type } = communes.find((other) => other.code === code) ?? place ?? { name: code, type: "Xã" };
  return {
    code,
    name,
    type,
    districts: findDistricts(places, findPredecessors(places, code)),
    areaKm2: place?.areaKm2 ?? null,
  };
}

function makeHeadline(
  { catalogue, collected, lead, period, figure }: PreparedProvince,
  code: string,
): Headline {
  const own = figure(lead, period.id, code);
  const beside = BESIDE.flatMap((id) => {
    const rule = catalogue.indicators.find((indicator) => indicator.id === id);
    const isThere = rule !== undefined && id !== lead.id && collected.get(period.id)?.has(id) === true;
    return isThere ? [figure(rule, period.id, code)] : [];
  });
  return { lead: own, beside, sources: listSources([own, ...beside].map(({ value }) => value)) };
}

function makeTrendPart({ catalogue, entry, table, lead, period }: PreparedProvince, code: string): TrendPart {
  const segments = makeTrend(table, lead, makeBands(catalogue, entry, lead), code).map((segment) => ({
    ...segment,
    points: segment.points.map((point) => ({
      ...point,
      unit: shield(point.unit),
      province: shield(point.province),
    })),
  }));
  const points = segments.flatMap(({ standard, points: own }) =>
    own.map((point) => ({ standard, ...point })),
  );
  const years = [...new Set(points.map(({ year }) => year))];
  const doubled = years.flatMap((year): Doubled[] => {
    const values = points
      .filter((point) => point.year === year)
      .map(({ standard, unit }) => ({ standard, value: unit }));
    return values.length > 1 ? [{ year, values }] : [];
  });
  const changes = listChanges(segments, period.id);
  return { rule: lead, segments, doubled, changes, sources: listSources(points.map(({ unit }) => unit)) };
}

function listChanges(segments: TrendPart["segments"], period: string): Change[] {
  const points =
    segments.find((segment) => segment.points.some((point) => point.period === period))?.points ?? [];
  const at = points.findIndex((point) => point.period === period);
  const [now, before, first] = [points[at], points[at - 1], points[0]];
  if (now === undefined || before === undefined || first === undefined) return [];
  return [...new Set([before, first])]
    .map(({ year, unit }) => ({ since: year, value: subtractValues(now.unit, unit) }))
    .filter(({ value }) => value.value !== null);
}

function readPrinted(
  { facts, details, catalogue, places, table }: PreparedProvince,
  code: string,
): Pick<CommuneProfile, "former" | "beside"> {
  if (facts === null) return { former: [], beside: [] };
  const context = { file: facts, sources: details.sources, ...catalogue };
  return {
    former: listFormerOfCommune(context, places, code),
    beside: listBesideCommune(context, { table, periods: catalogue.periods }, code),
  };
}

function makeOutlooks({ table, catalogue, coverage }: PreparedProvince, code: string) {
  const targets = (coverage?.targets ?? []).filter(({ commune }) => commune === code);
  return listOutlooks(table, catalogue, targets, Infinity).flatMap(({ meets, misses, open }) => [
    ...meets,
    ...misses,
    ...open,
  ]);
}

/** Of a commune without figures, why it has none at the period on show. */
function findStanding({ table, period }: PreparedProvince, whole: WholeTable, code: string): Standing {
  const at = whole.columns.findIndex((column) => column.period.id === period.id);
  const rows = whole.groups.flatMap((group) => group.rows);
  const people = rows.filter(({ rule }) => rule.series !== "land" && rule.series !== "coverage");
  const statuses = people.flatMap(({ values }) => values[at]?.status ?? []);
  if (readMeasure(table, "total_households", period.id, code).value === 0) return "empty";
  if (people.some(({ rule, values }) => rule.id !== "total_households" && isThere(values[at])))
    return "published";
  return statuses.includes("suppressed") ? "withheld" : "nothing";
}

function isThere(value: IndicatorValue | null | undefined): boolean {
  return value !== null && value !== undefined && isShown(value.status);
}

function countMade({ groups }: WholeTable): CommuneProfile["made"] {
  const shown = groups
    .flatMap(({ rows }) => rows.flatMap(({ values }) => values))
    .filter((value) => value !== null)
    .filter(({ status }) => isShown(status));
  return {
    shown: shown.length,
    illustrative: shown.filter(({ status }) => status === "illustrative").length,
  };
}

function listDocuments(
  { details }: PreparedProvince,
  parts: Pick<
    CommuneProfile,
    | "headline"
    | "trend"
    | "fingerprint"
    | "flows"
    | "themes"
    | "programmes"
    | "neighbours"
    | "similar"
    | "table"
  >,
) {
  const { headline, trend, fingerprint, flows, themes, programmes, neighbours, similar, table } = parts;
  const all = [headline, trend, fingerprint, ...flows, ...themes, programmes, neighbours, similar, table];
  const ids = new Set(all.flatMap((part) => part?.sources ?? []));
  return [...ids].flatMap((id) => details.sources.find((source) => source.id === id) ?? []);
}
