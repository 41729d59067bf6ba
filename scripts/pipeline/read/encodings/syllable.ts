/** Vowels of a Vietnamese syllable without its tone, as spelled between onset and final consonant. */
const NUCLEI =
  "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|ui|uê|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|iêu|oai|oay|oao|oeo|uôi|uya|uyê|uyu|ươi|ươu|yêu|uây";
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnprstvx])?(?:${NUCLEI})(?:ng|nh|ch|[cmnpt])?$`,
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * How well a text reads as Vietnamese, from letter statistics: words with a letter beyond ASCII that are spelled like
 * syllables, less those that are not.
 */
export function plausibility(text: string): number {
  let score = 0;
  for (const word of text.normalize("NFC").split(/[\s0-9.,;:/()'"!?%+*=_–-]+/)) {
    if (!/[^\u0000-\u007F]/.test(word)) continue;
    score += isSyllable(word) ? 1 : -1;
  }
  return score;
}

/** A word spelled like one Vietnamese syllable with at most one tone. */
function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  if ((letters.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(letters.replace(TONES, "").normalize("NFC"));
}
