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
 * Matches a written name such as "Xã Yên Thọ (Huyện Như Thanh)": exactly, then whatever the tone placement, then
 * folded. The type word and the district, named in brackets or standing above, narrow the choice; a guess is never made.
 */
export function matchCommune(written: string, gazetteer: Gazetteer, district: string | null): Match {
  const { type, name, within } = splitName(written);
  const inside = within === null ? district : (findDistrict(within, gazetteer.districts)?.code ?? district);
  const fits = (commune: Commune) =>
    (type === null || fold(commune.type) === type) && (inside === null || commune.district === inside);
  for (const { keyOf, communes } of gazetteer.indexes) {
    const hits = (communes.get(keyOf(name)) ?? []).filter(fits);
    const [only] = hits;
    if (hits.length === 1 && only !== undefined) return { kind: "found", commune: only };
    if (hits.length > 1) return { kind: "ambiguous", candidates: hits };
  }
  const narrowed = gazetteer.communes.filter(fits);
  return { kind: "unknown", candidates: nearest(name, narrowed.length > 0 ? narrowed : gazetteer.communes) };
}

export function findDistrict(
  written: string,
  districts: ReadonlyMap<string, District>,
): District | undefined {
  return districts.get(fold(written));
}

function exactKey(name: string): string {
  return name.normalize("NFC").trim();
}

/** Type word, name, and the district in brackets: "Xã Yên Thọ (Huyện Như Thanh)". */
export function splitName(written: string): { type: string | null; name: string; within: string | null } {
  const bracket = /^(.*?)\s*\((.*)\)\s*$/.exec(written);
  const [plain, within] = [bracket?.[1] ?? written, bracket?.[2] ?? null];
  const typed = /^(xã|phường|thị trấn|xa|phuong|thi tran)\s+(.+)$/i.exec(plain.normalize("NFC").trim());
  return { type: typed?.[1] === undefined ? null : fold(typed[1]), name: typed?.[2] ?? plain, within };
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
