/** How a column writes its numbers: "vi" 1.234,56 and "en" 1,234.56 (cách ghi số). */
export type Notation = "vi" | "en";

/** What a text cell holds: a number, nothing collected, or no number at all. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "text" };

const MISSING: NumberReading = { kind: "missing" };
const TEXT: NumberReading = { kind: "text" };

/** Blanks, dashes, dots and crosses stand for "not collected" (không có số liệu), which is not 0. */
const NOTHING = /^(?:[-–—.…xX*]+|n\/a|không có|kcsl)?$/i;

/** Unit words of money and people, as factors. */
const FACTORS: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  vạn: 1e4,
  nghìn: 1e3,
  ngàn: 1e3,
};

/** Words behind a number that do not change it. */
const UNITS = /\s*(?:%|đồng|đ|vnđ|hộ|người|khẩu|ha|km2|km²|xã|thôn|bản)\s*$/i;

/**
 * Reads a number as offices write it: blanks inside ("25, 42%"), unit words ("83 tỷ 970 triệu", "7,4 vạn"), units behind it.
 * Thousands must stand in groups of three, so "6.47" is no number in the Vietnamese notation.
 */
export function readNumber(text: string, notation: Notation): NumberReading {
  const trimmed = text
    .normalize("NFC")
    .replace(/\u00A0/g, " ")
    .trim();
  if (NOTHING.test(trimmed)) return MISSING;
  const bare = trimmed.replace(UNITS, "");
  const worded = readWorded(bare.toLowerCase(), notation);
  if (worded !== null) return { kind: "number", value: worded };
  const value = readPlain(bare, notation);
  return value === null ? TEXT : { kind: "number", value };
}

/** "83 tỷ 970 triệu" as 83.970.000.000; null where there is no unit word. */
function readWorded(text: string, notation: Notation): number | null {
  const part = /([\d.,\s]+?)\s*(tỷ|tỉ|triệu|vạn|nghìn|ngàn)\s*/gy;
  let total = 0;
  let at = 0;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const value = readPlain(match[1] ?? "", notation);
    if (value === null) return null;
    total += value * (FACTORS[match[2] ?? ""] ?? 1);
    at = part.lastIndex;
  }
  if (at === 0) return null;
  const rest = text.slice(at).trim();
  if (rest !== "") return null;
  return Number(total.toFixed(4));
}

const SHAPES: Readonly<Record<Notation, RegExp>> = {
  vi: /^[-+]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

function readPlain(text: string, notation: Notation): number | null {
  const compact = text.replace(/\s+/g, "").replace(/^\((.*)\)$/, "-$1");
  if (!SHAPES[notation].test(compact)) return null;
  const plain =
    notation === "vi" ? compact.replaceAll(".", "").replace(",", ".") : compact.replaceAll(",", "");
  return Number(plain);
}
