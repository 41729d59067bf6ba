import type { Place } from "#domain/problem";
import type { Period } from "#domain/standard";
import type { Figure } from "../figure.ts";
import type { ProvinceBuild } from "../province.ts";
import type { Sources } from "../read/readSources.ts";

type FormTable = Sources["tables"][number]["table"];
type FormRow = FormTable["rows"][number];

interface Found {
  readonly table: FormTable;
  readonly row: FormRow;
  /** Of the column, null where it carries none. */
  readonly measure: string | null;
}

/**
 * Which cells of the sources a public edition shows, by where they stand in their files. Old communes, districts and subtotals stand
 * behind published figures and are none themselves, nor is anything of a province that is not built.
 */
export class ShownCells {
  readonly #tables: ReadonlyMap<string, FormTable>;
  readonly #plain: ReadonlyMap<string, Figure>;
  readonly #rows: ReadonlySet<string>;
  readonly #periods: readonly Period[];
  readonly #withheldFacts: ReadonlySet<Figure>;
  readonly #withheld = new Set<string>();

  constructor(sources: Pick<Sources, "tables" | "plain">, builds: readonly ProvinceBuild[]) {
    this.#tables = new Map(
      sources.tables.map(({ table }) => [nameOf({ file: table.file, sheet: table.sheet }), table]),
    );
    this.#plain = new Map(sources.plain.map((figure) => [nameOf(figure.provenance), figure]));
    this.#rows = new Set(builds.flatMap(({ series }) => series[0]?.rows ?? []));
    this.#periods = builds.flatMap(({ periods }) => periods);
    this.#withheldFacts = new Set(builds.flatMap(({ withheldFacts }) => [...withheldFacts]));
    for (const { disclosure } of builds) for (const key of disclosure?.withheld ?? []) this.#withhold(key);
  }

  /** The count in the cell itself. */
  hasCell(place: Place): boolean {
    const figure = this.#plain.get(nameOf(place));
    if (figure !== undefined) return this.#showsFigure(figure);
    const found = this.#find(place);
    if (found === null || !this.#isPublished(found)) return false;
    // A rate tells of the counts beside it.
    if (found.measure === null) return this.hasRow(place);
    return !this.#withheld.has(`${found.table.period.id}/${found.row.code}/${found.measure}`);
  }

  /** Every count that the sheet has of the place: what is computed from them tells nothing new. */
  hasRow(place: Place): boolean {
    const found = this.#find(place);
    if (found === null || !this.#isPublished(found)) return false;
    const { table, row } = found;
    return table.form.columns.every(
      ({ measure }) =>
        measure === undefined || !this.#withheld.has(`${table.period.id}/${row.code}/${measure}`),
    );
  }

  /** A total of a column and the count of every commune in it. */
  hasColumn(place: Place): boolean {
    const found = this.#find(place);
    if (found?.measure == null || found.row.kind !== "total" || !this.#isPublished(found)) return false;
    return !this.#withheld.has(`${found.table.period.id}/*/${found.measure}`);
  }

  /** Every count of the place, of all sheets and years. */
  hasPlace(place: Place): boolean {
    const found = this.#find(place);
    return found !== null && this.#isPublished(found) && !this.#withheld.has(`*/${found.row.code}/*`);
  }

  /** Counts of a commune of today or a province on a date, under any standard. */
  hasCounts(code: string, date: string, measures: readonly string[]): boolean {
    if (!this.#rows.has(code)) return false;
    return this.#periods
      .filter((period) => period.date === date)
      .every(({ id }) => measures.every((measure) => !this.#withheld.has(`${id}/${code}/${measure}`)));
  }

  #showsFigure(figure: Figure): boolean {
    if (this.#withheldFacts.has(figure)) return false;
    const { code, date, measure, scheme } = figure;
    return scheme === "pre2025" || !this.#rows.has(code) || this.hasCounts(code, date, [measure]);
  }

  /** Under its own name and under those of its column, its place and its row. */
  #withhold(key: string): void {
    const [period = "", code = "", measure = ""] = key.split("/");
    for (const name of [key, `${period}/*/${measure}`, `*/${code}/*`]) this.#withheld.add(name);
  }

  #isPublished({ row: { kind, breakdown, code, scheme } }: Found): boolean {
    if (breakdown === "persons" || !this.#rows.has(code)) return false;
    return kind === "total" || (kind === "commune" && scheme === "2025");
  }

  #find(place: Place): Found | null {
    const table = this.#tables.get(nameOf({ file: place.file, sheet: place.sheet ?? "" }));
    const row = table?.rows.find((entry) => entry.row === place.row);
    if (table === undefined || row === undefined) return null;
    const key = [...row.cells].find(([, { column }]) => column === place.column)?.[0];
    const measure = table.form.columns.find((column) => column.key === key)?.measure ?? null;
    return { table, row, measure };
  }
}

/** The name of a sheet, or of a cell where one is given. */
function nameOf({ file, sheet = "", row, column }: Place): string {
  return JSON.stringify([file, sheet, row ?? 0, column ?? ""]);
}
