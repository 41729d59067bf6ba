import * as v from "valibot";
import { sourceSchema, standardSchema, type Source } from "#domain/publishedFiles";
import { contradictionSchema, programmeSchema } from "#domain/coverage/file";
import { statusOfGrade } from "#domain/grade";
import { makePaper } from "#domain/paper";
import type { Status } from "#domain/status";
import { targetSchema } from "#domain/targets/target";
import { TERMS } from "#domain/terms";
import type { Succession } from "#domain/unit";
import type { Effects } from "../effects/effects.ts";
import { ProblemsError } from "../problem.ts";
import { makeIndicators, writtenIndicator } from "./indicators.ts";
import { parseMeasures } from "./measures.ts";
import type { Registry, ZoneListing } from "./registry.ts";
import {
  number,
  optionalDate,
  optionalNumber,
  optionalText,
  parseDocument,
  parseTable,
  text,
  optionalOf,
} from "./tables.ts";

const FOLDER = "data/registry";
const localised = v.object({ vi: text, en: text });
const scheme = v.picklist(["pre2025", "2025"]);
const standard = v.picklist(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]);

const commune = v.pipe(
  v.object({
    scheme,
    code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
    name: text,
    type: v.picklist(["Xã", "Phường", "Thị trấn"]),
    province: text,
    district: optionalText,
    valid_from: optionalDate,
    valid_to: optionalDate,
    area_km2: optionalNumber,
    lon: optionalNumber,
    lat: optionalNumber,
  }),
  v.transform(({ valid_from, valid_to, area_km2, lon, lat, ...rest }) => ({
    ...rest,
    name: rest.name.normalize("NFC"),
    validFrom: valid_from,
    validTo: valid_to,
    areaKm2: area_km2,
    point: lon === null || lat === null ? null : ([lon, lat] as const),
  })),
);

const succession = v.pipe(
  v.object({
    old_code: text,
    new_code: text,
    kind: v.picklist(["whole", "split"]),
  }),
  v.transform((row) => ({ oldCode: row.old_code, newCode: row.new_code, kind: row.kind })),
);

/** Household weights of split communes, from a count or an estimate; a split without them is not carried. */
const splitWeight = v.object({
  old_code: text,
  new_code: text,
  weight: number,
  status: v.picklist(["official", "illustrative"]),
  source: text,
});

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
    code: v.string(),
    measure: text,
    label_vi: text,
    period: text,
    value: number,
    unit: text,
    kind: v.picklist(["measured", "target", "budget", "plan"]),
  }),
  v.transform(({ label_vi, ...rest }) => ({ ...rest, label: label_vi })),
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

const province = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  name: localised,
  slug: text,
  seat: text,
  region: text,
  meridian: v.pipe(v.number(), v.minValue(102), v.maxValue(110)),
  oldAddresses: v.optional(v.object({ period: text })),
});
const termExample = v.object({ term: v.picklist(TERMS), text: localised });
const district = v.object({ code: text, name: text, province: text });
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
const outlines = v.object({
  source: text,
  outlines: v.record(v.string(), v.array(v.tuple([v.number(), v.number()]))),
});

/** Reads and parses every file of the registry. @throws ProblemsError naming file, row, column, value and expectation */
export async function loadRegistry(effects: Pick<Effects, "read">, folder = FOLDER): Promise<Registry> {
  const table = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseTable(`${folder}/${name}`, await requireFile(effects, `${folder}/${name}`), schema);
  const file = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseDocument(`${folder}/${name}`, await requireFile(effects, `${folder}/${name}`), schema);
  const ethnicGroups = await file("ethnic-groups.json", v.array(ethnicGroup));
  const documents = await file("documents.json", v.array(document));
  const measures = parseMeasures(await requireFile(effects, `${folder}/measures.csv`), ethnicGroups);
  return {
    measures,
    provinces: await file("provinces.json", v.array(province)),
    districts: await table("districts.csv", district),
    poorDistricts: await file("poor-districts.json", v.array(poorDistricts)),
    communes: await table("communes.csv", commune),
    successions: weigh(
      await table("crosswalk.csv", succession),
      await table("split-weights.csv", splitWeight),
    ),
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
    contradictions: await file("contradictions.json", v.array(contradictionSchema)),
    targets: await file("targets.json", v.array(targetSchema)),
    forms: await file("forms.json", v.array(form)),
    ethnicGroups,
    termExamples: await file("term-examples.json", v.array(termExample)),
    outlines: new Map(Object.entries((await file("outlines.json", outlines)).outlines)),
  };
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

/** Whole successions weigh 1; parts of a split weigh what the file says, or nothing is known of them. */
function weigh(
  successions: readonly Pick<Succession, "oldCode" | "newCode" | "kind">[],
  weights: readonly v.InferOutput<typeof splitWeight>[],
): Succession[] {
  const known = new Map(weights.map((row) => [`${row.old_code}/${row.new_code}`, row]));
  return successions.map((step) => {
    if (step.kind === "whole") return { ...step, weight: 1, weightStatus: "official" };
    const row = known.get(`${step.oldCode}/${step.newCode}`);
    return { ...step, weight: row?.weight ?? null, weightStatus: row?.status ?? null };
  });
}

async function requireFile(effects: Pick<Effects, "read">, file: string): Promise<Uint8Array> {
  const bytes = await effects.read(file);
  if (bytes !== undefined) return bytes;
  throw new ProblemsError([
    { severity: "error", check: "parseRegistry", place: { file }, values: { kind: "file" } },
  ]);
}
