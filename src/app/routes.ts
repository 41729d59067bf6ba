import type { Component } from "svelte";
import { definitionsPath, provincesPath } from "#domain/addresses";
import type { Language, Localised } from "#domain/localised";
import type { Page } from "#domain/view";
import type { MapGeometry } from "../domain/scene.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

/**
 * Where a page stands in the header: a tab of its own, in the menu of figures (số liệu), or under another page, whose tab is marked
 * while it is open.
 */
type Tab = "own" | "figures" | { readonly under: Page };

/** A page (trang) as every list of pages needs it: tabs of the header, head and foot of static pages, the sitemap. */
export interface Route {
  readonly name: Localised;
  readonly tab: Tab;
  /** Address of the page built ahead that says the same, from the root of the site; null where there is none. */
  readonly path: ((language: Language) => string) | null;
  /** Named in the frame of every page built ahead, in words that need no map beside them. */
  readonly inFrame: Localised | null;
}

/** What a page is given. */
export interface PageProps {
  atlas: AtlasState;
  /** Null while the shapes are on their way. */
  geometry: MapGeometry | null;
}

const route = (vi: string, en: string, tab: Tab, rest: Partial<Omit<Route, "name" | "tab">> = {}): Route => ({
  name: { vi, en },
  tab,
  path: null,
  inFrame: null,
  ...rest,
});

/** Every page of the atlas. A page that is missing here does not compile. */
export const ROUTES: Readonly<Record<Page, Route>> = {
  map: route("Bản đồ", "Map", "own"),
  overview: route("Toàn cảnh", "Overview", "own", { path: provincesPath }),
  programmes: route("Chương trình", "Programmes", "own"),
  planner: route("Phương án", "Plan", "own"),
  sources: route("Nguồn số liệu", "Sources", "figures", {
    inFrame: { vi: "Nguồn và chỗ không khớp", en: "Sources and contradictions" },
  }),
  definitions: route("Giải thích", "Glossary", "figures", {
    path: definitionsPath,
    inFrame: { vi: "Giải thích từ ngữ", en: "Words explained" },
  }),
  data: route("Dữ liệu mở", "Open data", "figures"),
  "ban-so-lieu": route("Bàn số liệu", "Data desk", "figures"),
  targets: route("Mục tiêu", "Targets", { under: "programmes" }),
  places: route("Nhiều nơi", "Several places", { under: "map" }),
  "two-indicators": route("Hai chỉ tiêu", "Two indicators", { under: "map" }),
  progress: route("Ai tiến bộ", "Who moved", { under: "map" }),
  profile: route("Hồ sơ xã", "Commune profile", { under: "overview" }),
};

/**
 * What opens in place of the map, or beside it (the planner); the map itself is drawn by the shell. Apart from the names, so that the
 * static site takes those without the pages behind them.
 */
export const OPENED: Readonly<
  Record<Exclude<Page, "map">, () => Promise<{ default: Component<PageProps> }>>
> = {
  overview: () => import("../features/overview/Page.svelte"),
  programmes: () => import("./ProgrammesPage.svelte"),
  planner: () => import("./PlannerPage.svelte"),
  sources: () => import("../features/sources/Page.svelte"),
  definitions: () => import("../features/definitions/Page.svelte"),
  data: () => import("../features/downloads/Page.svelte"),
  "ban-so-lieu": () => import("../features/desk/Page.svelte"),
  targets: () => import("../features/targets/Page.svelte"),
  places: () => import("../features/places/Page.svelte"),
  "two-indicators": () => import("../features/twoIndicators/Page.svelte"),
  progress: () => import("../features/progress/Page.svelte"),
  profile: () => import("../features/profile/Page.svelte"),
};

const IN_ORDER = Object.keys(ROUTES) as readonly Page[];

/** A page as the header names it. */
export interface NamedPage {
  readonly page: Page;
  readonly name: string;
}

/** Pages with a tab of their own, or those of the menu of figures, in the order of the list above. */
export function listPages(language: Language, tab: "own" | "figures"): NamedPage[] {
  return IN_ORDER.filter((page) => ROUTES[page].tab === tab).map((page) => ({
    page,
    name: ROUTES[page].name[language],
  }));
}

/** The page whose tab is marked while a page is open. */
export function tabOf(page: Page): Page {
  const { tab } = ROUTES[page];
  return typeof tab === "string" ? page : tab.under;
}

/** The tabs in the head of static pages: to the page built ahead where there is one, else into the atlas. */
export function listTabs(
  language: Language,
  addressOf: (page: Page) => string,
): { readonly name: string; readonly path: string }[] {
  return [...listPages(language, "own"), ...listPages(language, "figures")].map(({ page, name }) => ({
    name,
    path: ROUTES[page].path?.(language) ?? addressOf(page),
  }));
}

/** Links of the frame of static pages: to the page built ahead where there is one, else into the atlas. */
export function listFrame(
  language: Language,
  addressOf: (page: Page) => string,
): { readonly name: string; readonly path: string }[] {
  return IN_ORDER.flatMap((page) => {
    const { inFrame, path } = ROUTES[page];
    return inFrame === null ? [] : [{ name: inFrame[language], path: path?.(language) ?? addressOf(page) }];
  });
}

/** Static pages that stand for pages of the atlas, for the sitemap. */
export function listStatic(): ((language: Language) => string)[] {
  return IN_ORDER.flatMap((page) => ROUTES[page].path ?? []);
}
