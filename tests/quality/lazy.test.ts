import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Every file of the page with what it fetches later. */
const FILES = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(svelte|ts)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }))
  .map(({ path, text }) => ({
    path,
    text,
    parts: [...text.matchAll(/(?<!typeof )\bimport\(\s*"([^"]+)"\s*\)/g)].map(([, part = ""]) => part),
  }))
  .filter(({ parts }) => parts.length > 0);

/** Whole views: where one of these does not come, the place it would stand in says so and asks again. */
const VIEWS = [
  "./CommuneCard.svelte",
  "./ProvinceCard.svelte",
  "./Ranking.svelte",
  "./Selection.svelte",
  "./Clusters.svelte",
  "../features/overview/Page.svelte",
  "../features/profile/Page.svelte",
  "../features/sources/Page.svelte",
  "../features/definitions/Page.svelte",
  "../features/downloads/Page.svelte",
  "../features/targets/Page.svelte",
  "./ProgrammesPage.svelte",
  "./PlannerPage.svelte",
];

describe("parts that are fetched later", () => {
  it("are all found: what the bundler splits off is listed here", () => {
    const all = FILES.flatMap(({ parts }) => parts);
    expect(all.length).toBeGreaterThan(50);
    for (const view of VIEWS) expect(all).toContain(view);
  });

  it("stand behind a skeleton and a failure that speaks, where they are a page or a panel", () => {
    for (const view of VIEWS) {
      const opened = FILES.filter(({ parts }) => parts.includes(view));
      for (const { path, text } of opened) {
        // The list of pages is opened by one file, which does so for all of them.
        const opener = path.endsWith("routes.ts") ? readFileSync("src/app/Pages.svelte", "utf8") : text;
        expect(opener, `${path}: ${view}`).toContain("<Part");
        expect(text, `${path}: ${view}`).not.toContain(`{#await import("${view}")`);
      }
    }
  });

  it("are told of wherever else they do not come: one notice hears of every one of them", () => {
    expect(readFileSync("src/app/PartNotice.svelte", "utf8")).toContain('"vite:preloadError"');
    // What brings that notice says itself that it did not come.
    expect(readFileSync("src/app/App.svelte", "utf8")).toMatch(
      /import\("\.\/afterMap\.ts"\)[^]*?isLost = true/,
    );
  });
});
