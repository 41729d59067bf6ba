import type { Cell } from "#domain/csv";
import { formatCsv } from "#domain/csv";
import type { Source } from "#domain/publishedFiles";
import type { IndicatorValue } from "#domain/indicator";
import { formatDocuments } from "#domain/paper";
import type { Localised } from "#domain/localised";
import { makeGeoJson, makeTopoJson, type About, type Properties } from "#domain/shapes";
import { isKept } from "#domain/filter";
import type { View } from "#domain/view";
import type { Topology } from "topojson-specification";
import type { Choice, Exploration, ExploreRow } from "#domain/reading";
import { orderYears } from "./choice.ts";

/** Which communes go into a file of what is on screen. */
export type Extent = "shown" | "all" | "set";

/** Communes of an extent: those that the filter keeps, all of the province, or the reader's own group. */
export function pickRows(
  { rows, indicator }: Pick<Exploration, "rows" | "indicator">,
  extent: Extent,
  view: Pick<View, "classes" | "range" | "set">,
): readonly ExploreRow[] {
  if (extent === "set") return rows.filter(({ code }) => view.set.includes(code));
  return extent === "all" ? rows : rows.filter((row) => isKept(view, row, indicator));
}

/** What is on screen, ready to be written: nothing in it that the map does not show. */
export interface OpenView {
  readonly choice: Choice;
  readonly exploration: Exploration;
  readonly rows: readonly ExploreRow[];
  /** What the file says of itself: sentence, address, standard, note, licence; in the order to be written. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** Words of status, and of each class, in the reader's language. */
  readonly sayStatus: (row: ExploreRow) => string;
  readonly sayClass: (row: ExploreRow) => string;
  readonly nameOf: (row: ExploreRow) => Localised;
  readonly sources: readonly Source[];
  /** Unit of the indicator's values as the dictionary has it, or null where there is none. */
  readonly unit: string | null;
}

/** The columns of a table of what is on screen; their names are those of the published tables where both have them. */
export const VIEW_COLUMNS = [
  "province",
  "unit_code",
  "unit_name",
  "unit_name_en",
  "scheme",
  "period",
  "date",
  "standard",
  "measure",
  "measure_name",
  "measure_name_en",
  "value",
  "numerator",
  "denominator",
  "unit",
  "rank",
  "ranked",
  "class",
  "status",
  "status_says",
  "source",
  "source_title",
] as const;

const DECIMALS = 1e4;
const round = (value: number | null) => (value === null ? null : Math.round(value * DECIMALS) / DECIMALS);

/** One commune as a row; status and source in it, so that no figure leaves without them. */
function writeRow(
  { choice, exploration, ...view }: OpenView,
  row: ExploreRow,
): Record<(typeof VIEW_COLUMNS)[number], Cell> {
  const { value, rank } = row;
  const { indicator } = exploration;
  const { from, to } = orderYears(choice);
  const name = view.nameOf(row);
  return {
    province: choice.province.code,
    unit_code: row.code,
    unit_name: name.vi,
    unit_name_en: name.en,
    // The map shows the communes of the reform of 1 July 2025 at every period.
    scheme: "2025",
    period: to.id,
    date: to.date,
    standard: choice.standard.id,
    measure: from === null ? indicator.id : `${choice.indicator.id} (${from.id})`,
    measure_name: indicator.name.vi,
    measure_name_en: indicator.name.en,
    value: round(value.value),
    numerator: value.numerator,
    denominator: value.denominator,
    // Shares move in points.
    unit: from !== null && choice.indicator.kind === "rate" ? "percentage_points" : view.unit,
    rank: rank?.rank ?? null,
    ranked: rank?.of ?? null,
    class: view.sayClass(row),
    status: value.status,
    status_says: view.sayStatus(row),
    source: formatDocuments(value),
    source_title: nameDocuments(value, view.sources),
  };
}

/** Titles in the order of the ids beside them; null where none is known. */
function nameDocuments({ documents }: IndicatorValue, sources: readonly Source[]): string | null {
  const titles = documents.flatMap((id) => sources.find((source) => source.id === id)?.title.vi ?? []);
  return titles.length === 0 ? null : titles.join("; ");
}

function tableOf(view: OpenView): Cell[][] {
  return [
    [...VIEW_COLUMNS],
    ...view.rows.map((row) => {
      const written = writeRow(view, row);
      return VIEW_COLUMNS.map((name) => written[name]);
    }),
  ];
}

/** For spreadsheets: what it is above the table. */
export function writeViewCsv(view: OpenView): string {
  return formatCsv([...view.about.map(([name, text]) => [`${name}: ${text}`]), [], ...tableOf(view)]);
}

export interface ViewSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** @param names names of the two sheets: the table, and what it is */
export function writeViewSheets(view: OpenView, names: readonly [table: string, about: string]): ViewSheet[] {
  const widths = VIEW_COLUMNS.map((name) => (name.includes("name") || name.includes("title") ? 28 : 14));
  return [
    { name: names[0], widths, rows: tableOf(view) },
    { name: names[1], widths: [24, 100], rows: view.about.map(([name, text]) => [name, text]) },
  ];
}

function propertiesOf(view: OpenView): (code: string) => Properties | null {
  const rows = new Map(view.rows.map((row) => [row.code, row]));
  return (code) => {
    const row = rows.get(code);
    return row === undefined ? null : writeRow(view, row);
  };
}

/** What stands beside the shapes; boundaries that are schematic say so to programs too. */
function aboutOf({ choice, about }: OpenView): About {
  const { kind, source } = choice.province.boundaries;
  return { ...Object.fromEntries(about), boundaries: kind, boundariesSource: source };
}

export function writeViewGeoJson(view: OpenView, topology: Topology): string {
  return JSON.stringify(makeGeoJson([topology], propertiesOf(view), aboutOf(view)));
}

export function writeViewTopoJson(view: OpenView, topology: Topology): string {
  return JSON.stringify(makeTopoJson(topology, propertiesOf(view), aboutOf(view)));
}
