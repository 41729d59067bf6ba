import { feature } from "topojson-client";
import { beforeAll, describe, expect, it } from "vitest";
import { countryFileSchema, withCountry, withCountryDetails, type CountryFile } from "#domain/country";
import { parsePublished, seriesFileSchema } from "#domain/dataset";
import { detailsFileSchema, factsFileSchema, type DetailsFile, type FactsFile } from "#domain/publishedFiles";
import { evaluateIndicator } from "#domain/indicator";
import { SeriesTable } from "#domain/series";
import { isComparable, type StandardId } from "#domain/standard";
import type { NationTopology } from "../../scripts/pipeline/boundaries/nation.ts";
import { buildCountry, publishCountry } from "../../scripts/pipeline/country.ts";
import { readRegistry } from "../support/exampleBuild.ts";
import { publishCountryAlone } from "../support/publishedCountry.ts";
import { describeNation, readNation } from "../support/reference.ts";

let country: CountryFile;
let table: SeriesTable;
let facts: FactsFile["facts"];
let details: DetailsFile;
let shapes: { overview: NationTopology; detail: NationTopology };

beforeAll(async () => {
  const { name, files: published } = await publishCountryAlone();
  const file = (path: string): unknown => published.get(path);
  country = parsePublished(countryFileSchema, name, file(name));
  const { files } = country.place;
  const series = files.series["core"] ?? "";
  table = new SeriesTable([parsePublished(seriesFileSchema, series, file(series))], true);
  facts = parsePublished(factsFileSchema, files.facts, file(files.facts)).facts;
  details = parsePublished(detailsFileSchema, country.details, file(country.details));
  shapes = {
    overview: file(files.topology) as NationTopology,
    detail: file(files.detail ?? "") as NationTopology,
  };
});

/** A rate as the frame reads it: the indicator of a place in a year. */
function readRate(code: string, year: string, indicator: string) {
  const period = country.periods.find(({ date }) => date.startsWith(year));
  const rule = country.indicators.find(({ id }) => id === indicator);
  if (period === undefined || rule === undefined) throw new Error(`${indicator} of ${year}`);
  return evaluateIndicator(rule, {
    unit: (measure) => table.cell(code, period.id, measure),
    province: (measure) => table.cell("00", period.id, measure),
    printed: () => null,
  });
}

/** A rate beside the provinces, with the line it is measured by. */
function readFact(code: string, year: string, measure: string) {
  return facts.find(
    (fact) => fact.code === code && fact.measure === measure && fact.date === `${year}-12-31`,
  );
}

/** "V14.47": the table that a document is, by its title. */
function tableOf(id: string): string | undefined {
  const title = details.sources.find((source) => source.id === id)?.title.vi;
  return /^Bảng (V14\.\d+):/.exec(title ?? "")?.[1];
}

const INCOME = "survey_income_rate";
const MULTIDIMENSIONAL = "survey_multidimensional_rate";
const YEARS = ["2006", "2008", "2010", "2012", "2013", "2014", "2015", "2016"] as const;

/** Regions and parts of the country as the tables of the survey call them, and as they are published. */
const AREAS: Readonly<Record<string, string>> = {
  whole_country: "VN",
  red_river_delta: "VN-RRD",
  northern_midlands_and_mountain_areas: "VN-NMM",
  north_central_area_and_central_coastal_area: "VN-NCC",
  central_highlands: "VN-CHL",
  south_east: "VN-SE",
  mekong_river_delta: "VN-MRD",
  urban: "00-urban",
  rural: "00-rural",
};

describeNation("figures of the living standards survey, all of them", () => {
  it("publishes the income rate of 63 provinces in eight years, 2016 as preliminary, with table V14.47", () => {
    const rows = readNation("survey-rates-63-provinces");
    expect(rows).toHaveLength(63);
    for (const row of rows)
      for (const year of YEARS) {
        const printed = row(`gso_monetary_${year}${year === "2016" ? "_prelim" : ""}`);
        const { value, status, documents } = readRate(row("code_63"), year, INCOME);
        const at = `${row("name_63")} ${year}`;
        expect([at, value], at).toEqual([at, printed === "" ? null : Number(printed)]);
        expect(status, at).toBe(printed === "" ? "missing" : year === "2016" ? "provisional" : "official");
        expect(documents.map(tableOf), at).toEqual(["V14.47"]);
      }
  });

  it("publishes the multidimensional rate of 2023 of provinces, regions and the country, preliminary, with table V14.49", () => {
    const rows = readNation("survey-multidimensional-2023");
    expect(rows).toHaveLength(70);
    for (const row of rows) {
      const printed = Number(row("rate_percent"));
      const found =
        row("level") === "province"
          ? readRate(row("area_code"), "2023", MULTIDIMENSIONAL)
          : facts.find(({ date, name }) => date === "2023-12-31" && name.vi === row("area_name_vi"));
      const at = row("area_name_vi");
      expect([at, found?.value], at).toEqual([at, printed]);
      expect([found?.status, found?.documents.map(tableOf)], at).toEqual(["provisional", ["V14.49"]]);
    }
    expect(readRate("00", "2023", MULTIDIMENSIONAL).value).toBe(3.37);
  });

  it("publishes the country, its six regions, urban and rural areas from 1998 to 2016 with the table of each", () => {
    const rows = readNation("survey-rates-regions-1998-2016");
    expect(rows).toHaveLength(108);
    for (const row of rows) {
      const fact = readFact(AREAS[row("area")] ?? "", row("year"), INCOME);
      const at = `${row("area")} ${row("year")}`;
      expect([at, fact?.value], at).toEqual([at, Number(row("rate_percent"))]);
      expect(fact?.status, at).toBe(row("status") === "preliminary" ? "provisional" : "official");
      const [document] = fact?.documents ?? [];
      const title = details.sources.find(({ id }) => id === document)?.title.en;
      expect(row("source_title"), at).toContain(title?.replace(/,.*/, ""));
    }
  });

  it("tells which region and which province of today each of the 63 lies in", () => {
    for (const row of readNation("survey-rates-63-provinces")) {
      const unit = country.units.find(({ code }) => code === row("code_63"));
      const region = country.regions.find(({ code }) => code === unit?.region);
      expect([unit?.name, region?.name.vi, unit?.successor]).toEqual([
        row("name_63"),
        row("region"),
        row("code_34"),
      ]);
    }
  });
});

describe(publishCountry, () => {
  it("has the country of each year as its own row, and nothing that adds provinces up", () => {
    for (const year of YEARS) {
      const { value } = readRate("00", year, INCOME);
      expect(value).toBe(readFact("VN", year, INCOME)?.value);
    }
  });

  it("parts 2008 from 2010 and 2016 from 2023, and 2002 from 2004 where the country is older than its provinces", () => {
    const breaks = country.periods.flatMap((period, index) => {
      const before = country.periods[index - 1];
      return before === undefined || isComparable(before, period) ? [] : [period.id];
    });
    expect(breaks).toEqual(["2010-SVI2010-2016", "2023-SVM2023-2023"]);
    const lines = facts.filter(({ code }) => code === "VN").map(({ date, standard }) => [date, standard]);
    const by = (standard: StandardId) =>
      lines.filter((line) => line[1] === standard).map(([date]) => Number(date?.slice(0, 4)));
    expect(by("SVI1998-2002")).toEqual([1998, 2002]);
    expect(by("SVI2004-2008")).toEqual([2004, 2006, 2008]);
    expect(by("SVI2010-2016")).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(by("SVM2023-2023")).toEqual([2023]);
  });

  it("leaves the one rate that the table prints as two dots missing", () => {
    const missing = YEARS.flatMap((year) =>
      country.units.filter(({ code }) => readRate(code, year, INCOME).status === "missing"),
    );
    expect(missing.map(({ name }) => name)).toEqual(["Hồ Chí Minh"]);
  });

  it("does not ask for one measure in years of the other", () => {
    expect(readRate("11", "2016", MULTIDIMENSIONAL).status).toBe("not-collected");
    expect(readRate("11", "2023", INCOME).status).toBe("not-collected");
  });

  it("comes first among the places of an edition and keeps what an address without a place meant", () => {
    const own = {
      format: "atlas.catalogue" as const,
      version: 2 as const,
      edition: "public" as const,
      example: false,
      provinces: [{ ...country.place, code: "14", periods: ["2024-MDP2022-2025"] }],
      periods: [{ id: "2024-MDP2022-2025", date: "2024-12-31", standard: "MDP2022-2025" as const }],
      standards: [],
      indicators: [],
      details: "",
      places: "",
    };
    const catalogue = withCountry(own, country);
    expect(catalogue.provinces.map(({ code }) => code)).toEqual(["00", "14"]);
    expect(catalogue.addresses).toEqual({ province: "14", period: "2024-MDP2022-2025" });
    expect(catalogue.periods.at(-1)?.id).toBe("2024-MDP2022-2025");
    expect(catalogue.indicators.map(({ id }) => id)).toEqual([MULTIDIMENSIONAL, INCOME]);
    const words = withCountryDetails({ ...details, sources: [], indicators: {}, notes: {} }, details);
    expect(words).toEqual(details);
  });

  it("is nothing in an edition of one province, which does not even read it", async () => {
    const read: string[] = [];
    const effects = { read: (path: string) => (read.push(path), Promise.resolve(undefined)) };
    const registry = await readRegistry();
    const [first] = registry.provinces;
    const alone = { ...registry, provinces: first === undefined ? [] : [first] };
    expect(await buildCountry(effects, alone)).toBeNull();
    expect(read).toEqual([]);
  });
});

/** Rings of every unit, with its code. */
function listRings(topology: NationTopology): { code: string; ring: GeoJSON.Position[] }[] {
  return feature(topology, topology.objects.communes).features.flatMap(({ id, geometry }) => {
    const polygons =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    return polygons.flat().map((ring) => ({ code: String(id), ring }));
  });
}

type Segment = readonly [GeoJSON.Position, GeoJSON.Position];

function turn([ax = 0, ay = 0]: GeoJSON.Position, [bx = 0, by = 0]: GeoJSON.Position, to: GeoJSON.Position) {
  return (bx - ax) * ((to[1] ?? 0) - ay) - (by - ay) * ((to[0] ?? 0) - ax);
}

/** Whether two segments cross within both, beyond what sixteen digits blur. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const isApart = (x: number, y: number) => x * y < 0 && Math.min(Math.abs(x), Math.abs(y)) > 1e-9;
  return isApart(turn(a, b, c), turn(a, b, d)) && isApart(turn(c, d, a), turn(c, d, b));
}

describe.each(["overview", "detail"] as const)("the map of the country, %s", (level) => {
  it("has the 63 units of the series", () => {
    const ids = shapes[level].objects.communes.geometries.map(({ id }) => id);
    expect(ids).toEqual(table.rows.slice(1));
    expect(ids).toEqual(country.units.map(({ code }) => code));
    expect(ids).toHaveLength(63);
  });

  it("has closed rings that run clockwise and cross neither themselves nor each other", () => {
    const rings = listRings(shapes[level]);
    const segments = rings.flatMap(({ ring }) => {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring.at(-1));
      const own = ring.slice(1).map((to, index): Segment => [ring[index] ?? [], to]);
      const area = own.reduce((sum, [[ax = 0, ay = 0], [bx = 0, by = 0]]) => sum + ax * by - bx * ay, 0);
      expect(area).toBeLessThan(0);
      return own;
    });
    const crossing = segments.flatMap((one, index) =>
      segments.slice(index + 1).filter((other) => isNear(one, other) && cross(one, other)),
    );
    expect(crossing).toEqual([]);
  });

  it("has Hoàng Sa and Trường Sa at their place, in the provinces that they belong to", () => {
    expect(country.islands.map(({ name, unit }) => [name.vi, unit])).toEqual([
      ["Quần đảo Hoàng Sa", "48"],
      ["Quần đảo Trường Sa", "56"],
    ]);
    const counts = country.islands.map(({ unit, bbox: [west, south, east, north] }) => {
      const within = ([x = 0, y = 0]: GeoJSON.Position) =>
        x >= west - 1e-9 && x <= east + 1e-9 && y >= south - 1e-9 && y <= north + 1e-9;
      const rings = listRings(shapes[level]).filter(({ ring }) => ring.every(within));
      expect(new Set(rings.map(({ code }) => code))).toEqual(new Set([unit]));
      return rings.length;
    });
    expect(counts).toEqual([10, 79]);
    expect(country.mainland[2]).toBeLessThan(110);
    expect(country.place.bbox[2]).toBeGreaterThan(117);
  });
});

function isNear([a, b]: Segment, [c, d]: Segment): boolean {
  const apart = (axis: 0 | 1) => {
    const [p, q, r, s] = [a, b, c, d].map((position) => position[axis] ?? 0);
    return (
      Math.max(p ?? 0, q ?? 0) < Math.min(r ?? 0, s ?? 0) ||
      Math.max(r ?? 0, s ?? 0) < Math.min(p ?? 0, q ?? 0)
    );
  };
  return !apart(0) && !apart(1);
}
