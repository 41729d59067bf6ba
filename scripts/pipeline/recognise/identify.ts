import type { Paper } from "#domain/paper";
import type { Candidate } from "#domain/problemCells";
import type { PlaceLine } from "#domain/problem";
import type { Period } from "#domain/standard";
import { fold } from "../match/fold.ts";
import type { Province, Scheme } from "#domain/unit";
import { columnLetter } from "../columnLetters.ts";
import type { Problem } from "../problem.ts";
import type { Sheet } from "../sheet.ts";
import type { RowClass } from "./classifyRow.ts";
import type { FormRow } from "./formTable.ts";
import { nameCommune } from "../match/communeByCode.ts";
import { isNameOf, matchCommune, type Gazetteer, type Match, type PlaceCorrection } from "../match/match.ts";

/** Everything a sheet is read against. */
export interface SheetContext {
  readonly sheet: Sheet;
  /** Id of the source that corrections name. */
  readonly source: string;
  /** Where the source lies. */
  readonly folder: string;
  readonly province: string;
  readonly period: Period;
  readonly paper: Paper;
  /** Whether the source says that the province has published it itself. */
  readonly isPublished: boolean;
  readonly scheme: Scheme;
  readonly gazetteer: Gazetteer;
  /** Provinces of the registry, for forms with one row a province. */
  readonly provinces: readonly Province[];
  readonly corrections: readonly PlaceCorrection[];
  /** The same for an earlier year of the standard, which a second table of a sheet may be of; null for a year that it can not be of. */
  readonly inYear: (year: number) => Omit<SheetContext, "sheet"> | null;
}

type Identity = Pick<FormRow, "kind" | "code" | "scheme">;

/** Where a row stands and what it says its place is. */
export interface WrittenPlace {
  readonly place: string;
  /** The official code where the sheet has a column for it. */
  readonly code: string | null;
  /** District row above, or null. */
  readonly district: string | null;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A province of the atlas; null for the nation, a region or another province, whose rows are read over. */
export function identifyProvince(place: string, provinces: readonly Province[]): Identity | null {
  const bare = (name: string) => fold(name).replace(/^(tinh|thanh pho|tp) /, "");
  const province = provinces.find((entry) => bare(entry.name.vi) === bare(place));
  return province === undefined ? null : { kind: "province", code: province.code, scheme: null };
}

/** Gives a row its place: totals and subtotals by their class, communes by code, else by name. */
export function identifyRow(row: RowClass, written: WrittenPlace, context: SheetContext): Identity | Problem {
  switch (row.kind) {
    case "total":
      return { kind: "total", code: context.province, scheme: null };
    case "subtotal":
      return { kind: "subtotal", code: `${context.province}-${row.part}`, scheme: null };
    case "district":
      return { kind: "district", code: row.district.code, scheme: "pre2025" };
    case "interim":
    case "empty":
    case "note":
    case "commune": {
      const commune = matchPlace(written, context);
      return typeof commune === "string"
        ? { kind: "commune", code: commune, scheme: context.scheme }
        : commune;
    }
  }
}

function matchPlace(written: WrittenPlace, context: SheetContext): string | Problem {
  const { place, code, district } = written;
  const corrected = context.corrections.find((row) => row.source === context.source && row.written === place);
  if (corrected !== undefined) return matchCorrection(corrected, written, context);
  const match = matchCommune(place, context.gazetteer, district);
  if (code !== null) return matchByCode(code, match, written, context);
  return match.kind === "found" ? match.commune.code : describeMismatch(match, written, context);
}

/** Spreadsheets drop leading zeros: "3136" is 03136. A code and a name that disagree are an error, never a choice. */
function matchByCode(
  code: string,
  match: Match,
  written: WrittenPlace,
  context: SheetContext,
): string | Problem {
  const full = code.padStart(5, "0");
  const { date } = context.period;
  const commune = context.gazetteer.communes.find((entry) => entry.code === full);
  const line = lineFor(written, context);
  const place = placeOf(written, context);
  if (commune === undefined)
    return {
      severity: "error",
      check: "placeIsKnown",
      place,
      values: { written: written.place, code: full, date, candidates: candidatesOf(match), line },
    };
  // In place of a name some lists have the code alone.
  if (/^\d+$/.test(written.place)) return full;
  const agrees = match.kind === "found" ? match.commune.code === full : isNameOf(written.place, commune);
  if (agrees) return full;
  const { type, name } = commune;
  return {
    severity: "error",
    check: "codeMatchesName",
    place,
    values: { written: written.place, commune: { code: full, type, name }, line },
  };
}

/** A person may say which commune a row is; that a row is no commune, such as a total, is for the row itself to say. */
function matchCorrection(
  { code }: PlaceCorrection,
  written: WrittenPlace,
  context: SheetContext,
): string | Problem {
  if (context.gazetteer.communes.some((commune) => commune.code === code)) return code;
  const { date } = context.period;
  const line = lineFor(written, context, code);
  const values = { written: written.place, code, date, candidates: [], line, isCorrected: true } as const;
  return { severity: "error", check: "placeIsKnown", place: placeOf(written, context), values };
}

function describeMismatch(
  match: Exclude<Match, { kind: "found" }>,
  written: WrittenPlace,
  context: SheetContext,
): Problem {
  const place = placeOf(written, context);
  const candidates = candidatesOf(match);
  if (match.kind === "ambiguous") {
    const values = { written: written.place, candidates, line: lineFor(written, context) };
    return { severity: "error", check: "placeIsUnambiguous", place, values };
  }
  const line = lineFor(written, context, candidates[0]?.code);
  const values = { written: written.place, code: null, date: null, candidates, line };
  return { severity: "error", check: "placeIsKnown", place, values };
}

function candidatesOf(match: Match): Candidate[] {
  const communes = match.kind === "found" ? [match.commune] : match.candidates;
  return communes.map(nameCommune);
}

function placeOf(written: WrittenPlace, { sheet: { file, sheet } }: SheetContext): Problem["place"] {
  return { file, sheet, row: written.row + 1, column: columnLetter(written.column) };
}

function lineFor({ place }: WrittenPlace, { source }: SheetContext, code?: string): PlaceLine {
  return { source, written: place, code: code ?? null };
}
