/**
 * The published format: everything the pipeline writes under `public/data` and the browser reads, version 2.
 *
 * - `catalogue.json`: provinces, periods, standards, indicators, sources and the addresses of all other files;
 * - `topology-<province>.<hash>.json`: TopoJSON, object `communes`, geometry id = commune code of scheme 2025,
 *   properties {@link CommuneProperties};
 * - `series-<province>-<theme>.<hash>.json`: {@link SeriesFile}, integers as integers, differences from the period
 *   before; row 0 is the province, the other rows are the communes in ascending code;
 * - `facts-<province>.<hash>.json`: `FactsFile` of `companions.ts`, what stands beside the communes (urban and rural, ethnic groups,
 *   districts of old, bands, the nation);
 * - `details.<hash>.json`: `DetailsFile` of `companions.ts`, what the first map can do without: documents, deprivations and plain words;
 * - `quality-report.json`: `QualityReport` of `qualityReport.ts`, what was read, converted, corrected, flagged and withheld; its pages,
 *   `quality-report.html` (Vietnamese) and `quality-report.en.html`, are written beside it with the site (`atlas pages`), or by
 *   `atlas report` to be read without one; `releases.json`: the change log, newest release first;
 * - `country.<hash>.json`: `CountryFile` of `country.ts`, the whole country as one more place, in an edition of several provinces;
 * - `places.<hash>.json`: `PlacesFile` of `companions.ts`, former communes and districts and where they went, for search and cards.
 * - `slides-<province>.<hash>.json`: `SlideSetsFile` of `slides/file.ts`, and `slides/<id>.<language>.md`, the same slide sets as the plain files
 *   that people edit.
 *
 * Version 2 gives every figure its paper: a status and all documents it rests on, cell by cell.
 *
 * Names of JSON files carry a hash of their content, so a file never changes under its name and may be cached for ever.
 */
import * as v from "valibot";
import { INDICATOR_THEMES, SERIES_THEMES } from "./indicator.ts";
import { STATUSES } from "./status.ts";

export const FORMAT_VERSION = 2;

export const localised = v.object({ vi: v.string(), en: v.string() });
export const nullableNumber = v.nullable(v.number());
export const standardId = v.picklist([
  "INC2011-2015",
  "MDP2016-2020",
  "MDP2022-2025",
  "MDP2027-2030",
  "SVI1998-2002",
  "SVI2004-2008",
  "SVI2010-2016",
  "SVM2023-2023",
]);
export const status = v.picklist(STATUSES);

export const period = v.object({ id: v.string(), date: v.string(), standard: standardId });

export const provinceEntry = v.object({
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
    /** The same shapes with more detail, fetched after the first map. */
    detail: v.optional(v.string()),
    facts: v.string(),
    series: v.record(v.string(), v.string()),
  }),
});

/** A standard without its deprivations and lines, which stand in the details. */
export const publishedStandard = v.object({
  id: standardId,
  label: localised,
  name: localised,
  legal: v.string(),
  firstYear: v.number(),
});

/** An indicator without its plain words, which stand in the details. */
export const publishedIndicator = v.object({
  id: v.string(),
  kind: v.picklist(["count", "rate", "mean", "value"]),
  theme: v.picklist(INDICATOR_THEMES),
  series: v.picklist(SERIES_THEMES),
  also: v.optional(v.array(v.picklist(SERIES_THEMES))),
  deprivation: v.optional(v.string()),
  numerator: v.object({ plus: v.array(v.string()), minus: v.array(v.string()) }),
  denominator: v.nullable(v.string()),
  denominatorScope: v.picklist(["unit", "province"]),
  direction: v.picklist(["lower-better", "higher-better", "neutral"]),
  standards: v.array(standardId),
  name: localised,
  noun: localised,
  base: localised,
  policyBreaks: v.nullable(v.array(v.number())),
  suffix: v.optional(localised),
  decimals: v.optional(v.number()),
});

export const catalogueSchema = v.object({
  format: v.literal("atlas.catalogue"),
  version: v.literal(FORMAT_VERSION),
  edition: v.picklist(["public", "internal"]),
  /** True while any figure of the edition is made up for the example. */
  example: v.boolean(),
  provinces: v.array(provinceEntry),
  /** Place and period that addresses meant which name none, from before every address named both. */
  addresses: v.optional(v.object({ province: v.string(), period: v.string() })),
  periods: v.array(period),
  standards: v.array(publishedStandard),
  indicators: v.array(publishedIndicator),
  details: v.string(),
  places: v.string(),
  /** The whole country as one more place; absent in an edition of one province. */
  country: v.optional(v.string()),
  /** A PMTiles file beside the page, drawn under the communes where somebody has put one. */
  background: v.optional(v.pipe(v.string(), v.regex(/^[\w-][\w.-]*\.pmtiles$/))),
});

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const column = v.object({
  /** Differences from the period before in the same measure; `null` where there is no number. */
  values: v.array(nullableNumber),
  /** One letter for all rows, or one a row. */
  status: v.string(),
  /** What its figures rest on: an index into the `documents` of the file. */
  documents: index,
  /** Rows that rest on other documents: [row, index]. */
  others: v.optional(v.array(v.tuple([v.number(), index]))),
  /** Rows with the interval of a survey estimate: [row, lower, upper]. */
  intervals: v.optional(v.array(v.tuple([v.number(), v.number(), v.number()]))),
  /** Rows without a number because old communes can not be put together into them (không so sánh được). */
  broken: v.optional(v.array(v.number())),
});

const printedRate = v.object({
  indicator: v.string(),
  period: v.string(),
  row: v.number(),
  /** Percent; null where the edition withholds it. */
  value: nullableNumber,
  status,
  /** An index into the `documents` of the file. */
  documents: index,
  flag: v.optional(v.nullable(v.string())),
});

export const seriesFileSchema = v.object({
  format: v.literal("atlas.series"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  theme: v.picklist(SERIES_THEMES),
  /** Province code, then commune codes of scheme 2025 in ascending order. */
  rows: v.array(v.string()),
  periods: v.array(v.string()),
  /** Sets of documents (ids in ascending order) that the columns and printed rates name by index. */
  documents: v.array(v.array(v.string())),
  /** One column a period, `null` where no form of the period asks the measure (không thu thập). */
  columns: v.record(v.string(), v.array(v.nullable(column))),
  printed: v.array(printedRate),
});

export type Catalogue = v.InferOutput<typeof catalogueSchema>;
export type PublishedStandard = Catalogue["standards"][number];
export type ProvinceEntry = v.InferOutput<typeof provinceEntry>;
export type SeriesFile = v.InferOutput<typeof seriesFileSchema>;
export type SeriesColumn = v.InferOutput<typeof column>;
export type PrintedRate = v.InferOutput<typeof printedRate>;

/** Types of commune-level units since July 2025. */
export type TodaysType = "Xã" | "Phường" | "Đặc khu";

/** Types of provinces, which are the units of the map of the whole country. */
export type ProvinceType = "Tỉnh" | "Thành phố";

/** Properties of each geometry in a published topology: a commune, or a province on the map of the whole country. */
export interface CommuneProperties {
  readonly name: string;
  readonly type: TodaysType | ProvinceType;
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
