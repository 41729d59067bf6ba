import { formatBound, formatCount, formatPercent, NO_NUMBER } from "#domain/format";
import { meetCriteria } from "#domain/planner/criteria";
import { makePreset, RECORDED_IDS } from "#domain/planner/presets";
import { yearOf } from "#domain/standard";
import type { Paper } from "../sheet/shapes.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { PLAIN_WISHES } from "../picture/content.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { listNotes } from "../picture/notes.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";
import type { ExploreRow } from "#domain/reading";
import type { PlannerTable } from "../../features/planner/reading/table.ts";
import { fitFewest, footer, LINE, table, text, type Table } from "./blocks.ts";
import { drawSheet } from "./maps.ts";
import { speakValue } from "../../words/signed.ts";
import { sayRecorded } from "./planner.ts";
import type { Province } from "./province.ts";

const WORDS = { vi, en };

/** Communes with much poverty and few programmes on record: the planner's own ready-made plan, with its thresholds said; a map and a list. */
export function makeGaps(province: Province, subject: PictureSubject, planner: PlannerTable | null): Paper[] {
  const words = WORDS[province.language];
  if (planner === null)
    return layPages(province, subject, () => [text(words.gapUnrecorded, LINE, { size: 9.5 }, LIGHT)]);
  const { met, unknown, method } = findGaps(province, subject, planner);
  const found = met.length === 0 ? words.gapNone : words.gapCount(met.length, unknown);
  const list = layPages(province, subject, (density) => [
    text(method, LINE, { size: 8.5, role: "--ink-quiet", after: 6 }, LIGHT),
    text(found, LINE, { size: 10, face: "strong", after: 6 }, LIGHT),
    ...(met.length === 0 ? [] : [tabulate(province, subject, planner, met, density)]),
  ]);
  return met.length === 0 ? list : [drawGaps(subject, met, words.gaps, [found, method]), ...list];
}

function layPages(
  { language }: Province,
  subject: PictureSubject,
  body: (density: number) => Parameters<typeof fitFewest>[0] extends (density: number) => infer T ? T : never,
): Paper[] {
  const title = text(WORDS[language].gaps, LINE, { size: 16, face: "strong", after: 4 }, LIGHT);
  const foot = footer(listNotes(subject, [subject.exploration], []), LIGHT);
  return fitFewest((density) => [title, ...body(density)], foot, LIGHT);
}

/** The map of the rate on which only the communes of the list are coloured. */
function drawGaps(
  subject: PictureSubject,
  met: readonly ExploreRow[],
  title: string,
  lead: readonly string[],
): Paper {
  const overlay = { kept: new Set(met.map(({ code }) => code)), hatched: new Map() };
  const sheet = drawSheet({ ...subject, overlay }, { ...PLAIN_WISHES, title }, lead);
  if (sheet === null) throw new RangeError("a map of one year is never on its way");
  return sheet;
}

function findGaps({ language }: Province, { exploration, choice }: PictureSubject, planner: PlannerTable) {
  const words = WORDS[language];
  const { groups } = makePreset("gap", (measure) => planner.middle(measure));
  const answers = meetCriteria(groups, planner);
  const met = exploration.rows
    .filter((_, index) => answers[index] === true)
    .sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0) || a.code.localeCompare(b.code));
  const method = words.gapMethod(
    formatPercent(planner.middle("poor_rate"), language),
    formatBound(planner.middle(RECORDED_IDS.programmes), language),
    yearOf(choice.period),
  );
  return { met, method, unknown: answers.filter((answer) => answer === null).length };
}

function tabulate(
  { messages, language }: Province,
  { choice, exploration }: PictureSubject,
  planner: PlannerTable,
  met: readonly ExploreRow[],
  density: number,
): Table {
  const { columns } = WORDS[language];
  const place = new Map(exploration.rows.map(({ code }, index) => [code, index]));
  const say = (id: string, code: string) => sayRecorded(planner, id, place.get(code) ?? -1, language);
  return table(
    [
      { title: columns.commune, share: 3, figures: false },
      { title: columns.rate, share: 1.5, figures: true },
      { title: columns.poor, share: 1.2, figures: true },
      { title: columns.programmes, share: 1.6, figures: true },
      { title: columns.planned, share: 1.8, figures: true },
    ],
    met.map((row) => [
      messages.commune(row),
      speakValue(row.value, choice.indicator, language),
      row.value.numerator === null || row.value.value === null
        ? NO_NUMBER
        : formatCount(row.value.numerator, language),
      say(RECORDED_IDS.programmes, row.code),
      say(RECORDED_IDS.planned, row.code),
    ]),
    LINE,
    LIGHT,
    density,
  );
}
