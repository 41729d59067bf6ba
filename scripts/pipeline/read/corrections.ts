import * as v from "valibot";
import type { AcceptedFigure } from "../accepted.ts";
import type { Effects } from "../effects/effects.ts";
import { number, optionalDate, parseTable, text } from "../registry/tables.ts";
import type { LeftOutRow } from "./leftOutRows.ts";
import type { PlaceCorrection } from "../match/match.ts";

const FOLDER = "data/corrections";
/** When it was decided; a file of before that was asked has no such column. */
const date = v.optional(optionalDate, "");
const place = v.object({ source: text, written: text, code: text, reason: text, reference: text, date });
/** A text table has no name of a sheet. */
const sheet = v.string();
const figure = v.object({ file: text, sheet, cell: text, printed: number, reason: text, date });
const leftOut = v.object({ file: text, sheet, row: number, written: text, reason: text, date });

/** Fixes made by hand, each with its reason; nothing is corrected that is not written here. */
export interface Corrections {
  readonly places: readonly PlaceCorrection[];
  readonly accepted: readonly AcceptedFigure[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Reads `data/corrections`; a file that is not there corrects nothing. @throws ProblemsError */
export async function readCorrections(effects: Pick<Effects, "read">): Promise<Corrections> {
  const places = await effects.read(`${FOLDER}/places.csv`);
  const accepted = await effects.read(`${FOLDER}/accepted.csv`);
  const rows = await effects.read(`${FOLDER}/rows.csv`);
  return {
    leftOut: rows === undefined ? [] : parseTable(`${FOLDER}/rows.csv`, rows, leftOut),
    places: places === undefined ? [] : parseTable(`${FOLDER}/places.csv`, places, place),
    accepted: accepted === undefined ? [] : parseTable(`${FOLDER}/accepted.csv`, accepted, figure),
  };
}
