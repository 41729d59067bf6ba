import type { Component } from "svelte";
import { definitionsPath, provincesPath } from "#domain/addresses";
import type { Language, Localised } from "#domain/localised";
import type { Page } from "#domain/view";
import type { MapGeometry } from "../domain/scene.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

/** A page (trang) as every list of pages needs it: links beside the map, head and foot of static pages, the sitemap. */
export interface Route {
  readonly name: Localised;
  /** Offered among the links beside the map; other pages open from a place, a programme or a plan. */
  readonly isOffered: boolean;
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

const offered = (vi: string, en: string, rest: Partial<Omit<Route, "name">> = {}): Route => ({
  name: { vi, en },
  isOffered: true,
  path: null,
  inFrame: null,
  ...rest,
});

/** Every page of the atlas. A page that is missing here does not compile. */
export const ROUTES: Readonly<Record<Page, Route>> = {
  map: offered("Bản đồ", "Map", { isOffered: false }),
  overview: offered("Toàn cảnh tỉnh", "Province overview", { path: provincesPath }),
  programmes: offered("Chương trình", "Programmes"),
  planner: offered("Lập phương án", "Make a plan"),
  sources: offered("Nguồn", "Sources", {
    inFrame: { vi: "Nguồn và chỗ không khớp", en: "Sources and contradictions" },
  }),
  definitions: offered("Giải thích", "Definitions", {
    path: definitionsPath,
    inFrame: { vi: "Giải thích từ ngữ", en: "Words explained" },
  }),
  data: offered("Dữ liệu", "Data"),
  targets: offered("Mục tiêu", "Targets", { isOffered: false }),
  profile: offered("Hồ sơ xã", "Commune profile", { isOffered: false }),
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
  targets: () => import("../features/targets/Page.svelte"),
  profile: () => import("../features/profile/Page.svelte"),
};

const IN_ORDER = Object.keys(ROUTES) as readonly Page[];

/** Pages offered beside the map, in the order of the list above. */
export function listOffered(language: Language): { readonly page: Page; readonly name: string }[] {
  return IN_ORDER.filter((page) => ROUTES[page].isOffered).map((page) => ({
    page,
    name: ROUTES[page].name[language],
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
