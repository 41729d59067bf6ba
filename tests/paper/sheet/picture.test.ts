import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rectangle, type Shape, type Paper } from "../../../src/paper/sheet/shapes.ts";
import { writeSvg } from "../../../src/paper/sheet/writeSvg.ts";
import { escapeXml, tag } from "#domain/xml";

const WORDS = { title: "Phương án nước", description: "Tỉnh Thử Nghiệm, cuối năm 2025", language: "vi" };
const say = (text: string): Shape => ({
  kind: "text",
  x: 10,
  y: 20,
  text,
  size: 9,
  face: "text",
  colour: "#1c2230",
  anchor: "start",
});

/** What a reader of XML makes of a picture; whatever it stumbles over fails the test. */
function parse(text: string): Document {
  const stumbled: string[] = [];
  const note = (what: string) => stumbled.push(what);
  const errorHandler = { warning: note, error: note, fatalError: note };
  const document = new DOMParser({ errorHandler }).parseFromString(text, "image/svg+xml");
  expect(stumbled).toEqual([]);
  return document;
}

function write(shapes: readonly Shape[], words = WORDS) {
  const paper: Paper = { width: 595.28, height: 841.89, shapes, parts: new Map() };
  const written = writeSvg(paper, [{ face: "text", subset: "vietnamese", base64: "d09GMg==" }], words);
  const document = parse(written);
  const all = (name: string) => Array.from(document.getElementsByTagName(name));
  return { written, all, texts: all("text").map(({ textContent }) => textContent) };
}

/** Every sign that XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe("a sheet as SVG", () => {
  it("stands alone: its title, its language, its fonts, and nothing from elsewhere", () => {
    const { written, all } = write([say("Nậm Kè")]);
    expect(all("title").map(({ textContent }) => textContent)).toEqual(["Phương án nước"]);
    expect(all("svg")[0]?.getAttribute("xml:lang")).toBe("vi");
    expect(all("style")[0]?.textContent).toContain("url(data:font/woff2;base64,d09GMg==)");
    expect(written.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it.each([
    ["a tag", "<script>alert(1)</script>"],
    ["shapes of XML", `"&'<>]]>&amp;`],
    ["the end of its element", `</text></svg>`],
    ["a turn of the reading direction", "\u202exã\u202c"],
  ])("holds %s in names, title and description as text", (_, hostile) => {
    const { all, texts } = write([say(hostile)], { title: hostile, description: hostile, language: hostile });
    expect(all("script")).toEqual([]);
    expect([...texts, ...["title", "desc"].map((name) => all(name)[0]?.textContent)]).toEqual([
      hostile,
      hostile,
      hostile,
    ]);
  });

  it("leaves out what no document may hold", () => {
    const { texts, written } = write([say("nước\u0000\u0007\u001b\ufffe\uffff \ud83d sạch")]);
    expect(written).toMatch(ALLOWED);
    expect(texts).toEqual(["nước  sạch"]);
  });

  it("shows of a group only what lies inside its clip, which is named once", () => {
    const box = rectangle({ x: 1, y: 2, width: 3, height: 4 });
    const { all } = write([
      { kind: "group", clip: box, shapes: [say("xã")] },
      { kind: "group", clip: box, shapes: [] },
    ]);
    const ids = all("clipPath").map((clip) => clip.getAttribute("id"));
    expect(all("g").map((group) => group.getAttribute("clip-path"))).toEqual(
      ids.map((id) => `url(#${id ?? ""})`),
    );
    expect(new Set(ids).size).toBe(2);
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

  it("keeps an attribute within its shapes, and numbers short", () => {
    expect(tag("a", { b: '"><script>', c: 1 / 3 })).toBe('<a b="&quot;&gt;&lt;script&gt;" c="0.33"/>');
  });
});
