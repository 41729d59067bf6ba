import { rateIdOf } from "../indicator.ts";
import { parseScenario } from "../planner/scenario.ts";
import { DEFAULT_VIEW, formatView, parseView, settleView, type View, type Whereabouts } from "../view.ts";

/** Part of a view that a slide asks for and that is not there. */
export type MissingPart =
  | "province"
  | "indicator"
  | "period"
  /** The indicator is there, but was not collected under the standard of the period. */
  | "collected"
  | "commune"
  | "programme"
  | "plan"
  /** A part of the address that nobody can read. */
  | "unread";

export interface Missing {
  readonly part: MissingPart;
  /** What was asked for, as it stands in the slide set. */
  readonly value: string;
  /** True where nothing that is left would be what was asked: the slide then shows no map at all. */
  readonly hides: boolean;
}

/** What the published edition has, as far as a slide can ask for it. */
export interface Known {
  /** Periods and communes of today by province. */
  readonly provinces: ReadonlyMap<
    string,
    { readonly periods: ReadonlySet<string>; readonly communes: ReadonlySet<string> }
  >;
  /** Standards under which an indicator was collected, by its id. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
  /** Province by id of a programme or a target. */
  readonly programmes: ReadonlyMap<string, string>;
  /** What a slide shows that names no place or no period. */
  readonly old: Whereabouts;
}

/**
 * What a slide asks for and the edition no longer has. An address falls back to something that exists; a slide must never show
 * that in place of what its maker meant, so what was asked is held against what there is.
 * @param query of the slide, without "?"
 */
export function findMissing(query: string, known: Known): Missing[] {
  const view = settleView(parseView(query), known.old);
  const province = known.provinces.get(view.province);
  const lost = (part: MissingPart, value: string, hides: boolean): Missing => ({ part, value, hides });
  const unread = findUnread(query, view).map((text) => lost("unread", text, true));
  if (province === undefined) return [...unread, lost("province", view.province, true)];
  const communes = [view.selected ?? [], view.set].flat().filter((code) => !province.communes.has(code));
  return [
    ...unread,
    ...findIndicators(view, known).map((id) => lost("indicator", id, true)),
    ...findPeriods(view)
      .filter((id) => !province.periods.has(id))
      .map((id) => lost("period", id, true)),
    ...findUncollected(view, known).map((id) => lost("collected", id, true)),
    ...communes.map((code) => lost("commune", code, false)),
    ...(view.programme?.split("_") ?? [])
      .filter((id) => known.programmes.get(id) !== view.province)
      .map((id) => lost("programme", id, view.page !== "map")),
    ...findPlans(view, known).map((text) => lost("plan", text, true)),
  ];
}

/** Parts of a query that mean nothing: a name nobody knows, or a value that falls back to the usual. */
function findUnread(query: string, view: View): string[] {
  const read = new Set(formatView(view).split("&").map(decode));
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map(decode)
    .filter((pair) => !read.has(pair) && !USUAL.has(pair) && !isSame(pair, view));
}

/** The same view written another way: numbers of a camera with more digits, classes in another order. */
function isSame(pair: string, view: View): boolean {
  const [key = ""] = pair.split("=");
  return REWRITTEN.has(key) && formatView(view).includes(`${key}=`);
}

const REWRITTEN = new Set(["tam", "nhom", "tap"]);
/** What is left out of an address because it is the usual; written out it means the same. */
const USUAL = new Set([
  "lang=vi",
  `chi-tieu=${DEFAULT_VIEW.indicator}`,
  "xep=-value",
  `muc=${DEFAULT_VIEW.panel}`,
  `nen=${DEFAULT_VIEW.theme}`,
  `ve=${DEFAULT_VIEW.form}`,
  `bo-cuc=${DEFAULT_VIEW.layout}`,
  `trang=${DEFAULT_VIEW.page}`,
]);

function decode(pair: string): string {
  try {
    return decodeURIComponent(pair.replaceAll("+", " "));
  } catch {
    return pair;
  }
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
    const standard = year.slice(year.indexOf("-") + 1);
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
