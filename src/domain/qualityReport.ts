/**
 * The quality report (báo cáo chất lượng số liệu) as it is published: what was read, from where, and everything that happened to it. Data alone;
 * the sentences around it stand with the words of the atlas. Amounts of money of plans are billion đồng, recorded ones million đồng.
 */
import * as v from "valibot";
import { changesSchema } from "./publishedFiles.ts";
import { FORMAT_VERSION, localised, nullableNumber, parsePublished, status } from "./dataset.ts";
import type { ReportedProblem } from "./problem.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const codes = v.array(v.string());

/** Kinds of row that a form has; totals, subtotals and districts are tried against their communes and never added to them. */
export const ROW_KINDS = ["commune", "district", "subtotal", "total", "province"] as const;

/**
 * What the form of a sheet is known by: all its headers, its row of column codes, whatever tells its columns (headings in other words,
 * arithmetic), or a mapping that a person has confirmed.
 */
export const RECOGNISED_BY = ["headers", "codes", "words", "mapping"] as const;

/** What told the old font of a cell: the font itself, its letters, or the other cells of its sheet. */
export const TOLD_BY = ["font", "letters", "sheet"] as const;

const severity = v.picklist(["error", "flag", "note"]);

/** Where in which file, as a spreadsheet shows it. */
const place = v.object({
  file: v.string(),
  sheet: v.optional(v.string()),
  row: v.optional(v.number()),
  column: v.optional(v.string()),
});

/** What every {@link ReportedProblem} has; what it knows besides is told by its check. */
const problem = v.looseObject({
  severity,
  check: v.string(),
  place,
  /** Nothing where the problem is shielded: then it is of a figure that the edition withholds, or of a sum with one. */
  values: v.record(v.string(), v.unknown()),
  isShielded: v.optional(v.literal(true)),
});

/**
 * A source folder with its files as they were received. Digests stand in an internal edition alone: a file of a few small counts is found by trying
 * all that are possible until the digest is met.
 */
const source = v.object({
  id: v.string(),
  title: localised,
  document: v.string(),
  status,
  received: v.string(),
  licence: v.string(),
  files: v.array(
    v.object({ file: v.string(), sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))) }),
  ),
});

/** A sheet that was taken for a form of a period. */
const sheet = v.object({
  file: v.string(),
  sheet: v.string(),
  form: v.string(),
  province: v.string(),
  period: v.string(),
  by: v.picklist(RECOGNISED_BY),
  /** How sure its columns are, in percent. */
  percent: count,
  /** How many rows of each kind. */
  rows: v.partial(v.object(v.entriesFromList(ROW_KINDS, count))),
});

/** A cell converted from a font of before Unicode. */
const conversion = v.object({
  file: v.string(),
  sheet: v.string(),
  cell: v.string(),
  encoding: v.picklist(["TCVN3", "VNI"]),
  told: v.picklist(TOLD_BY),
  before: v.string(),
  after: v.string(),
});

/** A correction in force, with its reason: a place written otherwise, or a figure accepted as it is printed. */
const correction = v.variant("kind", [
  v.object({
    kind: v.literal("place"),
    source: v.string(),
    written: v.string(),
    code: v.string(),
    reason: v.string(),
  }),
  v.object({
    kind: v.literal("figure"),
    file: v.string(),
    sheet: v.string(),
    cell: v.string(),
    /** Null, like the reason, where the edition withholds the figure: a reason is free to repeat it. */
    printed: nullableNumber,
    reason: v.nullable(v.string()),
  }),
]);

/** A published figure kept as printed, with the id of the reconciliation that explains it. */
const printed = v.object({
  code: v.string(),
  date: v.string(),
  measure: v.string(),
  value: v.number(),
  flag: v.string(),
});

/** A reconciliation within a plan that fails. */
const reconciliation = v.object({
  id: v.string(),
  flag: v.string(),
  plan: v.string(),
  /** What the document calls the figure and of when, or the first of the figures that are added up; null where none is known. */
  figure: v.nullable(v.object({ label: v.string(), period: v.string(), isFirstOfSum: v.boolean() })),
  /** A range has two bounds. */
  printed: v.union([v.number(), v.object({ from: v.number(), to: v.number() })]),
  computed: v.number(),
  formula: v.string(),
  /** The same with the printed values in place of the ids. */
  arithmetic: v.string(),
});

/** A former commune that was shared out, and how sure the shares are. */
const split = v.object({
  code: v.string(),
  into: codes,
  weights: v.picklist(["official", "illustrative", "none"]),
});

/** Sums of recorded amounts, null where no row states one; as weak as the weakest row that does. */
const money = { planned: nullableNumber, spent: nullableNumber, status };

/** What is recorded of programmes by commune (độ phủ chương trình theo xã) in all files of a province together. */
const coverage = v.object({
  province: v.string(),
  /** Rows that say something; one row may be a record, a designation and a target at once. */
  files: v.array(v.object({ file: v.string(), rows: count })),
  rows: count,
  /** Communes of today with at least one recorded programme, and the codes of those without. */
  communes: v.object({ recorded: count, without: codes }),
  /** Records without an amount ("không nêu") are not 0: while there are any, the sum is a lower bound. */
  years: v.array(
    v.object({ year: v.number(), records: count, withoutPlanned: count, withoutSpent: count, ...money }),
  ),
  /** Communes and years that are designated, and that have a target. */
  designations: count,
  targets: count,
  /** Cells with more spent than planned. */
  flags: count,
  /** The total that a plan prints, or null, beside what is recorded of its programmes; the two are not expected to be equal. */
  plans: v.array(v.object({ plan: v.string(), printed: nullableNumber, ...money })),
});

/** What the public edition withholds of a province. */
const disclosure = v.object({
  province: v.string(),
  /** Counts from 1 to below it are small (ngưỡng bảo vệ). */
  threshold: v.optional(count),
  /** Small counts, and others so that nothing can be worked out (ô che thứ cấp). */
  primary: count,
  secondary: count,
  /** Of the others those that readers come for: all of a province, and the households and persons of a commune. */
  headline: v.array(v.object({ period: v.string(), code: v.string(), measure: v.string() })),
});

/** Names of everything above that is said by its code, so that the file reads without any other. */
const names = v.object({
  provinces: v.record(v.string(), localised),
  /** By "scheme/code", type and name: "2025/03127", "pre2025/01304". */
  communes: v.record(v.string(), v.object({ type: v.string(), name: v.string() })),
  documents: v.record(v.string(), localised),
  measures: v.record(v.string(), localised),
});

export const qualityReportSchema = v.object({
  format: v.literal("atlas.report"),
  version: v.literal(FORMAT_VERSION),
  edition: v.picklist(["public", "internal"]),
  sources: v.array(source),
  read: v.array(sheet),
  converted: v.array(conversion),
  corrected: v.array(correction),
  flagged: v.array(problem),
  notes: v.array(problem),
  keptAsPrinted: v.array(printed),
  plans: v.array(reconciliation),
  /** Former communes without a successor: they carry no figures. */
  withoutSuccessor: codes,
  /** Former communes whose successor one source alone names (cần xác nhận): they carry no figures either. */
  toConfirm: v.optional(v.array(v.object({ code: v.string(), into: v.string(), resolution: v.string() }))),
  split: v.array(split),
  coverage: v.array(coverage),
  disclosure: v.array(disclosure),
  /** Against the release before, null for the first. */
  changes: v.nullable(changesSchema),
  names,
});

type Published = v.InferOutput<typeof qualityReportSchema>;

/** The report with its problems as the pipeline finds them. */
export type QualityReport = Omit<Published, "flagged" | "notes"> & {
  readonly flagged: readonly ReportedProblem[];
  readonly notes: readonly ReportedProblem[];
};
export type ReportedCoverage = QualityReport["coverage"][number];
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * Parses a published report. The values of its problems are taken on trust: each check has its own, and the same build wrote both.
 * @throws DatasetError
 */
export function parseQualityReport(file: string, data: unknown): QualityReport {
  return parsePublished(qualityReportSchema, file, data) as Published & QualityReport;
}
