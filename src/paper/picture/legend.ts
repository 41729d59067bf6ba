import { FADES, fadeColour } from "#domain/colour/cross";
import { BLANK, DOT_COLOUR, MAP_PAPER, strongestOf } from "#domain/colour/palettes";
import { parseRange } from "#domain/filter";
import { formatBound, formatCount, formatValue } from "#domain/format";
import { TALLEST } from "../../domain/columns.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as legendEn } from "../../features/legend/en.ts";
import { vi as legendVi } from "../../features/legend/vi.ts";
import { en as figuresEn } from "../../features/shared/figures/en.ts";
import { vi as figuresVi } from "../../features/shared/figures/vi.ts";
import { en as toolsEn } from "../../features/shared/tools/en.ts";
import { vi as toolsVi } from "../../features/shared/tools/vi.ts";
import { symbolRadius } from "../../scene/composeScene.ts";
import { sizeSteps } from "../../scene/sizes.ts";
import type { LegendItem, LegendKey } from "../sheet/legend.ts";
import { CLUSTER_COLOURS, CLUSTER_KINDS } from "../../reading/clusters.ts";
import { APART, type Cross, type Exploration } from "#domain/reading";
import type { HatchWords, PictureSubject } from "../../features/shared/paper.ts";

const LEGEND = { vi: legendVi, en: legendEn };
const FIGURES = { vi: figuresVi, en: figuresEn };

const WORDS = { vi, en };

type Reader = Pick<PictureSubject, "view" | "messages" | "choice" | "form" | "largest" | "dotValue">;

/** The legend of one reading, as the page has it. @param counted false where several years share it */
export function listLegend(subject: Reader, exploration: Exploration, counted: boolean): LegendItem[] {
  const { view } = subject;
  const heading = exploration.indicator.name[view.language];
  return [
    { kind: "heading", text: heading },
    ...listUnit(subject, exploration),
    ...listForm(subject, exploration, counted),
    ...listSizes(subject, exploration),
    ...listLooks(subject, exploration, counted),
    ...listMethod(subject, exploration),
    ...listFilter(subject, exploration),
  ];
}

function listForm(subject: Reader, exploration: Exploration, counted: boolean): LegendItem[] {
  const { view, form } = subject;
  const words = LEGEND[view.language];
  const { cross, clusters, fade } = exploration;
  if (cross !== undefined) return listCross(subject, exploration, cross);
  if (clusters !== undefined) return listClusters(subject, clusters);
  if (form === "dots") return listDots(subject, exploration);
  const classes = listClasses(subject, exploration, counted);
  if (fade !== undefined) {
    const strongest = strongestOf(exploration.scale.colours);
    const colours = FADES.map((_, step) => fadeColour(strongest, step, MAP_PAPER));
    return [
      ...classes,
      { kind: "note", text: words.fade(fade.rule.name[view.language]) },
      { kind: "ramp", colours, ends: words.fadeSteps },
    ];
  }
  return form === "columns" ? [...classes, { kind: "note", text: words.columns }] : classes;
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
  const fullest = Math.max(1, ...counts);
  return scale.bins.map((bin, index) => ({
    kind: "key",
    text: FIGURES[language].bin(bin, indicator),
    count: sayCount(subject, counts[index] ?? 0, counted),
    ...(counted ? { share: (counts[index] ?? 0) / fullest } : {}),
    colour: scale.colours[index] ?? null,
    shape: areCounts ? "circle" : "box",
    dimmed: classes.length > 0 && !classes.includes(index),
  }));
}

function listClusters(subject: Reader, clusters: readonly number[]): LegendKey[] {
  const { language, classes } = subject.view;
  return CLUSTER_KINDS.map((kind, index) => ({
    kind: "key",
    text: LEGEND[language].clusters[kind],
    count: sayCount(subject, clusters[index] ?? 0, true),
    colour: CLUSTER_COLOURS[index] ?? null,
    shape: "box",
    dimmed: classes.length > 0 && !classes.includes(index),
  }));
}

function listDots({ view, dotValue: value }: Reader, { indicator }: Exploration): LegendItem[] {
  const words = LEGEND[view.language];
  const { language } = view;
  // Money is counted with its unit, households without one.
  const shown =
    indicator.kind === "count" ? formatValue(value, indicator, language) : formatCount(value, language);
  const text = words.dot(shown, indicator);
  return [
    { kind: "key", text, count: "", colour: DOT_COLOUR, shape: "dot" },
    { kind: "note", text: words.dotNote },
  ];
}

/** Rows run from the highest class down, as on an axis. */
function listCross(
  { view }: Reader,
  { indicator }: Exploration,
  { rule, scale, colours, counts }: Cross,
): LegendItem[] {
  const figures = FIGURES[view.language];
  const order = [2, 1, 0];
  const bins = (own: readonly (typeof scale.first)[number][], of: typeof rule, at: readonly number[]) =>
    at.map((index) => {
      const bin = own[index];
      return bin === undefined ? "" : figures.bin(bin, of);
    });
  return [
    {
      kind: "note",
      text: WORDS[view.language].crossAxes(indicator.name[view.language], rule.name[view.language]),
    },
    {
      kind: "cross",
      rows: bins(scale.first, indicator, order),
      columns: bins(scale.second, rule, [0, 1, 2]),
      cells: order.flatMap((row) =>
        [0, 1, 2].map((column) => ({
          colour: colours[row * 3 + column] ?? BLANK,
          count: String(counts[row * 3 + column] ?? 0),
        })),
      ),
    },
  ];
}

function listLooks(subject: Reader, { looks, areCounts }: Exploration, counted: boolean): LegendItem[] {
  // Circles, dots and columns stand on plain land: what is made up has no texture there.
  const onLand = areCounts || subject.form === "dots" || subject.form === "columns";
  return APART.filter((look) => looks[look] > 0).map((look): LegendItem => {
    const text = subject.messages.explore.looks[look];
    const count = sayCount(subject, looks[look], counted);
    if (look === "illustrative" && onLand)
      return { kind: "note", text: count === "" ? text : `${text}: ${count}` };
    return {
      kind: "key",
      text,
      count,
      colour: null,
      texture: look === "not-collected" ? "none" : look,
      shape: "box",
    };
  });
}

/** The unit of the classes, where their bounds do not carry it. */
function listUnit({ view, form }: Reader, { indicator, cross, clusters }: Exploration): LegendItem[] {
  const { language } = view;
  const unit = indicator.signed === true ? WORDS[language].points : indicator.suffix?.[language];
  const bounds = cross === undefined && clusters === undefined && form !== "dots";
  return bounds && unit !== undefined && unit !== "%"
    ? [{ kind: "note", text: WORDS[language].unit(unit) }]
    : [];
}

/** How large a figure is drawn, where size speaks. */
function listSizes({ form, largest, view, choice }: Reader, { areCounts }: Exploration): LegendItem[] {
  const mark = form === "columns" ? "column" : areCounts && form !== "dots" ? "circle" : null;
  if (mark === null || largest <= 0) return [];
  return [
    {
      kind: "sizes",
      mark,
      steps: sizeSteps(largest).map((value) => ({
        text:
          formatBound(value, view.language) + (choice.shown.kind === "rate" && mark === "column" ? "%" : ""),
        extent: mark === "circle" ? symbolRadius(value, largest) : (TALLEST * value) / largest,
      })),
    },
  ];
}

/** How the classes were made and why, where they are not the bands of the plans or those of the change. */
function listMethod(
  { view, form }: Reader,
  { scale, cross, clusters, indicator }: Exploration,
): LegendItem[] {
  if (cross !== undefined || clusters !== undefined || form === "dots") return [];
  if (scale.apart !== undefined)
    return [{ kind: "note", text: FIGURES[view.language].apart(scale.apart, view.layout !== "one") }];
  if (scale.method === "policy" || (indicator.signed === true && view.classing === null)) return [];
  const { method, methods } = { vi: toolsVi, en: toolsEn }[view.language];
  return [{ kind: "note", text: `${method}: ${methods[scale.method].toLowerCase()}.` }];
}

/** What the reader narrowed the map down to. */
function listFilter({ view }: Reader, { indicator }: Exploration): LegendItem[] {
  const words = WORDS[view.language];
  const unit = indicator.kind === "rate" && indicator.signed !== true ? "%" : "";
  const [from, to] = parseRange(view.range ?? "~").map((end) =>
    Number.isFinite(end) ? formatBound(end, view.language, indicator.signed === true) + unit : "",
  );
  return [
    ...(view.classes.length > 0 ? [words.filtered] : []),
    ...(view.range === null ? [] : [words.inRange(from ?? "", to ?? "")]),
  ].map((text) => ({ kind: "note", text }));
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
