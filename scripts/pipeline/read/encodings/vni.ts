/**
 * VNI for Windows (VNI-Times and its family): a base letter followed by a mark, both bytes read by a spreadsheet as Latin-1. The
 * mark carries the tone, or the tone with a circumflex or a breve; its case follows the letter.
 */
const PLAIN = marks("øûõùï", ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]);
const CIRCUMFLEX = marks("àåãáä", [
  "\u0302\u0300",
  "\u0302\u0309",
  "\u0302\u0303",
  "\u0302\u0301",
  "\u0302\u0323",
]);
const BREVE = marks("èúüéë", [
  "\u0306\u0300",
  "\u0306\u0309",
  "\u0306\u0303",
  "\u0306\u0301",
  "\u0306\u0323",
]);

/** Marks that may follow each base letter. */
const MARKS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  a: new Map([...PLAIN, ...CIRCUMFLEX, ...BREVE, ["â", "\u0302"], ["ê", "\u0306"]]),
  e: new Map([...PLAIN, ...CIRCUMFLEX, ["â", "\u0302"]]),
  o: new Map([...PLAIN, ...CIRCUMFLEX, ["â", "\u0302"]]),
  u: PLAIN,
  y: PLAIN,
  ô: PLAIN,
  ö: PLAIN,
};

/** Letters that stand alone. */
const ALONE: Readonly<Record<string, string>> = {
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
};

function marks(bytes: string, tones: readonly string[]): Map<string, string> {
  return new Map(Array.from(bytes, (byte, index) => [byte, tones[index] ?? ""]));
}

/** Unicode of a VNI text read as Latin-1, or null where a mark has no letter before it. */
export function decodeVni(text: string): string | null {
  let result = "";
  for (let index = 0; index < text.length;) {
    const character = text.charAt(index);
    const letter = letterOf(character);
    if (letter === null) return null;
    const mark = MARKS[character.toLowerCase()]?.get(text.charAt(index + 1).toLowerCase());
    result += letter + (mark ?? "");
    index += mark === undefined ? 1 : 2;
  }
  return result.normalize("NFC");
}

/** A letter without its mark, in its own case; null for a mark that follows no letter. */
function letterOf(character: string): string | null {
  const lower = character.toLowerCase();
  const letter = ALONE[lower] ?? (lower < "\u0080" ? lower : null);
  return letter === null || character === lower ? letter : letter.toUpperCase();
}
