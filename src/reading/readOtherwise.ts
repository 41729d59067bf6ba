import { parseClassing } from "#domain/classify/classing";
import type { Period } from "#domain/standard";
import { makeReaderScale } from "#domain/colour/readerScale";
import { makeOwnScale, tellApart, type ClassedScale } from "#domain/colour/scale";
import { themesOf, type SeriesTheme } from "#domain/indicator";
import type { Choice, Clusters, Exploration, Figures, SecondMap } from "#domain/reading";
import type { SeriesTable } from "#domain/series";
import type { View } from "#domain/view";
import { comparablePeriods } from "./choice.ts";
import { findClusters } from "./clusters.ts";
import { haveOneScale, listYears, readOther, readYears, resolveOther } from "./comparison.ts";
import { findDotValue } from "./dots.ts";
import { explore, findLargest, makeUsualScale, readAll } from "./exploration.ts";
import { shapeForm } from "./forms.ts";
import { isDrawnOtherwise, tableOf, type ReadingFiles } from "./atHand.ts";

/**
 * The part of `readView` that only some views need: other classes, changes, other forms of map, and several maps at once.
 * @param plain what the first map needs, as far as it answers the view
 */
export function readOtherwise(files: ReadingFiles, view: View, choice: Choice, plain: Figures): Figures {
  const other = findOther(files, view, choice);
  const shared = listShared(files, view, choice, other);
  const read = { ...plain, ...exploreOtherwise(files, view, { choice, shared, form: plain.form }) };
  const { exploration } = read;
  const { communes } = files;
  const { table } = files.dataset;
  if (table === null || exploration === null)
    return { ...read, needs: listNeeds(files, plain, choice, other), second: other && wait(other) };
  return {
    ...read,
    needs: listNeeds(files, plain, choice, other),
    second: other === null ? null : readSecond(files, table, { choice, exploration, other }),
    years: view.layout === "years" ? readYears(table, communes, choice, exploration) : [],
  };
}

/** What the first map is read from. */
interface First {
  readonly choice: Choice;
  readonly form: Figures["form"];
  /** Years that have its classes in common. */
  readonly shared: readonly Period[];
}

/** The first or only map, where it is not the plain one. */
function exploreOtherwise(files: ReadingFiles, view: View, first: First): Partial<Figures> {
  const { choice, form } = first;
  if (!isDrawnOtherwise(view) && view.layout === "one") return {};
  const table = tableOf(files, choice);
  const isSecondHere = choice.second === null || hasThemes(files, choice.second);
  if (table === null || !isSecondHere) return {};
  const plain = explore(table, files.communes, choice, makeAskedScale(table, first, view.classing));
  const clusters = readClusters(files, view, form, plain);
  const indicators = files.dataset.catalogue?.indicators ?? [];
  return {
    exploration: shapeForm(form, { table, choice, plain, indicators, clusters }),
    largest: findLargest(table, choice, form),
    dotValue: form === "dots" ? findDotValue(table, choice) : 1,
    clusters,
  };
}

/** The years that have their classes in common: all that are on show, and of years that go by all that will be. */
function listShared(
  { playing }: ReadingFiles,
  { layout }: View,
  choice: Choice,
  other: Choice | null,
): Period[] {
  if (playing === true) return comparablePeriods(choice);
  if (layout === "years") return listYears(choice).flatMap(({ stops }) => stops.map(({ period }) => period));
  return other !== null && haveOneScale(choice, other) ? [choice.period, other.period] : [choice.period];
}

/** The classes a reader asked for, over all years of the standard or the one on show; else those that tell the years on show apart. */
function makeAskedScale(table: SeriesTable, { choice, shared }: First, written: string | null): ClassedScale {
  const { shown } = choice;
  const classing = parseClassing(written ?? "");
  const read = (periods: readonly Period[]) => readAll(table, choice, periods);
  const all = comparablePeriods(choice);
  if (classing !== null)
    return makeReaderScale(shown, classing, read(classing.ofYear ? [choice.period] : all));
  if (shown.signed !== true) return makeUsualScale(table, choice, shared);
  return tellChangesApart(shown, read(all), read(shared));
}

/** Classes of a change by nobody's wish: round ones over the years of the standard, over those on show, or the latter's own. */
function tellChangesApart(
  shown: Choice["shown"],
  all: readonly number[],
  values: readonly number[],
): ClassedScale {
  const own = () => {
    const { bins } = makeOwnScale(shown, values.map(Math.abs));
    const breaks = bins.slice(0, -1).map(({ to }) => to);
    const classing = {
      method: "manual",
      classes: 0,
      breaks: breaks.slice(-MOST_BREAKS),
      ofYear: true,
    } as const;
    return makeReaderScale(shown, classing, values);
  };
  return tellApart(makeReaderScale(shown, null, all), values, () =>
    tellApart(makeReaderScale(shown, null, values), values, own),
  );
}

/** Of a change on either side of 0. */
const MOST_BREAKS = 3;

function readClusters(
  { neighbours }: ReadingFiles,
  { panel }: View,
  form: Figures["form"],
  plain: Exploration,
): Clusters | null {
  const isAsked = form === "clusters" || panel === "clusters";
  return isAsked && neighbours.length > 0 ? findClusters(plain, neighbours) : null;
}

function findOther({ dataset: { catalogue } }: ReadingFiles, view: View, choice: Choice): Choice | null {
  const areTwo = view.layout === "pair" || view.layout === "swipe";
  return catalogue === null || !areTwo ? null : resolveOther(catalogue, view, choice);
}

/** Files of the second indicator and of the second map are read beside those of the first. */
function listNeeds(
  { dataset }: ReadingFiles,
  { needs }: Figures,
  { second }: Choice,
  other: Choice | null,
): Figures["needs"] {
  const more = [second?.indicator, other?.indicator].flatMap((rule): SeriesTheme[] =>
    rule === undefined ? [] : [...themesOf(rule)],
  );
  const themes = [...new Set([...needs.themes, ...more])];
  return { ...needs, themes, missing: themes.filter((theme) => !dataset.hasTheme(theme)) };
}

function hasThemes({ dataset }: ReadingFiles, { indicator }: Pick<Choice, "indicator">): boolean {
  return themesOf(indicator).every((theme) => dataset.hasTheme(theme));
}

function wait(choice: Choice): SecondMap {
  return { choice, exploration: null, largest: 1 };
}

function readSecond(
  files: ReadingFiles,
  table: SeriesTable,
  read: { readonly choice: Choice; readonly exploration: Exploration; readonly other: Choice },
): SecondMap {
  const { other } = read;
  if (!hasThemes(files, other)) return wait(other);
  const exploration = readOther(table, files.communes, read);
  return { choice: other, exploration, largest: findLargest(table, other, "auto") };
}
