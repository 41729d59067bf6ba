/** Published register of programmes: arrives when a reader opens it. */
import * as v from "valibot";
import { targetSchema } from "../targets/target.ts";
import { FORMAT_VERSION, localised, nullableNumber, status } from "../dataset.ts";
import { STANDINGS } from "./eligibility.ts";
import { PLACE_CLASSES } from "./placeClass.ts";
import { planTaskSchema } from "./planTask.ts";
import { MONEY_NATURES, MONEY_SOURCES } from "./programme.ts";

const codes = v.array(v.string());
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Years of the plans and of what follows them. */
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

export const programmeSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]{0,40}$/)),
  kind: v.picklist(["plan", "group", "programme", "project", "subproject", "policy", "scheme", "task"]),
  name: localised,
  parent: v.nullable(v.string()),
  plan: v.string(),
  section: v.string(),
  from: year,
  to: year,
  sector: v.string(),
  beneficiaries: v.string(),
  coverage: v.object({
    level: v.picklist(["province", "district", "commune"]),
    description: v.string(),
    districts: codes,
    communes: codes,
    districtsCount: nullableNumber,
    communesCount: nullableNumber,
    villagesCount: nullableNumber,
    rule: v.nullable(v.string()),
    classes: v.optional(v.array(v.picklist(PLACE_CLASSES))),
    eligibility: v.optional(
      v.object({ anyOf: v.array(v.picklist(STANDINGS)), villages: v.boolean(), outside: codes }),
    ),
  }),
  money: v.object({
    total: v.nullable(amount),
    stated: v.boolean(),
    printedUnit: v.picklist(["billion", "million"]),
    bySource: v.record(v.picklist(MONEY_SOURCES), amount),
    sourceBasis: v.nullable(v.picklist(["printed", "inferred"])),
    byNature: v.record(v.picklist(MONEY_NATURES), amount),
    components: v.array(v.object({ name: localised, amount })),
    outside: v.boolean(),
  }),
  agencies: v.array(v.object({ role: v.picklist(["lead", "partner"]), name: v.string(), from: year })),
  legal: v.array(v.string()),
  facts: codes,
  targets: codes,
  flags: codes,
});

/** A contradiction in a document (số liệu không khớp), with its arithmetic and what the atlas makes of it. */
export const contradictionSchema = v.object({
  id: v.string(),
  /** A changes a number that is shown, B rounding or labelling, C wording. */
  severity: v.picklist(["A", "B", "C"]),
  plan: v.string(),
  /** Clauses parted by ";", numbers as the language writes them: "26 / 308 = 8,44 % ≠ 8,77 %". */
  arithmetic: localised,
  says: localised,
});

/** One figure of a plan, as printed. */
export const planFigure = v.object({
  id: v.string(),
  /** Section of the plan that prints it, "V.1.3". */
  section: v.string(),
  label: localised,
  period: v.string(),
  value: v.number(),
  unit: v.string(),
  kind: v.picklist(["measured", "target", "budget", "plan"]),
});

export const programmesFileSchema = v.object({
  format: v.literal("atlas.programmes"),
  version: v.literal(FORMAT_VERSION),
  plans: v.array(
    v.object({
      id: v.string(),
      province: v.string(),
      period: v.string(),
      document: v.string(),
      title: localised,
    }),
  ),
  programmes: v.array(programmeSchema),
  contradictions: v.array(contradictionSchema),
  /** Who does what by when; older editions lack it. */
  tasks: v.optional(v.array(planTaskSchema), () => []),
  figures: v.array(planFigure),
  /** Targets of poverty rates; other quantities stay figures of their programmes. */
  targets: v.array(targetSchema),
  /** Names of the districts of old that programmes and targets name. */
  districts: v.record(v.string(), v.string()),
  /** Communes of today that lie in a named district, wholly or with a part of them. */
  reach: v.record(v.string(), v.object({ whole: codes, part: codes })),
  /** All districts of old that a commune of today has land of, where they are several and one of them is named; older editions lack it. */
  origins: v.optional(v.record(v.string(), codes), () => ({})),
});

/** Status and documents of a row. */
const paper = { status, documents: codes };

const record = v.object({
  commune: v.string(),
  programme: v.string(),
  year,
  planned: v.nullable(amount),
  spent: v.nullable(amount),
  ...paper,
});

const flagged = v.nullable(v.boolean());
const designation = v.object({
  commune: v.string(),
  year,
  region: v.nullable(v.picklist(["I", "II", "III"])),
  extreme: flagged,
  border: flagged,
  safeZone: flagged,
  sponsor: v.nullable(v.string()),
  ...paper,
});

const zone = v.object({
  commune: v.string(),
  zone: v.picklist(["I", "II", "III"]),
  from: year,
  to: year,
  ...paper,
});

const communeTarget = v.object({
  commune: v.string(),
  year,
  poorRate: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  ...paper,
});

/** Recorded coverage of one province. */
export const coverageFileSchema = v.object({
  format: v.literal("atlas.coverage"),
  version: v.literal(FORMAT_VERSION),
  province: v.string(),
  records: v.array(record),
  designations: v.array(designation),
  /** Zones of communes (khu vực I, II, III) for some years by official lists; none where no complete list is known. */
  zones: v.optional(v.array(zone)),
  targets: v.array(communeTarget),
});

export type CommuneZone = v.InferOutput<typeof zone>;
export type CoverageFile = v.InferOutput<typeof coverageFileSchema>;
export type ProgrammesFile = v.InferOutput<typeof programmesFileSchema>;
export type Contradiction = v.InferOutput<typeof contradictionSchema>;
export type PlanFigure = v.InferOutput<typeof planFigure>;
