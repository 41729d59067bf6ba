import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { composePortable, embedFonts } from "../../../scripts/deliver/portable/compose.ts";
import { belongsTo, narrowCatalogue, narrowPlaces } from "../../../scripts/deliver/portable/select.ts";

const HOSTILE = `</script><script>alert(1)</script><!-- "&'`;
const page = composePortable({
  title: `Tỉnh ${HOSTILE}`,
  script: `console.log("</script><!--")`,
  style: "body{color:red}",
  files: new Map([
    ["data/places.01234567.json", JSON.stringify({ name: HOSTILE })],
    ["data/quality-report.html", `<p>${HOSTILE}</p>`],
  ]),
});

/** Blocks as a browser cuts them: a script ends at the first "</script". */
const blocks = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script/gi)].map(([, text = ""]) => text);

describe("one file that carries a province", () => {
  it("has as many scripts as it was given, whatever names and titles hold", () => {
    expect(blocks).toHaveLength(3);
    expect(page).toContain("<title>Tỉnh &lt;/script>&lt;script>");
  });

  it("gives every published file back as it was", () => {
    expect(JSON.parse(blocks[0] ?? "")).toEqual({ name: HOSTILE });
    expect(JSON.parse(blocks[1] ?? "")).toBe(`<p>${HOSTILE}</p>`);
  });

  it("lets nothing run but its one script and one style, known by their hashes, and fetches from nowhere", () => {
    const policy = /Content-Security-Policy" content="(?<policy>[^"]+)"/.exec(page)?.groups?.["policy"] ?? "";
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).toContain(`script-src ${hash(blocks[2] ?? "")};`);
    expect(policy).toContain(`style-src ${hash("body{color:red}")};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|'self'/);
  });

  it("carries its fonts, and names one that is missing", () => {
    const fonts = new Map([["a.woff2", new Uint8Array([1, 2, 3])]]);
    expect(embedFonts('src:url(/fonts/a.woff2)format("woff2")', fonts)).toBe(
      'src:url(data:font/woff2;base64,AQID)format("woff2")',
    );
    expect(() => embedFonts("url(/fonts/b.woff2)", fonts)).toThrow(/the font b\.woff2, which is not in/);
  });
});

describe("what goes into the file of a province", () => {
  it("is its own and what is common, not what is another's", () => {
    expect(belongsTo("data/series-11-core.b64e3b33.json", "11")).toBe(true);
    for (const name of ["series-11-core", "topology-11", "facts-11", "coverage-11", "slides-11"])
      expect(belongsTo(`data/${name}.b64e3b33.json`, "04"), name).toBe(false);
    expect(belongsTo("data/details.e9f63880.json", "04")).toBe(true);
    expect(belongsTo("data/catalogue.json", "04")).toBe(true);
    for (const name of ["country", "topology-00", "details-00"])
      expect(belongsTo(`data/${name}.b64e3b33.json`, "04"), name).toBe(false);
    // Its pages go in as documents that stand alone.
    for (const name of ["json", "html", "en.html"])
      expect(belongsTo(`data/quality-report.${name}`, "04"), name).toBe(false);
  });

  it("lists one province, and places that the file can show", () => {
    const catalogue = JSON.stringify({
      provinces: [{ code: "11" }, { code: "04" }],
      country: "country.b64e3b33.json",
      background: "a.pmtiles",
    });
    expect(JSON.parse(narrowCatalogue(catalogue, "04"))).toEqual({ provinces: [{ code: "04" }] });
    const places = { current: [{ province: "11" }], former: [{ province: "04" }], districts: [] };
    expect(JSON.parse(narrowPlaces(JSON.stringify(places), "04"))).toEqual({ ...places, current: [] });
  });
});
