/**
 * The published format: everything the pipeline writes under `public/data` and the browser reads, version 1.
 *
 * - `catalogue.json`: provinces, periods, standards, indicators, sources and the addresses of all other files;
 * - `topology-<province>.<hash>.json`: TopoJSON, object `communes`, geometry id = commune code of scheme 2025,
 *   properties {@link CommuneProperties};
 * - `series-<province>-<theme>.<hash>.json`: {@link SeriesFile}, integers as integers, differences from the period
 *   before; row 0 is the province, the other rows are the communes in ascending code;
 * - `facts-<province>.<hash>.json`: {@link FactsFile}, what stands beside the communes (urban and rural, ethnic groups,
 *   districts of old, bands, the nation);
 * - `details.<hash>.json`: {@link DetailsFile}, what the first map can do without: documents, deprivations and plain words;
 * - `places.<hash>.json`: {@link PlacesFile}, former communes and districts and where they went, for search and cards.
 *
 * Names carry a hash of their content, so a file never changes under its name and may be cached for ever.
 */
import * as v from "valibot";
import { SERIES_THEMES } from "./indicator.ts";
import { STATUSES } from "./status.ts";

export const FORMAT_VERSION = 1;

const localised = v.object({ vi: v.string(), en: v.string() });
const nullableNumber = v.nullable(v.number());
const standardId = v.picklist(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]);
const evidence = v.picklist(["confirmed", "plan", "secondary", "memory", "not-found"]);
const status = v.picklist(STATUSES);
const scheme = v.picklist(["pre2025", "2025"]);
const communeType = v.picklist(["Xã", "Phường", "Thị trấn"]);

const deprivation = v.object({
  key: v.string(),
  number: v.number(),
  name: localised,
  condition: localised,
  evidence,
});

export const standardSchema = v.object({
  id: standardId,
  label: localised,
  name: localised,
  legal: v.string(),
  kind: v.picklist(["income", "income-and-services", "multidimensional"]),
  firstYear: v.number(),
  lastYear: v.number(),
  openingYear: nullableNumber,
  incomeLine: v.object({ rural: nullableNumber, urban: nullableNumber }),
  dimensions: v.array(v.object({ name: localised, deprivations: v.array(deprivation) })),
  evidence,
});

export const indicatorSchema = v.object({
  id: v.string(),
  kind: v.picklist(["count", "rate", "mean"]),
  theme: v.picklist(["poverty", "deprivation", "near-deprivation", "flows", "ethnicity", "persons"]),
  series: v.picklist(SERIES_THEMES),
  numerator: v.object({ plus: v.array(v.string()), minus: v.array(v.string()) }),
  denominator: v.nullable(v.string()),
  denominatorScope: v.picklist(["unit", "province"]),
  unit: v.picklist(["households", "persons", "percent", "per-household"]),
  direction: v.picklist(["lower-better", "higher-better", "neutral"]),
  standards: v.array(standardId),
  name: localised,
  plain: localised,
  noun: localised,
  base: localised,
  decree: v.string(),
  policyBreaks: v.nullable(v.array(v.number())),
});

const period = v.object({ id: v.string(), date: v.string(), standard: standardId });

/** A document a figure comes from. */
export const sourceSchema = v.object({
  id: v.string(),
  title: localised,
  number: v.string(),
  date: v.string(),
  url: v.string(),
  /** A decision, B press quoting it, C press, E estimate, S survey on another measure; "X" the example. */
  grade: v.string(),
  status,
});

const provinceEntry = v.object({
  code: v.string(),
  name: localised,
  slug: v.string(),
  communes: v.number(),
  /** West, south, east, north in degrees. */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  boundaries: v.object({ kind: v.picklist(["schematic", "imported"]), source: v.string() }),
  periods: v.array(v.string()),
  files: v.object({
    topology: v.string(),
    facts: v.string(),
    series: v.record(v.string(), v.string()),
  }),
});

/** A standard without its deprivations, which stand in the details. */
const publishedStandard = v.omit(standardSchema, ["dimensions"]);
/** An indicator without its plain words, which stand in the details. */
const publishedIndicator = v.omit(indicatorSchema, ["plain", "decree"]);

export const catalogueSchema = v.object({
  format: v.literal("atlas.catalogue"),
  version: v.literal(FORMAT_VERSION),
  edition: v.picklist(["public", "internal"]),
  /** True while any figure of the edition is made up for the example. */
  example: v.boolean(),
  provinces: v.array(provinceEntry),
  periods: v.array(period),
  standards: v.array(publishedStandard),
  indicators: v.array(publishedIndicator),
  details: v.string(),
  places: v.string(),
  report: v.string(),
});

export const detailsFileSchema = v.object({
  format: v.literal("atlas.details"),
  version: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  /** Dimensions and deprivations by standard. */
  dimensions: v.record(v.string(), standardSchema.entries.dimensions),
  /** One plain sentence and the decree by indicator. */
  indicators: v.record(v.string(), v.object({ plain: localised, decree: v.string() })),
});

const column = v.object({
  /** Differences from the period before in the same measure; `null` where there is no number. */
  values: v.array(nullableNumber),
  /** One letter for all rows, or one a row. */
  status: v.string(),
  source: v.string(),
  /** Rows whose source is another: [row, source id]. */
  sources: v.optional(v.array(v.tuple([v.number(), v.string()]))),
});

const printedRate = v.object({
  indicator: v.string(),
  period: v.string(),
  row: v.number(),
  value: v.number(),
  status,
  source: v.string(),
  flag: v.nullable(v.string()),
});

export const seriesFileSchema = v.object({
  format: v.literal("atlas.series"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  theme: v.picklist(SERIES_THEMES),
  /** Province code, then commune codes of scheme 2025 in ascending order. */
  rows: v.array(v.string()),
  periods: v.array(v.string()),
  /** One column a period, `null` where the measure was not collected. */
  columns: v.record(v.string(), v.array(v.nullable(column))),
  printed: v.array(printedRate),
});

/** A figure beside the communes, as one row of the plain table (bảng phẳng). */
export const factSchema = v.object({
  scheme: v.nullable(scheme),
  code: v.string(),
  name: localised,
  level: v.picklist(["country", "region", "province", "district", "commune", "part", "area"]),
  date: v.string(),
  standard: v.nullable(standardId),
  measure: v.string(),
  value: v.number(),
  unit: v.string(),
  status,
  source: v.string(),
  flag: v.nullable(v.string()),
});

/** Communes counted by band of the poor rate over the units of the time (số xã theo nhóm tỷ lệ hộ nghèo). */
const bandTable = v.object({
  period: v.string(),
  units: v.number(),
  bands: v.array(
    v.object({
      /** Exclusive lower and inclusive upper bound in percent; the band of exactly 0 has from = to = 0. */
      from: v.number(),
      to: v.number(),
      communes: v.number(),
      printedShare: nullableNumber,
      flag: v.nullable(v.string()),
    }),
  ),
  status,
  source: v.string(),
});

export const factsFileSchema = v.object({
  format: v.literal("atlas.facts"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  facts: v.array(factSchema),
  bands: v.array(bandTable),
});

const formerPlace = v.object({
  code: v.string(),
  name: v.string(),
  type: communeType,
  district: v.string(),
  province: v.string(),
  /** Codes of scheme 2025 with the share of households that went there; empty when unknown. */
  successors: v.array(v.tuple([v.string(), v.number()])),
});

export const placesFileSchema = v.object({
  format: v.literal("atlas.places"),
  version: v.literal(FORMAT_VERSION),
  current: v.array(v.object({ code: v.string(), name: v.string(), type: communeType, province: v.string() })),
  former: v.array(formerPlace),
  districts: v.array(v.object({ code: v.string(), name: v.string(), province: v.string() })),
});

export type Catalogue = v.InferOutput<typeof catalogueSchema>;
export type DetailsFile = v.InferOutput<typeof detailsFileSchema>;
export type PublishedStandard = Catalogue["standards"][number];
export type PublishedIndicator = Catalogue["indicators"][number];
export type ProvinceEntry = v.InferOutput<typeof provinceEntry>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type SeriesFile = v.InferOutput<typeof seriesFileSchema>;
export type SeriesColumn = v.InferOutput<typeof column>;
export type PrintedRate = v.InferOutput<typeof printedRate>;
export type Fact = v.InferOutput<typeof factSchema>;
export type BandTable = v.InferOutput<typeof bandTable>;
export type FactsFile = v.InferOutput<typeof factsFileSchema>;
export type PlacesFile = v.InferOutput<typeof placesFileSchema>;
export type FormerPlace = v.InferOutput<typeof formerPlace>;

/** Properties of each geometry in a published topology. */
export interface CommuneProperties {
  readonly name: string;
  readonly type: "Xã" | "Phường";
  readonly areaKm2: number;
}

/** A published file that is not what the format says: names the file and the place in it. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly file: string;
  constructor(file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.file = file;
  }
}

/** Parses a published file; `file` names it in the error. @throws DatasetError */
export function parsePublished<S extends v.GenericSchema>(
  schema: S,
  file: string,
  data: unknown,
): v.InferOutput<S> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(file, `${v.getDotPath(issue) ?? "(root)"}: ${issue.message}`);
}
