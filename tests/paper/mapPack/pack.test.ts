import { beforeAll, describe, expect, it } from "vitest";
import { makePack, type PackFile } from "../../../src/entries/mapPack.ts";
import { makeFixtureFiles } from "../../support/fixtureData.ts";
import { FIXTURE_NAMES } from "../../support/fixtureShapes.ts";
import { openPdf, type FoundPdf } from "../../support/openPdf.ts";
import { readFont } from "../../support/siteFonts.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const OPTIONS = { code: "99", language: "vi", site: "", readFont } as const;

async function make(): Promise<PackFile[]> {
  const made: PackFile[] = [];
  for await (const file of makePack(read, OPTIONS)) made.push(file);
  return made;
}

describe("the map pack of a province", () => {
  let made: PackFile[] = [];
  let main: FoundPdf;
  let communes: FoundPdf;
  beforeAll(async () => {
    made = await make();
    [main, communes] = (await Promise.all(made.map(({ bytes }) => openPdf(bytes)))) as [FoundPdf, FoundPdf];
  });

  it("is two files: one of the province and one of its communes", () => {
    expect(made.map(({ name }) => name.replace(/^.*-(map-pack|communes)/, "$1"))).toEqual([
      "map-pack.pdf",
      "communes.pdf",
    ]);
  });

  it("has overview, maps, ranking and gaps, each with its bookmark", () => {
    expect(main.bookmarks[0]).toBe("Tổng quan");
    expect(main.bookmarks).toContain("Tỷ lệ hộ nghèo, 2025");
    expect(main.bookmarks.some((name) => name.startsWith("Thay đổi"))).toBe(true);
    expect(main.bookmarks.slice(-2)).toEqual(["Bảng xếp hạng", "Nghèo nhiều, ít chương trình ghi nhận"]);
  });

  it("lists on its first page every part with the page it begins on", () => {
    const [overview = ""] = main.texts;
    const page = main.texts.findIndex((text) => text.startsWith("Bảng xếp hạng")) + 1;
    expect(overview.replaceAll("\n", " ")).toMatch(new RegExp(`Bảng xếp hạng ${String(page)}( |$)`));
    expect(overview).not.toContain("2025, 2025");
  });

  it("keeps the words of a heading whole in both languages", async () => {
    for await (const { name, bytes } of makePack(read, { ...OPTIONS, language: "en" }))
      if (name.includes("map-pack")) {
        const { texts } = await openPdf(bytes);
        expect(texts.find((text) => text.startsWith("Ranking"))?.replaceAll("\n", " ")).toContain(
          "Poor households Households",
        );
      }
  });

  it("has a page for each commune, in the order of their names", () => {
    expect(communes.texts).toHaveLength(FIXTURE_NAMES.length);
    const { compare } = new Intl.Collator("vi");
    const sorted = [...FIXTURE_NAMES].sort(compare);
    communes.texts.forEach((text, index) => expect(text).toContain(sorted[index]));
  });

  it("ranks those with a value, says how many, and puts the others last without a rank", () => {
    const text = main.texts.find((page) => page.includes("Bảng xếp hạng") && page.includes("Hạng")) ?? "";
    expect(text).toContain("xếp hạng 7 trong 9 xã, phường");
    const lines = text.split("\n");
    expect(text.indexOf("Nậm Kè")).toBeLessThan(text.indexOf("Bản Không"));
    expect(text.indexOf("Bản Không")).toBeLessThan(text.indexOf("Bản Kín"));
    expect(lines.length).toBeGreaterThan(9);
  });

  it("says of every page what is made up and that the borders are schematic", () => {
    for (const text of [...main.texts, ...communes.texts]) {
      expect(text).toContain("Tình trạng: ");
      expect(text.replaceAll("\n", " ")).toContain("Ranh giới vẽ phỏng");
    }
  });

  it("never shows a withheld figure", () => {
    const page = communes.texts.find((text) => text.includes("Bản Kín")) ?? "";
    expect(page).toContain("không công bố (ít hộ)");
  });

  it("says that nothing is known of gaps where nothing is recorded", () => {
    expect(main.texts.at(-1)).toContain("chưa có ghi nhận chương trình theo xã");
  });

  it("is the same bytes for the same published files", async () => {
    const again = await make();
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      made.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });

  it("refuses a province that is not published", async () => {
    await expect(makePack(read, { ...OPTIONS, code: "98" }).next()).rejects.toThrow(
      "province 98 is not published",
    );
  });
});
