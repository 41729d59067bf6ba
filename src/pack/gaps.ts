import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { formatBound, formatCount, formatPercent, NO_NUMBER } from "#domain/format";
import { meetCriteria } from "#domain/planner/criteria";
import { makePreset, RECORDED_IDS } from "#domain/planner/presets";
import { yearOf } from "#domain/standard";
import type { Paper } from "../map/picture/marks.ts";
import { PACK } from "../i18n/pack/pack.ts";
import { LIGHT } from "../pictures/lightRoles.ts";
import { listNotes } from "../pictures/notes.ts";
import type { PictureSubject } from "../pictures/subject.ts";
import type { ExploreRow } from "../state/explore.ts";
import { listMeasures } from "../state/planner/measures.ts";
import { PlannerTable } from "../state/planner/table.ts";
import { readCoverageIfAny, readProgrammes } from "../state/registerFiles.ts";
import { footer, LINE, paginate, table, text, type Block, type Table } from "./blocks.ts";
import { sayValue } from "./overview.ts";
import type { Province } from "./province.ts";

/** Communes with much poverty and few programmes on record: the planner's own ready-made plan, with its thresholds said. */
export async function makeGaps(province: Province, subject: PictureSubject): Promise<Paper[]> {
  const coverage = await readCoverageIfAny(province.library, province.entry.code);
  const register = coverage === null ? null : await readProgrammes(province.library);
  const words = PACK[province.language];
  const body =
    coverage === null || register === null
      ? [text(words.gapUnrecorded, LINE, { size: 9.5 }, LIGHT)]
      : listGaps(province, subject, coverage, register);
  return paginate(
    [text(words.gaps, LINE, { size: 16, face: "strong", after: 4 }, LIGHT), ...body],
    footer(listNotes(subject, [subject.exploration], [], []), LIGHT),
    LIGHT,
  );
}

function listGaps(
  province: Province,
  subject: PictureSubject,
  coverage: CoverageFile,
  register: ProgrammesFile,
): (Block | Table)[] {
  const { language } = province;
  const words = PACK[language];
  const planner = openPlanner(province, subject, coverage, register);
  const { groups } = makePreset("gap", (measure) => planner.middle(measure));
  const answers = meetCriteria(groups, planner);
  const met = subject.exploration.rows
    .filter((_, index) => answers[index] === true)
    .sort((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0) || a.code.localeCompare(b.code));
  const unknown = answers.filter((answer) => answer === null).length;
  const method = words.gapMethod(
    formatPercent(planner.middle("poor_rate"), language),
    formatBound(planner.middle(RECORDED_IDS.programmes), language),
    yearOf(subject.choice.period),
  );
  const found = met.length === 0 ? words.gapNone : words.gapCount(met.length, unknown);
  return [
    text(method, LINE, { size: 8.5, role: "--ink-quiet", after: 6 }, LIGHT),
    text(found, LINE, { size: 10, face: "strong", after: 6 }, LIGHT),
    ...(met.length === 0 ? [] : [tabulate(province, subject, planner, met)]),
  ];
}

function openPlanner(
  { table: series, catalogue, entry }: Province,
  { choice, exploration }: PictureSubject,
  coverage: CoverageFile,
  register: ProgrammesFile,
): PlannerTable {
  const codes = exploration.rows.map(({ code }) => code);
  const measures = listMeasures(catalogue.indicators, choice.period.standard, true);
  return new PlannerTable(series, choice.period.id, codes, measures, {
    register,
    coverage,
    province: entry.code,
    year: yearOf(choice.period),
    codes,
    meetsTarget: codes.map(() => null),
  });
}

function tabulate(
  { messages, language }: Province,
  { choice, exploration }: PictureSubject,
  planner: PlannerTable,
  met: readonly ExploreRow[],
): Table {
  const { columns } = PACK[language];
  const place = new Map(exploration.rows.map(({ code }, index) => [code, index]));
  const say = (id: string, code: string) => {
    const reading = planner.readings(id)[place.get(code) ?? -1];
    if (reading?.value == null) return NO_NUMBER;
    return formatCount(reading.value, language) + (reading.status === "illustrative" ? " ~" : "");
  };
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
      sayValue(row.value, choice.indicator, language),
      row.value.numerator === null ? NO_NUMBER : formatCount(row.value.numerator, language),
      say(RECORDED_IDS.programmes, row.code),
      say(RECORDED_IDS.planned, row.code),
    ]),
    LINE,
    LIGHT,
  );
}
