import type { Indicator } from "#domain/indicator";
import type { Paper } from "#domain/paper";
import type { AcceptedFigure } from "../accepted.ts";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import type { PeriodTable } from "./assemble.ts";
import { noteConcessions, settle, type Claim, type Concession } from "../recognise/claims.ts";
import { withPaper, type PaperColumn } from "../papers.ts";
import type { PublishedCell } from "./overlay.ts";

/** A figure of a plain table that may carry an interval. */
export type ExtraFigure = Figure & { readonly interval: readonly [number, number] | null };

/** Period tables with what plain tables bring, and the cells that they brought. */
export interface Extras {
  readonly tables: readonly PeriodTable[];
  readonly cells: readonly PublishedCell[];
  readonly problems: readonly Problem[];
}

/** What extra figures are laid on. */
export interface ExtrasInput {
  readonly province: string;
  readonly tables: readonly PeriodTable[];
  readonly figures: readonly ExtraFigure[];
  readonly indicators: readonly Indicator[];
  readonly accepted: readonly AcceptedFigure[];
}

/**
 * Brings further indicators in: figures of communes of today, or of the province, whose measure some indicator of the
 * catalogue is made of and no form of that period carries. A figure without a standard belongs to every period of its date.
 */
export function layExtras({ province, tables, figures, indicators, accepted }: ExtrasInput): Extras {
  const wanted = new Set(indicators.flatMap(({ numerator }) => [...numerator.plus, ...numerator.minus]));
  const own = figures.filter(({ measure }) => wanted.has(measure));
  const laid = tables.map((table) => layTable(province, table, own, accepted));
  const found = new Set(laid.flatMap(({ used }) => used));
  return {
    tables: laid.map(({ table }) => table),
    cells: laid.flatMap(({ cells }) => cells),
    problems: [
      ...laid.flatMap(({ problems }) => problems),
      ...own
        .filter(
          (figure) => figure.level === "commune" && !found.has(figure) && concerns(figure, province, tables),
        )
        .filter((figure) => !tables.some((table) => table.ofTheTime.has(figure.measure)))
        .map(notLaid),
    ],
  };
}

function concerns(figure: Figure, province: string, tables: readonly PeriodTable[]): boolean {
  return figure.code === province || tables.some((table) => hasCommune(table, figure.code));
}

function hasCommune(table: PeriodTable, code: string): boolean {
  return table.today.get("total_households")?.has(code) === true;
}

interface Laid {
  readonly table: PeriodTable;
  readonly cells: readonly PublishedCell[];
  readonly problems: readonly Problem[];
  readonly used: readonly ExtraFigure[];
}

function layTable(
  province: string,
  table: PeriodTable,
  figures: readonly ExtraFigure[],
  accepted: readonly AcceptedFigure[],
): Laid {
  const used = figures.filter((figure) => belongs(figure, province, table));
  if (used.length === 0) return { table, cells: [], problems: [], used };
  const { standing, problems } = settleFigures(used, table.period.id, accepted);
  const layer = new Layer(table, province);
  for (const entry of standing) layer.lay(entry);
  const cells = standing.map(({ figure: { measure, code }, paper, isPublished }): PublishedCell => ({
    measure,
    period: table.period.id,
    code,
    paper,
    isPublished,
  }));
  return { table: layer.finish(), cells, problems, used };
}

interface Standing {
  readonly figure: ExtraFigure;
  readonly paper: Paper;
  /** Whether one of the tables that state it says that the province has published it. */
  readonly isPublished: boolean;
}

/** One figure a measure and place, whichever tables state it, in an order of its own. */
function settleFigures(
  figures: readonly ExtraFigure[],
  period: string,
  accepted: readonly AcceptedFigure[],
): { readonly standing: readonly Standing[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const concessions: Concession[] = [];
  const standing = groupClaims(figures).map((claims): Standing => {
    const { measure, code } = claims[0].figure;
    const settled = settle(claims, { what: { measure, code, period }, accepted });
    problems.push(...settled.problems);
    concessions.push(...settled.gaveWay.map((loser) => ({ loser, winner: settled.claim })));
    const { value } = settled.claim;
    const isPublished = claims.some((claim) => claim.value === value && claim.figure.isPublished);
    return { figure: settled.claim.figure, paper: settled.paper, isPublished };
  });
  return { standing, problems: [...problems, ...noteConcessions(concessions)] };
}

type FigureClaim = Claim & { readonly figure: ExtraFigure };

function groupClaims(figures: readonly ExtraFigure[]): [FigureClaim, ...FigureClaim[]][] {
  const groups = new Map<string, [FigureClaim, ...FigureClaim[]]>();
  for (const figure of figures) {
    const { measure, code, value, status, documents, provenance } = figure;
    const claim = { value, paper: { status, documents }, place: provenance, figure };
    const group = groups.get(`${measure}/${code}`);
    if (group === undefined) groups.set(`${measure}/${code}`, [claim]);
    else group.push(claim);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** A period table while figures are laid on it; the table itself stays as it is. */
class Layer {
  readonly #table: PeriodTable;
  readonly #province: string;
  readonly #today: Map<string, ReadonlyMap<string, number>>;
  readonly #total: Map<string, number>;
  readonly #intervals: Map<string, ReadonlyMap<string, readonly [number, number]>>;
  readonly #papers: Map<string, PaperColumn>;
  readonly #totalPapers: Map<string, Paper>;

  constructor(table: PeriodTable, province: string) {
    this.#table = table;
    this.#province = province;
    this.#today = new Map(table.today);
    this.#total = new Map(table.total);
    this.#intervals = new Map(table.intervals);
    this.#papers = new Map(table.papers.today);
    this.#totalPapers = new Map(table.papers.total);
  }

  lay({ figure: { measure, code, value, interval }, paper }: Standing): void {
    const before = this.#today.get(measure) ?? new Map<string, number>();
    if (code === this.#province) {
      this.#total.set(measure, value);
      this.#totalPapers.set(measure, paper);
      this.#today.set(measure, before);
    } else {
      this.#today.set(measure, new Map([...before, [code, value]]));
      this.#papers.set(measure, withPaper(this.#papers.get(measure), code, paper));
    }
    if (interval !== null)
      this.#intervals.set(measure, new Map([...(this.#intervals.get(measure) ?? []), [code, interval]]));
  }

  finish(): PeriodTable {
    return {
      ...this.#table,
      today: this.#today,
      total: this.#total,
      intervals: this.#intervals,
      papers: { ...this.#table.papers, today: this.#papers, total: this.#totalPapers },
    };
  }
}

function belongs(figure: ExtraFigure, province: string, table: PeriodTable): boolean {
  if (table.ofTheTime.has(figure.measure) || figure.date !== table.period.date) return false;
  if (figure.standard !== null && figure.standard !== table.period.standard) return false;
  return figure.level === "province"
    ? figure.code === province
    : figure.level === "commune" && figure.scheme === "2025" && hasCommune(table, figure.code);
}

function notLaid(figure: ExtraFigure): Problem {
  const { file, sheet, row, column } = figure.provenance;
  return {
    severity: "flag",
    check: "extraHasItsPeriod",
    place: { file, sheet, row, column },
    values: { measure: figure.measure, code: figure.code, date: figure.date },
  };
}
