import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  pickRows,
  VIEW_COLUMNS,
  writeViewCsv,
  writeViewGeoJson,
  writeViewSheets,
  writeViewTopoJson,
  type OpenView,
} from "../../src/reading/openView.ts";
import { openAtlas } from "../support/fixtureAtlas.ts";

const { atlas } = await openAtlas("tinh=99&ky=2025-MDP2022-2025");
const { choice, exploration } = atlas;
if (choice === null || exploration === null) throw new Error("the fixture is not there");
const topology = atlas.dataset.topology.value?.topology;
if (topology === undefined) throw new Error("the fixture has no shapes");
const open: OpenView = {
  choice,
  exploration,
  rows: exploration.rows,
  about: [
    ["Câu", "=1+1"],
    ["Địa chỉ", "https://example.vn/?xa=1"],
  ],
  sayStatus: ({ value }) => atlas.messages.explore.status[value.status],
  sayClass: ({ bin }) => String(bin),
  nameOf: ({ name }) => ({ vi: `xã ${name}`, en: `${name} commune` }),
  sources: [],
  unit: "percent",
};
const rowsOf = (text: string) => {
  const lines = text.split("\r\n");
  return parse<Record<string, string>>(lines.slice(lines.indexOf("") + 1).join("\n"), {
    columns: true,
    delimiter: ";",
  });
};

describe("a file of what is on screen", () => {
  it("holds the numbers of the map, each with status and source, empty where there is none", () => {
    const rows = rowsOf(writeViewCsv(open));
    expect(rows).toHaveLength(exploration.rows.length);
    exploration.rows.forEach(({ code, value }, index) => {
      const shown = value.value === null ? "" : String(Math.round(value.value * 1e4) / 1e4).replace(".", ",");
      expect(rows[index]).toMatchObject({
        unit_code: code,
        value: shown,
        status: value.status,
        source: value.documents.join(";"),
        unit: "percent",
      });
    });
    expect(
      rows.filter(({ status }) => status === "suppressed").map(({ value, numerator }) => [value, numerator]),
    ).toEqual([["", ""]]);
  });

  it("tells the change of a share in points, and that of a count in its own unit", () => {
    const since = choice.period;
    const rows = exploration.rows.slice(0, 1);
    const tell = (kind: "rate" | "count", unit: string) => {
      const changed = { ...choice, since, indicator: { ...choice.indicator, kind } };
      return rowsOf(writeViewCsv({ ...open, choice: changed, rows, unit }))[0]?.["unit"];
    };
    expect([tell("rate", "percent"), tell("count", "households")]).toEqual([
      "percentage_points",
      "households",
    ]);
  });

  it("keeps formulas in names and sentences from running, and numbers below 0 numbers", () => {
    const rows = exploration.rows
      .slice(0, 1)
      .map((row) => ({ ...row, value: { ...row.value, value: -12.3 } }));
    const text = writeViewCsv({ ...open, rows, nameOf: () => ({ vi: "=cmd|' /C calc'!A0", en: "@x" }) });
    expect(rowsOf(text)[0]).toMatchObject({
      unit_name: "'=cmd|' /C calc'!A0",
      unit_name_en: "'@x",
      value: "-12,3",
    });
    const [table] = writeViewSheets({ ...open, rows }, ["a", "b"]);
    expect(table?.rows[1]?.[VIEW_COLUMNS.indexOf("value")]).toBe(-12.3);
  });

  it("takes the communes of the filter, of the group, or all", () => {
    const [first, second] = exploration.rows;
    const classes = [first?.bin ?? 0];
    const [set, range] = [[second?.code ?? ""], null];
    const value = first?.value.value ?? NaN;
    const ranged = { classes: [], range: `${String(value)}~${String(value)}`, set };
    const inRange = pickRows(exploration, "shown", ranged);
    expect(inRange).toContain(first);
    expect(new Set(inRange.map((row) => row.value.value))).toEqual(new Set([value]));
    expect(
      pickRows(exploration, "shown", { classes, range, set }).every(({ bin }) => bin === first?.bin),
    ).toBe(true);
    expect(pickRows(exploration, "shown", { classes: [], range, set })).toHaveLength(exploration.rows.length);
    expect(pickRows(exploration, "all", { classes, range, set })).toHaveLength(exploration.rows.length);
    expect(pickRows(exploration, "set", { classes, range, set }).map(({ code }) => code)).toEqual(set);
  });

  it("carries its communes' shapes and no others, as GeoJSON and as TopoJSON of the same area", () => {
    const rows = exploration.rows.slice(0, 2);
    const geo = JSON.parse(writeViewGeoJson({ ...open, rows }, topology)) as GeoJSON.FeatureCollection & {
      about: Record<string, string>;
    };
    expect(geo.features.map(({ id }) => id)).toEqual(rows.map(({ code }) => code));
    expect(geo.features[0]?.properties).toMatchObject({
      unit_name: `xã ${rows[0]?.name ?? ""}`,
      unit_name_en: `${rows[0]?.name ?? ""} commune`,
    });
    expect(geo.about["boundaries"]).toBe(choice.province.boundaries.kind);
    const topo = JSON.parse(writeViewTopoJson({ ...open, rows }, topology)) as typeof topology;
    expect(topo.arcs.length).toBeLessThan(topology.arcs.length);
    const again = JSON.parse(writeViewGeoJson({ ...open, rows }, topo)) as GeoJSON.FeatureCollection;
    expect(again.features.map(({ geometry }) => geometry)).toEqual(
      geo.features.map(({ geometry }) => geometry),
    );
  });
});
