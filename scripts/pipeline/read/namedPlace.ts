import type { Problem } from "../problem.ts";
import { findCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import { nameCommune } from "../match/communeByCode.ts";
import {
  makeGazetteer,
  matchCommune,
  type Gazetteer,
  type Match,
  type PlaceCorrection,
} from "../match/match.ts";
import type { Corrections } from "./corrections.ts";

/** Code of a commune that a row names without its code (tên xã), or what is wrong with the name. */
export type FindPlace = (name: string, province: string, date: string) => string | Problem;

/**
 * Finds communes by name for one source: by a correction made for it by hand, else in the register of the province as it was in force
 * on the date. A guess is never made; the file, sheet and cell of a problem are for the caller to fill in.
 */
export function makePlaceFinder(registry: Registry, corrections: Corrections, source: string): FindPlace {
  const gazetteers = new Map<string, Gazetteer>();
  return (name, province, date) => {
    const corrected = corrections.places.find((row) => row.source === source && row.written === name);
    const key = `${province}/${date}`;
    const gazetteer = gazetteers.get(key) ?? gazetteerOf(registry, province, date);
    gazetteers.set(key, gazetteer);
    if (corrected !== undefined) return checkCorrection(corrected, gazetteer, date);
    const match = matchCommune(name, gazetteer, null);
    return match.kind === "found" ? match.commune.code : describeMismatch(match, name, source);
  };
}

function gazetteerOf(registry: Registry, province: string, date: string): Gazetteer {
  return makeGazetteer(
    findCommunes(registry, schemeOn(date), province, date),
    registry.districts.filter((district) => district.province === province),
  );
}

/** A correction can name a commune in force alone. */
function checkCorrection(
  { source, written, code }: PlaceCorrection,
  { communes }: Gazetteer,
  date: string,
): string | Problem {
  if (communes.some((commune) => commune.code === code)) return code;
  const line = { source, written, code };
  const values = { written, code, date, candidates: [], line, isCorrected: true } as const;
  return { severity: "error", check: "placeIsKnown", place: { file: "" }, values };
}

function describeMismatch(match: Exclude<Match, { kind: "found" }>, name: string, source: string): Problem {
  const candidates = match.candidates.map(nameCommune);
  const place = { file: "" };
  if (match.kind === "ambiguous") {
    const values = { written: name, candidates, line: { source, written: name, code: null } };
    return { severity: "error", check: "placeIsUnambiguous", place, values };
  }
  const line = { source, written: name, code: candidates[0]?.code ?? null };
  const values = { written: name, code: null, date: null, candidates, line };
  return { severity: "error", check: "placeIsKnown", place, values };
}
