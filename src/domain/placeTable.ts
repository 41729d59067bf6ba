import type { View } from "./view.ts";

/** What places side by side (nhiều nơi cạnh nhau) are asked for. */
export interface PlaceTableView {
  /** Codes of provinces (two digits) and communes (five), the first is what the others are held against; none for the place on show. */
  readonly places: readonly string[];
  /** Indicators, the first with its change and its years; none for the usual ones. */
  readonly columns: readonly string[];
  /** "name", "change" or an indicator, with "-" in front from the highest; empty for the first indicator. */
  readonly sort: string;
  /** Whether the first two provinces stand on two maps of one legend in place of the table. */
  readonly onMaps: boolean;
}

/** More of them fit no screen. */
export const MOST_PLACES = 10;
export const MOST_COLUMNS = 20;

const CODE = /^(\d\d|\d{5})$/;
const COLUMN = /^[a-z][a-z0-9_-]{0,60}$/;
const SORT = /^-?[a-z][a-z0-9_-]{0,60}$/;

const ON_MAPS = "maps";

/** Reads "11.03162~poor_rate.near_poor_rate~-change~maps"; what is malformed in it is left out, nothing throws. */
export function parsePlaceTable(text: string | null): PlaceTableView {
  const [places = "", columns = "", sort = "", look = ""] = (text ?? "").split("~");
  const list = (part: string, pattern: RegExp, most: number) =>
    [...new Set(part.split("."))].filter((one) => pattern.test(one)).slice(0, most);
  return {
    places: list(places, CODE, MOST_PLACES),
    columns: list(columns, COLUMN, MOST_COLUMNS),
    sort: SORT.test(sort) ? sort : "",
    onMaps: look === ON_MAPS,
  };
}

/** The inverse of {@link parsePlaceTable}; null where nothing is asked for. */
export function formatPlaceTable({ places, columns, sort, onMaps }: PlaceTableView): string | null {
  const text = [places.join("."), columns.join("."), sort, onMaps ? ON_MAPS : ""]
    .join("~")
    .replace(/~+$/, "");
  return text === "" ? null : text;
}

/**
 * What is asked for once some more places have come: behind those that are there, or behind the province on show where none are. What has
 * no more room is left out.
 */
export function addPlaces(
  { placeTable, province }: Pick<View, "placeTable" | "province">,
  codes: readonly string[],
): string | null {
  const asked = parsePlaceTable(placeTable);
  const there = asked.places.length > 0 ? asked.places : [province];
  const places = [...new Set([...there, ...codes])].slice(0, MOST_PLACES);
  return formatPlaceTable({ ...asked, places });
}
