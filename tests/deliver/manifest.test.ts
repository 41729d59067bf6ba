import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGE_POLICY } from "../../scripts/deliver/hosting/rules.ts";
import { parseView } from "../../src/domain/view.ts";
import { ROUTES } from "../../src/app/routes.ts";

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

const manifest = JSON.parse(readFileSync("public/atlas.webmanifest", "utf8")) as Manifest;
const page = readFileSync("src/index.html", "utf8");

/** Width and height of a PNG, as its first chunk says them. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
}

describe("the atlas as an installed app", () => {
  it("is named by the page, whose policy lets the manifest in", () => {
    expect(page).toContain('<link rel="manifest" href="./atlas.webmanifest" />');
    for (const policy of [page, PAGE_POLICY]) expect(policy).toContain("manifest-src 'self'");
  });

  it("has the icons it names, each of its size, one of them to be cut to any shape", () => {
    for (const { src, sizes } of manifest.icons) {
      expect(existsSync(`public/${src}`)).toBe(true);
      if (src.endsWith(".png")) expect(sizeOf(`public/${src}`)).toBe(sizes);
    }
    expect(manifest.icons.filter(({ purpose }) => purpose === "maskable")).toHaveLength(1);
  });

  it("has shortcuts that open pages there are, from wherever the site lies", () => {
    for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) expect(url).toMatch(/^\.\//);
    const pages = manifest.shortcuts.map(({ url }) => parseView(url.slice(2)).page);
    expect(pages).toEqual(["overview", "planner", "definitions"]);
    for (const name of pages) expect(ROUTES[name].name.vi).not.toBe("");
  });
});

describe("the atlas without JavaScript", () => {
  it("leads to provinces, communes, definitions and English", () => {
    const said = /<noscript[^]*<\/noscript/.exec(page)?.[0] ?? "";
    for (const path of ["tinh/", "xa/", "dinh-nghia/", "en/"]) expect(said).toContain(`href="${path}"`);
  });
});
