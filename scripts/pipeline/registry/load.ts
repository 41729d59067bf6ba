import * as v from "valibot";
import { sourceSchema, standardSchema, type Source } from "#domain/publishedFiles";
import { contradictionSchema, programmeSchema } from "#domain/coverage/file";
import { planTaskSchema } from "#domain/coverage/planTask";
import { planSectionSchema } from "#domain/coverage/planSection";
import { supportSchema } from "#domain/coverage/support";
import { statusOfGrade } from "#domain/grade";
import { makePaper } from "#domain/paper";
import type { Status } from "#domain/status";
import { targetSchema } from "#domain/targets/target";
import { TERMS } from "#domain/terms";
import type { Effects } from "../effects/effects.ts";
import { requireFile } from "./files.ts";
import { makeIndicators, writtenIndicator } from "./indicators.ts";
import { parseMeasures } from "./measures.ts";
import { narrow } from "./narrow.ts";
import { loadPlaces } from "./places.ts";
import { loadNation, pickProvinces } from "./provinces.ts";
import type { Registry, ZoneListing } from "./registry.ts";
import { number, optionalText, parseDocument, parseTable, text, optionalOf } from "./tables.ts";

const FOLDER = "data/registry";
const localised = v.object({ vi: text, en: text });
const standard = v.picklist(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]);

const earlierChange = v.pipe(
  v.object({ old_code: text, new_code: text, date: v.pipe(v.string(), v.isoDate()) }),
  v.transform((row) => ({ oldCode: row.old_code, newCode: row.new_code, date: row.date })),
);

const officialFigure = v.pipe(
  v.object({
    id: text,
    scheme: optionalOf(["pre2025", "2025"]),
    code: text,
    name_vi: text,
    name_en: text,
    level: v.picklist(["country", "region", "province", "district", "commune", "part", "area"]),
    date: v.pipe(v.string(), v.isoDate()),
    standard: optionalOf(standard.options),
    measure: text,
    value: number,
    unit: text,
    decimals: number,
    document: text,
    grade: text,
    constrains: v.picklist(["yes", "no"]),
    flag: optionalText,
    note: v.string(),
  }),
  v.transform(({ name_vi, name_en, constrains, ...rest }) => ({
    ...rest,
    name: { vi: name_vi, en: name_en },
    constrains: constrains === "yes",
  })),
);

const { status: _status, ...writtenSource } = sourceSchema.entries;
/** How far a document may be trusted follows from its grade. */
const document = v.pipe(
  v.object(writtenSource),
  v.transform((source): Source => ({ ...source, status: statusOfGrade(source) })),
);

const unconfirmed = v.pipe(
  v.object({ old_code: text, new_code: text, resolution: text }),
  v.transform((row) => ({ oldCode: row.old_code, newCode: row.new_code, resolution: row.resolution })),
);

/** A zone that a decision names, or that is what the zones it names leave of a province ("derived"). */
const zone = v.object({
  commune: text,
  zone: v.picklist(["I", "II", "III"]),
  from: number,
  to: number,
  document: text,
  grade: text,
});

type GradedZone = v.InferOutput<typeof zone> & { readonly status: Status };

const planFact = v.pipe(
  v.object({
    id: text,
    plan: text,
    section: text,
    code: v.string(),
    measure: text,
    label_vi: text,
    label_en: text,
    period: text,
    value: number,
    unit: text,
    kind: v.picklist(["measured", "target", "budget", "plan"]),
  }),
  v.transform(({ label_vi, label_en, ...rest }) => ({ ...rest, label: { vi: label_vi, en: label_en } })),
);

const planCheck = v.object({
  id: text,
  kind: v.picklist(["sum", "ratio", "expr", "range", "break"]),
  printed: text,
  formula: text,
  tolerance: number,
  flag: optionalText,
  severity: optionalText,
});

const province = v.pipe(v.string(), v.regex(/^\d{2}$/));
const exampleSchema = v.object({
  provinces: v.array(v.object({ code: province, seat: text })),
  oldAddresses: v.object({ province, period: text }),
});
/** The document of a contradiction may be no plan: then it says its province, or is one of the whole country. */
const placedContradiction = v.object({
  ...contradictionSchema.entries,
  province: v.optional(v.nullable(province), null),
});
const termExample = v.object({ term: v.picklist(TERMS), province, text: localised });
const plan = v.object({ id: text, province: text, period: text, document: text, title: localised });
const poorDistricts = v.object({
  document: text,
  province: text,
  from: v.number(),
  to: v.number(),
  districts: v.array(text),
  isComplete: v.boolean(),
});
const form = v.object({
  id: text,
  title: text,
  family: text,
  standards: v.array(standard),
  places: v.picklist(["commune", "province", "refused"]),
  headerRows: v.number(),
  codeRow: v.nullable(v.array(v.string())),
  purpose: v.array(text),
  columns: v.array(
    v.object({
      key: text,
      path: v.array(text),
      role: v.picklist(["number", "place", "breakdown", "count", "rate"]),
      measure: v.optional(text),
      rateOf: v.optional(v.tuple([text, text])),
      indicator: v.optional(text),
      mayBeNegative: v.optional(v.boolean()),
    }),
  ),
  sums: v.optional(
    v.array(
      v.object({
        whole: text,
        plus: v.array(text),
        minus: v.array(text),
        severity: v.picklist(["error", "flag"]),
      }),
    ),
  ),
  refuses: v.optional(v.array(text)),
});
const ethnicGroup = v.object({ key: text, name: text, aliases: v.array(text) });
/** Codes of the provinces of the example, in their order. @throws ProblemsError */
export async function loadExampleProvinces(effects: Pick<Effects, "read">): Promise<readonly string[]> {
  const file = `${FOLDER}/example.json`;
  const { provinces } = parseDocument(file, await requireFile(effects, file), exampleSchema);
  return provinces.map(({ code }) => code);
}

/** Which provinces of the country the registry is read for; without them, those of the example. */
export interface Scope {
  readonly provinces?: readonly string[] | undefined;
}

/**
 * Reads and parses the registry for some provinces: nothing of another is in it, but the list of all.
 * @throws ProblemsError naming file, row, column, value and expectation, and one for codes that are no province
 */
export async function loadRegistry(
  effects: Pick<Effects, "read">,
  scope: Scope = {},
  folder = FOLDER,
): Promise<Registry> {
  const table = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseTable(`${folder}/${name}`, await requireFile(effects, `${folder}/${name}`), schema);
  const file = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseDocument(`${folder}/${name}`, await requireFile(effects, `${folder}/${name}`), schema);
  const example = await file("example.json", exampleSchema);
  const nation = await loadNation(effects, `${folder}/provinces.csv`);
  const codes = scope.provinces ?? example.provinces.map(({ code }) => code);
  const provinces = pickProvinces(nation, codes, `${folder}/provinces.csv`);
  const ethnicGroups = await file("ethnic-groups.json", v.array(ethnicGroup));
  const documents = await file("documents.json", v.array(document));
  const measures = parseMeasures(await requireFile(effects, `${folder}/measures.csv`), ethnicGroups);
  return narrow({
    measures,
    nation,
    provinces,
    example,
    ...(await loadPlaces(effects, folder, codes)),
    poorDistricts: await file("poor-districts.json", v.array(poorDistricts)),
    unconfirmedSuccessions: await table("unconfirmed-successions.csv", unconfirmed),
    zones: grade(documents, await table("zones.csv", zone)).map(toListing),
    earlierChanges: await table("earlier-changes.csv", earlierChange),
    standards: await file("standards.json", v.array(standardSchema)),
    indicators: makeIndicators(await file("indicators.json", v.array(writtenIndicator)), measures),
    documents,
    official: grade(documents, await table("official.csv", officialFigure)),
    plans: await file("plans.json", v.array(plan)),
    planFacts: await table("plan-facts.csv", planFact),
    planChecks: await table("plan-checks.csv", planCheck),
    programmes: await file("programmes.json", v.array(programmeSchema)),
    planSections: await file("plan-sections.json", v.array(planSectionSchema)),
    support: await file("programme-support.json", v.array(supportSchema)),
    tasks: await file("tasks.json", v.array(planTaskSchema)),
    contradictions: await file("contradictions.json", v.array(placedContradiction)),
    targets: await file("targets.json", v.array(targetSchema)),
    forms: await file("forms.json", v.array(form)),
    ethnicGroups,
    termExamples: await file("term-examples.json", v.array(termExample)),
  });
}

/** Rows with the status that their grade and their document give them. */
function grade<T extends { readonly document: string; readonly grade: string }>(
  documents: readonly Source[],
  rows: readonly T[],
): (T & { readonly status: Status })[] {
  const known = new Map(documents.map((source) => [source.id, source]));
  return rows.map((row) => {
    const { number = "", preliminary } = known.get(row.document) ?? {};
    return { ...row, status: statusOfGrade({ grade: row.grade, number, preliminary }) };
  });
}

function toListing({ commune, zone: own, from, to, document: id, status }: GradedZone): ZoneListing {
  return { commune, zone: own, from, to, ...makePaper(status, id) };
}
