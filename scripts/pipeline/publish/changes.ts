import type { ReleaseChanges } from "#domain/publishedFiles";
import type { Catalogue, SeriesFile } from "#domain/dataset";
import type { Cell } from "#domain/indicator";
import { SeriesTable } from "#domain/series";

/** A published edition as far as a comparison needs it. */
export interface Edition {
  readonly catalogue: Catalogue;
  /** Series files by province code. */
  readonly series: ReadonlyMap<string, readonly SeriesFile[]>;
}

/** What a release changes against the one before it. */
export type Changes = ReleaseChanges;
export type ChangedFigure = Changes["changed"][number];

/** Enough to see what happened; the count says how many there are. */
const LISTED = 200;

/** Compares two editions figure by figure. Periods and communes that only one of them has are listed once, not figure by figure. */
export function compareEditions(before: Edition, after: Edition): Changes {
  const compared = [...after.series].flatMap(([province, files]) => {
    const earlier = before.series.get(province);
    return earlier === undefined ? [] : compareCells(province, earlier, files);
  });
  const changed = compared.flatMap(({ figure }) => figure ?? []);
  const count = (kind: Compared["kind"]) => compared.filter((cell) => cell.kind === kind).length;
  return {
    provinces: difference(provincesOf(before), provincesOf(after)),
    periods: difference(
      within(before, (entry) => entry.periods),
      within(after, (entry) => entry.periods),
    ),
    communes: renamed(difference(rowsOf(before, after), rowsOf(after, before))),
    boundaries: after.catalogue.provinces
      .filter((entry) =>
        isRedrawn(
          before.catalogue.provinces.find(({ code }) => code === entry.code),
          entry,
        ),
      )
      .map(({ code }) => code),
    measures: difference(measuresOf(before, after), measuresOf(after, before)),
    withheld: { added: count("withheld"), removed: count("shown") },
    changedCount: changed.length,
    changed: changed.slice(0, LISTED),
  };
}

type Entry = Catalogue["provinces"][number];

function isRedrawn(before: Entry | undefined, after: Entry): boolean {
  return before !== undefined && before.files.topology !== after.files.topology;
}

function provincesOf({ catalogue }: Edition): string[] {
  return catalogue.provinces.map(({ code }) => code);
}

function within({ catalogue }: Edition, list: (entry: Entry) => readonly string[]): string[] {
  return catalogue.provinces.flatMap((entry) => list(entry).map((name) => `${entry.code}/${name}`));
}

/** Communes of provinces that both editions have. */
function rowsOf(edition: Edition, other: Edition): string[] {
  return [...edition.series].flatMap(([province, files]) =>
    other.series.has(province) ? (files[0]?.rows.slice(1) ?? []).map((code) => `${province}/${code}`) : [],
  );
}

function measuresOf(edition: Edition, other: Edition): string[] {
  return [...edition.series].flatMap(([province, files]) =>
    other.series.has(province)
      ? files.flatMap((file) => Object.keys(file.columns).map((measure) => `${province}/${measure}`))
      : [],
  );
}

function difference(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    added: after.filter((name) => !old.has(name)),
    removed: before.filter((name) => !now.has(name)),
  };
}

function renamed({ added, removed }: { added: string[]; removed: string[] }): Changes["communes"] {
  return { added, ended: removed };
}

/** A cell that two editions say differently. Of one that either of them withholds no figure is told, on neither side. */
type Compared =
  | { readonly kind: "changed"; readonly figure: ChangedFigure }
  | { readonly kind: "withheld" | "shown"; readonly figure?: never };

function compareCells(
  province: string,
  before: readonly SeriesFile[],
  after: readonly SeriesFile[],
): Compared[] {
  const [old, now] = [new SeriesTable(before), new SeriesTable(after)];
  const known = new Set(before.flatMap((file) => file.periods));
  const rows = new Set(before[0]?.rows);
  return after.flatMap((file) =>
    file.periods
      .filter((period) => known.has(period))
      .flatMap((period) =>
        Object.keys(file.columns)
          .filter((measure) => old.has(measure))
          .flatMap((measure) =>
            file.rows
              .filter((code) => rows.has(code))
              .flatMap((code) => {
                const [was, is] = [old.cell(code, period, measure), now.cell(code, period, measure)];
                const place = { province, code, period, measure };
                return compareCell(place, was, is);
              }),
          ),
      ),
  );
}

function compareCell(place: Omit<ChangedFigure, "before" | "after">, was: Cell, is: Cell): Compared[] {
  const [wasWithheld, isWithheld] = [was, is].map(({ status }) => status === "suppressed");
  if (wasWithheld === true && isWithheld === true) return [];
  if (wasWithheld === true) return [{ kind: "shown" }];
  if (isWithheld === true) return [{ kind: "withheld" }];
  if (was.value === is.value) return [];
  return [{ kind: "changed", figure: { ...place, before: was.value, after: is.value } }];
}
