import { readSign } from "./signs.ts";
import { formatRuns } from "../../../src/words/run.ts";
import type { ExploreRow } from "#domain/reading";
import { findHighest } from "../../../src/reading/exploration.ts";
import Deprivations from "../../../src/features/explore/Deprivations.svelte";
import { textOf, within } from "./markup.ts";
import type { Said } from "./said.ts";
import type { Arrived, Scene } from "./scene.ts";
import { readFigures } from "./views.ts";
import { renderIn } from "../renderIn.ts";

/** The province's own figure, as its card has it. */
export function readProvinceCard(scene: Scene): Said[] {
  const { choice, exploration } = scene;
  const { rank: _unranked, ...said } = readFigures(scene, choice.province.code, {
    value: exploration.province,
    rank: null,
  });
  return [said];
}

/** The sentence of the map: the province's figure, and the commune it calls the highest, which must be the first of the ranking. */
export function readMapSentence(scene: Scene): Said[] {
  const { atlas, choice, exploration } = scene;
  const figures = atlas.mapSentence.filter(({ tone }) => tone === "figure").map(({ text }) => text);
  const highest = findHighest(exploration);
  const [first] = highest;
  const own = first === undefined ? figures : figures.slice(0, -1);
  return [
    sayOwn(choice, own[0]),
    ...(first === undefined
      ? []
      : [{ code: nameHighest(scene, highest), number: figures.at(-1) ?? null, rank: 1 }]),
  ];
}

/** Of a share of the province's own the sentence says the whole, because the share is 100. */
function sayOwn({ province: { code }, indicator }: Scene["choice"], figure: string | undefined): Said {
  return indicator.denominatorScope === "province"
    ? { code, denominator: (figure ?? "").trim() }
    : { code, number: figure ?? null };
}

/** One or two highest communes are named, more are counted. */
function nameHighest({ atlas }: Scene, highest: readonly ExploreRow[]): string {
  const sentence = formatRuns(atlas.mapSentence);
  const isSaid =
    highest.length > 2
      ? sentence.includes(String(highest.length))
      : highest.every(({ name }) => sentence.includes(name));
  return isSaid ? (highest[0]?.code ?? "") : `nobody of ${highest.map(({ name }) => name).join(", ")}`;
}

/** The dots of a card: what is printed beside them, by indicator; null for a dash. Without dots, the words in their place. */
export interface Deprived {
  readonly dots: ReadonlyMap<string, string | null>;
  readonly silence: string;
}

/** In one period, what a commune's poor households lack. */
export function readDeprivations(
  { atlas, choice }: Scene,
  { table, details }: Arrived,
  code: string,
): Deprived {
  const keys = (details.dimensions[choice.standard.id] ?? []).flatMap(({ deprivations }) => deprivations);
  const { language } = atlas.view.current;
  const body = renderIn(language, Deprivations, { atlas, choice, table, code });
  const dots = within(body, "li").map((line): [string, string | null] => {
    const [name = "", figure = ""] = within(line, "span").map(textOf);
    const key = keys.find((deprivation) => deprivation.name[language] === name)?.key ?? name;
    return [`poor_dep_${key}_rate`, figure === "–" ? null : readSign(figure).number];
  });
  return { dots: new Map(dots), silence: textOf(within(body, "p")[0] ?? "") };
}
