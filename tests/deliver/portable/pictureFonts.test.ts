import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPictureFonts } from "../../../scripts/deliver/portable/pictureFonts.ts";
import { FACES } from "../../../src/paper/sheet/shapes.ts";
import { nameFont, SUBSETS } from "../../../src/paper/sheet/type.ts";

const fonts = new Map(
  readdirSync("public/fonts")
    .filter((name) => name.endsWith(".woff2"))
    .map((name) => [name, new Uint8Array(readFileSync(`public/fonts/${name}`))]),
);
const startOf = (base64 = "") => Buffer.from(base64, "base64").subarray(0, 4).toString("latin1");

describe("fonts that a page carries for its pictures", () => {
  it("are WOFF2 for an SVG and TrueType for a PDF of every face, though many are unpacked at once", async () => {
    const files = await readPictureFonts(fonts);
    const wanted = FACES.flatMap((face) => SUBSETS.map((subset) => `fonts/${nameFont(face, subset)}`));
    expect([...files.keys()].sort()).toEqual(
      wanted.flatMap((name) => [`${name}.ttf`, `${name}.woff2`]).sort(),
    );
    for (const [path, base64] of files)
      expect(startOf(base64), path).toBe(path.endsWith(".woff2") ? "wOF2" : "\0\u0001\0\0");
    expect(new Set(files.values()).size).toBe(16);
  });
});
