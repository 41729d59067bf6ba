import { rateIdOf } from "../indicator.ts";
import { parsePlaceTable } from "../placeTable.ts";
import { parseScenario } from "../planner/scenario.ts";
import { parseView, settleView, type Camera, type View, type Whereabouts } from "../view.ts";
import { findUnread } from "./unread.ts";

/** Part of a view that a slide or a link asks for and that is not there. */
export type MissingPart =
  | "province"
  | "indicator"
  | "period"
  /** The indicator is there, but was not collected under the standard of the period. */
  | "collected"
  /** The year to compare with stands under another standard: no change is computed across the two. */
  | "compared"
  | "commune"
  /** A commune of today, but of another province. */
  | "elsewhere"
  /** A commune of before the reform, which others have taken in. */
  | "former"
  /** A place side by side with others that no place of the edition has the code of. */
  | "place"
  | "programme"
  | "plan"
  /** The look at the map lies where nothing of the province is. */
  | "camera"
  /** A part of the address that nobody can read. */
  | "unread";

export interface Missing {
  readonly part: MissingPart;
  /** What was asked for, as it stands in the slide set or the link. */
  readonly value: string;
  /** Codes of communes of today that were meant, as far as anybody can tell. */
  readonly leadsTo: readonly string[];
  /** True where nothing that is left would be what was asked: the slide then shows no map at all. */
  readonly hides: boolean;
}

/** What is published of a province. */
interface KnownProvince {
  readonly periods: ReadonlySet<string>;
  /** Codes of its communes of today. */
  readonly communes: ReadonlySet<string>;
  /** West, south, east, north, degrees. */
  readonly bbox: readonly [number, number, number, number];
}

/** What the published edition has, as far as a slide or a link can ask for it. */
export interface Known {
  readonly provinces: ReadonlyMap<string, KnownProvince>;
  /** Codes of the communes of today that took in a former one, by its code. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** Standards under which an indicator was collected, by its id. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
  /** Province by id of a programme or a target. */
  readonly programmes: ReadonlyMap<string, string>;
  /** What a slide shows that names no place or no period. */
  readonly old: Whereabouts;
}

/**
 * What a slide or a link asks for and the edition does not have. An address falls back to something that exists; that must never pass
 * for what was meant, so what was asked is held against what there is.
 * @param query of the slide or the link, with or without "?"
 */
export function findMissing(query: string, known: Known): Missing[] {
  const view = settleView(parseView(query), known.old);
  const province = known.provinces.get(view.province);
  const hiding = (part: MissingPart) => (value: string) => lose(part, value, true);
  const unread = findUnread(query, view).map(hiding("unread"));
  if (province === undefined) {
    const leadsTo = view.selected === null ? [] : findMeant(view.selected, known);
    return [...unread, { ...lose("province", view.province, true), leadsTo }];
  }
  return [
    ...unread,
    ...findIndicators(view, known).map(hiding("indicator")),
    ...findPeriods(view)
      .filter((id) => !province.periods.has(id))
      .map(hiding("period")),
    ...findCompared(view, province).map(hiding("compared")),
    ...findUncollected(view, known).map(hiding("collected")),
    ...findCommunes(view, known),
    ...findTablePlaces(view, known),
    ...findTableColumns(view, known).map((id) => lose("indicator", id, false)),
    ...(view.programme?.split("_") ?? [])
      .filter((id) => known.programmes.get(id) !== view.province)
      .map((id) => lose("programme", id, view.page !== "map")),
    ...findPlans(view, known).map(hiding("plan")),
    ...(view.camera === null || isNear(view.camera, province)
      ? []
      : [lose("camera", `${String(view.camera.longitude)}, ${String(view.camera.latitude)}`, false)]),
  ];
}

/**
 * What of a view is put right once it has been told: a former commune gives way to the one that took it in, and a look at nothing to the
 * whole province. What leaves a choice is left to the reader.
 * @param view with its place and period
 */
export function mendView(view: View, known: Known): Partial<Pick<View, "selected" | "set" | "camera">> {
  const province = known.provinces.get(view.province);
  if (province === undefined) return {};
  const mend = (code: string) => {
    const [only, ...others] = province.communes.has(code) ? [] : (known.successors.get(code) ?? []);
    return only !== undefined && others.length === 0 && province.communes.has(only) ? only : code;
  };
  const selected = view.selected === null ? null : mend(view.selected);
  const set = [...new Set(view.set.map(mend))];
  return {
    ...(selected === view.selected ? {} : { selected }),
    ...(set.join(".") === view.set.join(".") ? {} : { set }),
    ...(view.camera === null || isNear(view.camera, province) ? {} : { camera: null }),
  };
}

function lose(part: MissingPart, value: string, hides: boolean): Missing {
  const isLong = value.length > LONGEST;
  return { part, value: isLong ? `${value.slice(0, LONGEST)}…` : value, hides, leadsTo: [] };
}

/** Letters of what was asked for that are enough to know it again. */
const LONGEST = 80;

function findCommunes({ province, selected, set }: View, known: Known): Missing[] {
  const own = known.provinces.get(province)?.communes;
  return [...new Set([selected ?? [], set].flat())].flatMap((code) => {
    if (own?.has(code) === true) return [];
    const leadsTo = findMeant(code, known);
    const part = leadsTo.length === 0 ? "commune" : leadsTo.includes(code) ? "elsewhere" : "former";
    return { ...lose(part, code, false), leadsTo };
  });
}

/** Places side by side may be of any province of the edition. */
function findTablePlaces({ placeTable }: View, known: Known): Missing[] {
  return parsePlaceTable(placeTable)
    .places.filter((code) => !known.provinces.has(code))
    .flatMap((code) => {
      const leadsTo = findMeant(code, known);
      if (leadsTo.includes(code)) return [];
      return { ...lose(leadsTo.length === 0 ? "place" : "former", code, false), leadsTo };
    });
}

function findTableColumns({ placeTable }: View, { indicators }: Known): string[] {
  return parsePlaceTable(placeTable).columns.filter((id) => !indicators.has(id));
}

/** The communes of today that a code can mean in any province: itself, or what took it in. Codes are used again; today's goes first. */
function findMeant(code: string, { provinces, successors }: Known): readonly string[] {
  const isToday = (one: string) => [...provinces.values()].some(({ communes }) => communes.has(one));
  return isToday(code) ? [code] : (successors.get(code) ?? []).filter(isToday);
}

/** Degrees of longitude from the edge of a province to the centre of a map of zoom 0 that still shows some of it: one tile. */
const IN_SIGHT = 360;

function isNear({ longitude, latitude, zoom }: Camera, { bbox }: KnownProvince): boolean {
  const [west, south, east, north] = bbox;
  const sight = IN_SIGHT / 2 ** zoom;
  const isWithin = (at: number, from: number, to: number) => at >= from - sight && at <= to + sight;
  return isWithin(longitude, west, east) && isWithin(latitude, south, north);
}

function standardOf(period: string): string {
  return period.slice(period.indexOf("-") + 1);
}

function findCompared({ period, since }: View, { periods }: KnownProvince): string[] {
  const isAcross = since !== null && standardOf(since) !== standardOf(period);
  return isAcross && periods.has(since) && periods.has(period) ? [since] : [];
}

function findIndicators({ indicator, second }: View, { indicators }: Known): string[] {
  return [indicator, second ?? []].flat().filter((id) => !indicators.has(id));
}

function findPeriods({ period, since, secondPeriod }: View): string[] {
  return [...new Set([period, since ?? [], secondPeriod ?? []].flat())];
}

/** Indicators that were not collected under the standard of the year they are asked for. */
function findUncollected({ indicator, second, period, secondPeriod }: View, { indicators }: Known): string[] {
  const asked = [
    [indicator, period],
    ...(secondPeriod === null ? [] : [[second ?? indicator, secondPeriod]]),
    ...(second === null ? [] : [[second, secondPeriod ?? period]]),
  ] as const;
  return asked.flatMap(([id = "", year = ""]) => {
    const standards = indicators.get(id);
    const standard = standardOf(year);
    return standards === undefined || standards.has(standard) ? [] : [`${id} (${standard})`];
  });
}

/** Plans that nobody can read, and measures they ask for. */
function findPlans({ plan, against }: View, { indicators }: Known): string[] {
  const asked = [plan ?? [], against?.includes("~") === true ? against : []].flat();
  return asked.flatMap((text) => {
    const scenario = parseScenario(text);
    if (scenario === null) return [text];
    const measures = scenario.groups
      .flat()
      .flatMap((criterion) => (criterion.kind === "attribute" ? [] : [criterion.measure]));
    return [scenario.need, ...measures].filter(
      (id) => !id.startsWith("recorded.") && !indicators.has(rateIdOf(id)),
    );
  });
}
