import { describe, expect, it } from "vitest";
import { rectangle, type Shape, type Paper, type TextShape } from "../../../src/paper/sheet/shapes.ts";
import { writePdf } from "../../../src/paper/sheet/writePdf.ts";
import { openPdf } from "../../support/openPdf.ts";
import { readFont } from "../../support/siteFonts.ts";

const WORDS = {
  title: "Tỷ lệ hộ nghèo, tỉnh Điện Biên",
  description: "Cuối năm 2025",
  language: "vi",
  made: new Date("2025-12-31T00:00:00Z"),
};
const PANGRAM =
  "Điện Biên, Mường Nhé, Tủa Chùa, Ẳng Cang: ĂÂĐÊÔƠƯ ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ỳỵỷỹ 17,78% ~ giả định";

const say = (text: string, part: Partial<TextShape> = {}): TextShape => ({
  kind: "text",
  x: 40,
  y: 60,
  text,
  size: 8,
  face: "text",
  colour: "#1c2230",
  anchor: "start",
  ...part,
});
const sheet = (shapes: readonly Shape[]): Paper => ({
  width: 841.89,
  height: 595.28,
  shapes,
  parts: new Map(),
});
const write = (shapes: readonly Shape[]) => writePdf([{ paper: sheet(shapes) }], readFont, WORDS);

describe("a sheet as PDF", () => {
  it.each(["text", "strong", "figures", "strong-figures"] as const)(
    "gives Vietnamese in %s back letter by letter",
    async (face) => {
      const { texts } = await openPdf(await write([say(PANGRAM, { face })]));
      expect(texts).toEqual([PANGRAM]);
    },
  );

  it("says its title and language, on a page of its size", async () => {
    const { title, language, sizes } = await openPdf(await write([]));
    expect([title, language]).toEqual([WORDS.title, "vi"]);
    expect(sizes).toEqual([[841.89, 595.28]]);
  });

  it("writes a name with a rim once, so that it is found once", async () => {
    const { texts } = await openPdf(
      await write([say("Nậm Kè", { halo: "#fffef9", anchor: "middle", x: 300 })]),
    );
    expect(texts).toEqual(["Nậm Kè"]);
  });

  it("embeds of the fonts only the letters it uses, and of no other font anything", async () => {
    const file = Buffer.from(await write([say("Nậm Kè")])).toString("latin1");
    const names = [...file.matchAll(/\/FontName \/([\w+-]+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+BeVietnamPro-Regular$/);
    expect(file).toContain("/FontFile2");
    expect(file.length).toBeLessThan(20_000);
  });

  it("draws lines, never a picture of them", async () => {
    const clip = rectangle({ x: 10, y: 10, width: 50, height: 50 });
    const shape: Shape = {
      kind: "shape",
      d: clip,
      fill: "#cb3f2c",
      opacity: 0.5,
      stroke: { colour: "#000000", width: 1, dash: [3, 2] },
    };
    const { images, paths } = await openPdf(await write([shape, { kind: "group", clip, shapes: [shape] }]));
    expect(images).toBe(0);
    expect(paths).toBeGreaterThanOrEqual(3);
  });

  it("is the same bytes for the same sheet at the same time", async () => {
    const shapes = [say(PANGRAM), say("Nậm Kè", { halo: "#fffef9" })];
    expect(Buffer.compare(await write(shapes), await write(shapes))).toBe(0);
  });
});
