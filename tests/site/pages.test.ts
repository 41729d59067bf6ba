import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { communePath } from "#domain/addresses";
import type { PlacesFile } from "#domain/publishedFiles";
import { makeFixtureCatalogue, makeFixtureFiles, makeFixturePlaces } from "../support/fixtureData.ts";
import { FIXTURE_CODES, FIXTURE_NAMES } from "../support/fixtureShapes.ts";
import { bundleForTests, readText, renderAll } from "../support/renderedSite.ts";
import { HTML_RULES } from "../../scripts/quality/htmlRules.ts";

const bundle = await bundleForTests();
const site = await renderAll(bundle, makeFixtureFiles());
const pageOf = (path: string) => site.get(`${path}index.html`) ?? "";
const commune = (index: number, language: "vi" | "en" = "vi") =>
  pageOf(communePath(language, FIXTURE_CODES[index] ?? "", FIXTURE_NAMES[index] ?? ""));
/** "xa/99010-nam-ke/" from a page at the depth of a commune. */
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => href);

describe("a page for every commune and province", () => {
  it("is there for each of the nine communes and the province in both languages", () => {
    for (const [index, name] of FIXTURE_NAMES.entries()) {
      expect(commune(index), name).toContain('<html lang="vi" translate="no">');
      expect(commune(index, "en"), name).toContain('<html lang="en" translate="no">');
    }
    expect(pageOf("tinh/99-thu-nghiem/")).toContain("Thử Nghiệm");
    expect(pageOf("en/province/99-thu-nghiem/")).toContain("Thử Nghiệm province");
  });

  it("says in its description what its sentence says: 504 of 1,000 households of Nậm Kè", () => {
    const sentence = "Cuối năm 2025, 50,40% hộ của xã Nậm Kè là hộ nghèo (504 trong 1.000 hộ), thứ 1";
    expect(commune(3)).toContain(`<meta name="description" content="${sentence}`);
    expect(readText(commune(3)).replaceAll(" ,", ",")).toContain("50,40%");
    expect(commune(3, "en")).toContain("50.40% of households in Nậm Kè commune were poor (504 of 1,000");
  });

  it("shows its share of the province on a map that marks what is illustrative, missing and withheld", () => {
    const svg = /<svg(?:(?!<svg)[\s\S])*?id="small-title"[\s\S]*?<\/svg>/.exec(commune(3))?.[0] ?? "";
    expect(svg).toMatch(/<title id="small-title">Tỉnh Thử Nghiệm: [^<]+<\/title>/);
    for (const look of ["missing", "suppressed", "illustrative"])
      expect(svg).toContain(`url(#small-${look})`);
    expect(svg).toContain('class="ring');
    expect(readText(commune(3))).toContain("Ranh giới vẽ phỏng");
  });

  it("runs no script, styles nothing in place and asks no other host", () => {
    for (const [path, html] of site) {
      if (!path.endsWith(".html")) continue;
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      const allowed = path === "404.html" ? /src="\/assets\/notFound-/ : /type="application\/ld\+json"/;
      expect(
        scripts.filter((tag) => !allowed.test(tag)),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/ style="| on[a-z]+="|(src|href)="(https?:)?\/\//);
    }
  });

  it("leads only to pages that are there", () => {
    const known = new Set([...site.keys(), ...bundle.files.map(({ path }) => path)]);
    const isOutside = (path: string) => /^(\?|#|$)|^(data\/(?!.*\.html$)|icons\/)/.test(path);
    for (const [page, html] of site) {
      if (!page.endsWith(".html")) continue;
      for (const href of linksOf(html)) {
        const address = new URL(href, `http://atlas/${page.replace(/index\.html$/, "")}`);
        const path = address.pathname.slice(1);
        const file = path.endsWith("/") ? `${path}index.html` : path;
        const isThere = isOutside(path) || known.has(file);
        expect(isThere, `${page} -> ${href}`).toBe(true);
        const anchor = decodeURIComponent(address.hash.slice(1));
        if (anchor !== "" && path !== "") {
          expect(site.get(file), `${page} -> ${href}`).toContain(` id="${anchor}"`);
        }
      }
    }
  });

  it("names its place, code, province and figure for machines, with the status in the figure's name", () => {
    const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(commune(4))?.[1] ?? "";
    const { "@graph": graph } = JSON.parse(text) as { "@graph": Record<string, unknown>[] };
    const area = graph.find((node) => node["@type"] === "AdministrativeArea");
    const dataset = graph.find((node) => node["@type"] === "Dataset");
    expect(area).toMatchObject({
      name: "Phường Mường Đồng",
      identifier: { value: "99013" },
      containedInPlace: { name: "Tỉnh Thử Nghiệm" },
      additionalProperty: { value: 115, unitCode: "KMK" },
    });
    expect(dataset).toMatchObject({ variableMeasured: [{ value: 21 }, { value: 210 }, { value: 1000 }] });
    expect(JSON.stringify(dataset)).toContain("(giả định)");
  });

  it("is valid HTML, every kind of page in both languages", { timeout: 120_000 }, () => {
    const validator = new HtmlValidate(HTML_RULES);
    for (const [path, html] of site) {
      if (!path.endsWith(".html")) continue;
      const { results } = validator.validateStringSync(html);
      const said = results.flatMap(({ messages }) =>
        messages.map((each) => `${each.ruleId}: ${each.message}`),
      );
      expect(said, path).toEqual([]);
    }
  });
});

describe("bad input", () => {
  it("says that nothing is published of Bản Thiếu, and shows no number in its sentence", () => {
    expect(commune(1)).toContain('content="Cuối năm 2025, xã Bản Thiếu: không có số liệu');
    expect(commune(1)).not.toContain('"@type":"PropertyValue","name":"Tỷ lệ hộ nghèo');
  });

  it("keeps the withheld count of Bản Kín out of every page", () => {
    expect(commune(2)).toContain("số liệu được bảo vệ");
    expect(commune(2)).not.toContain('"@type":"PropertyValue","name":"Tỷ lệ hộ nghèo');
  });

  it("shows a name with markup as it is written, and lets it end neither a tag nor the data for machines", async () => {
    const hostile = `</script><script>alert("1")</script>'&<b>`;
    const files = new Map(makeFixtureFiles());
    const places = makeFixturePlaces();
    files.set(makeFixtureCatalogue().places, {
      ...places,
      current: places.current.map((place, index) => (index === 3 ? { ...place, name: hostile } : place)),
      former: [{ ...places.former[0], name: hostile }],
    });
    const topology = structuredClone(files.get("topology-99.fixture.json")) as {
      objects: { communes: { geometries: { properties: { name: string } }[] } };
    };
    for (const { properties } of topology.objects.communes.geometries)
      if (properties.name === "Nậm Kè") properties.name = hostile;
    files.set("topology-99.fixture.json", topology);
    const pages = await renderAll(bundle, files);
    const own = pages.get(`${communePath("vi", FIXTURE_CODES[3] ?? "", hostile)}index.html`) ?? "";
    expect(readText(own)).toContain(hostile);
    for (const [path, html] of pages) {
      expect(html, path).not.toContain("<script>");
      expect(html, path).not.toContain("<b>");
    }
  });

  it("fails with the name of a file that is not there, before any page of the province", async () => {
    const files = new Map(makeFixtureFiles());
    files.delete("series-99-core.fixture.json");
    await expect(renderAll(bundle, files)).rejects.toThrow(/series-99-core/);
    await expect(renderAll(bundle, makeFixtureFiles(), { provinces: ["12"] })).rejects.toThrow(/12/);
  });

  it("marks every page of an internal edition and asks search engines to stay away", async () => {
    const files = new Map(makeFixtureFiles());
    files.set("catalogue.json", { ...makeFixtureCatalogue(), edition: "internal" });
    const pages = await renderAll(bundle, files, { site: "https://example.vn/" });
    for (const [path, html] of pages)
      if (path.endsWith(".html")) {
        expect(html, path).toContain('<meta name="robots" content="noindex">');
        expect(readText(html), path).toMatch(/Bản nội bộ|Internal edition/);
      }
    expect(pages.get("robots.txt")).toContain("Disallow: /");
  });
});

describe("former communes", () => {
  it("lead at once to the one commune that took all of them in", () => {
    const page = pageOf("xa/03155-pa-my/");
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../xa/99010-nam-ke/">');
    expect(readText(page)).toContain("xã Pá Mỳ, Huyện Mường Nhé (cũ), thuộc xã Nậm Kè");
    expect(pageOf("en/commune/03155-pa-my/")).toContain('url=../../../en/commune/99010-nam-ke/"');
  });

  it("offer a choice where they were divided, and say so where nobody knows", async () => {
    const files = new Map(makeFixtureFiles());
    const places = makeFixturePlaces();
    const [first, second] = places.former;
    if (first === undefined || second === undefined) throw new Error("the fixture has former communes");
    const [a = "", b = ""] = FIXTURE_CODES;
    files.set(makeFixtureCatalogue().places, {
      ...places,
      former: [
        {
          ...first,
          successors: [
            [a, 0.4],
            [b, 0.6],
          ],
        },
        { ...second, successors: [] },
      ],
    } satisfies PlacesFile);
    const pages = await renderAll(bundle, files);
    const divided = pages.get("xa/03155-pa-my/index.html") ?? "";
    expect(divided).not.toContain('http-equiv="refresh"');
    expect(readText(divided)).toContain(
      "xã Bản Thiếu ( 60% (giả định) số hộ); xã Bản Không ( 40% (giả định) số hộ)",
    );
    expect(readText(pages.get("xa/03157-nam-ke/index.html") ?? "")).toContain("không có văn bản nào");
  });

  it("do not take the address of a commune of today", () => {
    const former = [...site.keys()].filter((path) => path.startsWith("xa/0"));
    expect(former).toEqual([
      "xa/03155-pa-my/index.html",
      "xa/03157-nam-ke/index.html",
      "xa/03160-xa-nhe/index.html",
    ]);
  });
});

describe("a published address", () => {
  it("makes canonical links, both languages, addresses for sharing and a sitemap", async () => {
    const pages = await renderAll(bundle, makeFixtureFiles(), { site: "https://example.vn/atlas/" });
    const page = pages.get("xa/99010-nam-ke/index.html") ?? "";
    expect(page).toContain('<link rel="canonical" href="https://example.vn/atlas/xa/99010-nam-ke/">');
    expect(page).toContain('hreflang="en" href="https://example.vn/atlas/en/commune/99010-nam-ke/"');
    expect(page).toContain('content="https://example.vn/atlas/anh/tinh/99-thu-nghiem.png"');
    expect(pages.get("xa/03155-pa-my/index.html")).toContain(
      '<link rel="canonical" href="https://example.vn/atlas/xa/99010-nam-ke/">',
    );
    const sitemap = pages.get("sitemap.xml") ?? "";
    // Nine communes, the province, both lists and the definitions, in two languages.
    expect([...sitemap.matchAll(/<url>/g)]).toHaveLength(2 * (9 + 1 + 2 + 1));
    expect(pages.get("robots.txt")).toContain("Sitemap: https://example.vn/atlas/sitemap.xml");
    expect(pages.get("404.html")).toContain('href="/atlas/xa/"');
  });

  it("is left out of pages whose place nobody has said", () => {
    expect(site.has("sitemap.xml")).toBe(false);
    expect([...site.values()].join("")).not.toMatch(/rel="canonical"|og:url|og:image/);
  });
});
