import { FADES, fadeColour } from "#domain/colour/cross";
import { MAP_PAPER } from "#domain/colour/palettes";
import { formatCount } from "#domain/format";
import { PICTURES } from "../i18n/pictures/pictures.ts";
import { SIDE } from "../i18n/side/side.ts";
import { DOT_COLOUR, findDotValue } from "../composeMarks.ts";
import type { LegendItem, LegendKey } from "../map/picture/legend.ts";
import { CLUSTER_COLOURS, CLUSTER_KINDS } from "../state/clusters.ts";
import type { Cross, Exploration } from "../state/explore.ts";
import type { PictureSubject } from "./subject.ts";

/** What hatching stands for, where there is any. */
export interface HatchWords {
  readonly whole: string;
  readonly part: string;
}

type Reader = Pick<PictureSubject, "view" | "messages" | "table" | "choice" | "form">;

const LOOKS = ["missing", "suppressed", "illustrative"] as const;

/** The legend of one reading, as the page has it. @param counted false where several years share it */
export function listLegend(subject: Reader, exploration: Exploration, counted: boolean): LegendItem[] {
  const { view } = subject;
  const heading = exploration.indicator.name[view.language];
  return [
    { kind: "heading", text: heading },
    ...listForm(subject, exploration, counted),
    ...listLooks(subject, exploration, counted),
    ...(view.classes.length > 0 ? [{ kind: "note" as const, text: PICTURES[view.language].filtered }] : []),
  ];
}

function listForm(subject: Reader, exploration: Exploration, counted: boolean): LegendItem[] {
  const { view, form } = subject;
  const { tools } = SIDE[view.language];
  const { cross, clusters, fade } = exploration;
  if (cross !== undefined) return listCross(subject, exploration, cross);
  if (clusters !== undefined) return listClusters(subject, clusters);
  if (form === "dots") return listDots(subject, exploration);
  const classes = listClasses(subject, exploration, counted);
  if (fade !== undefined) {
    const strongest = exploration.scale.colours.at(-1) ?? "#7f1220";
    const colours = FADES.map((_, step) => fadeColour(strongest, step, MAP_PAPER));
    return [
      ...classes,
      { kind: "note", text: tools.fade(fade.rule.name[view.language]) },
      { kind: "ramp", colours, ends: tools.fadeSteps },
    ];
  }
  return form === "columns" ? [...classes, { kind: "note", text: tools.columns }] : classes;
}

function sayCount({ messages }: Reader, count: number, counted: boolean): string {
  return counted ? messages.explore.communes(count) : "";
}

function listClasses(
  subject: Reader,
  { scale, counts, indicator, areCounts }: Exploration,
  counted: boolean,
): LegendKey[] {
  const { language, classes } = subject.view;
  return scale.bins.map((bin, index) => ({
    kind: "key",
    text: SIDE[language].reading.bin(bin, indicator),
    count: sayCount(subject, counts[index] ?? 0, counted),
    colour: scale.colours[index] ?? null,
    shape: areCounts ? "circle" : "box",
    dimmed: classes.length > 0 && !classes.includes(index),
  }));
}

function listClusters(subject: Reader, clusters: readonly number[]): LegendKey[] {
  const { language, classes } = subject.view;
  return CLUSTER_KINDS.map((kind, index) => ({
    kind: "key",
    text: SIDE[language].around.kinds[kind],
    count: sayCount(subject, clusters[index] ?? 0, true),
    colour: CLUSTER_COLOURS[index] ?? null,
    shape: "box",
    dimmed: classes.length > 0 && !classes.includes(index),
  }));
}

function listDots({ view, table, choice }: Reader, { indicator }: Exploration): LegendItem[] {
  const { tools } = SIDE[view.language];
  const text = tools.dot(formatCount(findDotValue(table, choice), view.language), indicator);
  return [
    { kind: "key", text, count: "", colour: DOT_COLOUR, shape: "dot" },
    { kind: "note", text: tools.dotNote },
  ];
}

/** Rows run from the highest class down, as on an axis. */
function listCross(
  { view }: Reader,
  { indicator }: Exploration,
  { rule, scale, colours, counts }: Cross,
): LegendItem[] {
  const { reading } = SIDE[view.language];
  const order = [2, 1, 0];
  const bins = (own: readonly (typeof scale.first)[number][], of: typeof rule, at: readonly number[]) =>
    at.map((index) => {
      const bin = own[index];
      return bin === undefined ? "" : reading.bin(bin, of);
    });
  return [
    {
      kind: "note",
      text: PICTURES[view.language].crossAxes(indicator.name[view.language], rule.name[view.language]),
    },
    {
      kind: "cross",
      rows: bins(scale.first, indicator, order),
      columns: bins(scale.second, rule, [0, 1, 2]),
      cells: order.flatMap((row) =>
        [0, 1, 2].map((column) => ({
          colour: colours[row * 3 + column] ?? "#ffffff",
          count: String(counts[row * 3 + column] ?? 0),
        })),
      ),
    },
  ];
}

function listLooks(subject: Reader, { looks }: Exploration, counted: boolean): LegendKey[] {
  return LOOKS.filter((look) => looks[look] > 0).map((look) => ({
    kind: "key",
    text: (look === "illustrative" ? "~ " : "") + subject.messages.explore.looks[look],
    count: sayCount(subject, looks[look], counted),
    colour: null,
    texture: look,
    shape: "box",
  }));
}

/** Hatching of the map, as far as there is any. */
export function listHatches(kinds: ReadonlySet<string>, words: HatchWords): LegendKey[] {
  return (["whole", "part"] as const)
    .filter((kind) => kinds.has(kind) && words[kind] !== "")
    .map((kind) => ({
      kind: "key",
      text: words[kind],
      count: "",
      colour: null,
      texture: kind,
      shape: "box",
    }));
}
