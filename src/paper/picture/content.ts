import { yearOf } from "#domain/standard";
import type { Exploration } from "#domain/reading";
import { makeTiles, withPointSymbols } from "../../scene/composeSymbols.ts";
import { composeScene } from "../../scene/composeScene.ts";
import { formatRuns } from "../../words/run.ts";
import { speakValue } from "../../words/signed.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as legendEn } from "../../features/legend/en.ts";
import { vi as legendVi } from "../../features/legend/vi.ts";
import { en as frameEn } from "../../features/shared/frame/en.ts";
import { vi as frameVi } from "../../features/shared/frame/vi.ts";
import { en as compareEn } from "../../features/compare/en.ts";
import { vi as compareVi } from "../../features/compare/vi.ts";
import type { CaptionedPanel, MapGroup } from "../sheet/arrange.ts";
import type { LegendItem } from "../sheet/legend.ts";
import type { SheetContent } from "../sheet/sheet.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { IDLE } from "../../domain/interaction.ts";
import { listHatches, listLegend } from "./legend.ts";
import { listNotes, sayLoud } from "./notes.ts";
import type { HatchWords, PictureSubject } from "../../features/shared/paper.ts";

const LEGEND = { vi: legendVi, en: legendEn };

const WORDS = { vi, en };

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
    loud: sayLoud(language, parts.readings),
    notes: listNotes(subject, parts.readings, [
      ...parts.notes,
      ...(subject.overlay?.kept == null ? [] : [WORDS[language].kept]),
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
  const panel = makePanel(subject, subject, { drawn, caption: "", nameSize, whole });
  const kept =
    "kept" in drawn ? [{ vi: frameVi, en: frameEn }[view.language].tilesKept(drawn.kept as number)] : [];
  const { cross } = exploration;
  return {
    groups: [{ heading: "", panels: [panel] }],
    legend: listLegend(subject, exploration, true),
    readings: [exploration],
    sentences: [subject.mapSentence, subject.communeSentence ?? []]
      .map(formatRuns)
      .filter((said) => said !== ""),
    notes: [
      ...kept,
      ...(cross === undefined
        ? []
        : [
            LEGEND[view.language].cross(
              exploration.indicator.name[view.language],
              cross.rule.name[view.language],
            ),
          ]),
    ],
    isOneYear: true,
    standards: [],
  };
}

/** What the bold outline is, in its place among the signs. */
function listSelected(subject: PictureSubject): LegendItem[] {
  const { selected, messages, view } = subject;
  if (selected === null) return [];
  const text = WORDS[view.language].selected(messages.commune(selected));
  return [{ kind: "key", text, count: "", colour: null, shape: "ring" }];
}

/** Two maps, each with its own legend unless one stands for both; null while the figures of the second are not here. */
function readPairParts(subject: PictureSubject, { whole, nameSize }: PictureWishes): Parts | null {
  const { choice, exploration, second, view } = subject;
  const otherReading = second?.exploration ?? null;
  if (second === null || otherReading === null) return null;
  const { choice: other } = second;
  const words = WORDS[view.language];
  const isBroken =
    other.indicator.id === choice.indicator.id && other.period.standard !== choice.period.standard;
  const panels = [subject, { ...second, exploration: otherReading }].map((map) =>
    makePanel(subject, map, {
      drawn: subject.geometry,
      caption: `${String(yearOf(map.choice.period))} · ${map.choice.indicator.name[view.language]}`,
      nameSize: nameSize * 0.86,
      whole,
    }),
  );
  const isShared = otherReading.scale === exploration.scale;
  return {
    groups: [{ heading: "", panels }],
    legend: isShared
      ? listLegend(subject, exploration, false)
      : [exploration, otherReading].flatMap((reading) => listLegend(subject, reading, true)),
    readings: [exploration, otherReading],
    sentences: [subject.mapSentence, subject.secondSentence].map(formatRuns),
    notes: [
      ...(isBroken ? [{ vi: compareVi, en: compareEn }[view.language].broken] : []),
      ...(view.layout === "swipe" ? [words.curtain] : []),
    ],
    isOneYear: false,
    standards: [...new Set([choice, other].map(({ standard }) => standard.name[view.language]))],
  };
}

/** A map of every year that the one legend can stand for. */
function readYearParts(subject: PictureSubject): Parts {
  const { choice, exploration, view, geometry, years: bands } = subject;
  const nameOf = (id: string) =>
    choice.bands.find(({ standard }) => standard.id === id)?.standard.name[view.language] ?? "";
  const groups = bands.map(({ standard, years }, index) => ({
    heading:
      bands.length === 1 ? "" : nameOf(standard) + (index === 0 ? "" : ` (${WORDS[view.language].cut})`),
    panels: years.map(({ stop, exploration: reading }) => {
      const shown = speakValue(reading.province, reading.indicator, view.language);
      const map = { exploration: { ...reading, areCounts: false }, largest: 1 };
      return makePanel(subject, map, {
        drawn: geometry,
        caption: `${String(stop.year)}: ${shown}`,
        nameSize: 0,
        whole: true,
      });
    }),
  }));
  return {
    groups,
    legend: listLegend(subject, { ...exploration, areCounts: false }, false),
    readings: bands.flatMap(({ years }) => years.map((year) => year.exploration)),
    sentences: [formatRuns(subject.mapSentence)],
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

/** One map of the sheet. @param map whose figures it shows: those of the view, of its second map or of one of its years */
function makePanel(
  subject: PictureSubject,
  map: { readonly exploration: Exploration; readonly largest: number },
  { drawn, caption, nameSize, whole }: PanelWishes,
): CaptionedPanel {
  const { view } = subject;
  const isFiltered = map.exploration.scale === subject.exploration.scale;
  const reading = { ...subject, ...map };
  const plain = composeScene(drawn, reading, {
    ...IDLE,
    selected: view.selected === null ? -1 : drawn.codes.indexOf(view.selected),
    set: view.set,
    ...(isFiltered ? { classes: view.classes, range: view.range } : {}),
  });
  const scene = withPointSymbols(plain, drawn, reading);
  return { geometry: drawn, scene, caption, nameSize, camera: whole ? null : view.camera };
}

function readHatches({ overlay }: PictureSubject, { hatches }: PictureWishes): LegendItem[] {
  if (overlay === null || hatches === null) return [];
  return listHatches(new Set(overlay.hatched.values()), hatches);
}
