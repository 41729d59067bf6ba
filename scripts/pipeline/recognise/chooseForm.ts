import { fold } from "../match/fold.ts";
import type { EthnicGroup, Form, FormColumn } from "../registry/registry.ts";
import { fitForm, isTitled, type FormFit } from "./formFit.ts";
import { findHeaderBlock, type HeaderBlock, type UnknownColumn } from "./headerBlock.ts";
import { isWithin, readHeading } from "./headingWords.ts";
import { matchColumns, pathsOf, pathOf } from "./headerPaths.ts";
import { findPlaceColumns, type KindOfPlace, type PlaceColumns } from "./placeColumns.ts";

/** A sheet whose headers are not those of a form, and what can be said of it all the same. */
export type Choice =
  | { readonly kind: "sure"; readonly fit: PlacedFit }
  /** `fit` is the nearest form, for a proposal. */
  | { readonly kind: "nearly"; readonly fit: PlacedFit }
  /** Two forms stand. */
  | { readonly kind: "forms"; readonly fit: PlacedFit; readonly other: Form }
  /** Two columns stand for one of the form. */
  | {
      readonly kind: "columns";
      readonly fit: PlacedFit;
      readonly column: FormColumn;
      readonly readings: readonly UnknownColumn[];
    }
  /** Nothing but their order tells these columns, or not even that. */
  | { readonly kind: "unsettled"; readonly fit: PlacedFit; readonly columns: readonly UnknownColumn[] }
  | { readonly kind: "unknown" };

/** A form on a sheet with the columns of its places. */
export interface PlacedFit extends FormFit {
  readonly block: HeaderBlock;
  readonly places: PlaceColumns;
}

/** Of two forms that fit about as well, neither is chosen where they read a column differently (columns told). */
const NEAR = 0.5;

/** Chooses the form of a sheet by all that tells its columns, or says between which readings a person has to choose. */
export function chooseForm(
  rows: readonly (readonly unknown[])[],
  forms: readonly Form[],
  { groups, kindOf }: { readonly groups: readonly EthnicGroup[]; readonly kindOf: KindOfPlace },
): Choice {
  const block = findHeaderBlock(rows);
  const places = block === null ? null : findPlaceColumns(block, kindOf);
  if (block === null || places === null) return { kind: "unknown" };
  const fits = forms
    .filter((form) => form.places === places.kind)
    .map((form): PlacedFit => ({ ...fitOne(form, block, groups, places), block, places }))
    .sort((a, b) => Number(a.isDenied) - Number(b.isDenied) || told(b) - told(a) || titled(b) - titled(a));
  const whole = fits.filter(({ missing, isDenied, isTold }) => missing.length === 0 && !isDenied && isTold);
  const [best] = whole;
  if (best === undefined) return chooseNearest(fits);
  const other = findRival(best, whole);
  if (other !== undefined && titled(best) === titled(other))
    return { kind: "forms", fit: best, other: other.form };
  const chosen = other !== undefined && titled(other) === 1 ? other : best;
  const byOrder = block.columns.filter(({ index }) =>
    [...chosen.found.values()].some((found) => found.index === index && found.by === "order"),
  );
  const columns = [...byOrder, ...chosen.unsettled];
  return columns.length > 0 ? { kind: "unsettled", fit: chosen, columns } : { kind: "sure", fit: chosen };
}

/** Another form that fits about as well and reads a column as something else. */
function findRival(best: PlacedFit, fits: readonly PlacedFit[]): PlacedFit | undefined {
  return fits.find((fit) => fit !== best && told(fit) >= told(best) - NEAR && isOtherwise(best, fit));
}

/** 1 where the lines above the table are the title of the form. */
function titled({ form, block }: PlacedFit): number {
  return Number(isTitled(form, block));
}

function fitOne(
  form: Form,
  block: HeaderBlock,
  groups: readonly EthnicGroup[],
  places: PlaceColumns,
): FormFit {
  const paths = pathsOf(block.header);
  const { columns, concrete } = matchColumns(form, paths, groups);
  const given = new Map([...columns].filter(([key]) => isAlone(key, concrete, paths)));
  for (const [key, index] of given)
    if (index === places.place || index === places.district || key === "area_name") given.delete(key);
  given.set("area_name", places.place);
  if (places.district !== null) given.set("district_name", places.district);
  const found = findBreakdown(form, block);
  if (found !== null) given.set(found.key, found.index);
  return fitForm({ ...form, columns: concrete }, block, given);
}

/** A heading that a form has twice tells nothing where the sheet has it once. */
function isAlone(key: string, columns: readonly FormColumn[], paths: readonly string[]): boolean {
  const column = columns.find((entry) => entry.key === key);
  if (column === undefined || column.path.length === 0) return true;
  const path = pathOf(column);
  const inForm = columns.filter((entry) => pathOf(entry) === path).length;
  return inForm === 1 || paths.filter((own) => own === path).length >= inForm;
}

const BREAKDOWNS = new Set(["ho", "so ho", "nhan khau", "khau", "nguoi", "so nguoi"]);

/** "Hộ" and "Nhân khẩu" under each other tell the column that parts a place into two rows. */
function findBreakdown(
  { columns: own }: Form,
  { columns }: HeaderBlock,
): { key: string; index: number } | null {
  const key = own.find(({ role }) => role === "breakdown")?.key;
  const column = columns.find(
    ({ texts }) => texts.length > 1 && texts.every((text) => BREAKDOWNS.has(fold(text))),
  );
  return key === undefined || column === undefined ? null : { key, index: column.index };
}

/** How many columns are told, each by the worth of its reason. */
function told({ score, found, unsettled, missing, form }: FormFit): number {
  const figures = form.columns.filter(
    ({ key, role }) => (role === "count" || role === "rate") && found.has(key),
  );
  return score * (figures.length + unsettled.length + missing.length);
}

/** Whether two forms read some column as another count. */
function isOtherwise(a: FormFit, b: FormFit): boolean {
  const read = ({ form, found }: FormFit) =>
    new Map(
      form.columns.flatMap(({ key, measure }): [number, string][] => {
        const index = found.get(key)?.index;
        return index === undefined || measure === undefined ? [] : [[index, measure]];
      }),
    );
  const [own, others] = [read(a), read(b)];
  return [...own].some(([index, measure]) => others.has(index) && others.get(index) !== measure);
}

/** Columns of figures that were found, for a person to look at. */
function figuresOf({ block, found, form }: PlacedFit): UnknownColumn[] {
  const figures = form.columns.filter(({ role }) => role === "count" || role === "rate");
  const indexes = new Set(figures.flatMap(({ key }) => found.get(key)?.index ?? []));
  return block.columns.filter(({ index }) => indexes.has(index));
}

/** Columns of which two may be one that the form is for; else what is missing of the nearest form. */
function chooseNearest(fits: readonly PlacedFit[]): Choice {
  const [best] = fits.filter((fit) => told(fit) > 0);
  if (best === undefined) return { kind: "unknown" };
  if (best.missing.length === 0) {
    const other = findRival(
      best,
      fits.filter(({ missing, isDenied }) => missing.length === 0 && !isDenied),
    );
    if (other !== undefined) return { kind: "forms", fit: best, other: other.form };
    return { kind: "unsettled", fit: best, columns: figuresOf(best) };
  }
  for (const column of best.missing) {
    const { all } = readHeading(column.path);
    const readings = [...best.unsettled, ...best.own].filter(({ words }) => isWithin(all, words.all));
    if (readings.length > 1) return { kind: "columns", fit: best, column, readings };
  }
  return { kind: "nearly", fit: best };
}
