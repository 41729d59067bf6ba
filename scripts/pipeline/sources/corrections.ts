import * as v from "valibot";
import type { AcceptedRate } from "../checks/rateMatchesCounts.ts";
import type { Effects } from "../effects.ts";
import { number, parseTable, text } from "../registry/tables.ts";
import type { PlaceCorrection } from "../steps/match.ts";

const FOLDER = "data/corrections";
const place = v.object({ source: text, written: text, code: text, reason: text, reference: text });
const rate = v.object({ file: text, sheet: text, place: text, key: text, printed: number, reason: text });

/** Fixes made by hand, each with its reason; nothing is corrected that is not written here. */
export interface Corrections {
  readonly places: readonly PlaceCorrection[];
  readonly rates: readonly AcceptedRate[];
}

/** Reads `data/corrections`; a file that is not there corrects nothing. @throws ProblemsError */
export async function readCorrections(effects: Pick<Effects, "read">): Promise<Corrections> {
  const places = await effects.read(`${FOLDER}/places.csv`);
  const rates = await effects.read(`${FOLDER}/accepted-rates.csv`);
  return {
    places: places === undefined ? [] : parseTable(`${FOLDER}/places.csv`, places, place),
    rates: rates === undefined ? [] : parseTable(`${FOLDER}/accepted-rates.csv`, rates, rate),
  };
}
