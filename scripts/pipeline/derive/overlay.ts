import type { PrintedRate } from "#domain/dataset";
import type { Indicator } from "#domain/indicator";
import { compareStrength, strongestPaper, type Paper } from "#domain/paper";
import type { AcceptedFigure } from "../accepted.ts";
import type { Figure, Provenance } from "../figure.ts";
import type { Problem } from "../problem.ts";
import { readCount, readPaper, type PeriodTable } from "./assemble.ts";
import { findAcceptance, noteConcessions, settle, type Claim, type Concession } from "../recognise/claims.ts";
import { withPaper } from "../papers.ts";

/** A stored count that a published document prints. */
export interface PublishedCell {
  readonly measure: string;
  readonly period: string;
  readonly code: string;
  readonly paper: Paper;
  /** Whether somebody has said that the province has published it itself. */
  readonly isPublished: boolean;
}

/** A rate as a document or a form prints it. */
export interface PrintedCell extends Paper, Omit<PrintedRate, "row" | "value" | "status" | "documents"> {
  readonly code: string;
  readonly value: number;
  /** Whether somebody has said that the province has published it itself. */
  readonly isPublished: boolean;
}

/** What published documents say about figures of the series, and the tables with their papers. */
export interface Overlay {
  readonly tables: readonly PeriodTable[];
  readonly cells: readonly PublishedCell[];
  readonly printed: readonly PrintedCell[];
  readonly problems: readonly Problem[];
}

type PublishedFigure = Figure & { readonly binding: boolean };

/** What published figures are laid over. */
export interface OverlayInput {
  readonly province: string;
  readonly tables: readonly PeriodTable[];
  readonly figures: readonly PublishedFigure[];
  readonly indicators: readonly Indicator[];
  readonly accepted: readonly AcceptedFigure[];
}

/**
 * Lays published figures over a province's series. A published count must be met exactly and gives its cell its paper. A published
 * rate must be met to its printed decimals and is kept as printed; one with a reconciliation id is kept and flagged even where it is
 * not met. A figure weaker than what the workbooks say gives way to it. What need not be met (press, estimates) gives its paper where
 * the series says the same, and else stands beside it alone.
 */
export function overlayOfficial(input: OverlayInput): Overlay {
  const laid = input.tables.map((table) => new TableOverlay(input, table).lay());
  return {
    tables: laid.map(({ table }) => table),
    cells: laid.flatMap(({ cells }) => cells),
    printed: laid.flatMap(({ printed }) => printed),
    problems: laid.flatMap(({ problems }) => problems),
  };
}

type RateClaim = Claim & { readonly cell: PrintedCell; readonly decimals: number };

/** Where a figure stands that several cells of the workbooks make together. */
const WORKBOOKS: Provenance = { file: "data/sources", sheet: "", row: 0, column: "" };

class TableOverlay {
  readonly #input: OverlayInput;
  readonly #table: PeriodTable;
  readonly #cells: PublishedCell[] = [];
  readonly #rates = new Map<string, [RateClaim, ...RateClaim[]]>();
  readonly #problems: Problem[] = [];
  readonly #concessions: Concession[] = [];

  constructor(input: OverlayInput, table: PeriodTable) {
    this.#input = input;
    this.#table = table;
  }

  lay() {
    const { period } = this.#table;
    for (const figure of this.#input.figures)
      if (figure.period === period.id && figure.date === period.date && this.#isLaid(figure))
        this.#layFigure(figure);
    for (const { indicator, code, value, paper, place, isPublished } of this.#table.printed)
      this.#addRate({
        value,
        paper,
        place,
        decimals: decimalsOf(value),
        cell: { indicator, period: period.id, code, value, ...paper, flag: null, isPublished },
      });
    const printed = [...this.#rates]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, claims]) => this.#settle(claims));
    return {
      table: withPapers(this.#table, this.#cells, this.#input.province),
      cells: this.#cells,
      printed,
      problems: [...this.#problems, ...noteConcessions(this.#concessions)],
    };
  }

  /** What must be met is; what the press alone says where the series says the same. */
  #isLaid(figure: PublishedFigure): boolean {
    if (figure.binding) return true;
    const { province, indicators } = this.#input;
    const stored = readCount(this.#table, figure.measure, figure.code, province);
    if (stored !== null) return stored === figure.value;
    const indicator = indicators.find(({ id }) => id === figure.measure);
    const computed = indicator === undefined ? null : compute(this.#table, indicator, figure.code, province);
    return computed !== null && isMet(figure, computed);
  }

  #layFigure(figure: PublishedFigure): void {
    const { province, indicators } = this.#input;
    const { measure, code, value, decimals, status, documents, flag, isPublished, provenance } = figure;
    if (!isOfSeries(figure, province, this.#table)) return;
    const stored = readCount(this.#table, measure, code, province);
    if (stored !== null) this.#layCount(figure, stored);
    else if (indicators.some(({ id }) => id === measure)) {
      const period = this.#table.period.id;
      const paper = { status, documents };
      const cell = { indicator: measure, period, code, value, ...paper, flag, isPublished };
      this.#addRate({ value, paper, place: provenance, decimals, cell });
      this.#problems.push(...this.#checkRate(figure));
    }
  }

  #layCount(figure: PublishedFigure, stored: number): void {
    const { measure, code, value, status, documents, isPublished } = figure;
    const paper = readPaper(this.#table, measure, code, this.#input.province);
    const published: Paper = { status, documents };
    if (stored === value)
      this.#cells.push({ measure, period: this.#table.period.id, code, paper: published, isPublished });
    else if (paper !== undefined && compareStrength(paper, published) < 0)
      this.#giveWay(figure, stored, paper);
    else {
      const place = this.#table.placeOf(measure, code);
      const claim = place === null || paper === undefined ? null : { value: stored, paper, place };
      this.#problems.push(this.#tell(figure, stored, claim));
    }
  }

  #giveWay(figure: PublishedFigure, stored: number, paper: Paper): void {
    const place = this.#table.placeOf(figure.measure, figure.code) ?? WORKBOOKS;
    this.#concessions.push({ loser: claimOf(figure), winner: { value: stored, paper, place } });
  }

  /** A published figure that the workbooks do not meet: kept where a person has accepted one of the two as it stands. */
  #tell(figure: PublishedFigure, found: number, stored: Claim | null): Problem {
    const accepted = [claimOf(figure), ...(stored === null ? [] : [stored])].flatMap((claim) => {
      const line = findAcceptance(claim, this.#input.accepted);
      return line === undefined ? [] : [{ claim, reason: line.reason }];
    });
    return mismatch({ figure, found, stored, accepted: accepted[0] ?? null });
  }

  #checkRate(figure: PublishedFigure): Problem[] {
    const { indicators, province } = this.#input;
    const indicator = indicators.find(({ id }) => id === figure.measure);
    const computed = indicator === undefined ? null : compute(this.#table, indicator, figure.code, province);
    return computed === null || isMet(figure, computed)
      ? []
      : [this.#tell(figure, Number(computed.toFixed(figure.decimals + 2)), null)];
  }

  #addRate(claim: RateClaim): void {
    const key = `${claim.cell.indicator}/${claim.cell.code}`;
    const claims = this.#rates.get(key);
    if (claims === undefined) this.#rates.set(key, [claim]);
    else claims.push(claim);
  }

  #settle(claims: [RateClaim, ...RateClaim[]]): PrintedCell {
    const { indicator, code } = claims[0].cell;
    const settled = settle(claims, {
      what: { measure: indicator, code, period: this.#table.period.id },
      accepted: this.#input.accepted,
      agree: agreeAsPrinted,
    });
    this.#problems.push(...settled.problems);
    for (const loser of settled.gaveWay) this.#concessions.push({ loser, winner: settled.claim });
    const isPublished = claims.some(
      ({ cell, paper }) => cell.isPublished && paper.status === settled.paper.status,
    );
    const flag = claims.find(
      ({ cell, paper }) => cell.flag !== null && paper.status === settled.paper.status,
    );
    return { ...settled.claim.cell, ...settled.paper, flag: flag?.cell.flag ?? null, isPublished };
  }
}

function claimOf({ value, status, documents, provenance }: PublishedFigure): Claim {
  return { value, paper: { status, documents }, place: provenance };
}

/** Rates of one place agree where the one with fewer decimals is the other rounded. */
function agreeAsPrinted(a: RateClaim, b: RateClaim): boolean {
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -Math.min(a.decimals, b.decimals) + 1e-9;
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** The table whose published cells rest on what prints them. */
function withPapers(table: PeriodTable, cells: readonly PublishedCell[], province: string): PeriodTable {
  const today = new Map(table.papers.today);
  const total = new Map(table.papers.total);
  for (const { measure, code, paper } of cells) {
    const before =
      code === province
        ? total.get(measure)
        : (today.get(measure)?.others.get(code) ?? today.get(measure)?.common);
    const after = before === undefined ? paper : strongestPaper(before, paper);
    if (code === province) total.set(measure, after);
    else today.set(measure, withPaper(today.get(measure), code, after));
  }
  return { ...table, papers: { ...table.papers, today, total } };
}

function isOfSeries(figure: Figure, province: string, table: PeriodTable): boolean {
  if (figure.level === "province") return figure.code === province;
  return figure.scheme === "2025" && (table.today.get("total_households")?.has(figure.code) ?? false);
}

/** The indicator from counts; null where a count is not collected or the denominator is nil. */
function compute(table: PeriodTable, indicator: Indicator, code: string, province: string): number | null {
  const add = (measures: readonly string[]) =>
    measures.reduce((sum, measure) => sum + (readCount(table, measure, code, province) ?? NaN), 0);
  const top = add(indicator.numerator.plus) - add(indicator.numerator.minus);
  if (indicator.denominator === null) return Number.isNaN(top) ? null : top;
  const bottom = readCount(
    table,
    indicator.denominator,
    indicator.denominatorScope === "province" ? province : code,
    province,
  );
  if (bottom === null || bottom === 0 || Number.isNaN(top)) return null;
  return (indicator.kind === "rate" ? 100 : 1) * (top / bottom);
}

/** Rounds to the printed value: half of the last printed decimal, with room for binary fractions. */
function isMet(figure: Figure, computed: number): boolean {
  return Math.abs(computed - figure.value) <= 0.5 * 10 ** -figure.decimals + 1e-9;
}

interface Mismatch {
  readonly figure: Figure;
  /** What the workbooks say. */
  readonly found: number;
  /** The cell that says it, where one cell does. */
  readonly stored: Claim | null;
  /** The one of the two that a person accepts as it stands, and why. */
  readonly accepted: { readonly claim: Claim; readonly reason: string } | null;
}

function mismatch({ figure, found, stored, accepted }: Mismatch): Problem {
  const { measure, code, date, value, decimals, flag, provenance } = figure;
  const kept = { decimals, flag, at: stored?.place ?? null };
  return {
    severity: flag === null && accepted === null ? "error" : "flag",
    check: "publishedFigureIsMet",
    place: accepted?.claim.place ?? provenance,
    values: { measure, code, date, published: value, found, ...kept },
    ...(accepted === null ? {} : { pardon: { kind: "accepted", reason: accepted.reason } }),
  };
}
