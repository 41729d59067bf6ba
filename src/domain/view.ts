import type { Language } from "./localised.ts";

/** Everything a reader sees that is worth a link. A value: pure, comparable, with one spelling in the address. */
export interface View {
  readonly language: Language;
  /** Province code, e.g. "11". */
  readonly province: string;
  /** Indicator id of the catalogue. */
  readonly indicator: string;
  /** Period id, e.g. "2025-MDP2022-2025". */
  readonly period: string;
  /** Commune code of scheme 2025, or null for the province. */
  readonly selected: string | null;
  /** Legend classes shown; empty means all. */
  readonly classes: readonly number[];
  readonly sort: Sort;
  readonly panel: Panel;
  readonly presenting: boolean;
  readonly theme: Theme;
  readonly camera: Camera | null;
}

export type Theme = "auto" | "light" | "dark";
/** What the card (or the phone's sheet) shows. */
export type Panel = "card" | "table" | "indicators";
export interface Sort {
  readonly column: "name" | "value" | "count" | "rank";
  readonly descending: boolean;
}
/** Centre in degrees and zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];
const PANELS: readonly Panel[] = ["card", "table", "indicators"];
const COLUMNS: readonly Sort["column"][] = ["name", "value", "count", "rank"];

export const DEFAULT_VIEW: View = {
  language: "vi",
  province: "11",
  indicator: "poor_rate",
  period: "2025-MDP2022-2025",
  selected: null,
  classes: [],
  sort: { column: "value", descending: true },
  panel: "card",
  presenting: false,
  theme: "auto",
  camera: null,
};

/** Writes a view as a query string; what equals the default is left out, so short links stay short. */
export function formatView(view: View): string {
  const query = new Map<string, string>();
  const put = (key: string, value: string, usual: string) => {
    if (value !== usual) query.set(key, value);
  };
  put("lang", view.language, DEFAULT_VIEW.language);
  put("tinh", view.province, DEFAULT_VIEW.province);
  put("chi-tieu", view.indicator, DEFAULT_VIEW.indicator);
  put("ky", view.period, DEFAULT_VIEW.period);
  put("xa", view.selected ?? "", "");
  put("nhom", view.classes.join("."), "");
  put("xep", formatSort(view.sort), formatSort(DEFAULT_VIEW.sort));
  put("muc", view.panel, DEFAULT_VIEW.panel);
  put("trinh-chieu", view.presenting ? "1" : "", "");
  put("nen", view.theme, DEFAULT_VIEW.theme);
  put("tam", view.camera === null ? "" : formatCamera(view.camera), "");
  return [...query].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}

/** Reads a query string; anything unknown or malformed falls back to the default, nothing throws. */
export function parseView(search: string): View {
  const query = parseQuery(search);
  const get = (key: string) => query.get(key) ?? "";
  return {
    language: get("lang") === "en" ? "en" : "vi",
    province: /^\d{2}$/.test(get("tinh")) ? get("tinh") : DEFAULT_VIEW.province,
    indicator: /^[a-z][a-z0-9_-]{0,60}$/.test(get("chi-tieu")) ? get("chi-tieu") : DEFAULT_VIEW.indicator,
    period: /^\d{4}-[A-Z]{3}\d{4}-\d{4}$/.test(get("ky")) ? get("ky") : DEFAULT_VIEW.period,
    selected: /^\d{5}$/.test(get("xa")) ? get("xa") : null,
    classes: parseClasses(get("nhom")),
    sort: parseSort(get("xep")),
    panel: PANELS.find((panel) => panel === get("muc")) ?? DEFAULT_VIEW.panel,
    presenting: get("trinh-chieu") === "1",
    theme: THEMES.find((theme) => theme === get("nen")) ?? DEFAULT_VIEW.theme,
    camera: parseCamera(get("tam")),
  };
}

function parseQuery(search: string): Map<string, string> {
  const pairs = search.replace(/^\?/, "").split("&").slice(0, 50);
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
  return column === undefined ? DEFAULT_VIEW.sort : { column, descending: text.startsWith("-") };
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
