/** Published files that arrive after the first map, apart from `dataset.ts` so that their code does too. */
import * as v from "valibot";
import {
  FORMAT_VERSION,
  localised,
  nullableNumber,
  publishedIndicator,
  publishedStandard,
  standardId,
  status,
} from "./dataset.ts";

const evidence = v.picklist(["confirmed", "plan", "secondary", "memory", "not-found"]);

const deprivation = v.object({
  key: v.string(),
  number: v.number(),
  name: localised,
  condition: localised,
  evidence,
});

const incomeLine = v.object({ rural: nullableNumber, urban: nullableNumber });

/** `StandardRule` of `standard.ts`. */
const standardRule = v.object({
  kind: v.picklist(["income", "income-and-services", "multidimensional"]),
  legalDate: v.string(),
  lastYear: v.number(),
  openingYear: nullableNumber,
  incomeLine,
  secondLine: v.nullable(incomeLine),
  averageLine: v.nullable(incomeLine),
  deprivationsFrom: nullableNumber,
  grades: v.object({ lines: evidence, rule: evidence, indicators: v.nullable(evidence) }),
});

export const standardSchema = v.object({
  ...publishedStandard.entries,
  ...standardRule.entries,
  dimensions: v.array(v.object({ name: localised, deprivations: v.array(deprivation) })),
  evidence,
});

/** An indicator with its plain words, as the registry has it. */
export const indicatorSchema = v.object({
  ...publishedIndicator.entries,
  plain: localised,
  decree: v.string(),
  unit: v.string(),
  term: v.optional(v.string()),
});

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
  /** Who issued it (cơ quan ban hành), where its source says so. */
  issuer: v.optional(v.string()),
  /** Where its figures were found quoted (dẫn theo), where the document itself was not at hand. */
  quotedBy: v.optional(localised),
  /** Whether it prints its figures as preliminary (sơ bộ). */
  preliminary: v.optional(v.boolean()),
});

const scheme = v.picklist(["pre2025", "2025"]);
const communeType = v.picklist(["Xã", "Phường", "Thị trấn", "Đặc khu"]);

export const detailsFileSchema = v.object({
  format: v.literal("atlas.details"),
  version: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  /** The register of programmes, and what is recorded by commune and year, by province; older editions lack them. */
  programmes: v.optional(v.string()),
  /** What programmes give; older editions lack it. */
  support: v.optional(v.string()),
  coverage: v.optional(v.record(v.string(), v.string())),
  /** Slide sets (bộ trang chiếu) by province. */
  slideSets: v.optional(v.record(v.string(), v.string())),
  /** Who publishes the edition, and the address of mail for a wrong figure; absent where nobody has said. */
  publisher: v.optional(v.object({ name: v.nullable(v.string()), contact: v.nullable(v.string()) })),
  /** Dimensions and deprivations by standard. */
  dimensions: v.record(v.string(), standardSchema.entries.dimensions),
  /** The rule of each standard: lines, deprivations that count, and how well they are known; older editions lack them. */
  rules: v.optional(v.record(v.string(), standardRule)),
  /** What parts a line of the living standards survey from the one before, by standard; the country alone has them. */
  notes: v.optional(v.record(v.string(), localised)),
  /** What terms of the definitions mean in figures of one place; older editions have none. */
  examples: v.optional(v.array(v.object({ term: v.string(), text: localised }))),
  /** One plain sentence and the decree by indicator. */
  indicators: v.record(
    v.string(),
    v.object({ plain: localised, decree: v.string(), unit: v.string(), term: v.optional(v.string()) }),
  ),
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
  documents: v.array(v.string()),
  flag: v.nullable(v.string()),
  /** Grade of the source (hạng nguồn) of a figure that a document prints; what is added up has none. */
  grade: v.optional(v.string()),
  /** Family of the measure, and what it is about within it: an ethnic group, a band. */
  family: v.optional(v.string()),
  key: v.optional(v.string()),
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
  documents: v.array(v.string()),
});

export const factsFileSchema = v.object({
  format: v.literal("atlas.facts"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  facts: v.array(factSchema),
  bands: v.array(bandTable),
  /** Names of the measures that the printed figures are of; older editions lack them. */
  measures: v.optional(v.record(v.string(), localised)),
});

const formerPlace = v.object({
  code: v.string(),
  name: v.string(),
  type: communeType,
  district: v.string(),
  province: v.string(),
  /** Codes of scheme 2025 with the share of households that went there, null where a split has no weights; empty when unknown. */
  successors: v.array(v.tuple([v.string(), nullableNumber])),
  /** Where it went by one source alone, still to be confirmed (cần xác nhận): it carries no figures. */
  toConfirm: v.optional(v.object({ code: v.string(), resolution: v.string() })),
});

export const placesFileSchema = v.object({
  format: v.literal("atlas.places"),
  version: v.literal(FORMAT_VERSION),
  current: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      type: communeType,
      province: v.string(),
      /** Official area, km²; null where the register gives none. */
      areaKm2: nullableNumber,
    }),
  ),
  former: v.array(formerPlace),
  districts: v.array(v.object({ code: v.string(), name: v.string(), province: v.string() })),
});

export type DetailsFile = v.InferOutput<typeof detailsFileSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type BandTable = v.InferOutput<typeof bandTable>;
export type FactsFile = v.InferOutput<typeof factsFileSchema>;
export type PlacesFile = v.InferOutput<typeof placesFileSchema>;
export type FormerPlace = v.InferOutput<typeof formerPlace>;
export type Source = v.InferOutput<typeof sourceSchema>;

const names = v.array(v.string());

/** One figure that a release changed, withheld in neither of the two; null is missing. */
const changedFigure = v.object({
  province: v.string(),
  code: v.string(),
  period: v.string(),
  measure: v.string(),
  before: nullableNumber,
  after: nullableNumber,
});

/** What a release changes against the one before it; names are "province/…". */
export const changesSchema = v.object({
  provinces: v.object({ added: names, removed: names }),
  periods: v.object({ added: names, removed: names }),
  communes: v.object({ added: names, ended: names }),
  /** Provinces whose boundaries changed. */
  boundaries: names,
  measures: v.object({ added: names, removed: names }),
  /** How many counts came to be withheld, and how many are shown again: neither has a figure in the list below. */
  withheld: v.optional(v.object({ added: v.number(), removed: v.number() }), { added: 0, removed: 0 }),
  changedCount: v.number(),
  /** The first of them, by province, period, measure and code. */
  changed: v.array(changedFigure),
});

/** Every release that a folder has seen, newest first; the first of all has nothing to be compared with. */
export const releasesFileSchema = v.object({
  format: v.literal("atlas.releases"),
  releases: v.array(v.object({ id: v.string(), changes: v.nullable(changesSchema) })),
});

export type ReleasesFile = v.InferOutput<typeof releasesFileSchema>;
export type ReleaseChanges = v.InferOutput<typeof changesSchema>;
