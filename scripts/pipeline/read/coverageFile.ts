import type { CommuneTarget, Designation } from "#domain/coverage/record";
import { compareStrength, makePaper, type Paper } from "#domain/paper";
import { coverageIsSaidOnce } from "../check/coverageIsSaidOnce.ts";
import { designationsAgree } from "../check/designationsAgree.ts";
import { targetIsSetOnce } from "../check/targetIsSetOnce.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { findByCode } from "../match/communeByCode.ts";
import { settleHidden } from "../recognise/hiddenTwins.ts";
import { noteConcessions, type Claim, type Concession } from "../recognise/claims.ts";
import type { FromForm, RecordedRow } from "../derive/coverageRow.ts";
import { DESIGNATION_ANSWERS } from "../derive/designations.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { columnLetter } from "../columnLetters.ts";
import type { Sheet } from "../sheet.ts";
import { COVERAGE_COLUMNS } from "./coverageColumns.ts";
import { findCoverageHeader, readCoverage, type CoverageReading } from "./coverageTable.ts";
import { noteHidden, unreadHidden } from "./hiddenSheets.ts";
import { makePlaceFinder } from "./namedPlace.ts";
import type { ReceivedFile, SourceContext } from "./sourceContext.ts";
import { readWorkbook } from "./workbook.ts";

/** Coverage of one province as one file records it. */
export interface CoverageSource extends CoverageReading {
  readonly province: string;
  readonly file: string;
}

/** A date on which the communes of today are in force. */
const TODAY = "2025-12-31";

/** Reads the coverage forms of a file; other sheets are left alone. @throws ProblemsError with everything wrong in it */
export function readCoverageFile(
  { path, bytes, notation }: ReceivedFile,
  { manifest, registry, corrections }: SourceContext,
): CoverageSource {
  const grids = readWorkbook(path, bytes);
  const refused = grids.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) throw new ProblemsError(refused);
  const { province } = manifest;
  const forms = grids.filter((grid) => findCoverageHeader(grid) >= 0);
  if (province === null || forms.length === 0) throw new ProblemsError([notCoverage(path, province)]);
  const findPlace = makePlaceFinder(registry, corrections, manifest.id);
  const context = {
    paper: makePaper(manifest.status, manifest.document),
    notation,
    findCode: (written: string) => {
      const found = findByCode(registry, { written, scheme: "2025", date: TODAY, province });
      return "kind" in found ? found : found.code;
    },
    programmes: new Map(registry.programmes.map((programme) => [programme.id, programme])),
    codeOf: (name: string) => findPlace(name, province, TODAY),
  };
  const readings = forms.map((grid) => readCoverage(grid, context));
  const source: CoverageSource = {
    province,
    file: path,
    ...settleHiddenRows(grids, {
      records: readings.flatMap(({ records }) => records),
      designations: readings.flatMap(({ designations }) => designations),
      targets: readings.flatMap(({ targets }) => targets),
      flags: readings.flatMap(({ flags }) => flags),
    }),
  };
  const problems = [...readings.flatMap((reading) => reading.problems), ...findContradictions([source])];
  if (problems.length > 0) throw new ProblemsError(problems);
  return source;
}

/** Rows without hidden ones on what a visible row states; `flags` with a note on each hidden sheet and row. */
function settleHiddenRows(grids: readonly Sheet[], reading: CoverageReading): CoverageReading {
  const seen = new Map(grids.map((grid) => [grid.sheet, grid]));
  const isHidden = ({ at }: FromForm<object>) => {
    const grid = seen.get(at.sheet);
    return grid !== undefined && (grid.visibility !== "visible" || grid.hidden.has(at.row - 1));
  };
  const records = settleHidden(reading.records, { keyOf: RECORD_KEY, isHidden });
  const designations = settleHidden(reading.designations, { keyOf: DESIGNATION_KEY, isHidden });
  const targets = settleHidden(reading.targets, { keyOf: TARGET_KEY, isHidden });
  const told = [...records.told, ...designations.told, ...targets.told];
  const own = (grid: Sheet) => told.filter(({ entry }) => entry.at.sheet === grid.sheet);
  const notes = grids.flatMap((grid): Problem[] => {
    if (grid.visibility === "visible") return noteRows(grid, own(grid));
    return own(grid).length === 0
      ? [unreadHidden(grid)]
      : [noteHidden(grid, own(grid).filter(({ twin }) => twin).length)];
  });
  return {
    records: records.kept,
    designations: designations.kept,
    targets: targets.kept,
    flags: [...reading.flags, ...notes],
  };
}

function noteRows(
  { file, sheet }: Sheet,
  told: readonly { readonly entry: FromForm<{ readonly commune: string }>; readonly twin: boolean }[],
): Problem[] {
  const rows = new Map(told.map(({ entry, twin }) => [entry.at.row, { name: entry.commune, twin }] as const));
  return [...rows].map(([row, values]) => ({
    severity: "note",
    check: "hiddenRows",
    place: { file, sheet, row },
    values,
  }));
}

/**
 * Rows on one thing (a programme of a commune and year, its designation, its target) in several files: official beats provisional
 * beats illustrative, and the notes name what gave way; designations that agree both stand. Equals are left to be tried.
 */
export function settleCoverage(sources: readonly CoverageSource[]): {
  readonly coverage: CoverageSource[];
  readonly problems: Problem[];
} {
  const concessions: Concession[] = [];
  const strongest = findStrongest(sources);
  const stands = (row: FromForm<Paper>, key: string) => !giveWay(row, strongest.get(key), concessions);
  const coverage = sources.map((source) => ({
    ...source,
    records: source.records.filter((row) => stands(row, `${source.province}/${RECORD_KEY(row)}`)),
    designations: source.designations.filter((row) => {
      const key = `${source.province}/${DESIGNATION_KEY(row)}`;
      return !contradicts(row, strongest.get(key)) || stands(row, key);
    }),
    targets: source.targets.filter((row) => stands(row, `${source.province}/${TARGET_KEY(row)}`)),
  }));
  return { coverage, problems: noteConcessions(concessions) };
}

const RECORD_KEY = ({ commune, year, programme, source }: RecordedRow) =>
  `record/${commune}/${String(year)}/${programme}/${source ?? ""}`;
const DESIGNATION_KEY = ({ commune, year }: Designation) => `designation/${commune}/${String(year)}`;
const TARGET_KEY = ({ commune, year }: CommuneTarget) => `target/${commune}/${String(year)}`;

function findStrongest(sources: readonly CoverageSource[]): Map<string, FromForm<Paper>> {
  const strongest = new Map<string, FromForm<Paper>>();
  for (const { province, records, designations, targets } of sources)
    for (const [key, row] of [
      ...records.map((row) => [RECORD_KEY(row), row] as const),
      ...designations.map((row) => [DESIGNATION_KEY(row), row] as const),
      ...targets.map((row) => [TARGET_KEY(row), row] as const),
    ]) {
      const before = strongest.get(`${province}/${key}`);
      if (before === undefined || compareStrength(row, before) < 0) strongest.set(`${province}/${key}`, row);
    }
  return strongest;
}

/** Whether a designation answers anything otherwise than the strongest; rows that agree are put together later. */
function contradicts(row: Designation, best: Partial<Designation> | undefined): boolean {
  return DESIGNATION_ANSWERS.some((answer) => {
    const known = best?.[answer] ?? null;
    return known !== null && row[answer] !== null && row[answer] !== known;
  });
}

/** Whether a row gives way to a stronger one; if so, that is kept to be told. */
function giveWay(row: FromForm<Paper>, best: FromForm<Paper> | undefined, told: Concession[]): boolean {
  if (best === undefined || compareStrength(best, row) >= 0) return false;
  told.push({ loser: claimOf(row), winner: claimOf(best) });
  return true;
}

/** A row as a claim: what is told of it is where it stands. */
function claimOf({ status, documents, at }: FromForm<Paper>): Claim {
  const { file, sheet, row, columns } = at;
  return {
    value: row,
    isRow: true,
    paper: { status, documents },
    place: { file, sheet, row, column: columns.get("name") ?? columns.get("code") ?? "A" },
  };
}

/** What sheets and files say twice or against each other. */
export function findContradictions(sources: readonly CoverageReading[]): Problem[] {
  return [
    ...coverageIsSaidOnce(sources.flatMap(({ records }) => records)),
    ...designationsAgree(sources.flatMap(({ designations }) => designations)),
    ...targetIsSetOnce(sources.flatMap(({ targets }) => targets)),
  ];
}

function notCoverage(file: string, province: string | null): Problem {
  const { programme, year } = COVERAGE_COLUMNS;
  return {
    severity: "error",
    check: "coverageIsSound",
    place: { file },
    values: province === null ? { kind: "province" } : { kind: "sheet", columns: [programme, year] },
  };
}
