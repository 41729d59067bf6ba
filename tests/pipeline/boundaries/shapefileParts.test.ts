import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkShapes, checkTable } from "../../../scripts/pipeline/boundaries/formats/shapefileParts.ts";
import { refusalOf } from "../../support/told.ts";

const archive = unzipSync(new Uint8Array(readFileSync("tests/fixtures/vn2000-shapefile.zip")));
const part = (ending: string) => {
  const [, bytes] = Object.entries(archive).find(([name]) => name.endsWith(ending)) ?? [];
  if (bytes === undefined) throw new Error(`no ${ending} in the fixture`);
  return bytes;
};
/** A copy with a number written into it. */
function changed(bytes: Uint8Array, at: number, value: number, isLittle = true): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setInt32(at, value, isLittle);
  return copy;
}
/** First record: its content starts at 108, parts at 152. */
const CONTENT = 108;

describe(checkShapes, () => {
  const shp = part(".shp");

  it("lets what GDAL wrote pass", () => {
    expect(() => checkShapes(shp)).not.toThrow();
  });

  it.each([
    ["no header", shp.slice(0, 50), "no header"],
    ["a file cut short", shp.slice(0, 5000), "cut short"],
    ["points instead of areas", changed(shp, 32, 1), "of type 1, not polygons"],
    ["a record longer than the file", changed(shp, 104, 2 ** 30, false), "shape 1 of its .shp is damaged"],
    ["a record of no length", changed(shp, 104, 0, false), "shape 1 of its .shp is damaged"],
    [
      "more points than the record holds",
      changed(shp, CONTENT + 40, 2 ** 30),
      "shape 1 of its .shp is damaged",
    ],
    ["no parts", changed(shp, CONTENT + 36, 0), "shape 1 of its .shp is damaged"],
    [
      "a part that begins behind the last point",
      changed(shp, CONTENT + 44, 2 ** 29),
      "shape 1 of its .shp is damaged",
    ],
  ])("refuses %s in words", async (_what, bytes, message) => {
    expect(
      await refusalOf(() => {
        checkShapes(bytes);
      }),
    ).toContain(message);
  });
});

describe(checkTable, () => {
  const dbf = part(".dbf");

  it("lets what GDAL wrote pass", () => {
    expect(() => checkTable(dbf)).not.toThrow();
  });

  it.each([
    ["a file cut short", dbf.slice(0, dbf.length - 200), "cut short"],
    ["more rows than the file holds", changed(dbf, 4, 2 ** 30), "cut short"],
    ["rows of another width", changed(dbf, 8, 0x00ff_00ff), "do not fill its rows"],
  ])("refuses %s in words", async (_what, bytes, message) => {
    expect(
      await refusalOf(() => {
        checkTable(bytes);
      }),
    ).toContain(message);
  });
});
