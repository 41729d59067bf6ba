import type { Cell } from "./formRows.ts";
import { encodeTcvn3, encodeVni } from "./legacyText.ts";

export type CsvEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "vni";

/** Windows-1258 codes that differ from Latin-1: base letters, and combining tones behind them. */
const W1258: Readonly<Record<string, number>> = {
  ă: 0xe3,
  Ă: 0xc3,
  đ: 0xf0,
  Đ: 0xd0,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
};

/** Letters of Windows-1258: the tone apart, the circumflex, breve and horn within the letter. */
function toWindows1258(text: string): number[] {
  return Array.from(text.normalize("NFC")).flatMap((letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize("NFD"))?.[0] ?? "";
    const base = letter.normalize("NFD").replace(tone, "").normalize("NFC");
    return Array.from(base + tone, (part) => W1258[part] ?? part.charCodeAt(0));
  });
}

/** Rows as CSV bytes. Excel set to Vietnamese writes semicolons. */
export function encodeCsv(rows: readonly (readonly Cell[])[], encoding: CsvEncoding): Uint8Array {
  const delimiter = encoding.startsWith("utf-8") ? "," : ";";
  const quote = (cell: Cell) => {
    const text = cell === null ? "" : String(cell);
    return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = rows.map((row) => row.map(quote).join(delimiter)).join("\r\n");
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    case "utf-16be":
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());
    case "windows-1258":
      return Uint8Array.from(toWindows1258(text));
    case "tcvn3":
      return Uint8Array.from(Array.from(encodeTcvn3(text), (letter) => letter.charCodeAt(0)));
    case "vni":
      return Uint8Array.from(Array.from(encodeVni(text), (letter) => letter.charCodeAt(0)));
  }
}
