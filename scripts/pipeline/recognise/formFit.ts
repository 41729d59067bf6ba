import type { ColumnReason } from "#domain/recognition";
import { fold } from "../match/fold.ts";
import type { Form, FormColumn } from "../registry/registry.ts";
import { deniesArithmetic, fitsArithmetic, type RateColumns } from "./arithmetic.ts";
import { isSameCode, readColumnCode, type ColumnCode } from "./codeRow.ts";
import type { HeaderBlock, UnknownColumn } from "./headerBlock.ts";
import { isSame, isWithin, readHeading, type HeadingWords } from "./headingWords.ts";
import { keysOfPurpose } from "./purpose.ts";

/** A column of a form found on a sheet, and what told it. */
export interface FoundColumn {
  readonly index: number;
  readonly by: ColumnReason;
}

/** How much each reason is worth: what is written, what is worked out, and what no more than the order says. */
const WORTH: Readonly<Record<ColumnReason, number>> = {
  header: 1,
  code: 1,
  words: 0.9,
  arithmetic: 0.9,
  order: 0.4,
};

/** A form tried on a sheet: which of its columns stand where and why, and what is left over. */
export interface FormFit {
  readonly form: Form;
  readonly found: ReadonlyMap<string, FoundColumn>;
  /** Columns of figures of which nothing tells what they are, though the form lacks some. */
  readonly unsettled: readonly UnknownColumn[];
  /** Columns of figures that are none of the form. */
  readonly own: readonly UnknownColumn[];
  /** Columns that the form is for and that are not there. */
  readonly missing: readonly FormColumn[];
  /** From 0 to 1. */
  readonly score: number;
  /** Rates that are not what the counts beside them make. */
  readonly isDenied: boolean;
  /** Whether something tells this form from others: a heading, a way to work a column out, or the title. */
  readonly isTold: boolean;
  /** Whether every column of figures has its code. */
  readonly isCoded: boolean;
}

/** A column of the form with its heading taken apart. */
interface Wanted {
  readonly column: FormColumn;
  readonly words: HeadingWords;
  readonly code: ColumnCode | null;
}

/**
 * Settles the columns of a form on a sheet, the surest reason first: whole headings (`given`), codes where no heading contradicts them, headings in
 * other words, the arithmetic of rates, and the order of what is left between two that are settled. Nothing is settled where two would fit.
 */
export function fitForm(form: Form, block: HeaderBlock, given: ReadonlyMap<string, number>): FormFit {
  return new Fitting(form, block, given).settle();
}

class Fitting {
  readonly #form: Form;
  readonly #block: HeaderBlock;
  readonly #found = new Map<string, FoundColumn>();
  readonly #taken = new Set<number>();
  readonly #wanted: readonly Wanted[];
  readonly #columns: readonly UnknownColumn[];

  constructor(form: Form, block: HeaderBlock, given: ReadonlyMap<string, number>) {
    this.#form = form;
    this.#block = block;
    for (const [key, index] of given) this.#take(key, index, "header");
    this.#wanted = form.columns.flatMap((column, at) =>
      isFigure(column)
        ? [{ column, words: readHeading(column.path), code: readColumnCode(form.codeRow?.[at]) }]
        : [],
    );
    this.#columns = block.columns.filter(({ values }) => values.some((value) => value !== null));
  }

  settle(): FormFit {
    const byCodes = this.#readCodes();
    this.#settleWords();
    this.#settleCodes(byCodes);
    this.#settleArithmetic();
    this.#settleOrder();
    return this.#sumUp(byCodes);
  }

  #take(key: string, index: number, by: ColumnReason): void {
    this.#found.set(key, { index, by });
    this.#taken.add(index);
  }

  get #open(): UnknownColumn[] {
    return this.#columns.filter(({ index }) => !this.#taken.has(index));
  }

  get #lacking(): Wanted[] {
    return this.#wanted.filter(({ column }) => !this.#found.has(column.key));
  }

  /** The whole heading in other words; then its lowest cell, where what stands above it is shortened or gone. */
  #settleWords(): void {
    const whole = (wanted: HeadingWords, seen: HeadingWords) => isSame(wanted.all, seen.all);
    const lowest = (wanted: HeadingWords, seen: HeadingWords) =>
      isSame(wanted.low, seen.low) && isWithin(seen.group, wanted.group);
    for (const fits of [whole, lowest]) {
      const pairs = this.#lacking.flatMap(({ column, words }) =>
        this.#open
          .filter((open) => open.words.all.size > 0 && !isBareRate(open.words) && fits(words, open.words))
          .map(({ index }) => ({ key: column.key, index })),
      );
      this.#takeUnrivalled(pairs, "words");
    }
  }

  #takeUnrivalled(
    pairs: readonly { readonly key: string; readonly index: number }[],
    by: ColumnReason,
  ): void {
    for (const { key, index } of pairs) {
      const rivals = pairs.filter((pair) => pair.key === key || pair.index === index);
      if (rivals.length === 1) this.#take(key, index, by);
    }
  }

  /** Columns by their codes, or nothing where one of the codes is none of the form or stands twice. */
  #readCodes(): Map<string, number> {
    const byKey = new Map<string, number>();
    for (const { index, code } of this.#block.columns) {
      if (code === null || /^[A-Z]$/.test(code.id)) continue;
      const wanted = this.#wanted.find((entry) => entry.code !== null && isSameCode(entry.code, code));
      if (wanted === undefined || byKey.has(wanted.column.key)) return new Map();
      byKey.set(wanted.column.key, index);
    }
    return byKey;
  }

  /** Codes stand where no heading says otherwise: an office that sends half of a form numbers its columns anew. */
  #settleCodes(byKey: ReadonlyMap<string, number>): void {
    const settled = [...this.#found].filter(([key]) => this.#wanted.some(({ column }) => column.key === key));
    const isDenied = settled.some(([key, { index }]) => {
      const coded = [...byKey].find(([, at]) => at === index)?.[0];
      return coded !== undefined && coded !== key;
    });
    if (isDenied) return;
    for (const [key, index] of byKey)
      if (!this.#found.has(key) && !this.#taken.has(index)) this.#take(key, index, "code");
  }

  /** A rate is where 100 x count / whole agrees with it row by row; likewise a count with its rate. */
  #settleArithmetic(): void {
    const pairs = this.#wanted.flatMap(({ column: { key, rateOf } }) => {
      if (rateOf === undefined) return [];
      const open = [key, ...rateOf].filter((part) => !this.#found.has(part));
      const [lacking] = open;
      if (open.length !== 1 || lacking === undefined) return [];
      return this.#open
        .filter(({ values }) =>
          fitsArithmetic(ratesOf(key, rateOf, (part) => (part === lacking ? values : this.#valuesOf(part)))),
        )
        .map(({ index }) => ({ key: lacking, index }));
    });
    this.#takeUnrivalled(unique(pairs), "arithmetic");
  }

  #valuesOf(key: string): readonly (number | null)[] {
    const index = this.#found.get(key)?.index;
    return this.#columns.find((column) => column.index === index)?.values ?? [];
  }

  /** Between two settled columns, as many open ones as the form has there are those of the form, if their order is all that is left. */
  #settleOrder(): void {
    const { columns } = this.#form;
    const indexAt = (at: number) => this.#found.get(columns[at]?.key ?? "")?.index;
    for (const first of this.#lacking.map(({ column }) => columns.indexOf(column))) {
      const left = indexAt(first - 1);
      if (left === undefined || indexAt(first) !== undefined) continue;
      const run = this.#runFrom(first);
      const right = indexAt(first + run.length) ?? Infinity;
      this.#takeInOrder(
        run,
        this.#open.filter(({ index }) => index > left && index < right),
      );
    }
  }

  #takeInOrder(run: readonly FormColumn[], open: readonly UnknownColumn[]): void {
    if (open.length !== run.length) return;
    const vocabulary = this.#vocabulary;
    run.forEach(({ key, role }, at) => {
      const column = open[at];
      if (column !== undefined && mayBe(column, role, vocabulary)) this.#take(key, column.index, "order");
    });
  }

  #runFrom(first: number): FormColumn[] {
    const rest = this.#form.columns.slice(first);
    const end = rest.findIndex((column) => !isFigure(column) || this.#found.has(column.key));
    return end < 0 ? rest : rest.slice(0, end);
  }

  get #vocabulary(): ReadonlySet<string> {
    return new Set(this.#wanted.flatMap(({ words }) => [...words.all, ...words.low, ...words.group]));
  }

  #sumUp(byCodes: ReadonlyMap<string, number>): FormFit {
    const lacking = this.#lacking;
    const vocabulary = this.#vocabulary;
    const mayBeOfForm = ({ words }: UnknownColumn) => lacking.length > 0 && isWithin(words.all, vocabulary);
    const [unsettled, own] = [true, false].map((isOfForm) =>
      this.#open.filter((column) => this.#isBeside(column) && mayBeOfForm(column) === isOfForm),
    );
    const missing = keysOfPurpose(this.#form, this.#found);
    const figures = this.#wanted.flatMap(({ column }) => this.#found.get(column.key) ?? []);
    const worth = figures.reduce((sum, { by }) => sum + WORTH[by], 0);
    const all = figures.length + (unsettled?.length ?? 0) + missing.length;
    return {
      form: this.#form,
      found: this.#found,
      unsettled: unsettled ?? [],
      own: own ?? [],
      missing,
      score: all === 0 ? 0 : worth / all,
      isDenied: this.#rates.some(deniesArithmetic),
      isTold: this.#isTold(figures),
      isCoded: this.#wanted.every(
        ({ column: { key } }) => byCodes.has(key) && byCodes.get(key) === this.#found.get(key)?.index,
      ),
    };
  }

  /** Numbers of the list and codes of places are no figures. */
  #isBeside({ index }: UnknownColumn): boolean {
    return index > Math.min(...[...this.#found.values()].map((found) => found.index));
  }

  /** The rates of the form with their counts and wholes, as far as they were found. */
  get #rates(): RateColumns[] {
    return this.#wanted.flatMap(({ column: { key, rateOf } }) =>
      rateOf === undefined ? [] : [ratesOf(key, rateOf, (part) => this.#valuesOf(part))],
    );
  }

  /** Headings in other words may be those of another table ("Hộ nghèo" of those who were helped): rates or the title must bear them out. */
  #isTold(figures: readonly FoundColumn[]): boolean {
    if (figures.some(({ by }) => by === "header")) return true;
    if (
      figures.some(({ by }) => by === "words") &&
      (this.#rates.some(fitsArithmetic) || isReview(this.#block))
    )
      return true;
    const isWorkedOut = this.#block.columns.some(({ code }) => (code?.formula ?? null) !== null);
    return (isWorkedOut && figures.some(({ by }) => by === "code")) || isTitled(this.#form, this.#block);
  }
}

/** Whether the lines above a table are the title of the form. */
export function isTitled({ title }: Form, block: HeaderBlock): boolean {
  const words = fold(title.replace(/NĂM \.+.*$/, ""));
  return fold(block.title).includes(words);
}

/** Whether the lines above a table say that it is of a review (rà soát, điều tra hộ nghèo). */
function isReview({ title }: HeaderBlock): boolean {
  return /\b(ra soat|dieu tra)\b/.test(fold(title));
}

function isFigure({ role, key }: FormColumn): boolean {
  return (role === "count" || role === "rate") && !key.endsWith("*");
}

/** "Tỷ lệ (%)" says of what no more than the columns beside it do. */
function isBareRate({ all }: HeadingWords): boolean {
  return isWithin(all, new Set(["rate"]));
}

/** A rate under a heading of numbers, or the other way round, is not the column that the order makes it. */
function mayBe({ words }: UnknownColumn, role: FormColumn["role"], vocabulary: ReadonlySet<string>): boolean {
  if (!isWithin(words.all, vocabulary) && words.all.size > 0) return false;
  return words.all.size === 0 || words.all.has("rate") === (role === "rate");
}

function ratesOf(
  key: string,
  [count, whole]: readonly [string, string],
  valuesOf: (key: string) => readonly (number | null)[],
): RateColumns {
  return { rates: valuesOf(key), counts: valuesOf(count), wholes: valuesOf(whole) };
}

function unique(pairs: readonly { readonly key: string; readonly index: number }[]) {
  return pairs.filter(
    ({ key, index }, at) => pairs.findIndex((pair) => pair.key === key && pair.index === index) === at,
  );
}
