import type { Language } from "#domain/localised";
import { TERMS, type TermId } from "#domain/terms";
import { FIT, fitText, prepareText, type SearchText } from "#domain/searchText";
import { foldText } from "#domain/text";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS = { vi, en };

export interface TermHit {
  readonly id: TermId;
  readonly name: string;
  readonly short: string;
}

/** What people put around a term when they ask: "hộ nghèo là gì", "what is near-poor". */
const ASKING = /^(what (is|are|does) |nghia cua |the nao la )|( nghia)? la gi$|( mean| means)$/g;
/** A letter or two would fit half of the terms. */
const SHORTEST = 3;

/** Terms whose name, or another word for it, fits: best first, no accents needed. The official Vietnamese names are found in English too. */
export function findTerms(query: string, language: Language, most = 3): TermHit[] {
  const wanted = prepareText(foldText(query).replace(ASKING, "").trim());
  if (wanted.folded.length < SHORTEST) return [];
  const scored = TERMS.flatMap((id) => {
    const score = Math.min(...namesOf(id, language).map((name) => scoreOf(name, wanted)));
    return score === Infinity ? [] : [{ id, score }];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ id }) => ({
      id,
      name: WORDS[language][id].name,
      short: WORDS[language][id].short,
    }));
}

function namesOf(id: TermId, language: Language): SearchText[] {
  const own = WORDS[language][id];
  return [own.name, ...(own.also ?? []), WORDS.vi[id].name].map(prepareText);
}

/** Names that only contain the letters within a word do not fit. */
function scoreOf(name: SearchText, wanted: SearchText): number {
  const fit = fitText(name, wanted);
  return fit === null || fit === FIT.inside ? Infinity : fit;
}
