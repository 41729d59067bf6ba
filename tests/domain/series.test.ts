import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetError, parsePublished, seriesFileSchema, type SeriesFile } from "#domain/dataset";
import { decodeDeltas, encodeDeltas, SeriesTable } from "#domain/series";

const FILE: SeriesFile = {
  format: "atlas.series",
  version: 2,
  province: "11",
  theme: "core",
  rows: ["11", "03162", "03176"],
  periods: ["2024-MDP2022-2025", "2025-MDP2022-2025"],
  documents: [["example"], ["qd-108"]],
  columns: {
    near_poor_households: [null, { values: [30, 20, 10], status: "i", documents: 0 }],
    poor_households: [
      { values: [300, 200, 100], status: "i", documents: 0 },
      { values: [-50, -40, null], status: "oim", documents: 0, others: [[0, 1]] },
    ],
  },
  printed: [
    {
      indicator: "poor_rate",
      period: "2025-MDP2022-2025",
      row: 1,
      value: 58.2,
      status: "official",
      documents: 1,
      flag: null,
    },
  ],
};

describe("differences between years", () => {
  it("come back as the numbers they were, gaps included", () => {
    const rows = fc.integer({ min: 1, max: 5 });
    const table = rows.chain((length) =>
      fc.array(
        fc.option(
          fc.array(fc.option(fc.integer({ min: 0, max: 100_000 })), { minLength: length, maxLength: length }),
        ),
      ),
    );
    fc.assert(
      fc.property(table, (periods) => {
        expect(decodeDeltas(encodeDeltas(periods))).toEqual(periods.map((values) => values ?? []));
      }),
    );
  });
});

describe(SeriesTable, () => {
  const table = new SeriesTable([FILE]);

  it("adds a year's difference to the year before", () => {
    expect(table.cell("11", "2025-MDP2022-2025", "poor_households")).toEqual({
      value: 250,
      status: "official",
      documents: ["qd-108"],
    });
    expect(table.cell("03162", "2025-MDP2022-2025", "poor_households").documents).toEqual(["example"]);
    expect(table.cell("03162", "2025-MDP2022-2025", "poor_households").value).toBe(160);
  });

  it("answers that no form of the period asks a measure, which is not that its figure is missing", () => {
    expect(table.cell("03162", "2024-MDP2022-2025", "near_poor_households")).toEqual({
      value: null,
      status: "not-collected",
      documents: [],
    });
    expect(table.cell("03162", "2024-MDP2022-2025", "total_persons").status).toBe("missing");
    expect(new SeriesTable([FILE], true).cell("03162", "2024-MDP2022-2025", "total_persons").status).toBe(
      "not-collected",
    );
  });

  it("answers missing or not collected, never 0, for what nobody gave", () => {
    expect(table.cell("03176", "2025-MDP2022-2025", "poor_households")).toMatchObject({
      value: null,
      status: "missing",
    });
    expect(table.cell("03176", "2015-MDP2016-2020", "poor_households").status).toBe("not-collected");
    expect(table.cell("99999", "2025-MDP2022-2025", "poor_households").status).toBe("missing");
  });

  it("keeps a printed rate beside the counts", () => {
    expect(table.printed("03162", "2025-MDP2022-2025", "poor_rate")).toEqual({
      value: 58.2,
      status: "official",
      documents: ["qd-108"],
      flag: null,
    });
  });

  it("refuses a column that lost a row", () => {
    const broken = {
      ...FILE,
      columns: { poor_households: [null, { values: [1, 2], status: "i", documents: 0 }] },
    };
    expect(() => new SeriesTable([broken])).toThrow(/3 rows expected, 2 found/);
  });

  it("refuses a column that names documents the file does not have", () => {
    const column = { values: [1, 2, 3], status: "i", documents: 7 };
    expect(() => new SeriesTable([{ ...FILE, columns: { poor_households: [null, column] } }])).toThrow(
      /no set 7 of documents/,
    );
  });

  it("refuses files of different communes", () => {
    expect(() => new SeriesTable([FILE, { ...FILE, rows: ["11"], columns: {} }])).toThrow(DatasetError);
  });
});

describe(parsePublished, () => {
  it("names the file and the place in it that is wrong", () => {
    const damaged = {
      ...FILE,
      columns: { poor_households: [{ values: ["many"], status: "i", documents: 0 }] },
    };
    expect(() => parsePublished(seriesFileSchema, "series-11-core.json", damaged)).toThrow(
      /series-11-core\.json: columns\.poor_households\.0\.values\.0/,
    );
  });

  it("refuses a version it does not know", () => {
    expect(() => parsePublished(seriesFileSchema, "a.json", { ...FILE, version: 1 })).toThrow(DatasetError);
  });
});
