import type { Commune } from "#domain/unit";
import type { Form, FormColumn, Registry } from "../../scripts/pipeline/registry/registry.ts";

export type Cell = string | number | null;

/** Small whole numbers that obey the arithmetic of every form: the same for every test. */
const BASE: Readonly<Record<string, number>> = {
  total_households: 1000,
  total_persons: 4500,
  kinh_households: 400,
  minority_households: 600,
  local_minority_households: 200,
  kinh_persons: 1700,
  minority_persons: 2800,
  local_minority_persons: 900,
  poor_households: 100,
  poor_persons: 450,
  near_poor_households: 50,
  near_poor_persons: 220,
  minority_poor_households: 80,
  minority_near_poor_households: 30,
  local_minority_poor_households: 40,
  local_minority_near_poor_households: 10,
  minority_poor_persons: 350,
  minority_near_poor_persons: 140,
  local_minority_poor_persons: 160,
  local_minority_near_poor_persons: 50,
  poor_ethnic_kinh: 20,
  near_ethnic_kinh: 20,
  poor_kinh_persons: 100,
  near_kinh_persons: 80,
  poor_no_labour_capacity: 8,
  poor_merit: 5,
  poor_group_other: 7,
  near_no_labour_capacity: 6,
  near_merit: 8,
  near_group_other: 6,
  poor_start: 110,
  poor_exited: 20,
  poor_relapsed: 4,
  poor_new: 6,
  poor_to_near: 12,
  poor_above_near_line: 8,
  poor_other_decrease: 1,
  poor_from_near: 7,
  poor_other_increase: 2,
  near_poor_start: 55,
  near_poor_exited: 15,
  near_poor_relapsed: 3,
  near_poor_new: 7,
  near_poor_to_poor: 7,
  near_poor_above_near_line: 16,
  near_poor_other_decrease: 1,
  near_poor_from_poor: 12,
  near_poor_other_increase: 1,
  poor_total_deprivations: 312,
  near_total_deprivations: 72,
  minority_poor_start: 85,
  minority_near_poor_start: 33,
};
/** Start and flows of forms 7.2 and 7.3 differ from those of the older form, whose ways out are one. */
const R2: Readonly<Record<string, number>> = { poor_start: 102, near_poor_start: 51 };

/** Families of measures whose members are alike. */
const FAMILIES: readonly (readonly [RegExp, number])[] = [
  [/^poor_dep_/, 26],
  [/^near_dep_/, 6],
  [/^poor_ethnic_(?!kinh)/, 8],
  [/^near_ethnic_(?!kinh)/, 3],
];

function countOf(form: Form, measure: string): number {
  const own = form.id === "R2" || form.id === "R3" ? R2[measure] : undefined;
  const family = FAMILIES.find(([members]) => members.test(measure))?.[1];
  return own ?? family ?? BASE[measure] ?? 5;
}

/** Ethnic groups that stand on the form 7.9 of the tests: nine and "Khác", as many as its code row has. */
export const GROUPS = ["Thái", "Mông", "Khơ mú", "Dao", "Hà Nhì", "Lào", "Kháng", "Xinh Mun", "Si La"];

/** The form's columns as a province would print them: the family of ethnic groups as its own nine. */
export function printedColumns(form: Form): FormColumn[] {
  return form.columns.flatMap((column) =>
    column.key.endsWith("*")
      ? GROUPS.map((group) => ({ ...column, path: [...column.path.slice(0, -1), group] }))
      : [column],
  );
}

/** How many times the small numbers each commune has, and measures that stay empty. */
export interface FormFigures {
  readonly timesOf: (index: number) => number;
  readonly isBlank: (measure: string) => boolean;
}

const SAME: FormFigures = { timesOf: () => 1, isBlank: () => false };

/** A sheet of a form with one row a commune and a total: header, code row where the form has one, and figures that add up. */
export function makeFormRows(
  registry: Pick<Registry, "forms" | "provinces">,
  id: string,
  communes: readonly Pick<Commune, "type" | "name">[],
  figures: FormFigures = SAME,
): Cell[][] {
  const form = registry.forms.find((entry) => entry.id === id);
  if (form === undefined) throw new RangeError(`no form ${id}`);
  const columns = printedColumns(form);
  const header = Array.from({ length: form.headerRows }, (_, depth) =>
    columns.map((column) => column.path[Math.min(depth, column.path.length - 1)] ?? null),
  );
  const places =
    form.places === "province"
      ? registry.provinces.map(({ name }) => name.vi)
      : communes.map((commune) => `${commune.type} ${commune.name}`);
  const kinds = columns.some((column) => column.role === "breakdown") ? ["Hộ"] : [""];
  const row = (number: string, place: string, times: number, kind: string) =>
    columns.map((column) => cellOf(form, column, figures, { number, place, times, kind }));
  const body = places.flatMap((place, index) =>
    kinds.map((kind) => row(String(index + 1), place, figures.timesOf(index), kind)),
  );
  const all = places.reduce((sum, _, index) => sum + figures.timesOf(index), 0);
  const total = form.places === "province" ? [] : kinds.map((kind) => row("", "Tổng cộng", all, kind));
  return [
    [form.title],
    [],
    ...header,
    ...(form.codeRow === null ? [] : [[...form.codeRow]]),
    ...body,
    ...total,
    [],
    ["", "Người lập biểu"],
  ];
}

function cellOf(
  form: Form,
  column: FormColumn,
  { isBlank }: FormFigures,
  row: { number: string; place: string; times: number; kind: string },
): Cell {
  const measure = column.measure ?? column.key;
  switch (column.role) {
    case "number":
      return row.number;
    case "place":
      return row.place;
    case "breakdown":
      return row.kind;
    case "count":
      return isBlank(measure) ? null : row.times * countOf(form, measure);
    case "rate":
      return rateOf(form, column);
  }
}

/** Rates are the same in every row, because every commune is a multiple of the others. */
function rateOf(form: Form, column: FormColumn): number | null {
  if (column.indicator !== undefined) return column.indicator.startsWith("near") ? 12 : 26;
  const keys = column.rateOf;
  if (keys === undefined) return null;
  const [top, bottom] = keys.map((key) => {
    const measure = form.columns.find((entry) => entry.key === key)?.measure ?? key;
    return countOf(form, measure);
  });
  return Number(((100 * (top ?? 0)) / (bottom ?? 1)).toFixed(2));
}
