import type { Language } from "#domain/localised";
import { formatRuns } from "../../../src/words/run.ts";
import type { ExploreRow } from "#domain/reading";
import { describePlaces } from "../../../src/scene/describePlaces.ts";
import { sortRows } from "../../../src/reading/sortRows.ts";
import Figures from "../../../src/features/explore/Figures.svelte";
import Ranking from "../../../src/features/explore/Ranking.svelte";
import Selection from "../../../src/features/explore/Selection.svelte";
import Tooltip from "../../../src/features/explore/Tooltip.svelte";
import { childrenOf, elementsIn, openDocument, textIn } from "./html.ts";
import { textOf, within } from "./markup.ts";
import type { Said } from "./said.ts";
import { FIGURE, readSign } from "./signs.ts";
import { sentenceOf, type Scene } from "./scene.ts";
import { renderIn } from "../renderIn.ts";

/** What each view says of every commune, rendered by the component that the page shows and read back from its markup. */

const COUNTS: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(`^${FIGURE} trong ${FIGURE} `),
  en: new RegExp(`^${FIGURE} of ${FIGURE} `),
};
const OUT_OF: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(`^trong ${FIGURE} `),
  en: new RegExp(`^of ${FIGURE} `),
};

/** "1.342 trong 2.302 hộ"; nothing is said of counts where the indicator is a count itself. */
function readCounts(text: string, { language, choice }: Scene): Pick<Said, "numerator" | "denominator"> {
  if (choice.indicator.denominator === null) return {};
  const [, numerator = "", denominator = ""] = COUNTS[language].exec(`${text} `) ?? [];
  return { numerator, denominator };
}

/** "3/45 (đồng hạng 2)". */
function readRank(text: string): Pick<Said, "rank" | "of" | "tied"> {
  const [, rank, of] = /(\d+)\/(\d+)/.exec(text) ?? [];
  return rank === undefined
    ? { rank: null }
    : { rank: Number(rank), of: Number(of), tied: text.includes("(") };
}

export function readTooltips(scene: Scene): Said[] {
  const { atlas, choice, exploration, language } = scene;
  const beside = { atlas, choice, exploration, point: { x: 0, y: 0 }, frame: { width: 800, height: 600 } };
  return exploration.rows.map((row) => {
    const body = renderIn(language, Tooltip, { ...beside, row });
    const [, figure = "", ...lines] = within(body, "p");
    const [number] = within(figure, "strong");
    if (number === undefined) return { code: row.code, number: null, absence: textOf(figure), rank: null };
    const illustrative = figure.includes('data-sign="illustrative"');
    const status = textOf(lines.at(-1) ?? "").split(" · ")[1];
    return {
      code: row.code,
      number: textOf(number),
      ...readCounts(textOf(lines[0] ?? ""), scene),
      ...readRank(textOf(lines.at(-2) ?? "")),
      illustrative,
      ...(illustrative ? {} : { status: status ?? "" }),
    };
  });
}

export function readTable(scene: Scene): Said[] {
  const { atlas, exploration, language } = scene;
  const order = sortRows(exploration.rows, atlas.view.current.sort);
  const [head = "", ...rows] = within(renderIn(language, Ranking, { atlas, exploration }), "tr");
  const under = within(head, "th").map((cell) => cell.includes('data-sign="illustrative"'));
  // The chip of the values is that of the counts below them too, unless those have signs of their own.
  under[2] = under[1] === true && !rows.some((row) => countIn(row).includes("data-sign"));
  return rows.map((row, at): Said => {
    const { code, name } = order[at] ?? { code: "nobody", name: "nobody" };
    const [title = ""] = within(row, "th").map(textOf);
    if (title !== name) return { code: `${title} in the place of ${name}` };
    return { code, ...readCells(within(row, "td"), under, scene) };
  });
}

/** The markup of the count that stands small below a rate. */
function countIn(cell: string): string {
  return /<small[^>]* title=.*?<\/small>/s.exec(cell)?.[0] ?? "";
}

/** Value, count and rank of a row, or the words across all three. */
function readCells(
  [figure = "", ...others]: readonly string[],
  under: readonly boolean[],
  { choice, words }: Scene,
): Omit<Said, "code"> {
  const last = others.at(-1);
  if (last === undefined) return { number: null, absence: textOf(figure) };
  const { number, illustrative } = readSign(textOf(figure.replace(/<small.*/s, "")));
  // The count stands small below its rate, with the sign of both at the head of the column where they have one in common.
  const counted = textOf(countIn(figure));
  const word = under[2] === true ? ` (${words.status.illustrative})` : "";
  // The range that chance leaves stands small behind the rank.
  const rank = textOf(last.replace(/<small.*/s, ""));
  return {
    number,
    illustrative: illustrative || under[1] === true,
    ...(choice.indicator.denominator === null ? {} : { numerator: counted === "" ? "" : counted + word }),
    rank: Number.parseInt(rank),
    tied: rank.endsWith("="),
  };
}

/** Figure and words of each box of a card; what a word means stands in a popover of its own and is no part of it. */
function readBoxes(body: string): { figure: string; words: string }[] {
  const [list] = elementsIn(openDocument(body), "dl");
  return (list === undefined ? [] : childrenOf(list, "div")).map((box) => ({
    figure: textIn(childrenOf(box, "dd")[0], "div"),
    words: textIn(childrenOf(box, "dt")[0], "div"),
  }));
}

/** The figures of a card: of a commune, or of the province. */
export function readFigures(
  { atlas, choice, language, words }: Scene,
  code: string,
  { value, rank }: Pick<ExploreRow, "value" | "rank">,
): Said {
  const boxes = readBoxes(renderIn(language, Figures, { atlas, choice, value, rank }));
  const [first, ...others] = boxes;
  const ranked = others.find(({ figure }) => figure.includes("/"));
  const counted = others.find((box) => box !== ranked);
  const place =
    ranked === undefined ? { rank: null } : readRank(ranked.figure + ranked.words.replace(/^[^(]*/, ""));
  if (first === undefined || first.figure === "–")
    return { code, number: null, absence: first?.words ?? "", ...place };
  return {
    code,
    number: first.figure,
    illustrative: first.words.includes(words.status.illustrative),
    ...place,
    ...(choice.indicator.denominator === null || counted === undefined
      ? {}
      : { numerator: counted.figure, denominator: OUT_OF[language].exec(counted.words)?.[1] ?? "" }),
  };
}

export function readCards(scene: Scene): Said[] {
  return scene.exploration.rows.map((row) => readFigures(scene, row.code, row));
}

/** The sentence of a card: its figure, and what stands in brackets behind it. */
export function readSentences(scene: Scene): Said[] {
  const { choice, words } = scene;
  return scene.exploration.rows.map(({ code }, at): Said => {
    const runs = sentenceOf(scene, at);
    const figure = runs.find(({ tone }) => tone === "figure");
    if (figure === undefined) return { code, number: null };
    const behind = formatRuns(runs.filter(({ tone }) => tone === "aside" || tone === "sign"));
    const isRate = choice.indicator.kind === "rate";
    return {
      code,
      number: figure.text,
      illustrative: new RegExp(`${words.status.illustrative}\\)$`).test(behind),
      ...(isRate ? readCounts(behind.replace(/^ \(|\)$/g, "").split(", ")[0] ?? "", scene) : {}),
    };
  });
}

/** What a screen reader meets in the map's list. */
export function readDescriptions(scene: Scene): Said[] {
  const { atlas, exploration, language, words } = scene;
  return describePlaces(atlas.messages, language, [], exploration).map((line, at): Said => {
    const { code = "" } = exploration.rows[at] ?? {};
    const [, number = "", ...others] = line.split(", ");
    const status = others.at(-1) ?? "";
    const counts = others.find((part) => COUNTS[language].test(`${part} `)) ?? "";
    const rank = others.find((part) => /^\S+ \d+\/\d+/.test(part)) ?? "";
    if (number === "–") return { code, number: null, status, ...readRank(rank) };
    const place = { illustrative: status === words.status.illustrative, ...readRank(rank) };
    return { code, number, status, ...readCounts(counts, scene), ...place };
  });
}

/** The reader's own group, when every commune of the province is in it. */
export function readSelection({ atlas, choice, exploration, language }: Scene): Said[] {
  const order = sortRows(exploration.rows, atlas.view.current.sort);
  const body = renderIn(language, Selection, { atlas, choice, exploration });
  return within(within(body, "tbody")[0] ?? "", "tr").map((row, at): Said => {
    const [title = "", figure = ""] = [within(row, "th")[0], within(row, "td")[0]];
    const place = order[at];
    const name = place === undefined ? "nobody" : atlas.messages.commune(place);
    if (textOf(title) !== name) return { code: `${textOf(title)} in the place of ${name}`, number: null };
    const { code } = place ?? { code: "nobody" };
    const text = textOf(figure);
    if (!/\d/.test(text)) return { code, number: null, absence: text };
    return { code, ...readSign(text) };
  });
}
