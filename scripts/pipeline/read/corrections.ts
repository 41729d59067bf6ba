import * as v from "valibot";
import type { AcceptedFigure } from "../accepted.ts";
import type { Effects } from "../effects/effects.ts";
import { number, parseTable, text } from "../registry/tables.ts";
import type { PlaceCorrection } from "../match/match.ts";

const FOLDER = "data/corrections";
const place = v.object({ source: text, written: text, code: text, reason: text, reference: text });
const figure = v.object({ file: text, sheet: text, cell: text, printed: number, reason: text });

/** Fixes made by hand, each with its reason; nothing is corrected that is not written here. */
export interface Corrections {
  readonly places: readonly PlaceCorrection[];
  readonly accepted: readonly AcceptedFigure[];
}

/** Reads `data/corrections`; a file that is not there corrects nothing. @throws ProblemsError */
export async function readCorrections(effects: Pick<Effects, "read">): Promise<Corrections> {
  const places = await effects.read(`${FOLDER}/places.csv`);
  const accepted = await effects.read(`${FOLDER}/accepted.csv`);
  return {
    places: places === undefined ? [] : parseTable(`${FOLDER}/places.csv`, places, place),
    accepted: accepted === undefined ? [] : parseTable(`${FOLDER}/accepted.csv`, accepted, figure),
  };
}
