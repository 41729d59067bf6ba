import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Where colours are made: those of maps, and those of pages by their role. Everything else names them. */
const OWNERS = /^src\/(domain\/colour|styles)\//;
const COLOUR =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(\s*[\d.]/i;

/** Text of literals and templates; code and comments are none. */
function listLiterals(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail
    )
      found.push((node as ts.LiteralLikeNode).text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Colours that a file writes out, in the order in which they stand. */
function listColours(file: string, code: string): string[] {
  const texts = file.endsWith(".ts") ? listLiterals(file, code) : [code];
  return texts.flatMap((text) => COLOUR.exec(text)?.[0] ?? []);
}

const files = ["src", "scripts"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
);

describe("a colour", () => {
  it("is written out in src/domain/colour and src/styles alone: all other scripts, styles and pages name it", () => {
    const sources = files.filter((file) => /\.(ts|css|html)$/.test(file) && !OWNERS.test(file));
    expect(sources.length).toBeGreaterThan(300);
    const faults = sources.flatMap((file) =>
      listColours(file, readFileSync(file, "utf8")).map((colour) => `${file}: ${colour}`),
    );
    expect(faults).toEqual([]);
  });

  it("is noticed in a literal, a template and a style, and not in an address, a private name or a comment", () => {
    expect(listColours("a.ts", 'const a = "#b3261e"; const b = `fill:${a};stroke:#fff`;')).toEqual([
      "#b3261e",
      "#fff",
    ]);
    expect(listColours("a.ts", 'draw("rgb(0 0 0 / 25%)", "hsla(1, 2%, 3%, 1)")')).toEqual([
      "rgb(0",
      "hsla(1",
    ]);
    expect(listColours("a.css", "a { color: #1c2230 }")).toEqual(["#1c2230"]);
    expect(
      listColours("a.ts", 'import "#domain/add"; class A { #add = 1; /* #cb3f2c */ b = "#face-to-face"; }'),
    ).toEqual([]);
  });

  it("stands once among those of the light theme: pictures for sharing read it from there", () => {
    const tokens = readFileSync("src/styles/tokens.css", "utf8");
    const roles = [...readFileSync("src/site/shareImage.ts", "utf8").matchAll(/LIGHT\("(--[\w-]+)"\)/g)];
    expect(roles.length).toBe(13);
    for (const [, role = ""] of roles) expect(tokens).toContain(`${role}: #`);
  });
});
