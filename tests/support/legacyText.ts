/**
 * Vietnamese text as fonts of before Unicode hold it, for fixtures. Written apart from the decoders of the pipeline: letters
 * are looked up in the published tables by their parts, not by the decoders' own rows.
 */

/** TCVN 5712:1993 table 1: code of each small letter, in the order of the standard's own listing. */
const TCVN3: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "ă=a8 â=a9 ê=aa ô=ab ơ=ac ư=ad đ=ae à=b5 ả=b6 ã=b7 á=b8 ạ=b9 ằ=bb ẳ=bc ẵ=bd ắ=be ặ=c6 ầ=c7 ẩ=c8 ẫ=c9 ấ=ca ậ=cb",
    "è=cc ẻ=ce ẽ=cf é=d0 ẹ=d1 ề=d2 ể=d3 ễ=d4 ế=d5 ệ=d6 ì=d7 ỉ=d8 ĩ=dc í=dd ị=de ò=df ỏ=e1 õ=e2 ó=e3 ọ=e4 ồ=e5 ổ=e6",
    "ỗ=e7 ố=e8 ộ=e9 ờ=ea ở=eb ỡ=ec ớ=ed ợ=ee ù=ef ủ=f1 ũ=f2 ú=f3 ụ=f4 ừ=f5 ử=f6 ữ=f7 ứ=f8 ự=f9 ỳ=fa ỷ=fb ỹ=fc ý=fd ỵ=fe",
    "Ă=a1 Â=a2 Ê=a3 Ô=a4 Ơ=a5 Ư=a6 Đ=a7",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [pair.charAt(0), Number.parseInt(pair.slice(2), 16)]),
);

/** Latin-1 text that a `.VnTime` font shows as `text`; capitals without a code of their own become small, as typists did. */
export function encodeTcvn3(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    if (letter < "\u0080") return letter;
    const code = TCVN3[letter] ?? TCVN3[letter.toLowerCase()];
    if (code === undefined) throw new RangeError(`no TCVN3 code for "${letter}"`);
    return String.fromCharCode(code);
  }).join("");
}

/** Base letters of VNI and their tones, as printed in the key tables of its fonts: level, acute, grave, hook, tilde, dot. */
const VNI_ROWS = [
  ["aáàảãạ", "a aù aø aû aõ aï"],
  ["âấầẩẫậ", "aâ aá aà aå aã aä"],
  ["ăắằẳẵặ", "aê aé aè aú aü aë"],
  ["eéèẻẽẹ", "e eù eø eû eõ eï"],
  ["êếềểễệ", "eâ eá eà eå eã eä"],
  ["iíìỉĩị", "i í ì æ ó ò"],
  ["oóòỏõọ", "o où oø oû oõ oï"],
  ["ôốồổỗộ", "oâ oá oà oå oã oä"],
  ["ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"],
  ["uúùủũụ", "u uù uø uû uõ uï"],
  ["ưứừửữự", "ö öù öø öû öõ öï"],
  ["yýỳỷỹỵ", "y yù yø yû yõ î"],
  ["đ", "ñ"],
] as const;

/** Every letter with its VNI spelling, small and capital. */
export const VNI_TABLE: ReadonlyMap<string, string> = new Map(
  VNI_ROWS.flatMap(([letters, spellings]) =>
    Array.from(letters, (letter, index): [string, string] => [letter, spellings.split(" ")[index] ?? ""]),
  ).flatMap(([letter, spelling]): [string, string][] => [
    [letter, spelling],
    [letter.toUpperCase(), spelling.toUpperCase()],
  ]),
);

/** Latin-1 text that a VNI font shows as `text`. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const spelling = VNI_TABLE.get(letter);
    if (spelling === undefined && letter >= "\u0080") throw new RangeError(`no VNI spelling for "${letter}"`);
    return spelling ?? letter;
  }).join("");
}

/** Every letter that TCVN3 has, with its byte. */
export const TCVN3_TABLE: ReadonlyMap<string, number> = new Map(Object.entries(TCVN3));
