/**
 * The whole country in the registry (cả nước), under `data/registry/nation`: official rates of the living standards survey (khảo sát mức sống
 * dân cư) of provinces until June 2025, regions and the country, what they are measured by, and coarse outlines to draw them in.
 */
import * as v from "valibot";
import { localised, publishedStandard, standardId } from "#domain/dataset";
import type { Source } from "#domain/publishedFiles";
import { statusOfGrade } from "#domain/grade";
import type { Indicator } from "#domain/indicator";
import type { Localised } from "#domain/localised";
import { makePaper, type Paper } from "#domain/paper";
import type { StandardId } from "#domain/standard";
import type { Effects } from "../effects/effects.ts";
import { requireFile } from "./files.ts";
import { makeIndicators, writtenIndicator } from "./indicators.ts";
import { loadFormerProvinces, type FormerProvince } from "./provinces.ts";
import type { Registry, Ring } from "./registry.ts";
import { number, optionalNumber, parseDocument, parseTable, text } from "./tables.ts";

const FOLDER = "data/registry/nation";

const figure = v.object({
  level: v.picklist(["country", "region", "part", "province"]),
  code: text,
  year: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  standard: standardId,
  measure: text,
  /** Percent as printed; empty where the table prints "..". */
  value: optionalNumber,
  preliminary: v.picklist(["yes", "no"]),
  document: text,
});
const region = v.object({
  level: v.picklist(["country", "region"]),
  code: text,
  name_vi: text,
  name_en: text,
});
const corner = v.object({ province: text, ring: number, lon: number, lat: number });
const islands = v.object({
  name: localised,
  province: text,
  within: v.tuple([v.number(), v.number(), v.number(), v.number()]),
});
const standard = v.object({ ...publishedStandard.entries, note: localised, documents: v.array(text) });
const indicator = v.object({ ...writtenIndicator.entries, classes: v.array(v.number()) });

type Row = v.InferOutput<typeof figure>;

/** One rate as a table of the survey prints it, percent; null where it prints none. */
export interface SurveyFigure extends Paper, Pick<Row, "level" | "code" | "year" | "measure" | "value"> {
  readonly standard: StandardId;
}

/** An indicator with the upper bounds of the classes that its map usually has, percent. */
export interface SurveyIndicator extends Indicator {
  readonly classes: readonly number[];
}

interface NamedPlace {
  readonly code: string;
  readonly name: Localised;
}

/** What the country is published from. */
export interface Survey {
  readonly provinces: readonly FormerProvince[];
  /** The country, by its code among figures. */
  readonly nation: NamedPlace;
  readonly regions: readonly NamedPlace[];
  readonly figures: readonly SurveyFigure[];
  readonly standards: readonly v.InferOutput<typeof standard>[];
  readonly indicators: readonly SurveyIndicator[];
  /** Coarse rings of provinces until June 2025, by code; neighbours share their corners. */
  readonly outlines: ReadonlyMap<string, readonly Ring[]>;
  /** Archipelagos far out: rings of a province that lie within a box of degrees. */
  readonly islands: readonly v.InferOutput<typeof islands>[];
}

/** Reads what the country is published from. @throws ProblemsError naming file, row and value of whatever is not what it should be */
export async function loadSurvey(
  effects: Pick<Effects, "read">,
  { documents, measures }: Pick<Registry, "documents" | "measures">,
): Promise<Survey> {
  const table = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseTable(`${FOLDER}/${name}`, await requireFile(effects, `${FOLDER}/${name}`), schema);
  const file = async <S extends v.GenericSchema>(name: string, schema: S) =>
    parseDocument(`${FOLDER}/${name}`, await requireFile(effects, `${FOLDER}/${name}`), schema);
  const written = await file("indicators.json", v.array(indicator));
  const classes = new Map(written.map((entry) => [entry.id, entry.classes]));
  const rows = await table("survey.csv", figure);
  const places = (await table("regions.csv", region)).map(({ level, code, name_vi, name_en }) => ({
    level,
    code,
    name: { vi: name_vi, en: name_en },
  }));
  return {
    provinces: await loadFormerProvinces(effects),
    nation: places.find(({ level }) => level === "country") ?? NOWHERE,
    regions: places.filter(({ level }) => level === "region"),
    figures: rows.map((row) => toFigure(row, documents)),
    standards: await file("standards.json", v.array(standard)),
    indicators: makeIndicators(written, measures).map((entry) => ({
      ...entry,
      classes: classes.get(entry.id) ?? [],
    })),
    outlines: makeOutlines(await table("outlines.csv", corner)),
    islands: await file("islands.json", v.array(islands)),
  };
}

const NOWHERE: NamedPlace = { code: "", name: { vi: "", en: "" } };

/** A row may be preliminary in a table that is not. */
function toFigure(row: Row, documents: readonly Source[]): SurveyFigure {
  const { level, code, year, standard: own, measure, value, document: id } = row;
  const source = documents.find((entry) => entry.id === id);
  const preliminary = row.preliminary === "yes" || source?.preliminary === true;
  const status =
    value === null
      ? "missing"
      : statusOfGrade({ grade: source?.grade ?? "S", number: source?.number ?? "", preliminary });
  return { level, code, year, standard: own, measure, value, ...makePaper(status, id) };
}

function makeOutlines(corners: readonly v.InferOutput<typeof corner>[]): Map<string, Ring[]> {
  const rings = new Map<string, Map<number, [number, number][]>>();
  for (const { province, ring, lon, lat } of corners) {
    const own = rings.get(province) ?? new Map<number, [number, number][]>();
    rings.set(province, own.set(ring, [...(own.get(ring) ?? []), [lon, lat]]));
  }
  return new Map([...rings].map(([code, own]) => [code, [...own.values()]]));
}
