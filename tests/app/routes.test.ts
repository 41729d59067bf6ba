import { describe, expect, it } from "vitest";
import { definitionsPath } from "#domain/addresses";
import { DEFAULT_VIEW, formatView, PAGES, parseView } from "#domain/view";
import { listFrame, listPages, listStatic, listTabs, OPENED, ROUTES, tabOf } from "../../src/app/routes.ts";

describe("the one list of pages", () => {
  it("knows every page that an address can name, and no other", () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...PAGES].sort());
    expect([...Object.keys(OPENED), "map"].sort()).toEqual([...PAGES].sort());
  });

  it("names each page of its own in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const names = Object.values(ROUTES).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(PAGES.length);
    }
  });

  it("has tabs only for pages whose address leads back to them, and a tab to mark for each page", () => {
    const tabs = [...listPages("vi", "own"), ...listPages("vi", "figures")].map(({ page }) => page);
    for (const page of tabs) expect(parseView(formatView({ ...DEFAULT_VIEW, page })).page).toBe(page);
    for (const page of PAGES) expect(tabs).toContain(tabOf(page));
    expect([tabOf("targets"), tabOf("profile")]).toEqual(["programmes", "overview"]);
  });

  it("names in the head of static pages the same tabs in the same order as within the atlas", () => {
    const names = listTabs("vi", (page) => `?trang=${page}`).map(({ name }) => name);
    expect(names).toEqual([
      "Bản đồ",
      "Toàn cảnh",
      "Chương trình",
      "Phương án",
      "Nguồn số liệu",
      "Giải thích",
      "Dữ liệu mở",
      "Bàn số liệu",
    ]);
  });

  it("leads from static pages to the page built ahead where there is one, else into the atlas", () => {
    const into = (page: string) => `?trang=${page}`;
    const links = listFrame("vi", into);
    expect(links.map(({ path }) => path)).toEqual(["?trang=sources", definitionsPath("vi")]);
  });

  it("gives the sitemap an address a language for every page built ahead", () => {
    for (const path of listStatic()) expect(path("vi")).not.toBe(path("en"));
    expect(listStatic()).toHaveLength(Object.values(ROUTES).filter(({ path }) => path !== null).length);
  });
});
