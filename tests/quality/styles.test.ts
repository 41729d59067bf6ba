import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TOKENS = readFileSync("src/styles/tokens.css", "utf8");
const PRINT = readFileSync("src/styles/print.css", "utf8");

/** Everything that may say how the atlas looks, without the two files that hold the tokens. */
const FILES = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(svelte|css|ts)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => path !== "src/styles/tokens.css" && path !== "src/styles/print.css")
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const DRAWN = FILES.filter(({ path }) => /\.(svelte|css)$/.test(path));

/** Every hit of a pattern, with the file it stands in. */
function find(files: typeof FILES, pattern: RegExp): { path: string; hit: string }[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([hit]) => ({ path, hit: hit.trim() })),
  );
}

/** Names that a text declares: "--name: value", also as an attribute that sets one. */
const declared = (text: string) => [...text.matchAll(/(--[\w-]+)(?==|:|\}?`?: )/g)].map(([, name]) => name);

describe("breakpoints", () => {
  const listed = [...TOKENS.matchAll(/^ \* (width|container|height) (\d+):/gm)].map(([, side = "", at]) => ({
    side,
    at: Number(at),
  }));
  // A page in columns asks for its own width, not for the window's.
  const before = (side: string) => (side === "container" ? "@container " : "");
  const axis = (side: string) => (side === "container" ? "width" : side);
  const allowed = new Set(
    listed.flatMap(({ side, at }) => [
      `${before(side)}(min-${axis(side)}: ${String(at)}px)`,
      `${before(side)}(max-${axis(side)}: ${String(at - 1)}px)`,
    ]),
  );

  it("are eight, listed where the tokens stand", () => {
    expect(listed.map(({ side }) => side)).toEqual([
      ...["width", "width", "width", "height"],
      ...["container", "container", "container", "height"],
    ]);
  });

  it("are the only sizes that a query of style or script asks for", () => {
    const asked = find(FILES, /(?:@container )?\((?:min|max)-(?:width|height):[^)]*\)/g);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ hit }) => !allowed.has(hit))).toEqual([]);
    expect(find(DRAWN, /@(?:media|container)[^{;]*[<>][^{;]*/g)).toEqual([]);
  });
});

describe("sizes of type", () => {
  it("stand in tokens alone, whatever the unit", () => {
    expect(find(DRAWN, /\bfont(?:-size)?:[^;{}]*\d(?:px|rem|pt|mm)\b[^;{}]*;/g)).toEqual([]);
    expect(find(DRAWN, /\bfont-size="\d[^"]*"/g)).toEqual([]);
  });

  it("are each used somewhere", () => {
    const sizes = new Set(declared(TOKENS + PRINT).filter((name) => name?.startsWith("--type-")));
    const all = DRAWN.map(({ text }) => text).join("\n");
    expect([...sizes].filter((name) => !all.includes(`var(${String(name)})`))).toEqual([]);
  });
});

describe("tokens", () => {
  it("exist wherever one is named", () => {
    const known = new Set([TOKENS, PRINT, ...FILES.map(({ text }) => text)].flatMap(declared));
    const named = find(DRAWN, /(?<=var\()--[\w-]+/g);
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ hit }) => !known.has(hit))).toEqual([]);
  });

  it("are the only colours of a page: none is written out beside charts and map", () => {
    const pages = DRAWN.filter(({ path }) => /^src\/(?!charts\/|map\/).*\.svelte$/.test(path));
    const hexadecimal = /[\s:"'(,]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=[\s;"'),])/gi;
    expect(find(pages, hexadecimal)).toEqual([]);
    expect(find(pages, /\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/g)).toEqual([]);
    expect(
      find(
        pages,
        /(?:color|background|fill|stroke|border[\w-]*|outline):[^;{}]*\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/g,
      ),
    ).toEqual([]);
  });
});
