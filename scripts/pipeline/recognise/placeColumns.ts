import type { HeaderBlock, UnknownColumn } from "./headerBlock.ts";
import { isPlaceHeader } from "./placeHeaders.ts";

/** What a text may be the name of; null for anything else. */
export type KindOfPlace = (text: string) => "commune" | "district" | "province" | null;

/** The columns that say where: of the places of the rows, and of the districts beside them. */
export interface PlaceColumns {
  readonly kind: "commune" | "province";
  /** 0-based. */
  readonly place: number;
  readonly district: number | null;
}

/** Names that are enough to know a column by what is in it. */
const FEWEST = 3;

type Kind = "commune" | "district" | "province";

/** How many names of each kind a column holds. */
interface Counted extends Readonly<Record<Kind, number>> {
  readonly index: number;
}

/** Finds the column of places by the names in it, whatever its heading; else by its heading. Null where neither tells. */
export function findPlaceColumns({ columns }: HeaderBlock, kindOf: KindOfPlace): PlaceColumns | null {
  const counted = columns.map((column) => countNames(column, kindOf));
  const communes = findMost(counted, "commune");
  const provinces = findMost(counted, "province");
  if (provinces.province >= FEWEST && provinces.province > communes.commune)
    return { kind: "province", place: provinces.index, district: null };
  const place = communes.commune >= FEWEST ? communes.index : columns.find(isHeadedAsPlace)?.index;
  if (place === undefined) return null;
  const { index, district } = findMost(counted, "district");
  return { kind: "commune", place, district: district > 0 && index !== place ? index : null };
}

function countNames({ index, texts }: UnknownColumn, kindOf: KindOfPlace): Counted {
  const kinds = texts.map((text) => (text === "" ? null : kindOf(text)));
  const count = (kind: Kind) => kinds.filter((own) => own === kind).length;
  return { index, commune: count("commune"), district: count("district"), province: count("province") };
}

/** The column with most names of a kind, the first of equals; one with none of any where no column has one. */
function findMost(counted: readonly Counted[], kind: Kind): Counted {
  const none: Counted = { index: -1, commune: 0, district: 0, province: 0 };
  return counted.reduce((best, own) => (own[kind] > best[kind] ? own : best), none);
}

function isHeadedAsPlace({ cells }: UnknownColumn): boolean {
  const lowest = cells.at(-1);
  return lowest !== undefined && isPlaceHeader(lowest);
}
