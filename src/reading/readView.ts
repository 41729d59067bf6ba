import type { ClassedScale } from "#domain/colour/scale";
import type { Catalogue } from "#domain/dataset";
import { themesOf, type SeriesTheme } from "#domain/indicator";
import type {
  Captions,
  Choice,
  Clusters,
  CommuneName,
  Exploration,
  Figures,
  MapOverlay,
  Reading,
  SecondMap,
} from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { Neighbours } from "#domain/statistics/neighbours";
import type { MapForm, View } from "#domain/view";
import type { Messages } from "../words/messages.ts";
import { sayCommune, sayMap } from "./captions.ts";
import type * as Cartography from "./cartography.ts";
import { comparablePeriods, resolveChoice } from "./choice.ts";
import { explore, findLargest, makeStandardScale } from "./exploration.ts";

/** What is at hand to read a view from; null or empty for what has not come. */
export interface ReadingFiles {
  readonly catalogue: Catalogue | null;
  /** Code of the province whose figures are at hand. */
  readonly province: string | null;
  readonly table: SeriesTable | null;
  /** Whether the file of a theme is in the table. */
  readonly hasTheme: (theme: SeriesTheme) => boolean;
  /** Communes in the order of their shapes. */
  readonly communes: readonly CommuneName[];
  /** Which shapes share a border, in the same order. */
  readonly neighbours: Neighbours;
  readonly overlay: MapOverlay | null;
  /** Null where nothing is said. */
  readonly messages: Messages | null;
  /** What only some views need: other classes, changes, other forms and several maps. The page fetches it when one of them is opened. */
  readonly cartography: typeof Cartography | null;
}

/** ONE reading of a view (một cách đọc): whoever shows a view asks here, so that all show the same. */
export function readView(files: ReadingFiles, view: View): Reading {
  const choice = readChoice(files, view);
  const figures = readFigures(files, view, choice);
  const captions = sayFigures(files.messages, view, choice, figures);
  return { view, choice, ...figures, overlay: files.overlay, ...captions };
}

/** What a view means in the catalogue, with what it is set against once the tools for that have come. */
export function readChoice(
  { catalogue, cartography }: Pick<ReadingFiles, "catalogue" | "cartography">,
  view: View,
): Choice | null {
  const choice = catalogue === null ? null : resolveChoice(catalogue, view);
  if (catalogue === null || choice === null || !isDrawnOtherwise(view)) return choice;
  return cartography?.withReferences(catalogue, { ...view, form: formOf(view) }, choice) ?? choice;
}

/** What the published figures answer, as far as they are here. */
export function readFigures(files: ReadingFiles, view: View, choice: Choice | null): Figures {
  const form = formOf(view);
  const other = choice === null ? null : findOther(files, view, choice);
  const nothing = {
    form,
    exploration: null,
    largest: 1,
    dotValue: 1,
    clusters: null,
    second: other === null ? null : { choice: other, exploration: null, largest: 1 },
    years: [],
    needs: listNeeds(files, view, choice, other),
  };
  const table = choice === null ? null : tableOf(files, choice);
  const scale = choice === null || table === null ? null : scaleOf(files, view, choice, table);
  if (choice === null || table === null || scale === null) return nothing;
  const { cartography, communes } = files;
  const plain = explore(table, communes, choice, scale);
  const clusters = readClusters(files, view, plain);
  const exploration = shape(files, form, { table, choice, plain, clusters });
  return {
    ...nothing,
    exploration,
    largest: findLargest(table, choice, form),
    dotValue: form === "dots" ? (cartography?.findDotValue(table, choice) ?? 1) : 1,
    clusters,
    second: other === null ? null : readSecond(files, table, { choice, exploration, other }),
    years:
      view.layout === "years" && exploration !== null
        ? (cartography?.readYears(table, communes, choice, exploration) ?? [])
        : [],
  };
}

/** What is said of the figures, and of the commune that the view selects. */
export function sayFigures(
  messages: Messages | null,
  { selected: code }: Pick<View, "selected">,
  choice: Choice | null,
  { exploration, second }: Pick<Figures, "exploration" | "second">,
): Captions {
  const selected = exploration?.rows.find((row) => row.code === code) ?? null;
  if (messages === null) return { selected, mapSentence: [], communeSentence: null, secondSentence: [] };
  return {
    selected,
    mapSentence: sayMap(messages, choice, exploration),
    communeSentence: sayCommune(messages, choice, selected),
    secondSentence: second === null ? [] : sayMap(messages, second.choice, second.exploration),
  };
}

function formOf({ form, layout }: View): MapForm {
  return layout === "one" ? form : "auto";
}

/** Views that set a value against another, class it otherwise or draw it another way: they wait for the tools of the cartographer. */
function isDrawnOtherwise(view: View): boolean {
  const { classing, panel, since } = view;
  return classing !== null || since !== null || formOf(view) !== "auto" || panel === "around";
}

function findOther({ catalogue, cartography }: ReadingFiles, view: View, choice: Choice): Choice | null {
  if (catalogue === null || (view.layout !== "pair" && view.layout !== "swipe")) return null;
  return cartography?.resolveOther(catalogue, view, choice) ?? null;
}

function listNeeds(
  { hasTheme }: ReadingFiles,
  view: View,
  choice: Choice | null,
  other: Choice | null,
): Figures["needs"] {
  const themes = [...new Set([choice, other].flatMap((one) => (one === null ? [] : themesOfChoice(one))))];
  return {
    themes,
    missing: themes.filter((theme) => !hasTheme(theme)),
    cartography: isDrawnOtherwise(view) || view.layout !== "one",
  };
}

/** Files that a choice is read from. */
function themesOfChoice({ indicator, second }: Choice): SeriesTheme[] {
  return [...themesOf(indicator), ...(second === null ? [] : themesOf(second.indicator))];
}

/** The cells, once all that the choice is read from is there for its province. */
function tableOf({ province, communes, table, hasTheme }: ReadingFiles, choice: Choice): SeriesTable | null {
  const isHere = province === choice.province.code && communes.length > 0;
  return isHere && themesOfChoice(choice).every(hasTheme) ? table : null;
}

function scaleOf(
  { cartography }: ReadingFiles,
  view: View,
  choice: Choice,
  table: SeriesTable,
): ClassedScale | null {
  if (isDrawnOtherwise(view)) return cartography?.makeAskedScale(table, choice, view.classing) ?? null;
  return makeStandardScale(table, choice.indicator, comparablePeriods(choice));
}

function readClusters(
  { cartography, neighbours }: ReadingFiles,
  view: View,
  plain: Exploration,
): Clusters | null {
  if (formOf(view) !== "clusters" && view.panel !== "around") return null;
  if (neighbours.length === 0) return null;
  return cartography?.findClusters(plain, neighbours) ?? null;
}

/** The form asked for laid over the plain reading; null while its tools are on their way. */
function shape(
  { catalogue, cartography }: ReadingFiles,
  form: MapForm,
  read: {
    readonly table: SeriesTable;
    readonly choice: Choice;
    readonly plain: Exploration;
    readonly clusters: Clusters | null;
  },
): Exploration | null {
  if (form === "auto") return read.plain;
  return cartography?.shapeForm(form, { ...read, indicators: catalogue?.indicators ?? [] }) ?? null;
}

function readSecond(
  { communes, cartography, hasTheme }: ReadingFiles,
  table: SeriesTable,
  read: { readonly choice: Choice; readonly exploration: Exploration | null; readonly other: Choice },
): SecondMap {
  const { choice, exploration, other } = read;
  const isHere = exploration !== null && themesOf(other.indicator).every(hasTheme);
  if (!isHere || cartography === null) return { choice: other, exploration: null, largest: 1 };
  return {
    choice: other,
    exploration: cartography.readOther(table, communes, { choice, exploration, other }),
    largest: findLargest(table, other, "auto"),
  };
}
