import type { MeasureTable } from "#domain/measure";
import { compareStrength, derivePaper, type Paper } from "#domain/paper";
import type { Problem } from "../problem.ts";
import type { AcceptedFigure } from "../accepted.ts";
import { noteConcessions, settle, type Claim, type Concession } from "./claims.ts";
import { valueOf, type FormRow, type FormTable } from "./formTable.ts";
import { addColumns, makeColumn, paperOfSum, type PaperColumn } from "../papers.ts";

/** Whole numbers of one measure over the communes of the time, and the paper of each. */
export interface MeasureCells {
  readonly counts: Map<string, number>;
  readonly papers: PaperColumn;
}

/** What the sheets of one province and period say once they are put together. */
export interface SettledSheets {
  readonly communes: Map<string, MeasureCells>;
  /** The province's own row of each measure (Tổng cộng). */
  readonly totals: Map<string, { readonly value: number; readonly paper: Paper }>;
  /** Rates that a form prints, by indicator and place. */
  readonly rates: readonly PrintedClaim[];
  readonly problems: readonly Problem[];
}

/** A rate as a form prints it. */
export interface PrintedClaim extends Claim {
  readonly indicator: string;
  readonly code: string;
  /** Whether its source says that the province has published it itself. */
  readonly isPublished: boolean;
}

/** A figure with the sheet it stands on. */
interface SheetClaim extends Claim {
  readonly table: FormTable;
}

/** All statements of one figure: nearly always one. */
type Claims = [SheetClaim, ...SheetClaim[]];
type ByCode = Map<string, Claims>;

/** Puts the sheets of one province and period together, cell by cell, whichever workbooks and folders they came in. */
export function settleSheets(
  tables: readonly FormTable[],
  accepted: readonly AcceptedFigure[],
  measures: MeasureTable,
): SettledSheets {
  const collected = { communes: new Map<string, ByCode>(), totals: new Map<string, ByCode>() };
  for (const table of tables) collectTable(table, collected.communes, collected.totals);
  const settler = new Settler(accepted);
  const communes = new Map<string, MeasureCells>();
  const totals: SettledSheets["totals"] = new Map();
  for (const [measure, byCode] of inOrder(collected.communes)) {
    const winners = settler.settleAll(measure, byCode);
    const papers = makeColumn(new Map([...winners].map(([code, { paper }]) => [code, paper])));
    if (papers === undefined) continue;
    const counts = new Map([...winners].map(([code, { claim }]) => [code, claim.value]));
    communes.set(measure, { counts, papers });
    const total = settleTotal(settler, measure, winners, collected.totals.get(measure));
    if (total !== null) totals.set(measure, total);
  }
  for (const [measure, claims] of collected.totals) {
    if (communes.has(measure)) continue;
    for (const { claim, paper } of settler.settleAll(measure, claims).values())
      totals.set(measure, { value: claim.value, paper });
  }
  addSums(measures, communes, totals);
  const problems = [...settler.problems, ...noteConcessions(settler.concessions)];
  return { communes, totals, rates: collectRates(tables), problems };
}

interface Winner {
  readonly claim: SheetClaim;
  readonly paper: Paper;
}

/** Settles figure after figure and keeps what is to be told of it. */
class Settler {
  readonly problems: Problem[] = [];
  readonly concessions: Concession[] = [];
  readonly #accepted: readonly AcceptedFigure[];

  constructor(accepted: readonly AcceptedFigure[]) {
    this.#accepted = accepted;
  }

  settleAll(measure: string, byCode: ByCode): Map<string, Winner> {
    return new Map(inOrder(byCode).map(([code, claims]) => [code, this.settleOne(measure, code, claims)]));
  }

  settleOne(measure: string, code: string, claims: Claims): Winner {
    const [only] = claims;
    if (claims.length === 1) return { claim: only, paper: only.paper };
    const what = { measure, code, period: only.table.period.id };
    const { claim, paper, gaveWay, problems } = settle(claims, { what, accepted: this.#accepted });
    this.problems.push(...problems);
    this.concessions.push(...gaveWay.map((loser) => ({ loser, winner: claim })));
    return { claim, paper };
  }
}

/** Entries by key, so that nothing after depends on the order of sheets and rows. */
function inOrder<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function collectTable(table: FormTable, communes: Map<string, ByCode>, totals: Map<string, ByCode>): void {
  for (const { key, measure } of table.form.columns) {
    if (measure === undefined) continue;
    for (const row of table.rows) {
      const into = row.kind === "total" ? totals : row.kind === "commune" ? communes : null;
      const value = valueOf(row, key);
      if (row.breakdown === "persons" || into === null || value === null) continue;
      addClaim(into, measure, row.code, claimOf(table, row, key, value));
    }
  }
}

function claimOf(table: FormTable, row: FormRow, key: string, value: number): SheetClaim {
  const { file, sheet, paper } = table;
  const place = { file, sheet, row: row.row, column: row.cells.get(key)?.column ?? "" };
  return { value, paper, place, table };
}

function addClaim(into: Map<string, ByCode>, measure: string, code: string, claim: SheetClaim): void {
  const byCode: ByCode = into.get(measure) ?? new Map<string, Claims>();
  into.set(measure, byCode);
  const claims = byCode.get(code);
  if (claims === undefined) byCode.set(code, [claim]);
  else claims.push(claim);
}

/**
 * The province's own row. That of a sheet with some of the communes alone is no total of the province, and one whose communes gave
 * way to stronger figures no longer is the total of what stands: then the communes are summed.
 */
function settleTotal(
  settler: Settler,
  measure: string,
  winners: ReadonlyMap<string, Winner>,
  totals: ByCode | undefined,
): { value: number; paper: Paper } | null {
  const [entry] = totals ?? [];
  if (entry === undefined) return null;
  const [code, claims] = entry;
  const [first, ...others] = claims.filter(({ table }) => isWhole(table, winners));
  if (first !== undefined) {
    const { claim, paper } = settler.settleOne(measure, code, [first, ...others]);
    if (!isOutdated(claim, measure, winners)) return { value: claim.value, paper };
  }
  const parts = [...winners.values()];
  const value = parts.reduce((sum, { claim }) => sum + claim.value, 0);
  return { value, paper: derivePaper(parts.map(({ paper }) => paper)) };
}

function isWhole(table: FormTable, winners: ReadonlyMap<string, Winner>): boolean {
  if ([...winners.values()].every(({ claim }) => claim.table === table)) return true;
  const own = new Set(table.rows.map(({ code }) => code));
  return [...winners.keys()].every((code) => own.has(code));
}

function isOutdated(total: SheetClaim, measure: string, winners: ReadonlyMap<string, Winner>): boolean {
  const key = total.table.form.columns.find((column) => column.measure === measure)?.key ?? measure;
  return [...winners].some(([code, { claim }]) => {
    if (claim.table === total.table || compareStrength(claim.paper, total.paper) >= 0) return false;
    const row = total.table.rows.find((entry) => entry.kind === "commune" && entry.code === code);
    return row !== undefined && valueOf(row, key) !== claim.value;
  });
}

/** Sums that some forms carry and others do not: who left poverty in the year, and all deprivations together. */
function addSums(
  { rows }: MeasureTable,
  communes: Map<string, MeasureCells>,
  totals: SettledSheets["totals"],
): void {
  for (const { id: measure, sums } of rows.filter(({ isDerived }) => isDerived)) {
    const names = (sums[0]?.parts ?? []).filter((part) => communes.has(part));
    if (communes.has(measure) || names.length === 0) continue;
    const columns = names.flatMap((name) => communes.get(name) ?? []);
    const counts = addUp(columns.map((column) => column.counts));
    const papers = addColumns(
      columns.map((column) => column.papers),
      counts.keys(),
    );
    if (papers === undefined) continue;
    communes.set(measure, { counts, papers });
    const own = names.flatMap((name) => totals.get(name) ?? []);
    if (own.length === names.length)
      totals.set(measure, {
        value: own.reduce((sum, { value }) => sum + value, 0),
        paper: paperOfSum(own.map(({ paper }) => paper)),
      });
  }
}

/** Sums over the places that have every part: one that is empty leaves the sum empty too. */
function addUp(parts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const [first, ...others] = parts;
  const sums = new Map<string, number>();
  for (const [code, value] of first ?? []) {
    if (others.every((part) => part.has(code)))
      sums.set(
        code,
        others.reduce((sum, part) => sum + (part.get(code) ?? 0), value),
      );
  }
  return sums;
}

function collectRates(tables: readonly FormTable[]): PrintedClaim[] {
  return tables.flatMap((table) =>
    table.form.columns.flatMap(({ key, indicator }) => {
      if (indicator === undefined) return [];
      return table.rows.flatMap((row): PrintedClaim[] => {
        const value = valueOf(row, key);
        if (value === null || (row.kind !== "commune" && row.kind !== "total")) return [];
        const { table: _table, ...claim } = claimOf(table, row, key, value);
        return [{ ...claim, indicator, code: row.code, isPublished: table.isPublished }];
      });
    }),
  );
}
