import type { Catalogue, ProvinceEntry } from "./dataset.ts";
import type { Language } from "./localised.ts";
import { COUNTRY } from "./unit.ts";

/** Everything a reader sees that is worth a link. A value: pure, comparable, with one spelling in the address. */
export interface View {
  readonly language: Language;
  /** Province code of two digits, "00" the whole country; empty where nobody has asked for one: the edition then says which. */
  readonly province: string;
  /** Indicator id of the catalogue. */
  readonly indicator: string;
  /** Period id, e.g. "2025-MDP2022-2025"; empty like the province. */
  readonly period: string;
  /** Commune code of scheme 2025, of the whole country the code of a province of before July 2025; null for the place itself. */
  readonly selected: string | null;
  /** Legend classes shown; empty means all. */
  readonly classes: readonly number[];
  /** Values shown, as `parseRange` reads them; null means all. */
  readonly range: string | null;
  readonly sort: Sort;
  readonly panel: Panel;
  readonly presenting: boolean;
  readonly theme: Theme;
  readonly camera: Camera | null;
  /** Period the map shows the change since, or null for the value itself. */
  readonly since: string | null;
  readonly form: MapForm;
  readonly layout: MapLayout;
  /** Second indicator of a bivariate map or of the second map of a pair; null for the form's own choice. */
  readonly second: string | null;
  /** Period of the second map of a pair, or null for the same. */
  readonly secondPeriod: string | null;
  /** Classes a reader asked for, as `formatClassing` writes them, or null for the indicator's own. */
  readonly classing: string | null;
  /** Codes of the communes a reader put together, in the order of choosing. */
  readonly set: readonly string[];
  readonly page: Page;
  /** Ids of the programmes on show, joined by "_": the first on its page, all as hatching on the map; or null. */
  readonly programme: string | null;
  /** Part of a plan on the page of programmes. */
  readonly chapter: Chapter;
  /** What the planner works on, as `formatScenario` writes it, or null for the usual. */
  readonly plan: string | null;
  /** What the plan is compared with: another plan, or a mark of today's coverage; or null. */
  readonly against: string | null;
  /** Id of the slide set (bộ trang chiếu) that is presented, or null. */
  readonly slideSet: string | null;
  /** Number of the slide on show, from 1, as the address writes it; null is the first. */
  readonly slide: string | null;
  /** Places side by side with their indicators, as `formatPlaceTable` writes them, or null for the usual. */
  readonly placeTable: string | null;
  /** How progress is sorted and among whom, as `formatProgress` writes it, or null for the usual. */
  readonly progress: string | null;
}

/** The map with what stands around it, or a page in its place. */
export type Page = (typeof PAGES)[number];
export const PAGES = [
  "map",
  "programmes",
  "targets",
  "planner",
  "sources",
  "profile",
  "places",
  "two-indicators",
  "progress",
  "overview",
  "definitions",
  "data",
  "ban-so-lieu",
] as const;

/** Parts of a plan: its programmes, its own text and money, what it promises, and who does what by when. */
export type Chapter = (typeof CHAPTERS)[number];
export const CHAPTERS = ["catalogue", "plan", "targets", "tasks"] as const;

/** How values become marks: "auto" fills areas by rates and draws symbols for counts; "symbols" counts what a rate is a share of. */
export type MapForm = (typeof MAP_FORMS)[number];
export const MAP_FORMS = [
  "auto",
  "symbols",
  "bivariate",
  "alpha",
  "dots",
  "tiles",
  "columns",
  "clusters",
] as const;
/** One map, small maps of all years, two maps side by side, or two below a curtain. */
export type MapLayout = (typeof MAP_LAYOUTS)[number];
export const MAP_LAYOUTS = ["one", "years", "pair", "swipe"] as const;

export type Theme = "auto" | "light" | "dark";
/** What the card (or the phone's sheet) shows. */
export type Panel = (typeof PANELS)[number];
export interface Sort {
  readonly column: "name" | "value" | "count" | "rank" | "change";
  readonly descending: boolean;
}
/** Centre in degrees and zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

const PANELS = ["card", "table", "set", "clusters", "indicators"] as const;
/** In addresses the clusters keep their first name: links that were handed on still open them. */
const writePanel = (panel: Panel) => (panel === "clusters" ? "around" : panel);
const COLUMNS: readonly Sort["column"][] = ["name", "value", "count", "rank", "change"];

/** A place and a period: what every address names. */
export type Whereabouts = Pick<View, "province" | "period">;

/** What addresses mean that name no place or no period. */
export interface Usual {
  /** The bare address: the start page, the first province of the edition at its latest period. */
  readonly start: Whereabouts;
  /** Any other address: links were once written without the usual place and period, and keep the meaning they had. */
  readonly old: Whereabouts;
}

/** A province at its latest period. */
export function latestOf({ code, periods }: Pick<ProvinceEntry, "code" | "periods">): Whereabouts {
  return { province: code, period: periods.at(-1) ?? "" };
}

export function usualOf({ provinces, addresses }: Pick<Catalogue, "provinces" | "addresses">): Usual {
  const [first] = provinces;
  const start = first === undefined ? { province: "", period: "" } : latestOf(first);
  return { start, old: addresses ?? start };
}

/** A view with the place and the period it lacks. */
export function settleView(view: View, { province, period }: Whereabouts): View {
  if (view.province !== "" && view.period !== "") return view;
  return { ...view, province: view.province || province, period: view.period || period };
}

export function isBareAddress(search: string): boolean {
  return search.replace(/^\?/, "") === "";
}

/** How the address writes one part of a view: its name there, how a text is read, and how a value is written where that is not its own text. */
type Code<T> = readonly [name: string, read: (text: string) => T, write?: (value: T) => string];

const INDICATOR = /^[a-z][a-z0-9_-]{0,60}$/;
/** Short enough for an address; what it says is for `parseScenario` to find out. */
const PLAN = /^.{1,5000}$/;
const PERIOD = /^\d{4}-[A-Z]{3}\d{4}-\d{4}$/;
/** "10~25.5", "10~", "~25.5". */
const RANGE = /^(?!~$)(-?\d+(\.\d+)?)?~(-?\d+(\.\d+)?)?$/;
/** More communes than any province has; an address can not grow without end. */
const MOST_IN_SET = 400;

/** Every part of a view, in the order of the address; what the text of none reads as is the usual. */
const CODES: { readonly [Part in keyof View]: Code<View[Part]> } = {
  language: ["lang", oneOf(["vi", "en"])],
  province: ["tinh", (text) => readCode(text, 2) ?? ""],
  indicator: ["chi-tieu", (text) => match(INDICATOR, text) ?? "poor_rate"],
  period: ["ky", (text) => match(PERIOD, text) ?? ""],
  selected: ["xa", (text) => readCode(text, 5)],
  classes: ["nhom", parseClasses, (classes) => classes.join(".")],
  range: ["khoang", (text) => match(RANGE, text)],
  sort: ["xep", parseSort, formatSort],
  panel: ["muc", (text) => PANELS.find((panel) => writePanel(panel) === text) ?? "card", writePanel],
  presenting: ["trinh-chieu", (text) => text === "1", (presenting) => (presenting ? "1" : "")],
  theme: ["nen", oneOf(["auto", "light", "dark"])],
  since: ["so-voi", (text) => match(PERIOD, text)],
  form: ["ve", oneOf(MAP_FORMS)],
  layout: ["bo-cuc", oneOf(MAP_LAYOUTS)],
  second: ["voi", (text) => match(INDICATOR, text)],
  secondPeriod: ["ky-2", (text) => match(PERIOD, text)],
  classing: ["lop", (text) => match(/^[a-z-]{5,10}~[\d._-]{1,80}(~nam)?$/, text)],
  set: ["tap", (text) => parseSet(text), (set) => set.join(".")],
  page: ["trang", oneOf(PAGES)],
  programme: ["ct", (text) => match(/^[a-z][\w.-]{0,400}$/, text)],
  chapter: ["phan", oneOf(CHAPTERS)],
  plan: ["pa", (text) => match(PLAN, text)],
  against: ["so", (text) => match(PLAN, text)],
  slideSet: ["bo", (text) => match(INDICATOR, text)],
  slide: ["trang-chieu", (text) => match(/^\d{1,3}$/, text)],
  placeTable: ["noi", (text) => match(/^[\w.~-]{1,2000}$/, text)],
  progress: ["tien-bo", (text) => match(/^[\w.~-]{1,60}$/, text)],
  camera: ["tam", parseCamera, (camera) => (camera === null ? "" : formatCamera(camera))],
};

const PARTS = Object.keys(CODES) as (keyof View)[];

/** The view of an address without a word; place and period are then for the edition to say. */
export const DEFAULT_VIEW: View = parseView("");

/** Writes a view as a query string; what equals the default is left out, but place and period are always named. */
export function formatView(view: View): string {
  return PARTS.filter((part) => writePart(view, part) !== writePart(DEFAULT_VIEW, part))
    .map((part) => `${CODES[part][0]}=${encodeURIComponent(writePart(view, part))}`)
    .join("&");
}

function writePart<Part extends keyof View>(view: Readonly<Pick<View, Part>>, part: Part): string {
  const [, , write] = CODES[part];
  return write === undefined ? ((view[part] ?? "") as string) : write(view[part]);
}

/** Reads a query string; anything unknown or malformed falls back to the default, nothing throws. */
export function parseView(search: string): View {
  const query = parseQuery(search);
  const view = Object.fromEntries(
    PARTS.map((part) => {
      const [name, read] = CODES[part];
      return [part, read(query.get(name) ?? "")];
    }),
  ) as unknown as View;
  return view.province === COUNTRY ? { ...view, ...parseProvinces(query) } : view;
}

/** Units of the whole country are provinces, whose codes have two digits. */
function parseProvinces(query: ReadonlyMap<string, string>): Pick<View, "selected" | "set"> {
  const { selected, set } = CODES;
  return { selected: readCode(query.get(selected[0]) ?? "", 2), set: parseSet(query.get(set[0]) ?? "", 2) };
}

/** The one of a list that a text names, else the first. */
function oneOf<T extends string>(list: readonly [T, ...T[]]): (text: string) => T {
  return (text) => list.find((one) => one === text) ?? list[0];
}

function match(pattern: RegExp, text: string): string | null {
  return pattern.test(text) ? text : null;
}

/** A code of so many digits; a spreadsheet makes a number of it, and the leading zeros are gone. */
function readCode(text: string, digits: number): string | null {
  return /^\d+$/.test(text) && text.length <= digits ? text.padStart(digits, "0") : null;
}

/** The pairs of a query string, some of them empty; mail programs hand links on with "&" written as in HTML. */
export function splitQuery(search: string): string[] {
  return search.split(/^\?|&(?:amp;)*/);
}

function parseQuery(search: string): Map<string, string> {
  const pairs = splitQuery(search).slice(0, 50);
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair, ""] : [pair.slice(0, at), decode(pair.slice(at + 1))];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}

function formatSort({ column, descending }: Sort): string {
  return (descending ? "-" : "") + column;
}

function parseSort(text: string): Sort {
  const column = COLUMNS.find((name) => name === text.replace(/^-/, ""));
  return column === undefined
    ? { column: "value", descending: true }
    : { column, descending: text.startsWith("-") };
}

function parseSet(text: string, digits = 5): string[] {
  const codes = text.split(".").slice(0, MOST_IN_SET);
  return [...new Set(codes.flatMap((code) => readCode(code, digits) ?? []))];
}

function parseClasses(text: string): number[] {
  if (!/^\d{1,2}(\.\d{1,2}){0,20}$/.test(text)) return [];
  return [...new Set(text.split(".").map(Number))].sort((a, b) => a - b);
}

function formatCamera({ longitude, latitude, zoom }: Camera): string {
  return [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].join(",");
}

function parseCamera(text: string): Camera | null {
  if (!/^-?\d{1,3}(\.\d{1,6})?,-?\d{1,2}(\.\d{1,6})?,\d{1,2}(\.\d{1,4})?$/.test(text)) return null;
  const [longitude, latitude, zoom] = text.split(",").map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85 || zoom > 22) return null;
  return { longitude, latitude, zoom };
}
