import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import type { Corrections } from "./corrections.ts";
import { parsePeriod, type Manifest } from "./manifest.ts";
import { readBook, type BookReading } from "./readBook.ts";
import { readWorkbook } from "./workbook.ts";

/** A workbook that nobody has said anything of yet. */
export interface UnknownBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly province: string;
  /** Where a person has said it, such as "2025-MDP2022-2025". */
  readonly period: string | null;
}

/** What it says, read as of the period that it is of. */
export interface IdentifiedBook {
  readonly period: string;
  readonly reading: BookReading;
}

/** Ids of the periods that it may be of as well; none where nothing in it is recognised under any. */
export interface Unidentified {
  readonly periods: readonly string[];
  readonly problems: readonly Problem[];
}

/** Rows in which titles stand. */
const TITLE_ROWS = 12;

/**
 * Which period a workbook is of (năm và chuẩn nghèo): by the years in its titles and in the name of its file, under each standard in use then, and
 * by which of its forms are of that standard and which of its places were there. Where two stay possible a person says it.
 */
export async function identifyBook(
  { path, bytes, province, period }: UnknownBook,
  registry: Registry,
  corrections: Corrections,
): Promise<IdentifiedBook | Unidentified> {
  const ids = period === null ? findPeriods(path, bytes, registry) : [period];
  const tried: IdentifiedBook[] = [];
  for (const id of ids) {
    const book = { path, bytes, period: parsePeriod(path, id) };
    const source = { manifest: makeManifest(province), registry, corrections };
    // A mapping lies beside the copy, and not beside what was brought.
    const nothing = { read: () => Promise.resolve(undefined) };
    tried.push({ period: id, reading: await readBook(nothing, book, source) });
  }
  const fitting = period === null ? tried.filter(fits) : tried;
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  return {
    periods: fitting.length > 0 ? fitting.map((entry) => entry.period) : ids,
    problems: tried[0]?.reading.problems ?? [],
  };
}

/** Years of the titles, else of the file's name, under each standard of then. */
function findPeriods(path: string, bytes: Uint8Array, { standards }: Registry): string[] {
  const titles = readWorkbook(path, bytes).flatMap(({ rows }) =>
    rows.slice(0, TITLE_ROWS).flatMap((row) => row.filter((cell) => typeof cell === "string")),
  );
  const ofTitles = titles.flatMap((text) => findYears(text, /(?:năm|nam|year)\s*(20[0-4]\d)/gi));
  const name = path.slice(path.lastIndexOf("/") + 1);
  const years = new Set(ofTitles.length > 0 ? ofTitles : findYears(name, /(?<!\d)(20[0-4]\d)(?!\d)/g));
  return [...years].flatMap((year) =>
    standards
      .filter(
        ({ firstYear, lastYear, openingYear }) =>
          (year >= firstYear && year <= lastYear) || year === openingYear,
      )
      .map(({ id }) => `${String(year)}-${id}`),
  );
}

function findYears(text: string, pattern: RegExp): number[] {
  return [...text.normalize("NFC").matchAll(pattern)].map(([, year]) => Number(year));
}

/** Something is recognised, of a form that the standard has, and the places are those of the time. */
function fits({ reading, period }: IdentifiedBook): boolean {
  const standard = period.slice(5);
  return (
    reading.tables.length > 0 &&
    reading.tables.every(({ form }) => form.standards.some((id) => id === standard)) &&
    reading.problems.every(({ check }) => check !== "placesFitProvince")
  );
}

function makeManifest(province: string): Manifest {
  return {
    id: "",
    document: "",
    described: null,
    folder: "",
    province,
    title: { vi: "", en: "" },
    status: "provisional",
    received: "",
    licence: "",
    workbooks: [],
    tables: [],
    coverage: [],
    published: false,
  };
}
