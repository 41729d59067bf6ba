import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { isUnchanged, type ChangedFigure, type Changes } from "./changes.ts";

interface ChangeText {
  readonly first: string;
  readonly unchanged: string;
  readonly edition: (before: string, after: string) => string;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly more: (count: string) => string;
  readonly figures: (count: string) => string;
  readonly figure: (figure: ChangedFigure) => string;
}

type ListName =
  | "provincesAdded"
  | "provincesRemoved"
  | "periodsAdded"
  | "periodsRemoved"
  | "communesAdded"
  | "communesEnded"
  | "boundaries"
  | "measuresAdded"
  | "measuresRemoved";

const EDITIONS_VI: Readonly<Record<string, string>> = { public: "công bố", internal: "nội bộ" };

const TEXT: Readonly<Record<Language, ChangeText>> = {
  vi: {
    first: "lần công bố đầu tiên trong thư mục này: chưa có gì để so",
    unchanged: "số liệu và địa bàn giống lần công bố trước",
    edition: (before, after) => `bản ${EDITIONS_VI[before] ?? before} -> bản ${EDITIONS_VI[after] ?? after}`,
    lists: {
      provincesAdded: "tỉnh mới",
      provincesRemoved: "tỉnh không còn",
      periodsAdded: "năm mới",
      periodsRemoved: "năm không còn",
      communesAdded: "xã mới",
      communesEnded: "xã kết thúc",
      boundaries: "ranh giới vẽ lại",
      measuresAdded: "số đo mới",
      measuresRemoved: "số đo không còn",
    },
    more: (count) => ` và ${count} nữa`,
    figures: (count) => `${count} con số đổi, ví dụ:`,
    figure: ({ code, period, measure, before, after }) =>
      `${measure} của ${code}, ${period}: ${String(before ?? "trống")} -> ${String(after ?? "trống")}`,
  },
  en: {
    first: "first release in this folder: nothing to compare with",
    unchanged: "figures and places are those of the release before",
    edition: (before, after) => `edition: ${before} -> ${after}`,
    lists: {
      provincesAdded: "new provinces",
      provincesRemoved: "provinces gone",
      periodsAdded: "new years",
      periodsRemoved: "years gone",
      communesAdded: "new communes",
      communesEnded: "ended communes",
      boundaries: "boundaries redrawn",
      measuresAdded: "new measures",
      measuresRemoved: "measures gone",
    },
    more: (count) => ` and ${count} more`,
    figures: (count) => `${count} figures changed, such as:`,
    figure: ({ code, period, measure, before, after }) =>
      `${measure} of ${code}, ${period}: ${String(before ?? "none")} -> ${String(after ?? "none")}`,
  },
};

/** Names shown of a list, and figures shown of all that changed; the counts say how many there are. */
const SHOWN = { names: 12, figures: 10 };

/**
 * The change log of one release in plain lines. `name` turns "11" or "11/03162" into what a reader knows the place by; without it
 * the codes stand as they are.
 */
export function formatChanges(
  changes: Changes | null,
  language: Language,
  name: (code: string) => string = (code) => code,
): string[] {
  const text = TEXT[language];
  if (changes === null) return [text.first];
  if (isUnchanged(changes)) return [text.unchanged];
  const lists: [ListName, readonly string[]][] = [
    ["provincesAdded", changes.provinces.added.map(name)],
    ["provincesRemoved", changes.provinces.removed.map(name)],
    ["periodsAdded", changes.periods.added.map(name)],
    ["periodsRemoved", changes.periods.removed.map(name)],
    ["communesAdded", changes.communes.added.map(name)],
    ["communesEnded", changes.communes.ended.map(name)],
    ["boundaries", changes.boundaries.map(name)],
    ["measuresAdded", changes.measures.added.map(name)],
    ["measuresRemoved", changes.measures.removed.map(name)],
  ];
  return [
    ...(changes.edition === null ? [] : [text.edition(changes.edition.before, changes.edition.after)]),
    ...lists.flatMap(([label, names]) =>
      names.length === 0 ? [] : [`${text.lists[label]}: ${shorten(names, text)}`],
    ),
    ...(changes.changedCount === 0 ? [] : [text.figures(formatCount(changes.changedCount, language))]),
    ...changes.changed
      .slice(0, SHOWN.figures)
      .map((figure) => `  ${text.figure({ ...figure, code: name(`${figure.province}/${figure.code}`) })}`),
  ];
}

function shorten(names: readonly string[], text: ChangeText): string {
  const rest = names.length - SHOWN.names;
  return `${names.slice(0, SHOWN.names).join(", ")}${rest > 0 ? text.more(String(rest)) : ""}`;
}
