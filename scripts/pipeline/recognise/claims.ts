import { compareStrength, strongestPaper, type Paper } from "#domain/paper";
import type { OtherFigure, StatedFigure } from "#domain/problem";
import type { Provenance } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { AcceptedFigure } from "../accepted.ts";

/** One figure that a document states for a measure, a place and a period; others may state the same one. */
export interface Claim {
  readonly value: number;
  /** A row of several figures, of which a message names none. */
  readonly isRow?: boolean;
  readonly paper: Paper;
  readonly place: Provenance;
}

/** What stands when several documents state one figure. */
export interface Settled<C extends Claim> {
  readonly claim: C;
  readonly paper: Paper;
  /** Weaker figures that gave way, whether or not they say the same. */
  readonly gaveWay: readonly C[];
  readonly problems: readonly Problem[];
}

/** The measure of a place in a period. */
export interface FigureKey {
  readonly measure: string;
  readonly code: string;
  readonly period: string;
}

/** How several statements of one figure are settled. */
export interface SettleRule<C extends Claim> {
  /** Which figure it is. */
  readonly what: FigureKey;
  readonly accepted: readonly AcceptedFigure[];
  readonly agree?: (a: C, b: C) => boolean;
}

/**
 * Official beats provisional beats illustrative. Equals that agree stand together, with the documents of all of them; equals that
 * differ are an error that names both places, unless a line of `data/corrections/accepted.csv` chooses one. The order in which
 * they were read never matters.
 */
export function settle<C extends Claim>(claims: readonly [C, ...C[]], rule: SettleRule<C>): Settled<C> {
  const sorted = [...claims].sort(byStrengthThenPlace);
  const best = sorted[0] ?? claims[0];
  const equals = sorted.filter((claim) => claim.paper.status === best.paper.status);
  const gaveWay = sorted.filter((claim) => claim.paper.status !== best.paper.status);
  const agree = rule.agree ?? ((a: C, b: C) => a.value === b.value);
  const rival = equals.find((claim) => !agree(best, claim));
  if (rival === undefined) return { claim: best, paper: paperOf(best, equals), gaveWay, problems: [] };
  const chosen = equals.find((claim) => findAcceptance(claim, rule.accepted) !== undefined);
  if (chosen === undefined)
    return { claim: best, paper: best.paper, gaveWay, problems: [differ(rival, best, rule.what)] };
  const paper = paperOf(
    chosen,
    equals.filter((claim) => agree(chosen, claim)),
  );
  const reason = findAcceptance(chosen, rule.accepted)?.reason ?? "";
  const other = equals.find((claim) => !agree(chosen, claim)) ?? rival;
  return { claim: chosen, paper, gaveWay, problems: [keptAsChosen(chosen, other, { ...rule, reason })] };
}

/** The strongest first; among equals by place. */
export function byStrengthThenPlace(a: Omit<Claim, "value">, b: Omit<Claim, "value">): number {
  return compareStrength(a.paper, b.paper) || comparePlaces(a.place, b.place);
}

/** By file, sheet and cell, as text and numbers, never as the machine's language sorts. */
export function comparePlaces(a: Provenance, b: Provenance): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet, b.sheet) ||
    a.row - b.row ||
    compareText(a.column, b.column)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function paperOf(claim: Claim, equals: readonly Claim[]): Paper {
  return strongestPaper(claim.paper, ...equals.map(({ paper }) => paper));
}

/** The line of `accepted.csv` that says to keep this figure as it is printed. */
export function findAcceptance(
  { place, value }: Claim,
  accepted: readonly AcceptedFigure[],
): AcceptedFigure | undefined {
  const cell = `${place.column}${String(place.row)}`;
  return accepted.find(
    (row) =>
      row.file === place.file && row.sheet === place.sheet && row.cell === cell && row.printed === value,
  );
}

function state({ value, isRow, paper: { status, documents } }: Claim): StatedFigure {
  return { value: isRow === true ? null : value, status, documents };
}

function stateOther(claim: Claim): OtherFigure {
  return { ...state(claim), place: claim.place };
}

function differ(claim: Claim, other: Claim, what: FigureKey): Problem {
  return {
    severity: "error",
    check: "documentsAgree",
    place: claim.place,
    values: { ...what, own: state(claim), other: stateOther(other) },
  };
}

function keptAsChosen(
  claim: Claim,
  other: Claim,
  { what, reason }: { what: FigureKey; reason: string },
): Problem {
  return {
    severity: "flag",
    check: "documentsAgree",
    place: claim.place,
    values: { ...what, own: state(claim), other: stateOther(other) },
    pardon: { kind: "accepted", reason },
  };
}

/** A weaker figure and the stronger one it gave way to. */
export interface Concession {
  readonly loser: Claim;
  readonly winner: Claim;
}

/** One note for each pair of sheets: how many figures of the one gave way to the other, and the first of them that differs. */
export function noteConcessions(concessions: readonly Concession[]): Problem[] {
  const pairs = new Map<string, Concession[]>();
  for (const concession of concessions) {
    const { loser, winner } = concession;
    const key = [loser, winner].map(({ place }) => `${place.file}\n${place.sheet}`).join("\n");
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [concession]);
    else pair.push(concession);
  }
  return [...pairs].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => noteOf(pair));
}

function noteOf(pair: readonly Concession[]): Problem {
  const sorted = [...pair].sort((a, b) => comparePlaces(a.loser.place, b.loser.place));
  const differing = sorted.filter(({ loser, winner }) => loser.value !== winner.value);
  const shown = differing[0] ?? sorted[0];
  if (shown === undefined) throw new RangeError("a note on no figure");
  const { loser, winner } = shown;
  const values = { figures: pair.length, differing: differing.length };
  return {
    severity: "note",
    check: "strongerFigureStands",
    place: loser.place,
    values: { own: state(loser), other: stateOther(winner), ...values },
  };
}
