import type { MeasureTable } from "#domain/measure";
import type { Period } from "#domain/standard";
import { checkWorkbook } from "../check/index.ts";
import { startMatchesPreviousEnd } from "../check/startMatchesPreviousEnd.ts";
import type { Effects } from "../effects/effects.ts";
import type { Problem } from "../problem.ts";
import { findReportingCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import type { FormTable } from "../recognise/formTable.ts";
import type { Mapping } from "../recognise/mapping.ts";
import { readCorrections, type Corrections } from "./corrections.ts";
import { documentsAreKnown } from "./documents.ts";
import { parsePeriod, readManifests, readReceived, type Manifest } from "./manifest.ts";
import { findContradictions, readCoverageFile, settleCoverage, type CoverageSource } from "./coverageFile.ts";
import { readNational } from "./national.ts";
import { readPlainFile } from "./plainFile.ts";
import { plainIsSaidOnce } from "./plainIsSaidOnce.ts";
import type { PlainFigure } from "./plainFigure.ts";
import { refuseUnknownProvince } from "./rightProvince.ts";
import type { SourceContext } from "./sourceContext.ts";
import { collect, readBook, type ConvertedSheet } from "./readBook.ts";

/** A recognised sheet and where it came from. */
export interface SourcedTable {
  readonly table: FormTable;
  readonly manifest: Manifest;
}

/** Everything read from `data/sources`, and everything wrong with it. */
export interface Sources {
  readonly manifests: readonly Manifest[];
  readonly tables: readonly SourcedTable[];
  readonly plain: readonly PlainFigure[];
  readonly coverage: readonly CoverageSource[];
  readonly problems: readonly Problem[];
  readonly converted: readonly ConvertedSheet[];
  readonly corrections: Corrections;
  /** Mappings for a person to confirm, to be written beside workbooks with unknown tables. */
  readonly proposals: readonly { readonly path: string; readonly mapping: Mapping }[];
}

/** Where sources lie. */
export const SOURCE_FOLDER = "data/sources";

/** Reads every source, recognises its forms, matches its places and tries its figures; all problems at once. */
export async function readSources(
  effects: Effects,
  registry: Registry,
  manifests?: readonly Manifest[],
): Promise<Sources> {
  return await readManifested(effects, registry, manifests ?? (await readManifests(effects, SOURCE_FOLDER)));
}

async function readManifested(
  effects: Effects,
  registry: Registry,
  manifests: readonly Manifest[],
): Promise<Sources> {
  const corrections = await readCorrections(effects);
  const plain: PlainFigure[] = [];
  const coverage: CoverageSource[] = [];
  const problems: Problem[] = [];
  const books: ReadBooks = { tables: [], converted: [], proposals: [] };
  for (const manifest of manifests) {
    const misplaced = refuseUnknownProvince(manifest, registry);
    if (misplaced !== null) {
      problems.push(misplaced);
      continue;
    }
    const source = { manifest, registry, corrections };
    await readBooks(effects, source, problems, books);
    plain.push(...(await readPlains(effects, source, problems)));
    coverage.push(...(await readCoverages(effects, source, problems)));
  }
  const { tables, converted, proposals } = books;
  const said = plainIsSaidOnce(plain);
  const national = tables.filter(({ table }) => table.form.places === "province");
  const figures = [
    ...said.figures,
    ...national.flatMap(({ table, manifest }) => readNational(table, manifest, registry)),
  ];
  const own = tables.filter(({ table }) => table.form.places === "commune").sort(bySheet);
  const checked = checkTogether(own, registry, corrections);
  const settled = settleCoverage(coverage);
  return {
    manifests,
    tables: own,
    plain: figures,
    coverage: settled.coverage,
    problems: [
      ...documentsAreKnown(registry.documents, manifests, figures),
      ...problems,
      ...said.problems,
      ...checked,
      ...settled.problems,
      ...findContradictions(settled.coverage),
    ],
    converted,
    corrections,
    proposals,
  };
}

function bySheet({ table: a }: SourcedTable, { table: b }: SourcedTable): number {
  const [x, y] = [a, b].map(({ file, sheet, form }) => [file, sheet, form.id].join("\n"));
  return (x ?? "") < (y ?? "") ? -1 : 1;
}

/** What the workbooks of all sources say. */
interface ReadBooks {
  readonly tables: SourcedTable[];
  readonly converted: ConvertedSheet[];
  readonly proposals: Sources["proposals"][number][];
}

/** Workbooks of one source; one that can not be read is told, and the next is read. */
async function readBooks(
  effects: Effects,
  source: SourceContext,
  problems: Problem[],
  { tables, converted, proposals }: ReadBooks,
): Promise<void> {
  const { manifest } = source;
  for (const entry of manifest.workbooks) {
    const path = `${manifest.folder}/${entry.file}`;
    const book = await collect(problems, async () => {
      const bytes = await readReceived(effects, path, entry.sha256);
      const period = parsePeriod(path, entry.period);
      return await readBook(effects, { path, bytes, period }, source);
    });
    if (book === null) continue;
    problems.push(...book.problems);
    converted.push(...book.converted);
    tables.push(...book.tables.map((table) => ({ table, manifest })));
    if (book.proposal !== null) proposals.push(book.proposal);
  }
}

/** Plain tables of one source; one that is wrong is left out whole, and told. */
async function readPlains(
  effects: Effects,
  source: SourceContext,
  problems: Problem[],
): Promise<PlainFigure[]> {
  const { manifest } = source;
  const plain: PlainFigure[] = [];
  for (const entry of manifest.tables) {
    const path = `${manifest.folder}/${entry.file}`;
    const read = await collect(problems, async () => {
      const bytes = await readReceived(effects, path, entry.sha256);
      return readPlainFile({ path, bytes, notation: entry.notation ?? null }, source);
    });
    plain.push(...(read?.figures ?? []));
    problems.push(...(read?.problems ?? []));
  }
  return plain;
}

/** Coverage forms of one source; one that is wrong is left out whole, and told. */
async function readCoverages(
  effects: Effects,
  source: SourceContext,
  problems: Problem[],
): Promise<CoverageSource[]> {
  const { manifest } = source;
  const coverage: CoverageSource[] = [];
  for (const entry of manifest.coverage) {
    const path = `${manifest.folder}/${entry.file}`;
    const read = await collect(problems, async () => {
      const bytes = await readReceived(effects, path, entry.sha256);
      return readCoverageFile({ path, bytes, notation: entry.notation ?? null }, source);
    });
    if (read === null) continue;
    coverage.push(read);
    problems.push(...read.flags);
  }
  return coverage;
}

/** Sheets of one province and period are tried together, whichever workbooks they came in; then year against year. */
function checkTogether(
  tables: readonly SourcedTable[],
  registry: Registry,
  corrections: Corrections,
): Problem[] {
  const groups = new Map<string, { tables: FormTable[]; period: Period; province: string; file: string }>();
  for (const { table } of tables) {
    const key = `${table.province}/${table.period.date}/${table.period.standard}`;
    const { period, province, file } = table;
    const group = groups.get(key) ?? { tables: [], period, province, file };
    group.tables.push(table);
    groups.set(key, group);
  }
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const within = ordered.flatMap(({ tables: own, period, province, file }) => {
    const expected = findReportingCommunes(registry, schemeOn(period.date), province, period.date);
    const { indicators, measures } = registry;
    const context = { expected, accepted: corrections.accepted, indicators, measures };
    return [...missingForms(file, period, own), ...checkWorkbook(own, context)];
  });
  return [...within, ...yearOnYear(ordered, registry.measures)];
}

function yearOnYear(
  ordered: readonly { tables: readonly FormTable[]; period: Period; province: string }[],
  measures: MeasureTable,
): Problem[] {
  return ordered.flatMap((group) => {
    const before = ordered
      .filter((entry) => entry.province === group.province && entry.period.date < group.period.date)
      .filter((entry) => entry.period.standard === group.period.standard)
      .at(-1);
    if (before === undefined) return [];
    return group.tables.flatMap((table) =>
      before.tables
        .filter((earlier) => areComparable(earlier, table))
        .flatMap((earlier) => startMatchesPreviousEnd(earlier, table, measures)),
    );
  });
}

/** A real figure can not be wrong because one that was made up says something else. */
function areComparable({ paper: a }: FormTable, { paper: b }: FormTable): boolean {
  return (a.status === "illustrative") === (b.status === "illustrative");
}

/** The yearly review of a province brings at least all households and the poor among them, on whichever form. */
function missingForms(file: string, period: Period, tables: readonly FormTable[]): Problem[] {
  const measures = new Set(
    tables.flatMap((table) => table.form.columns.flatMap((column) => column.measure ?? [])),
  );
  return (["total_households", "poor_households"] as const)
    .filter((measure) => !measures.has(measure))
    .map((measure) => ({
      severity: "error",
      check: "recogniseForm",
      place: { file },
      values: { kind: "absent", measure, period: period.id, forms: tables.map((table) => table.form.id) },
    }));
}
