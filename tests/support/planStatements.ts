/**
 * Every figure, date and document that a text about a plan states (số liệu, thời hạn, căn cứ), read alike from the plans as received and
 * from what the atlas says of them, so that one can be looked for in the other.
 */
export interface Statement {
  /** What is stated, in one spelling: "18.000.000.000 đồng" of any way to print it, "2018-08-15", "1722/QĐ-TTg". */
  readonly key: string;
  /** As it stands, with the words around it: for a person who reads the misses. */
  readonly context: string;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const ISSUED = String.raw`(?:,? ngày (?:${DAY}))?`;
const DOCUMENT = String.raw`\d+[a-z]?(?:/\d{4})?[/-][A-ZĐ]{2,}[\p{L}\d]*(?:[-/–][A-ZĐ][\p{L}\d]*)*${ISSUED}`;
const QUARTER = String.raw`[Qq]uý (?:IV|I{1,3})(?: năm |/)\d{4}`;
const MONTH = String.raw`tháng \d{1,2}/\d{4}`;
const SPAN = String.raw`(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}|\d{4}-\d{4}`;
const COMPOUND = String.raw`${NUMBER} tỷ ${NUMBER} triệu`;
const RANGE = String.raw`${NUMBER}%? ?[-–] ?${NUMBER}`;
/** What looks like a figure and is the name of something: a project, a programme, an annex, a plan of a year. */
const NAMED = String.raw`(?:[Dd]ự án|[Tt]iểu dự án|[Cc]hương trình|CT|Nghị quyết|Nghị quyết số|hộ nghèo|Điều|Biểu chi tiết số|[Vv]ùng|giai đoạn|mức độ) \d+[a-z]?(?:, \d+)*(?![a-z\d-]| ?[%/])`;

const TOKENS = new RegExp(
  `(?<document>${DOCUMENT})|(?<day>${DAY})|(?<quarter>${QUARTER})|(?<month>${MONTH})|(?<named>${SPAN}|${NAMED})|(?<compound>${COMPOUND})|(?<range>${RANGE})|(?<figure>${NUMBER})`,
  "gu",
);

/** Units as the plans write them behind a number; the factor makes one unit of money. A figure of none of these is compared by its number. */
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^ ?%/u, "%", 1],
  [/^ vạn/u, "", 1e4],
  [/^ tỷ/u, "đồng", 1e9],
  [/^ triệu USD/u, "USD", 1e6],
  [/^(?: triệu|tr)/u, "đồng", 1e6],
  [/^ đồng/u, "đồng", 1],
  [/^ USD/u, "USD", 1],
  [/^ ?(?:lượt)/u, "lượt", 1],
  [/^ ?(?:kg)/u, "kg", 1],
  [/^ ?m²/u, "m²", 1],
  [/^ ha/u, "km²", 0.01],
  [/^ (?:hộ)/u, "hộ", 1],
  [/^ (?:nhà(?! lớp| công)|căn nhà)/u, "nhà", 1],
  [/^ (?:xã|phường)/u, "xã", 1],
  [/^ (?:huyện)/u, "huyện", 1],
  [/^ (?:thôn|bản|xóm)/u, "bản", 1],
  [/^ (?:người|lao động|học sinh|khẩu)/u, "người", 1],
  [/^ (?:tháng)/u, "tháng", 1],
  [/^ (?:công trình)/u, "công trình", 1],
  [/^ (?:mô hình)/u, "mô hình", 1],
];

/** The year alone tells when, and is read with what it dates. */
const isYear = (number: string) => /^(?:19|20)\d{2}$/u.test(number);

/** Marks of footnotes, lines that were wrapped within a number or a name, and "11 doctors for 1 ten thousand people". */
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/<sup>\d+<\/sup>/gu, ""],
  [/\s+/gu, " "],
  [/(?<=\d) ?\/ ?(?=\d|[A-ZĐ])/gu, "/"],
  [/(?<=[A-ZĐ]-) (?=[A-ZĐ])/gu, ""],
  [/\/1 vạn/gu, "/vạn"],
  [/(?<=\d ?)m2/gu, "m²"],
];

/** What a Vietnamese text states, in its order. */
export function readStatements(source: string): Statement[] {
  const text = MENDS.reduce((left, [wrong, right]) => left.replace(wrong, right), source.normalize("NFC"));
  return [...text.matchAll(TOKENS)].flatMap((found) => {
    const [all] = found;
    const after = text.slice(found.index + all.length);
    const context = text.slice(Math.max(0, found.index - 70), found.index + all.length + 50);
    return readKeys(found.groups ?? {}, after).map((key) => ({ key, context }));
  });
}

function readKeys(groups: Readonly<Record<string, string | undefined>>, after: string): string[] {
  const { document, day, quarter, month, compound, range, figure } = groups;
  if (document !== undefined) return [document.replace(/,? ngày .*/u, "").replaceAll("–", "-")];
  if (day !== undefined) return [keyOfDay(day)];
  if (quarter !== undefined) return [keyOfQuarter(quarter)];
  if (month !== undefined) return [keyOfMonth(month)];
  if (compound !== undefined) return [keyOfCompound(compound)];
  const numbers = (range ?? figure)?.match(new RegExp(NUMBER, "gu")) ?? [];
  return numbers.filter((number) => !isYear(number)).map((number) => keyOfFigure(number, after));
}

const numbersOf = (text: string) => text.match(/\d+/gu) ?? [];
const pad = (text = "") => text.padStart(2, "0");

function keyOfDay(day: string): string {
  const [date, month, year = ""] = numbersOf(day);
  return `${year}-${pad(month)}-${pad(date)}`;
}

function keyOfQuarter(quarter: string): string {
  const at = ["I", "II", "III", "IV"].indexOf(/[IV]+/u.exec(quarter)?.[0] ?? "");
  return `${numbersOf(quarter)[0] ?? ""}-Q${String(at + 1)}`;
}

function keyOfMonth(text: string): string {
  const [month, year = ""] = numbersOf(text);
  return `${year}-${pad(month)}`;
}

function keyOfFigure(number: string, after: string): string {
  const [, unit = "", factor = 1] = UNITS.find(([written]) => written.test(after)) ?? [];
  return keyOf(readNumber(number) * factor, unit);
}

/** "83 tỷ 970 triệu": one amount in two units. */
function keyOfCompound(compound: string): string {
  const [billions = 0, millions = 0] = (compound.match(new RegExp(NUMBER, "gu")) ?? []).map(readNumber);
  return keyOf(billions * 1e9 + millions * 1e6, "đồng");
}

/** Points part thousands and a comma parts decimals. */
const readNumber = (number: string) => Number(number.replaceAll(".", "").replace(",", "."));

/** @param unit one of the plans' own, or empty for any */
export function keyOf(value: number, unit: string): string {
  return `${String(Number(value.toPrecision(12)))} ${unit}`.trim();
}

/** Whether two keys state one thing; a figure without a unit of the list has only its number. */
export function isSameKey(one: string, other: string): boolean {
  if (one === other) return true;
  const [[a, unitA], [b, unitB]] = [one.split(" "), other.split(" ")];
  return a === b && (unitA === undefined || unitB === undefined);
}
