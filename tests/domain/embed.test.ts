import { describe, expect, it } from "vitest";
import { formatEmbed, writeElementCode, writeElementPolicy, writeFrameCode } from "#domain/embed";
import { parseView } from "#domain/view";
import { linkToAtlas, readAddress, readWish, type Wish } from "../../src/embed/wish.ts";

const view = {
  province: "14",
  indicator: "near_poor_rate",
  period: "2024-MDP2022-2025",
  selected: "03646",
  language: "en",
  theme: "dark",
} as const;
const options = { view, table: true, height: 700 };

describe("the code for another page", () => {
  it("leads to the same view again, by address and by attribute", () => {
    const query = formatEmbed(options);
    expect(parseView(query)).toMatchObject(view);
    const asked = readAddress(`?${query}`);
    expect(readWish((name) => asked.get(name) ?? null)).toMatchObject(view);
    expect(asked.has("table")).toBe(true);
    expect(readAddress("?bang=0").has("table")).toBe(false);
    const code = writeElementCode("https://example.vn/atlas/", options);
    const written = new Map(
      [...code.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name as Wish, value]),
    );
    expect(readWish((name) => written.get(name) ?? null)).toMatchObject(view);
    expect(code).toMatch(/ table><\/poverty-map>$/);
  });

  it("has a title, loads when it comes into sight, needs no style, and lets no markup out of the title", () => {
    const code = writeFrameCode("https://example.vn/atlas/", options, 'Xã "A" <script>&');
    expect(code).toContain('title="Xã &quot;A&quot; &lt;script&gt;&amp;"');
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('src="https://example.vn/atlas/embed.html?lang=en&amp;tinh=14');
    expect(code).not.toMatch(/style=|<script>/);
  });

  it("asks the page's own policy for scripts and fetches of one origin and nothing else", () => {
    expect(writeElementPolicy("https://example.vn")).toBe(
      "script-src https://example.vn; connect-src https://example.vn",
    );
  });
});

describe("attributes of the element", () => {
  it.each([
    ["province", "<b>"],
    ["indicator", "../../secret"],
    ["period", "x".repeat(100_000)],
    ["commune", "03160&tinh=14"],
    ["theme", "__proto__"],
  ])("%s=%j falls back to the usual and changes nothing else", (name, value) => {
    expect(readWish((wish) => (wish === name ? value : null))).toEqual(parseView(""));
  });

  it("lead to the whole atlas at the same view", () => {
    expect(linkToAtlas("https://example.vn/", parseView(""))).toBe("https://example.vn/");
    expect(
      parseView(new URL(linkToAtlas("https://example.vn/", parseView("tinh=14&nen=dark"))).search).province,
    ).toBe("14");
  });
});
