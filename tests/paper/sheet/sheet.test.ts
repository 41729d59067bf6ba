import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LegendItem } from "../../../src/paper/sheet/legend.ts";
import type { Box, Shape, TextShape } from "../../../src/paper/sheet/shapes.ts";
import { readRoles } from "../../../src/styles/roles.ts";
import { composeSheet, type SheetContent, type SheetFormat } from "../../../src/paper/sheet/sheet.ts";
import { widthOf } from "../../../src/paper/sheet/type.ts";
import type { MapGeometry } from "../../../src/domain/scene.ts";
import { makeMixedScene, makeShapes, PROVINCES } from "../../support/schematicShapes.ts";

const LIGHT = readRoles(readFileSync("src/styles/tokens.css", "utf8"));
const FORMATS: readonly SheetFormat[] = (["a4", "a3"] as const).flatMap((size) =>
  [true, false].map((landscape) => ({ size, landscape })),
);
const SIDES = { a4: [595.28, 841.89], a3: [841.89, 1190.55] } as const;

const LEGEND: readonly LegendItem[] = [
  { kind: "heading", text: "Tỷ lệ hộ nghèo thiếu hụt dịch vụ viễn thông (hộ nghèo)" },
  ...Array.from({ length: 9 }, (_, index) => ({
    kind: "key" as const,
    text: `trên ${String(index * 10)},25 đến ${String(index * 10 + 10)},25%`,
    count: "166 xã",
    colour: "#f08c54",
    shape: index === 0 ? ("circle" as const) : ("box" as const),
  })),
  ...(["missing", "suppressed", "illustrative", "whole", "part"] as const).map((texture) => ({
    kind: "key" as const,
    text: `một phần xã có chương trình đã chọn, ${texture}`,
    count: "45 xã",
    colour: null,
    texture,
    shape: "box" as const,
  })),
  { kind: "note", text: "Cột càng cao giá trị càng lớn; cùng thước đo cho mọi năm của chuẩn." },
];
const CROSS: readonly LegendItem[] = [
  {
    kind: "cross",
    rows: ["trên 33,88%", "trên 17,9 đến 33,88%", "đến 17,9%"],
    columns: ["đến 506", "trên 506 đến 938", "trên 938"],
    cells: Array.from({ length: 9 }, (_, index) => ({ colour: "#a3cbe0", count: String(index * 20) })),
  },
  { kind: "ramp", colours: ["#fde8d0", "#f9c78b", "#f08c54", "#cb3f2c"], ends: ["ít hộ", "nhiều hộ"] },
];
const SENTENCE =
  "Cuối năm 2025, 17,78% hộ của tỉnh Điện Biên là hộ nghèo (25.541 trong 143.650 hộ); cao nhất là xã Nậm Kè, 58,25% (giả định).";

function fill(geometry: MapGeometry, part: Partial<SheetContent> = {}): SheetContent {
  const panel = { geometry, scene: makeMixedScene(geometry), camera: null, nameSize: 6.6, caption: "" };
  return {
    title:
      "Tỷ lệ hộ nghèo thiếu hụt tình trạng đi học của trẻ em và dịch vụ viễn thông, so với số hộ nghèo của tỉnh",
    subtitle: "Tỉnh Điện Biên · Cuối năm 2025 · Chuẩn nghèo đa chiều giai đoạn 2021-2025",
    groups: [{ heading: "", panels: [panel] }],
    legend: LEGEND,
    lead: [SENTENCE],
    loud: "Số liệu xã: GIẢ ĐỊNH, không dùng để quyết định",
    notes: [SENTENCE, "https://example.vn/atlas/?pa=" + "x".repeat(300), SENTENCE],
    kilometres: "km",
    ...part,
  };
}

function listTexts(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((mark) =>
    mark.kind === "text" ? [mark] : mark.kind === "group" ? listTexts(mark.shapes) : [],
  );
}

/** Where the letters of a text stand: a little less than its line, so that touching lines do not overlap. */
function boundsOf({ text, x, y, size, face, anchor }: TextShape): Box {
  const width = widthOf(text, size, face);
  return {
    x: x - width * { start: 0, middle: 0.5, end: 1 }[anchor],
    y: y - 0.78 * size,
    width,
    height: size * 0.94,
  };
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.1 &&
  b.x < a.x + a.width - 0.1 &&
  a.y < b.y + b.height - 0.1 &&
  b.y < a.y + a.height - 0.1;

function holds(outer: Box, inner: Box): boolean {
  const isWide = inner.x >= outer.x - 0.01 && inner.x + inner.width <= outer.x + outer.width + 0.01;
  return isWide && inner.y >= outer.y - 0.01 && inner.y + inner.height <= outer.y + outer.height + 0.01;
}

function pairsThatMeet(boxes: readonly (readonly [string, Box])[]): string[] {
  return boxes.flatMap(([name, box], index) =>
    boxes.slice(index + 1).flatMap(([other, its]) => (meets(box, its) ? [`${name} / ${other}`] : [])),
  );
}

function expectWhole(content: SheetContent, format: SheetFormat): void {
  const paper = composeSheet(content, format, LIGHT);
  const page = { x: 0, y: 0, width: paper.width, height: paper.height };
  const parts = [...paper.parts];
  expect(parts.filter(([, box]) => !holds(page, box))).toEqual([]);
  expect(pairsThatMeet(parts)).toEqual([]);
  const texts = listTexts(paper.shapes).map((mark) => [mark.text, boundsOf(mark)] as const);
  expect(texts.filter(([, box]) => !holds(page, box))).toEqual([]);
  expect(pairsThatMeet(texts)).toEqual([]);
}

describe.each(PROVINCES)("a sheet of %s", async (_name, code) => {
  const geometry = await makeShapes(code);

  it.each(FORMATS)("keeps everything on the page and apart: %o", (format) => {
    expectWhole(fill(geometry), format);
  });

  it.each(FORMATS)("does so with nine cells: %o", (format) => {
    expectWhole(fill(geometry, { legend: CROSS, title: "Hai chỉ tiêu" }), format);
  });

  it.each(FORMATS)("does so with two maps and with the maps of many years: %o", (format) => {
    const [panel] = fill(geometry).groups[0]?.panels ?? [];
    if (panel === undefined) throw new Error("a map expected");
    const named = (caption: string, nameSize: number) => ({ ...panel, caption, nameSize });
    const pair = [
      named("2025 · Tỷ lệ hộ nghèo", 5.6),
      named("2025 · Tỷ lệ nghèo đa chiều (nghèo + cận nghèo)", 5.6),
    ];
    expectWhole(fill(geometry, { groups: [{ heading: "", panels: pair }] }), format);
    const years = (count: number) =>
      Array.from({ length: count }, (_, index) => named(`${String(2015 + index)}: 48,14% ~`, 0));
    const groups = [
      { heading: "Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020", panels: years(7) },
      { heading: "Chuẩn nghèo đa chiều giai đoạn 2021-2025 (không so sánh được)", panels: years(5) },
    ];
    expectWhole(fill(geometry, { groups }), format);
  });
});

describe("a sheet", async () => {
  const geometry = await makeShapes("11");

  it.each(FORMATS)("is ISO 216 paper: %o", (format) => {
    const { width, height } = composeSheet(fill(geometry), format, LIGHT);
    const [short, long] = SIDES[format.size];
    expect([width, height]).toEqual(format.landscape ? [long, short] : [short, long]);
  });

  it("says every word it is given", () => {
    const content = fill(geometry, { title: "Nước sạch", notes: [SENTENCE] });
    const said = listTexts(composeSheet(content, { size: "a4", landscape: true }, LIGHT).shapes)
      .map(({ text }) => text)
      .join(" ");
    for (const words of ["Nước sạch", content.subtitle, SENTENCE]) expect(said).toContain(words);
    for (const item of LEGEND) if (item.kind === "key") expect(said).toContain(item.count);
  });

  it("puts signs together as the fonts have them, wherever a title comes from", () => {
    const shapes = composeSheet(
      fill(geometry, { title: "Điện Biên".normalize("NFD") }),
      { size: "a4", landscape: true },
      LIGHT,
    ).shapes;
    expect(listTexts(shapes).map(({ text }) => text)).toContain("Điện Biên".normalize("NFC"));
  });

  it("has a bar of a round length for a map of the land, and none for tiles", () => {
    const texts = (kilometres: string | null) =>
      listTexts(
        composeSheet(fill(geometry, { kilometres }), { size: "a4", landscape: true }, LIGHT).shapes,
      ).filter(({ text }) => /^[125]0* km$/.test(text));
    expect(texts("km")).toHaveLength(1);
    expect(texts(null)).toEqual([]);
  });

  it("names the place at hand even where its name is wider than its shape", () => {
    const scene = makeMixedScene(geometry);
    const names = (selected: number) => {
      const labels = scene.labels.map((name, index) => (index === 20 ? `${name} của một tên rất dài` : name));
      const panel = {
        geometry,
        scene: { ...scene, labels, selected },
        camera: null,
        nameSize: 6.6,
        caption: "",
      };
      const sheet = fill(geometry, { groups: [{ heading: "", panels: [panel] }] });
      return listTexts(composeSheet(sheet, { size: "a4", landscape: true }, LIGHT).shapes)
        .map(({ text }) => text)
        .join(" ");
    };
    expect(names(20)).toContain("một tên rất dài");
    expect(names(-1)).not.toContain("một tên rất dài");
  });
});
