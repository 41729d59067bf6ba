import { readFile } from "node:fs/promises";
import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { unpackFont } from "../../../scripts/deliver/fonts/sfnt.ts";
import { FACES } from "../../../src/paper/sheet/shapes.ts";
import { fitText, nameFont, subsetOf, SUBSETS, widthOf, wrapText } from "../../../src/paper/sheet/type.ts";

const VIETNAMESE =
  "ĂÂĐÊÔƠƯăâđêôơư ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự ỈỊỌỎỤỦỲỴỶỸ ỉịọỏụủỳỵỷỹ";
const words = fc.array(
  fc.constantFrom("xã", "Điện", "Biên", "17,78%", "Nghiêng-ngả-xiêu-vẹo", "~", "W".repeat(40)),
  {
    maxLength: 30,
  },
);

describe("type of a sheet", () => {
  it.each(FACES.flatMap((face) => SUBSETS.map((subset) => [face, subset] as const)))(
    "measures %s (%s) as the font file has it",
    async (face, subset) => {
      const file = await readFile(`public/fonts/${nameFont(face, subset)}.woff2`);
      const pdf = new PDFDocument({ autoFirstPage: false }).font(Buffer.from(await unpackFont(file)), 1000);
      const signs = Array.from(`${VIETNAMESE} AaZz019,.%~–`).filter(
        (sign) => subsetOf(sign, face) === subset,
      );
      expect(signs.length).toBeGreaterThan(8);
      for (const sign of signs) expect(widthOf(sign, 1000, face)).toBe(Math.round(pdf.widthOfString(sign)));
    },
  );

  it.each(FACES)("has every sign of Vietnamese in %s", (face) => {
    expect(Array.from(VIETNAMESE).filter((sign) => subsetOf(sign, face) === null)).toEqual([]);
  });

  it("wraps within the width and loses nothing but spaces", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 400 }), (list, width) => {
        const text = list.join(" ");
        const lines = wrapText(text, 8, "text", width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines)
          expect(widthOf(line, 8, "text") <= width || Array.from(line).length === 1).toBe(true);
      }),
    );
  });

  it("shrinks a long name before it takes another line", () => {
    const long = "Tỷ lệ hộ nghèo thiếu hụt dịch vụ viễn thông";
    const width = widthOf(long, 12, "strong");
    const options = { size: 17, least: 9, face: "strong", width, lines: 1 } as const;
    const { size, lines } = fitText(long, options);
    expect([size, lines]).toEqual([12, [long]]);
    expect(fitText(long, { ...options, width: width / 3 }).size).toBe(9);
  });
});
