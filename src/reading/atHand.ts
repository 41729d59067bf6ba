import type { Catalogue } from "#domain/dataset";
import { themesOf, type SeriesTheme } from "#domain/indicator";
import type { Choice, CommuneName, Figures, MapOverlay } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Neighbours } from "#domain/statistics/neighbours";
import type { MapForm, View } from "#domain/view";
import type { Messages } from "../words/vi.ts";

/** Published figures as far as they have come. */
export interface PublishedFigures {
  readonly catalogue: Catalogue | null;
  /** Code of the province whose figures are here; the one asked for may be on its way. */
  readonly province: string | undefined;
  readonly table: SeriesTable | null;
  /** Whether the file of a theme is in the table. */
  hasTheme(theme: SeriesTheme): boolean;
}

/** What is at hand to read a view from; null or empty for what has not come. */
export interface ReadingFiles {
  readonly dataset: PublishedFigures;
  /** Communes in the order of their shapes. */
  readonly communes: readonly CommuneName[];
  /** Which shapes share a border, in the same order. */
  readonly neighbours: Neighbours;
  readonly overlay: MapOverlay | null;
  /** Null where nothing is said. */
  readonly messages: Messages | null;
  readonly cartography: Cartography | null;
  /** Whether years go by on their own: they then have their classes in common. */
  readonly playing?: boolean;
}

/** What only some views need: other classes, changes, other forms and several maps. The page fetches it when one of them is opened. */
export interface Cartography {
  withReferences(catalogue: Catalogue, view: View, choice: Choice): Choice;
  readOtherwise(files: ReadingFiles, view: View, choice: Choice, plain: Figures): Figures;
}

/** The form as it is drawn: several maps at once are plain ones. */
export function formOf({ form, layout }: View): MapForm {
  return layout === "one" ? form : "auto";
}

/** Views that set a value against another, class it otherwise or draw it another way: they wait for the tools of the cartographer. */
export function isDrawnOtherwise(view: View): boolean {
  const { classing, panel, since } = view;
  return classing !== null || since !== null || formOf(view) !== "auto" || panel === "clusters";
}

/** The cells, once all that a choice is read from is there for its province. */
export function tableOf(
  { communes, dataset }: ReadingFiles,
  { indicator, province }: Choice,
): SeriesTable | null {
  const isHere = dataset.province === province.code && communes.length > 0;
  return isHere && themesOf(indicator).every((theme) => dataset.hasTheme(theme)) ? dataset.table : null;
}
