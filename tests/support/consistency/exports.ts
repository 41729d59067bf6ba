import { parse } from "csv-parse/sync";
import { formatRuns } from "../../../src/words/run.ts";
import { en } from "../../../src/features/planner/en.ts";
import { vi } from "../../../src/features/planner/vi.ts";
import { en as exploreEn } from "../../../src/features/explore/en.ts";
import { vi as exploreVi } from "../../../src/features/explore/vi.ts";
import { priceQueue } from "#domain/planner/allocate";
import { meetCriteria } from "#domain/planner/criteria";
import { rankByNeed } from "#domain/planner/order";
import { cutQueue } from "#domain/planner/outcome";
import { DEFAULT_SCENARIO } from "#domain/planner/scenario";
import { exportRows } from "../../../src/reading/exportRows.ts";
import { LineReader } from "../../../src/features/planner/reading/lines.ts";
import { listMeasures } from "../../../src/features/planner/reading/measures.ts";
import { PlannerTable } from "../../../src/features/planner/reading/table.ts";
import { makePlanSheets } from "../../../src/features/planner/reading/workbook.ts";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";

/** Cells of a line of a file for spreadsheets: several documents in one cell stand in quotes. */
function cellsOf(line: string): string[] {
  const [cells = []]: string[][] = parse(line, { delimiter: ";" });
  return cells;
}

/** What each file that leaves the atlas says of every commune. */

const HEAD_LINES = 6;

/** The table as CSV: the ranking's and the reader's own group's are one. */
export function readCsv({ atlas, choice, exploration, language }: Scene): Said[] {
  const { words } = { vi: exploreVi, en: exploreEn }[language].selection;
  const about = { sentence: formatRuns(atlas.mapSentence), link: "https://atlas.vn/?", language };
  const text = exportRows(atlas.messages, words, { choice, exploration, rows: exploration.rows }, about);
  const lines = text.trimEnd().split("\r\n").slice(HEAD_LINES);
  return lines.map((line): Said => {
    const [code = "", , value = "", numerator = "", rank = "", status = "", document = ""] = cellsOf(line);
    const said = { code, status, rank: rank === "" ? null : Number(rank) };
    if (value === "") return { ...said, number: null };
    const counts = choice.indicator.denominator === null ? {} : { numerator: readRaw(numerator) };
    return { ...said, ...counts, number: readRaw(value), document };
  });
}

/** Spreadsheets in Vietnam and most of Europe read a comma as the decimal point. */
function readRaw(text: string): number | null {
  return text === "" ? null : Number(text.replace(",", "."));
}

/** A plan whose need is the indicator and whose criteria everybody meets, as its workbook lists it. */
export function readWorkbook({ arrived, atlas, choice, language, words }: Scene): Said[] {
  const { communes, catalogue, table: series, details } = arrived;
  const measures = listMeasures(catalogue.indicators, choice.standard.id, false);
  const codes = communes.map(({ code }) => code);
  const table = new PlannerTable(series, choice.period.id, codes, measures, null);
  const need = choice.indicator.id;
  const measure = measures.find(({ id }) => id === need);
  if (measure === undefined) throw new Error(`no plan can ask for ${need}`);
  const counts = (name: string) => table.counts(name).map(({ value }) => value);
  const [poor, households] = [counts("poor_households"), counts("total_households")];
  const order = rankByNeed(meetCriteria([], table), table.column(need), poor, measure.lowestFirst);
  const scenario = { ...DEFAULT_SCENARIO, need };
  const outcome = cutQueue(priceQueue(order.ranked, poor, households, scenario.rules), scenario.cut, 0);
  const lines = new LineReader({ communes, table, order, outcome, need, difference: null, sources: null });
  const [list, plan] = makePlanSheets({
    words: { vi, en }[language],
    language,
    status: words.status,
    scenario,
    outcome,
    outcomeStatus: "illustrative",
    lines: lines.readAll(),
    needName: measure.rule.name[language],
    criteria: "",
    province: choice.province.name[language],
    period: choice.period.id,
    link: "",
    sources: details.sources,
    asked: [],
    record: null,
    against: null,
    notes: [],
    nameOf: (line) => atlas.messages.commune(line),
    fitting: lines.ranked,
    cut: "",
    unknown: order.unknown.map((index) => [codes[index] ?? "", ""]),
  });
  return [
    ...(list?.rows.slice(1) ?? []).map(([, code, , number, status, document]): Said => ({
      code: String(code),
      number: typeof number === "number" ? number : null,
      status: String(status),
      document: String(document),
    })),
    ...(plan?.rows.slice(order.unknown.length === 0 ? Infinity : -order.unknown.length) ?? []).map(
      ([code]) => ({ code: String(code), number: null }),
    ),
  ];
}
