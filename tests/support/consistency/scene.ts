import { SeriesTable } from "#domain/series";
import type { SeriesFile } from "#domain/dataset";
import type { DetailsFile, PlacesFile } from "#domain/publishedFiles";
import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { Choice, CommuneName, Exploration, Figures } from "#domain/reading";
import { DEFAULT_VIEW } from "#domain/view";
import { en } from "../../../src/words/en.ts";
import { en as figuresEn } from "../../../src/features/shared/figures/en.ts";
import { vi as figuresVi } from "../../../src/features/shared/figures/vi.ts";
import { vi } from "../../../src/words/vi.ts";
import type { AtlasState } from "../../../src/state/atlas.svelte.ts";
import { sayCommune } from "../../../src/reading/captions.ts";
import { readChoice, readFigures, sayFigures } from "../../../src/reading/readView.ts";
import { library, openPublished, type Published } from "./published.ts";
import type { Words } from "./said.ts";

/** A province as the page has it when everything has arrived. */
export interface Arrived extends Published {
  readonly table: SeriesTable;
  readonly communes: readonly CommuneName[];
  readonly details: DetailsFile;
  readonly places: PlacesFile;
}

/** One indicator at one period in one language, as the views are given it. */
export interface Scene {
  readonly arrived: Arrived;
  readonly choice: Choice;
  readonly exploration: Exploration;
  readonly figures: Figures;
  readonly language: Language;
  readonly words: Words;
  readonly atlas: AtlasState;
}

export const MESSAGES = { vi, en };
const FIGURES = { vi: figuresVi, en: figuresEn };

/** @param spoil changes the series on their way, to see that a change is noticed */
export async function arrive(
  code: string,
  spoil: (series: readonly SeriesFile[]) => readonly SeriesFile[] = (series) => series,
): Promise<Arrived> {
  const published = await openPublished(code);
  const { communes } = await library.topology(published.province);
  const [details, places] = await Promise.all([
    library.details(published.catalogue),
    library.places(published.catalogue),
  ]);
  return { ...published, table: new SeriesTable(spoil(published.series)), communes, details, places };
}

/** What an indicator was collected at in a province, oldest first. */
export function periodsOf({ catalogue, province }: Published, { standards }: IndicatorRule): string[] {
  return catalogue.periods
    .filter(({ id, standard }) => province.periods.includes(id) && standards.includes(standard))
    .map(({ id }) => id);
}

/**
 * What the views are given: they are made by the parts of `readView`. In the place of `AtlasState`, which keeps
 * nothing it has derived outside a page and would work all of it out again for every number, stand the values it would answer with.
 */
export function makeScene(
  arrived: Arrived,
  indicator: IndicatorRule,
  period: string,
  language: Language,
  from?: Scene,
): Scene {
  const { catalogue, province, table, communes, details, places } = arrived;
  const set = communes.map(({ code }) => code);
  const current = {
    ...DEFAULT_VIEW,
    language,
    province: province.code,
    indicator: indicator.id,
    period,
    set,
  };
  const files = {
    dataset: { catalogue, province: province.code, table, hasTheme: () => true },
    communes,
    neighbours: [],
    overlay: null,
    messages: MESSAGES[language],
    cartography: null,
  };
  const choice = from?.choice ?? readChoice(files, current);
  if (choice?.period.id !== period || choice.indicator.id !== indicator.id)
    throw new Error(`${indicator.id} at ${period} is not what the page shows`);
  // One figure in two languages is read once.
  const figures = from?.figures ?? readFigures(files, current, choice);
  const { exploration } = figures;
  if (exploration === null) throw new Error(`${indicator.id} at ${period} has no figures`);
  const captions = sayFigures(files.messages, current, choice, figures);
  const messages = MESSAGES[language];
  const atlas = {
    view: { current },
    hover: { place: -1 },
    dataset: {
      table,
      catalogue,
      details: { value: details },
      places: { value: places },
      hasTheme: () => true,
    },
    messages,
    choice,
    exploration,
    communes,
    ...captions,
    reading: { view: current, choice, ...figures, overlay: null, ...captions },
  };
  const words = { language, status: messages.explore.status, broken: FIGURES[language].broken };
  return { arrived, choice, exploration, figures, language, words, atlas: atlas as unknown as AtlasState };
}

/** The sentence of a commune, and its figure. */
export function sentenceOf({ atlas, choice, exploration }: Scene, at: number) {
  return sayCommune(atlas.messages, choice, exploration.rows[at] ?? null) ?? [];
}
