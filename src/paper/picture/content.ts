import { themesOf } from "#domain/indicator";
import { formatValue } from "#domain/format";
import { yearOf } from "#domain/standard";
import type { MapForm } from "#domain/view";
import { findDotValue, makeTiles, withPointSymbols } from "../../scene/composeSymbols.ts";
import { composeScene } from "../../scene/composeScene.ts";
import { formatRuns } from "../../words/messages.ts";
import { PICTURES } from "../../words/pictures/pictures.ts";
import { SIDE } from "../../words/explore/explore.ts";
import type { CaptionedPanel, MapGroup } from "../sheet/arrange.ts";
import type { LegendItem } from "../sheet/legend.ts";
import type { SheetContent } from "../sheet/sheet.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { sayMap } from "../../reading/captions.ts";
import { comparablePeriods, type Choice } from "../../reading/choice.ts";
import { readOther, readYears, resolveOther } from "../../reading/comparison.ts";
import { readAll, type Exploration } from "../../reading/exploration.ts";
import { listHatches, listLegend, type HatchWords } from "./legend.ts";
import { listNotes } from "./notes.ts";
import type { PictureSubject } from "./subject.ts";

/** What the reader asks of a picture beyond the view. */
export interface PictureWishes {
  /** Empty for the map's own title. */
  readonly title: string;
  /** Empty for none. */
  readonly note: string;
  /** False for the part that is seen on the screen. */
  readonly whole: boolean;
  /** Type size of names on a single map, points; the paper's size is taken care of. */
  readonly nameSize: number;
  readonly hatches: HatchWords | null;
}

export const PLAIN_WISHES: PictureWishes = { title: "", note: "", whole: true, nameSize: 6.6, hatches: null };

/** What a sheet says of the view; null while the figures of a second map are on their way. */
export function describePicture(subject: PictureSubject, wishes: PictureWishes): SheetContent | null {
  const { view, choice, messages } = subject;
  const { language } = view;
  const parts = readParts(subject, wishes);
  if (parts === null) return null;
  return {
    title: wishes.title === "" ? titleOf(subject) : wishes.title,
    subtitle: [
      ...(wishes.title === "" ? [] : [choice.shown.name[language]]),
      choice.province.name[language],
      ...(parts.isOneYear
        ? [messages.explore.year(choice.period, choice.indicator), choice.standard.name[language]]
        : parts.standards),
    ].join(" · "),
    groups: parts.groups,
    legend: [...parts.legend, ...listSelected(subject), ...readHatches(subject, wishes)],
    lead: parts.sentences,
    notes: listNotes(subject, parts.readings, [
      ...parts.notes,
      ...(subject.overlay?.kept == null ? [] : [PICTURES[language].kept]),
      wishes.note,
    ]),
    kilometres: subject.form === "tiles" ? null : messages.map.kilometres,
  };
}

/** The title of the map where the reader gives none. */
export function titleOf({
  choice,
  view,
  form,
  exploration,
}: Pick<PictureSubject, "choice" | "view" | "form" | "exploration">): string {
  const name = choice.shown.name[view.language];
  const other = form === "bivariate" ? exploration.cross?.rule.name[view.language] : undefined;
  return other === undefined ? name : `${name} × ${other.charAt(0).toLowerCase()}${other.slice(1)}`;
}

interface Parts {
  readonly groups: readonly MapGroup[];
  readonly legend: readonly LegendItem[];
  /** Every reading on the sheet, for its sources and its status. */
  readonly readings: readonly Exploration[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly isOneYear: boolean;
  /** Names of the standards, where neither the year nor a heading names them. */
  readonly standards: readonly string[];
}

function readParts(subject: PictureSubject, wishes: PictureWishes): Parts | null {
  if (subject.view.layout === "years") return readYearParts(subject);
  if (subject.view.layout !== "one") return readPairParts(subject, wishes);
  return readOneParts(subject, wishes);
}

function readOneParts(subject: PictureSubject, { whole, nameSize }: PictureWishes): Parts {
  const { exploration, form, geometry, view } = subject;
  const drawn = form === "tiles" ? makeTiles(geometry) : geometry;
  const panel = makePanel(subject, subject.choice, exploration, { drawn, caption: "", nameSize, whole });
  const kept = "kept" in drawn ? [subject.messages.explore.tilesKept(drawn.kept as number)] : [];
  const { cross } = exploration;
  return {
    groups: [{ heading: "", panels: [panel] }],
    legend: listLegend(subject, exploration, true),
    readings: [exploration],
    sentences: [
      formatRuns(sayMap(subject.messages, subject.choice, exploration)),
      ...saySelected(subject, exploration),
    ],
    notes: [
      ...kept,
      ...(cross === undefined
        ? []
        : [
            SIDE[view.language].tools.cross(
              exploration.indicator.name[view.language],
              cross.rule.name[view.language],
            ),
          ]),
    ],
    isOneYear: true,
    standards: [],
  };
}

function findSelected({ view }: PictureSubject, { rows }: Exploration) {
  return rows.find(({ code }) => code === view.selected) ?? null;
}

/** The sentence of the commune that is outlined. */
function saySelected(subject: PictureSubject, exploration: Exploration): string[] {
  const commune = findSelected(subject, exploration);
  if (commune === null) return [];
  const { shown: indicator, period } = subject.choice;
  const { value, rank } = commune;
  return [formatRuns(subject.messages.communeSentence({ indicator, period, commune, value, rank }))];
}

/** What the bold outline is, in its place among the signs. */
function listSelected(subject: PictureSubject): LegendItem[] {
  const row = findSelected(subject, subject.exploration);
  if (row === null) return [];
  const text = PICTURES[subject.view.language].selected(subject.messages.commune(row));
  return [{ kind: "key", text, count: "", colour: null, shape: "ring" }];
}

/** Two maps, each with its own legend unless one stands for both; null while the figures of the second are not here. */
function readPairParts(subject: PictureSubject, { whole, nameSize }: PictureWishes): Parts | null {
  const { choice, exploration, view, catalogue, table, messages } = subject;
  const other = resolveOther(catalogue, view, choice);
  if (other === null || !themesOf(other.indicator).every(subject.hasTheme)) return null;
  const second = readOther(table, exploration.rows, choice, exploration, other);
  const words = PICTURES[view.language];
  const isBroken =
    other.indicator.id === choice.indicator.id && other.period.standard !== choice.period.standard;
  const panels = [
    { of: choice, reading: exploration },
    { of: other, reading: second },
  ].map(({ of, reading }) =>
    makePanel(subject, of, reading, {
      drawn: subject.geometry,
      caption: `${String(yearOf(of.period))} · ${of.indicator.name[view.language]}`,
      nameSize: nameSize * 0.86,
      whole,
    }),
  );
  const isShared = second.scale === exploration.scale;
  return {
    groups: [{ heading: "", panels }],
    legend: isShared
      ? listLegend(subject, exploration, false)
      : [exploration, second].flatMap((reading) => listLegend(subject, reading, true)),
    readings: [exploration, second],
    sentences: [
      formatRuns(sayMap(messages, choice, exploration)),
      formatRuns(sayMap(messages, other, second)),
    ],
    notes: [
      ...(isBroken ? [SIDE[view.language].compare.broken] : []),
      ...(view.layout === "swipe" ? [words.curtain] : []),
    ],
    isOneYear: false,
    standards: [...new Set([choice, other].map(({ standard }) => standard.name[view.language]))],
  };
}

/** A map of every year that the one legend can stand for. */
function readYearParts(subject: PictureSubject): Parts {
  const { choice, exploration, view, table, messages, geometry } = subject;
  const bands = readYears(table, exploration.rows, choice, exploration);
  const nameOf = (id: string) =>
    choice.bands.find(({ standard }) => standard.id === id)?.standard.name[view.language] ?? "";
  const groups = bands.map(({ standard, years }, index) => ({
    heading:
      bands.length === 1 ? "" : nameOf(standard) + (index === 0 ? "" : ` (${PICTURES[view.language].cut})`),
    panels: years.map(({ stop, exploration: reading }) => {
      const mark = reading.province.status === "illustrative" ? " ~" : "";
      const shown = formatValue(reading.province.value, reading.indicator, view.language);
      return makePanel(
        subject,
        { ...choice, period: stop.period },
        { ...reading, areCounts: false },
        {
          drawn: geometry,
          caption: `${String(stop.year)}: ${shown}${mark}`,
          nameSize: 0,
          whole: true,
        },
      );
    }),
  }));
  return {
    groups,
    legend: listLegend(subject, { ...exploration, areCounts: false }, false),
    readings: bands.flatMap(({ years }) => years.map((year) => year.exploration)),
    sentences: [formatRuns(sayMap(messages, choice, exploration))],
    notes: [],
    isOneYear: false,
    standards: bands.length === 1 ? [choice.standard.name[view.language]] : [],
  };
}

interface PanelWishes {
  readonly drawn: MapGeometry;
  readonly caption: string;
  readonly nameSize: number;
  readonly whole: boolean;
}

function makePanel(
  subject: PictureSubject,
  choice: Choice,
  exploration: Exploration,
  { drawn, caption, nameSize, whole }: PanelWishes,
): CaptionedPanel {
  const { view, overlay, table } = subject;
  const largest = choice === subject.choice ? subject.largest : largestOf(subject, choice);
  const plain = composeScene(drawn.codes, drawn.names, exploration, largest, {
    selected: view.selected === null ? -1 : drawn.codes.indexOf(view.selected),
    set: view.set,
    hovered: -1,
    focused: -1,
    camera: null,
    classes: exploration.scale === subject.exploration.scale ? view.classes : [],
    presenting: false,
    overlay,
  });
  const { form } = subject;
  const scene = isMarked(form)
    ? withPointSymbols(plain, drawn, exploration, {
        form,
        largest,
        dotValue: form === "dots" ? findDotValue(table, choice) : 1,
      })
    : plain;
  return { geometry: drawn, scene, caption, nameSize, camera: whole ? null : view.camera };
}

function isMarked(form: MapForm): form is "dots" | "columns" {
  return form === "dots" || form === "columns";
}

function largestOf({ table }: PictureSubject, choice: Choice): number {
  return readAll(table, choice, comparablePeriods(choice)).reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    1,
  );
}

function readHatches({ overlay }: PictureSubject, { hatches }: PictureWishes): LegendItem[] {
  if (overlay === null || hatches === null) return [];
  return listHatches(new Set(overlay.hatched.values()), hatches);
}
