import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";

/** What every view is given of every commune, before any of them prints it: the number itself, its counts, place, status and document. */
export function readReading({ exploration, choice, words }: Scene): Said[] {
  return exploration.rows.map(({ code, value, rank }): Said => {
    const place = rank === null ? { rank: null } : { rank: rank.rank, of: rank.of, tied: rank.tied > 1 };
    const said = { code, number: value.value, status: words.status[value.status], ...place };
    if (value.value === null) return said;
    const counts = choice.indicator.denominator === null ? {} : { numerator: value.numerator };
    return { ...said, ...counts, document: value.documents.join(";") };
  });
}
