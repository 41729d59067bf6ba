import { describe, expect, it } from "vitest";
import { formatEmbed, writeElementCode, writeElementPolicy, writeFrameCode } from "#domain/embed";
import { parseView } from "#domain/view";
import { linkToAtlas, readAddress, readBase, readWish, type Wish } from "../../src/embed/wish.ts";

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
    const code = writeElementCode("https://example.vn/atlas/", options, "<Sơn La>");
    const written = new Map(
      [...code.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name as Wish, value]),
    );
    expect(readWish((name) => written.get(name) ?? null)).toMatchObject(view);
    expect(code).toContain(" table>");
    const [, href = "", words] = /<a href="([^"]*)">(.*)<\/a>/.exec(code) ?? [];
    expect(parseView(new URL(href.replaceAll("&amp;", "&")).search)).toMatchObject(view);
    expect(words).toBe("&lt;Sơn La&gt;");
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
    ["lang", "constructor"],
    ["province", "\u202E11"],
    ["indicator", "\uD800"],
    ["period", "%"],
  ])("%s=%j falls back to the usual and changes nothing else", (name, value) => {
    expect(readWish((wish) => (wish === name ? value : null))).toEqual(parseView(""));
  });

  it.each([
    [null, "https://atlas.vn/a/"],
    ["", "https://atlas.vn/a/"],
    ["http://[", "https://atlas.vn/a/"],
    ["javascript:alert(1)//", "https://atlas.vn/a/"],
    ["data:text/html,x/", "https://atlas.vn/a/"],
    ["https://khac.vn/atlas", "https://khac.vn/atlas/"],
    ["https://khac.vn/atlas/?tinh=11#x", "https://khac.vn/atlas/"],
    ["https://khac.vn/atlas/index.html", "https://khac.vn/atlas/"],
    ["../atlas/", "https://portal.vn/atlas/"],
  ])("src=%j reads from %s", (src, base) => {
    expect(readBase(src, "https://portal.vn/news/today", "https://atlas.vn/a/embed/poverty-map.js")).toBe(
      base,
    );
  });

  it("may be a megabyte long, and take no time", () => {
    const long = "x".repeat(1e6);
    expect(readBase(`/${long}`, "https://portal.vn/", "https://atlas.vn/embed/a.js").length).toBe(1_000_019);
    expect(readWish(() => long)).toEqual(parseView(""));
  });

  it("lead to the whole atlas at the same view", () => {
    expect(linkToAtlas("https://example.vn/", parseView(""))).toBe("https://example.vn/");
    expect(
      parseView(new URL(linkToAtlas("https://example.vn/", parseView("tinh=14&nen=dark"))).search).province,
    ).toBe("14");
  });
});
