import { editDistance, toneKey } from "#domain/spelling";
import { fold } from "./fold.ts";
import type { Commune, District } from "#domain/unit";

/** Places a row may stand for: the communes of one province under one scheme and date, and its districts of old. */
export interface Gazetteer {
  readonly communes: readonly Commune[];
  /** Communes by spelling key, one index for each way of comparing, strictest first. */
  readonly indexes: readonly {
    readonly keyOf: SpellingKey;
    readonly communes: ReadonlyMap<string, readonly Commune[]>;
  }[];
  readonly districts: ReadonlyMap<string, District>;
}

type SpellingKey = (name: string) => string;

/** Prepares names once; a province's forms ask for each of them hundreds of times. */
export function makeGazetteer(communes: readonly Commune[], districts: readonly District[]): Gazetteer {
  const indexes = [exactKey, toneKey, fold].map((keyOf) => {
    const index = new Map<string, Commune[]>();
    for (const commune of communes)
      index.set(keyOf(commune.name), [...(index.get(keyOf(commune.name)) ?? []), commune]);
    return { keyOf, communes: index };
  });
  return {
    communes,
    indexes,
    districts: new Map(districts.map((district) => [fold(district.name), district])),
  };
}

/** A correction by hand: this text in this source is that place (`data/corrections/places.csv`). */
export interface PlaceCorrection {
  readonly source: string;
  readonly written: string;
  readonly code: string;
  /** Why, and what says so. */
  readonly reason: string;
}

export type Match =
  | { readonly kind: "found"; readonly commune: Commune }
  | { readonly kind: "unknown"; readonly candidates: readonly Commune[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Commune[] };

/**
 * Matches a written name such as "Xã Yên Thọ (Huyện Như Thanh)": exactly, then whatever the tone placement, then folded; each time the
 * whole name before one whose first word is taken for its type, because a commune may be called "Xa Dung". The type word and the
 * district, named in brackets or standing above, narrow the choice; a guess is never made.
 */
export function matchCommune(written: string, gazetteer: Gazetteer, district: string | null): Match {
  const { readings, within } = readName(written);
  const inside = within === null ? district : (findDistrict(within, gazetteer.districts)?.code ?? district);
  const found = findHits(readings, gazetteer, inside);
  if (found !== null) return found;
  const last = readings.at(-1) ?? { type: null, name: written };
  const narrowed = gazetteer.communes.filter((commune) => fits(commune, last, inside));
  const pool = narrowed.length > 0 ? narrowed : gazetteer.communes;
  return { kind: "unknown", candidates: nearest(last.name, pool) };
}

/** The first way of comparing, and of it the first reading, that some commune fits. */
function findHits(
  readings: readonly NameReading[],
  { indexes }: Gazetteer,
  district: string | null,
): Match | null {
  for (const { keyOf, communes } of indexes)
    for (const reading of readings) {
      const hits = (communes.get(keyOf(reading.name)) ?? []).filter((commune) =>
        fits(commune, reading, district),
      );
      const [only] = hits;
      if (hits.length === 1 && only !== undefined) return { kind: "found", commune: only };
      if (hits.length > 1) return { kind: "ambiguous", candidates: hits };
    }
  return null;
}

function fits(commune: Commune, { type }: NameReading, district: string | null): boolean {
  return (
    (type === null || fold(commune.type) === type) && (district === null || commune.district === district)
  );
}

/** Whether a written name is one of the commune's, its type word and what stands before it left aside. */
export function isNameOf(written: string, commune: Commune): boolean {
  return readName(written).readings.some(({ name }) => fold(name) === fold(commune.name));
}

export function findDistrict(
  written: string,
  districts: ReadonlyMap<string, District>,
): District | undefined {
  const folded = fold(withoutMarks(written));
  const own = districts.get(folded);
  if (own !== undefined) return own;
  const [, type = "", name = ""] = DISTRICT.exec(folded) ?? [];
  return districts.get(`${DISTRICT_TYPES[type] ?? type} ${name}`);
}

/** "I. Huyện Mường Nhé", "H. Mường Nhé", "Cộng huyện Mường Nhé", folded. */
const DISTRICT =
  /^(?:(?:[ivx]+|\d+|[a-h]) )?(?:(?:tong cong|tong so|cong|tong|toan) )?(huyen|h|thi xa|tx|thanh pho|tp|quan|q) (.+)$/;
const DISTRICT_TYPES: Readonly<Record<string, string>> = {
  h: "huyen",
  tx: "thi xa",
  tp: "thanh pho",
  q: "quan",
};

/** The districts by their bare names ("muong nhe"), for rows that something else says to be one. */
export function bareDistricts({ districts }: Pick<Gazetteer, "districts">): ReadonlyMap<string, District> {
  return new Map([...districts].map(([full, district]) => [full.replace(TYPE_OF_DISTRICT, ""), district]));
}

const TYPE_OF_DISTRICT = /^(huyen|thi xa|thanh pho|quan) /;

/** The one district that a name without its type is of ("Điện Biên Đông"); where this stands, a commune may be meant as well. */
export function findBareDistrict(
  written: string,
  districts: ReadonlyMap<string, District>,
): District | undefined {
  const name = fold(written.replace(LIST_MARK, ""));
  const named = [...districts].filter(([full]) => full.replace(TYPE_OF_DISTRICT, "") === name);
  return named.length === 1 ? named[0]?.[1] : undefined;
}

function exactKey(name: string): string {
  return name.normalize("NFC").trim();
}

/** One way to take a written name: with the type that its first word says, or as it stands. */
interface NameReading {
  /** Folded; null where no word says it. */
  readonly type: string | null;
  readonly name: string;
}

/** A name without the marks of footnotes behind it: "Xã Chà Tở¹", "Xã Chà Tở **", "Xã Chà Tở (1)". */
export function withoutMarks(written: string): string {
  return written.replace(/(?:\s*(?:[*†‡¹²³⁰⁴-⁹]+|\((?:\d|\*+)\)))+\s*$/u, "");
}

/** What offices put before a name in a list: "1.", "12)", "1.2", "-", "03127 - ", "IV.", "b)", and "UBND"; "X." is a commune's type. */
const LIST_MARK =
  /^(?:(?:\d{5}\s*[-–:]|\d+(?:\.\d+)*\s*[.)]|\d+\.\d+|[-–—•*+]|(?:[IVX]{2,}|[IV])\s*[.)]|[a-zđ]\s*\))\s*|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+)/iu;
const TYPED = /^(xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|dac khu)\.?\s+(.+)$/i;
/** A heading's words before each name: they say no type. */
const ANY_TYPE = /^(?:(?:xã|phường|thị trấn|đặc khu)\s*[/,]\s*)+(?:xã|phường|thị trấn|đặc khu)\s+(.+)$/iu;
const SHORT = /^(x|ph|p|t\.?tr?|đk)(?:\.\s*|\s+)(.+)$/i;
const SHORT_TYPES: Readonly<Record<string, string>> = {
  x: "xa",
  p: "phuong",
  ph: "phuong",
  tt: "thi tran",
  ttr: "thi tran",
  đk: "dac khu",
};

/**
 * The readings of a name, the whole of it first, and the district behind it: "1. Xã Yên Thọ (Huyện Như Thanh)",
 * "Xã Yên Thọ, huyện Như Thanh".
 */
function readName(name: string): { readings: NameReading[]; within: string | null } {
  const written = withoutMarks(name);
  const behind = /^(.*?)\s*\((.*)\)\s*$/.exec(written) ?? /^(.*?)\s*,\s*(.*)$/.exec(written);
  const whole = (behind?.[1] ?? written).normalize("NFC").trim();
  const bare = whole.replace(LIST_MARK, "");
  const names = bare === whole ? [whole] : [whole, bare];
  const readings = [...names.map((name) => ({ type: null, name })), ...withoutType(bare)];
  return { readings, within: behind?.[2] ?? null };
}

/** A name behind the word or the letters of its type ("Xã Yên Thọ", "P. Mường Thanh"); none where it has neither. */
function withoutType(name: string): NameReading[] {
  const [, behindAny] = ANY_TYPE.exec(name) ?? [];
  if (behindAny !== undefined) return [{ type: null, name: behindAny }];
  const [, word, behindWord] = TYPED.exec(name) ?? [];
  if (word !== undefined && behindWord !== undefined) return [{ type: fold(word), name: behindWord }];
  return withoutLetters(name);
}

/** The same behind letters; the tenth of a list, "X. Xã Yên Thọ", has the word of its type behind its number. */
function withoutLetters(name: string): NameReading[] {
  const [, letters, behind] = SHORT.exec(name) ?? [];
  if (letters === undefined || behind === undefined) return [];
  const own = { type: SHORT_TYPES[letters.toLowerCase().replace(".", "")] ?? null, name: behind };
  return TYPED.test(behind) ? [own, ...withoutType(behind)] : [own];
}

/** At most three places within three slips, nearest first. */
function nearest(name: string, pool: readonly Commune[]): Commune[] {
  return pool
    .map((commune) => ({ commune, distance: editDistance(name, commune.name) }))
    .filter(({ distance }) => distance <= 3)
    .sort((a, b) => a.distance - b.distance || a.commune.code.localeCompare(b.commune.code))
    .slice(0, 3)
    .map(({ commune }) => commune);
}
