import type { Language } from "#domain/localised";

/**
 * Where the whole country is on show its units are provinces (tỉnh) and no communes (xã): the sentences of the frame stay as they are, with
 * the name of the unit exchanged. "xã hội" (society) is no unit.
 */
const NAMES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  vi: [
    [/\b(số liệu )?xã, phường/gu, "$1tỉnh"],
    [/Xã, phường/gu, "Tỉnh"],
    [/(?<![\p{L}])xã(?![\p{L}]| hội)/gu, "tỉnh"],
    [/(?<![\p{L}])Xã(?![\p{L}]| hội)/gu, "Tỉnh"],
    [/(?<![\p{L}])(toàn|cả) tỉnh/gu, "cả nước"],
    [/(?<![\p{L}])(Toàn|Cả) tỉnh/gu, "Cả nước"],
    [/của tỉnh(?= và| cho)/gu, "của cả nước"],
    // A survey goes through a year.
    [/Cuối năm/gu, "Năm"],
  ],
  en: [
    [/^province$/gu, "country"],
    [/^Province$/gu, "Country"],
    [/communes and wards/gu, "provinces"],
    [/Communes and wards/gu, "Provinces"],
    [/([Ww])hole province/gu, "$1hole country"],
    [/this province/gu, "the country"],
    [/\bthe province\b/gu, "the country"],
    [/commune/gu, "province"],
    [/Commune/gu, "Province"],
    [/At the end of/gu, "In"],
  ],
};

function exchangeText(text: string, language: Language): string {
  return NAMES[language].reduce((said, [name, by]) => said.replace(name, by), text);
}

/** Words as they are said of units of another level. */
export type Exchange = <Words>(words: Words, language: Language) => Words;

const kept = new WeakMap<object, unknown>();

/** A text, or texts at any depth and what functions say, with the name of the unit exchanged; an object once exchanged is kept. */
export const sayProvinces: Exchange = <Words>(words: Words, language: Language): Words => {
  if (typeof words === "string") return exchangeText(words, language) as Words;
  if (words === null || (typeof words !== "object" && typeof words !== "function")) return words;
  const known = kept.get(words);
  if (known !== undefined) return known as Words;
  const said = exchangeParts(words, language);
  kept.set(words, said);
  return said as Words;
};

function exchangeParts(words: object, language: Language): unknown {
  if (typeof words === "function")
    return (...given: unknown[]) =>
      sayProvinces((words as (...given: unknown[]) => unknown)(...given), language);
  if (Array.isArray(words)) return words.map((word: unknown) => sayProvinces(word, language));
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, sayProvinces(word, language)]));
}
