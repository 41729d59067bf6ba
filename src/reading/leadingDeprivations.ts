import { colourCategory } from "#domain/colour/categories";
import { LAND } from "#domain/colour/palettes";
import type { Catalogue } from "#domain/dataset";
import type { Localised } from "#domain/localised";
import type { CommuneName } from "#domain/reading";
import type { Fill } from "#domain/scene";
import type { SeriesTable } from "#domain/series";
import type { Dimension, Period } from "#domain/standard";
import { findLeading, shareDeprivations } from "#domain/statistics/contribution";
import { deriveStatus, type Status } from "#domain/status";
import { readDeprivations, type DeprivationRow } from "./deprivations.ts";

/** One deprivation with its part of all deprivations of poor households. */
export interface Contribution {
  readonly key: string;
  readonly name: Localised;
  /** Percent of all deprivations. */
  readonly share: number;
}

/** What each deprivation makes up of all: null where a count is withheld or missing, and where nobody lacks anything. */
export function readContributions(rows: readonly DeprivationRow[]): {
  readonly parts: readonly Contribution[];
  readonly status: Status;
} | null {
  const shares = shareDeprivations(rows.map(({ unit }) => unit.numerator));
  if (shares === null) return null;
  const parts = rows.map(({ key, name }, index) => ({ key, name, share: shares[index] ?? 0 }));
  return {
    parts: parts.sort((a, b) => b.share - a.share),
    status: deriveStatus(rows.map(({ unit }) => unit.numeratorStatus)),
  };
}

/** Communes with one leading deprivation: a colour and a number on the map, a line of its legend. */
export interface LeadingGroup {
  readonly key: string;
  /** Of the deprivation in its standard, as it stands on the map. */
  readonly number: number;
  readonly name: Localised;
  readonly colour: string;
  readonly communes: readonly CommuneName[];
}

/** What most poor households of each commune lack, as a map of categories. */
export interface LeadingMap {
  readonly groups: readonly LeadingGroup[];
  /** Communes with several at the top alike. */
  readonly tied: readonly CommuneName[];
  /** Communes without a figure, or where nobody lacks anything. */
  readonly none: readonly CommuneName[];
  /** How many communes have a count that is not published: what leads them leads among those published. */
  readonly partly: number;
  /** In the order of the communes, like the labels: numbers of what leads, joined by "=" where several do; "*" where a count is not published. */
  readonly fills: readonly Fill[];
  readonly labels: readonly string[];
}

interface Lead {
  readonly commune: CommuneName;
  readonly keys: readonly string[];
  readonly unknown: number;
  readonly status: Status;
}

/** @param dimensions of the standard of the period */
export function readLeading(
  table: SeriesTable,
  indicators: Catalogue["indicators"],
  dimensions: readonly Dimension[],
  period: Period,
  communes: readonly CommuneName[],
): LeadingMap {
  const listed = dimensions.flatMap(({ deprivations }) => deprivations);
  const numbers = new Map(listed.map(({ key, number }) => [key, number]));
  const leads = communes.map((commune) =>
    readLead(commune, readDeprivations(table, indicators, dimensions, period, commune.code)),
  );
  const ofKey = (key: string) => leads.filter(({ keys }) => keys.length === 1 && keys[0] === key);
  const groups = listed
    .map(({ key, number, name }) => ({
      key,
      number,
      name,
      communes: ofKey(key).map(({ commune }) => commune),
    }))
    .filter((group) => group.communes.length > 0)
    .sort((a, b) => b.communes.length - a.communes.length)
    .map((group, index) => ({ ...group, colour: colourCategory(index) }));
  const colours = new Map(groups.map(({ key, colour }) => [key, colour]));
  const withKeys = (fits: (count: number) => boolean) =>
    leads.filter(({ keys }) => fits(keys.length)).map(({ commune }) => commune);
  return {
    groups,
    tied: withKeys((count) => count > 1),
    none: withKeys((count) => count === 0),
    partly: leads.filter(({ keys, unknown }) => keys.length > 0 && unknown > 0).length,
    fills: leads.map((lead) => makeFill(lead, colours)),
    labels: leads.map(({ keys, unknown }) => {
      const said = keys.map((key) => String(numbers.get(key) ?? "")).join("=");
      return said === "" || unknown === 0 ? said : `${said}*`;
    }),
  };
}

function readLead(commune: CommuneName, rows: readonly DeprivationRow[]): Lead {
  const { at, unknown } = findLeading(rows.map(({ unit }) => unit.numerator));
  const leading = at.flatMap((index) => rows[index] ?? []);
  const statuses = (leading.length > 0 ? leading : rows).map(({ unit }) => unit.numeratorStatus);
  return { commune, keys: leading.map(({ key }) => key), unknown, status: deriveStatus(statuses) };
}

function makeFill({ keys, status }: Lead, colours: ReadonlyMap<string, string>): Fill {
  const [only, ...others] = keys;
  if (only === undefined) {
    const look = status === "suppressed" || status === "not-collected" ? status : "missing";
    return { look, colour: null, illustrative: false, dimmed: false };
  }
  const colour = others.length > 0 ? LAND : (colours.get(only) ?? LAND);
  return { look: "value", colour, illustrative: status === "illustrative", dimmed: false };
}
