import { checkWorkbook } from "../checks/index.ts";
import { startMatchesPreviousEnd } from "../checks/startMatchesPreviousEnd.ts";
import type { Effects } from "../effects.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { findReportingCommunes, findCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import type { FormTable } from "../steps/formTable.ts";
import { makeGazetteer } from "../steps/match.ts";
import { readForm } from "../steps/readForm.ts";
import { describeUnknown, recogniseForm } from "../steps/recognise.ts";
import { readCorrections, type Corrections } from "./corrections.ts";
import { parsePeriod, readManifests, readReceived, type Manifest } from "./manifest.ts";
import { readPlainTable, type PlainFigure } from "./plainTable.ts";
import { columnLetter, readWorkbook, type Grid } from "./workbook.ts";

/** A recognised sheet and where it came from. */
export interface SourcedTable {
  readonly table: FormTable;
  readonly manifest: Manifest;
}

/** Everything read from `data/sources`, and everything wrong with it. */
export interface Sources {
  readonly tables: readonly SourcedTable[];
  readonly plain: readonly PlainFigure[];
  readonly problems: readonly Problem[];
}

/** Reads every source, recognises its forms, matches its places and tries its figures; all problems at once. */
export async function readSources(
  effects: Effects,
  registry: Registry,
  folder = "data/sources",
): Promise<Sources> {
  const corrections = await readCorrections(effects);
  const tables: SourcedTable[] = [];
  const plain: PlainFigure[] = [];
  const problems: Problem[] = [];
  for (const manifest of await readManifests(effects, folder)) {
    let before: FormTable[] = [];
    for (const entry of manifest.workbooks) {
      const path = `${manifest.folder}/${entry.file}`;
      const bytes = await readReceived(effects, path, entry.sha256);
      const read =
        bytes instanceof Uint8Array
          ? readBook(path, bytes, entry.period, manifest, registry, corrections)
          : { tables: [], problems: [bytes] };
      problems.push(
        ...read.problems,
        ...read.tables.flatMap((table) =>
          before.flatMap((earlier) => startMatchesPreviousEnd(earlier, table)),
        ),
      );
      tables.push(...read.tables.map((table) => ({ table, manifest })));
      before = read.tables;
    }
    for (const entry of manifest.tables) {
      const path = `${manifest.folder}/${entry.file}`;
      const bytes = await readReceived(effects, path, entry.sha256);
      if (bytes instanceof Uint8Array) plain.push(...collect(problems, () => readPlainTable(path, bytes)));
      else problems.push(bytes);
    }
  }
  return { tables, plain, problems };
}

/** Runs a reader; what it throws joins the list, so that one bad file does not hide the next. */
function collect<T>(problems: Problem[], read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

function readBook(
  path: string,
  bytes: Uint8Array,
  periodId: string,
  manifest: Manifest,
  registry: Registry,
  corrections: Corrections,
): { tables: FormTable[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const period = parsePeriod(periodId);
  const province = manifest.province ?? "";
  const grids = collect(problems, () => readWorkbook(path, bytes));
  const scheme = schemeOn(period.date);
  const gazetteer = makeGazetteer(
    findCommunes(registry, scheme, province, period.date),
    registry.districts.filter((district) => district.province === province),
  );
  const context = {
    file: path,
    source: manifest.id,
    province,
    period,
    scheme,
    gazetteer,
    corrections: corrections.places,
    letter: columnLetter,
  };
  const tables = grids.flatMap((grid) => {
    const read = readSheet(grid, registry, { ...context, sheet: grid.sheet });
    problems.push(...read.problems);
    return read.table === null ? [] : [read.table];
  });
  if (grids.length > 0) problems.push(...missingForms(path, period.standard, tables));
  problems.push(
    ...checkWorkbook(
      tables,
      findReportingCommunes(registry, scheme, province, period.date),
      corrections.rates,
    ),
  );
  return { tables, problems };
}

function readSheet(
  grid: Grid,
  registry: Registry,
  context: Parameters<typeof readForm>[2],
): { table: FormTable | null; problems: readonly Problem[] } {
  const forms = registry.forms.filter((form) => form.standard === context.period.standard);
  const recognition = recogniseForm(grid.rows, forms);
  if (!("form" in recognition))
    return { table: null, problems: [describeUnknown(grid.file, grid.sheet, recognition)] };
  return readForm(grid.rows, recognition, context);
}

/** A workbook of the yearly review carries at least the form with the households, poor or near-poor. */
function missingForms(path: string, standard: string, tables: readonly FormTable[]): Problem[] {
  const needed = standard === "MDP2016-2020" ? ["A-poor", "A-near"] : ["R1"];
  const present = new Set(tables.map((table) => table.form.id));
  return needed
    .filter((id) => !present.has(id))
    .map((id) => ({
      severity: "error",
      check: "recogniseForm",
      file: path,
      value: [...present].join(", ") || "no form",
      expected: `a sheet with form ${id}, in force under ${standard}`,
      remedy: "add the sheet, or correct the period of this workbook in source.json",
    }));
}
