import { expect, it } from "vitest";
import { describeCases, formOf, readCase, readFormCase, type ReadCase } from "../../support/sharedCases.ts";

const STOCKS = ["total_households", "poor_households", "near_poor_households"];
/** What every R1 of Cao Bằng among the cases sums to, as its last row prints it. */
const CAO_BANG = { communes: 56, totals: [[123_680], [34_907], [13_094]] };

const read = (province: string, name: string) =>
  readFormCase(province, readCase(name), name.endsWith(".csv") ? "book.csv" : "book.xlsx");
const notesOf = ({ told }: ReadCase, check: string) => told.filter((line) => line.includes(`(${check})`));

describeCases("official forms as offices send them", () => {
  it("reads the table of 2025 and leaves the one of 2024 below it out by one line", async () => {
    const sources = await read("04", "01-two-tables.xlsx");
    expect(formOf(sources, STOCKS)).toMatchObject(CAO_BANG);
    expect(sources.told).toHaveLength(1);
    expect(sources.told[0]).toMatch(/row 69: .*a second table begins in this row.*56 of its places/);
  });

  it("reads four sheets of 14 communes as one table, each with a total of its own", async () => {
    const sources = await read("04", "03-sheet-per-district.xlsx");
    expect(sources.told).toEqual([]);
    const { communes, totals } = formOf(sources, STOCKS);
    expect(communes).toBe(56);
    expect(totals.map((own) => own.length)).toEqual([4, 4, 4]);
    expect(totals.map((own) => own.reduce<number>((sum, total) => sum + (total ?? 0), 0))).toEqual([
      123_680, 34_907, 13_094,
    ]);
  });

  it("reads 0.0698 shown as 6,98 % as 6.98, so that the counts agree with it", async () => {
    const sources = await read("04", "05-fractions.xlsx");
    expect(sources.told).toEqual([]);
    const thucPhan = sources.tables[0]?.table.rows.find(({ place }) => place === "Phường Thục Phán");
    expect(thucPhan?.cells.get("poor_rate")?.value).toBe(6.98);
  });

  it("recognises a CSV export by its code row, though its merged headings are empty", async () => {
    const sources = await read("04", "07-google-sheets.csv");
    expect(sources.errors).toEqual([]);
    expect(formOf(sources, STOCKS)).toMatchObject(CAO_BANG);
    expect(notesOf(sources, "recognisedByCodeRow")).toHaveLength(1);
  });

  it("takes rows without figures for headings, not for subtotals of 0", async () => {
    const sources = await read("04", "08-heading-rows.xlsx");
    expect(sources.told).toEqual([]);
    expect(formOf(sources, STOCKS)).toMatchObject(CAO_BANG);
    expect([...formOf(sources, []).kinds].sort()).toEqual(["commune", "total"]);
  });

  it('recognises R1 at once where "(chính thức)" is missing', async () => {
    const sources = await read("04", "10-without-chinh-thuc.xlsx");
    expect(sources.told).toEqual([]);
    expect(sources.tables[0]?.table).toMatchObject({ form: { id: "R1" }, by: "headers" });
    expect(formOf(sources, STOCKS)).toMatchObject(CAO_BANG);
  });

  it("reads on below a note between the rows, and says so", async () => {
    const sources = await read("04", "13-note-row.xlsx");
    expect(formOf(sources, STOCKS)).toMatchObject(CAO_BANG);
    expect(sources.told).toHaveLength(1);
    expect(sources.told[0]).toMatch(/note .*B37: .*rowIsNote\): found "\(\*\) Ghi chú: số liệu tạm tính"/);
  });

  it('takes "TỈNH ĐIỆN BIÊN" for the total', async () => {
    const sources = await read("11", "r1-total-named-province.xlsx");
    expect(sources.told).toEqual([]);
    expect(formOf(sources, ["total_households", "poor_households"])).toMatchObject({
      communes: 45,
      totals: [[45_000], [4500]],
    });
    const total = sources.tables[0]?.table.rows.find(({ kind }) => kind === "total");
    expect(total?.cells.get("poor_rate")?.value).toBe(10);
  });

  it('finds bare names, "Xa Dung" among them', async () => {
    const sources = await read("11", "r1-bare-names-xa-dung.xlsx");
    expect(sources.told).toEqual([]);
    expect(formOf(sources, []).communes).toBe(45);
    const xaDung = sources.tables[0]?.table.rows.find(({ place }) => place === "Xa Dung");
    expect(xaDung?.code).toBe("03208");
  });
});
