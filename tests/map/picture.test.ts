import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePaths } from "../../src/map/paths.ts";
import { writeSvg, type PictureText } from "../../src/map/picture/writeSvg.ts";
import { escapeXml, tag } from "../../src/map/picture/xml.ts";
import type { Fill, Scene } from "../../src/map/scene.ts";
import { makeScene, NINE } from "../support/squares.ts";

const PLAIN: PictureText = {
  title: "Phương án nước",
  subtitle: "Tỉnh Thử Nghiệm, cuối năm 2025",
  keys: [],
  notes: [],
  kilometres: "km",
};
/** Each role has its own name for a colour. */
const roleOf = (role: string) => `colour${role}`;

/** What a reader of XML makes of a picture; whatever it stumbles over fails the test. */
function parse(text: string): Document {
  const stumbled: string[] = [];
  const note = (what: string) => stumbled.push(what);
  const errorHandler = { warning: note, error: note, fatalError: note };
  const document = new DOMParser({ errorHandler }).parseFromString(text, "image/svg+xml");
  expect(stumbled).toEqual([]);
  return document;
}

function draw(scene: Partial<Scene> = {}, text: Partial<PictureText> = {}) {
  const written = writeSvg(NINE, makeScene(scene), { ...PLAIN, ...text }, roleOf);
  const document = parse(written);
  const all = (name: string) => Array.from(document.getElementsByTagName(name));
  const filled = (fill: string) =>
    all("path").flatMap((path) => (path.getAttribute("fill") === fill ? [path.getAttribute("d")] : []));
  return { written, all, filled, texts: all("text").map(({ textContent }) => textContent) };
}

const paths = makePaths(NINE);
const fillsWith = (others: Readonly<Record<number, Partial<Fill>>>) =>
  makeScene().fills.map((fill, index) => ({ ...fill, ...others[index] }));

/** Every sign that XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe("a picture of the map", () => {
  it("stands alone: a title, all shapes and all names, and nothing from elsewhere", () => {
    const { written, all, filled, texts } = draw();
    expect(all("title").map(({ textContent }) => textContent)).toEqual(["Phương án nước"]);
    expect(filled("#cb3f2c")).toEqual(NINE.codes.map((_, index) => paths.placeAt(index)));
    expect(texts).toEqual(expect.arrayContaining([...NINE.names, "Phương án nước", PLAIN.subtitle]));
    expect(written.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("writes the colours of the theme out", () => {
    const { written, filled } = draw({ fills: fillsWith({ 1: { look: "pending", colour: null } }) });
    expect(filled("colour--map-pending")).toEqual([paths.placeAt(1)]);
    expect(written).not.toContain("var(");
  });

  it.each([
    ["a tag", "<script>alert(1)</script>"],
    ["marks of XML", `"&'<>]]>&amp;`],
    ["the end of its element", `</text></svg>`],
    ["a turn of the reading direction", "\u202exã\u202c"],
  ])("holds %s in names as text", (_, hostile) => {
    const { all, texts } = draw(
      { labels: NINE.names.map((name, index) => (index === 0 ? hostile : name)), labelSize: 2 },
      {
        title: hostile,
        subtitle: hostile,
        kilometres: hostile,
        notes: [hostile],
        keys: [{ text: hostile, colour: null, texture: null }],
      },
    );
    expect(all("script")).toEqual([]);
    expect(texts.filter((text) => text === hostile)).toHaveLength(5);
    expect(texts.at(-2)).toMatch(/^\d+ /);
  });

  it("leaves out what no document may hold", () => {
    const { texts, written } = draw({}, { title: "nước\u0000\u0007\u001b\ufffe\uffff \ud83d sạch" });
    expect(written).toMatch(ALLOWED);
    expect(texts).toContain("nước  sạch");
  });

  it("hatches the places that are asked for, whole or in part, and no other", () => {
    const { filled } = draw({
      hatches: NINE.codes.map((_, index) => [null, "whole", "part"][index] ?? null) as Scene["hatches"],
    });
    expect(filled("url(#whole)")).toEqual([paths.placeAt(1)]);
    expect(filled("url(#part)")).toEqual([paths.placeAt(2)]);
    expect([...draw().filled("url(#whole)"), ...draw().filled("url(#part)")]).toEqual([]);
  });

  it("draws a texture over what is missing, withheld or illustrative, not where a filter has faded it", () => {
    const { filled } = draw({
      fills: fillsWith({
        0: { look: "missing", colour: null },
        1: { look: "suppressed", colour: null },
        2: { illustrative: true },
        3: { look: "missing", colour: null, dimmed: true },
        4: { illustrative: true, dimmed: true },
      }),
    });
    expect(filled("url(#missing)")).toEqual([paths.placeAt(0)]);
    expect(filled("url(#suppressed)")).toEqual([paths.placeAt(1)]);
    expect(filled("url(#illustrative)")).toEqual([paths.placeAt(2)]);
  });

  it("has a pattern for every texture that it names", () => {
    const { all, written } = draw({
      hatches: NINE.codes.map((_, index) => (index < 4 ? "whole" : "part")),
      fills: fillsWith({ 0: { look: "missing" }, 1: { look: "suppressed" }, 2: { illustrative: true } }),
    });
    const named = [...written.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    const ids = all("pattern").map((pattern) => pattern.getAttribute("id"));
    expect(new Set(named)).toEqual(new Set(ids));
  });

  it("draws a circle for a count, and none where there is none", () => {
    const symbols = NINE.codes.map((_, index) =>
      index === 4 ? { radius: 20, colour: "#123456", illustrative: false } : null,
    );
    const circles = (scene: Partial<Scene>) =>
      draw(scene)
        .all("circle")
        .filter((circle) => circle.getAttribute("r") === "20");
    expect(circles({ symbols }).map((circle) => circle.getAttribute("fill"))).toEqual(["#123456"]);
    expect(circles({})).toEqual([]);
  });
});

describe("the legend of a picture", () => {
  it("has its entries from the top in the order given, each in its colour", () => {
    const names = ["0-10 %", "10-25 %", "thiếu số liệu", "toàn xã"];
    const { all } = draw(
      {},
      {
        keys: names.map((text, index) => ({
          text,
          colour: index < 2 ? `#00000${String(index)}` : null,
          texture: ([null, null, "missing", "whole"] as const)[index] ?? null,
        })),
      },
    );
    const entries = all("text").filter(({ textContent }) => names.includes(textContent));
    expect(entries.map(({ textContent }) => textContent)).toEqual(names);
    const heights = entries.map((entry) => Number(entry.getAttribute("y")));
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(new Set(heights).size).toBe(4);
    const boxes = all("rect").filter((rect) => rect.getAttribute("width") === "26");
    expect(boxes.map((box) => box.getAttribute("fill"))).toEqual([
      "#000000",
      "#000001",
      "colour--map-missing",
      "colour--map-missing",
    ]);
  });

  it("tells a part from the whole by a broken line", () => {
    const dashes = (texture: "whole" | "part") =>
      draw({}, { keys: [{ text: "x", colour: null, texture }] })
        .all("path")
        .filter((path) => /^M9[3-9]\d \d+L/.test(path.getAttribute("d") ?? ""))
        .map((path) => path.getAttribute("stroke-dasharray"));
    expect([dashes("whole"), dashes("part")]).toEqual([
      ["none", "none", "none"],
      ["5 3", "5 3", "5 3"],
    ]);
  });
});

describe(escapeXml, () => {
  it("comes back as it was, but for what no document may hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = escapeXml(text);
        expect(written).toMatch(ALLOWED);
        expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
        const back = parse(`<a b="${written}">${written}</a>`).documentElement;
        // This reader takes a line separator for the end of a line.
        const kept = Array.from(text)
          .filter((sign) => ALLOWED.test(sign) && !/[\u007f-\u009f\r]/.test(sign))
          .join("")
          .replaceAll("\u2028", "\n");
        expect(back.textContent).toBe(kept);
        expect(back.getAttribute("b")?.replace(/\s/g, " ")).toBe(kept.replace(/\s/g, " "));
      }),
      { examples: [["\ufffe\uffff\u0000\t\n"], ["]]>"], ["\ud800"], ["&lt;"]] },
    );
  });

  it("keeps an attribute within its marks, and numbers short", () => {
    expect(tag("a", { b: '"><script>', c: 1 / 3 })).toBe('<a b="&quot;&gt;&lt;script&gt;" c="0.33"/>');
  });
});
