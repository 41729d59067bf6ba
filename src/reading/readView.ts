import { themesOf } from "#domain/indicator";
import type { Captions, Choice, Figures, Reading } from "#domain/reading";
import type { View } from "#domain/view";
import type { Messages } from "../words/vi.ts";
import { sayCommune, sayMap } from "./captions.ts";
import { formOf, isDrawnOtherwise, tableOf, type ReadingFiles } from "./atHand.ts";
import { comparablePeriods, resolveChoice } from "./choice.ts";
import { explore, findLargest, makeUsualScale } from "./exploration.ts";

/** ONE reading of a view (một cách đọc): whoever shows a view asks here, so that all show the same. */
export function readView(files: ReadingFiles, view: View): Reading {
  const choice = readChoice(files, view);
  const figures = readFigures(files, view, choice);
  const captions = sayFigures(files.messages, view, choice, figures);
  return { view, choice, ...figures, overlay: files.overlay, ...captions };
}

/** What a view means in the catalogue, with what it is set against once the tools for that have come. */
export function readChoice(
  { dataset: { catalogue }, cartography }: Pick<ReadingFiles, "dataset" | "cartography">,
  view: View,
): Choice | null {
  const choice = catalogue === null ? null : resolveChoice(catalogue, view);
  if (catalogue === null || choice === null || !isDrawnOtherwise(view)) return choice;
  return cartography?.withReferences(catalogue, { ...view, form: formOf(view) }, choice) ?? choice;
}

/** What the published figures answer, as far as they are here. */
export function readFigures(files: ReadingFiles, view: View, choice: Choice | null): Figures {
  const { cartography } = files;
  const asks = isDrawnOtherwise(view) || view.layout !== "one";
  const plain = readPlainly(files, view, choice);
  const figures: Figures = { ...plain, needs: { ...plain.needs, cartography: asks } };
  return choice === null || !asks
    ? figures
    : (cartography?.readOtherwise(files, view, choice, figures) ?? figures);
}

/** One map of the choice alone, where the tools of the cartographer are not asked for. */
function readPlainly(files: ReadingFiles, view: View, choice: Choice | null): Figures {
  const themes = choice === null ? [] : themesOf(choice.indicator);
  const table = choice === null || isDrawnOtherwise(view) ? null : tableOf(files, choice);
  return {
    form: formOf(view),
    exploration: null,
    largest: 1,
    dotValue: 1,
    clusters: null,
    second: null,
    years: [],
    needs: {
      themes,
      missing: themes.filter((theme) => !files.dataset.hasTheme(theme)),
      cartography: false,
    },
    ...(choice === null || table === null
      ? {}
      : {
          exploration: explore(
            table,
            files.communes,
            choice,
            makeUsualScale(table, choice, files.playing ? comparablePeriods(choice) : [choice.period]),
          ),
          largest: findLargest(table, choice, "auto"),
        }),
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
