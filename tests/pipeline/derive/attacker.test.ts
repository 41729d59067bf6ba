import { describe, expect, it } from "vitest";
import { factsFileSchema } from "#domain/publishedFiles";
import { catalogueSchema, parsePublished, seriesFileSchema, type SeriesFile } from "#domain/dataset";
import { decodeDeltas } from "#domain/series";
import { buildExample, readRegistry } from "../../support/exampleBuild.ts";

/**
 * An attacker who has only the published files and knows how the official forms hang together. Written apart from the pipeline:
 * reads the files as a program of a stranger would, and eliminates over the integers modulo another prime, row by row.
 */
const PRIME = 94_906_249;
const registry = await readRegistry();
const { effects } = await buildExample({ provinces: ["11", "04"], edition: "public" });
const file = (name: string): unknown => JSON.parse(effects.text(`public/data/${name}`));
const catalogue = parsePublished(catalogueSchema, "catalogue.json", file("catalogue.json"));

interface View {
  readonly values: Map<string, number>;
  readonly withheld: Set<string>;
  readonly missing: Set<string>;
  readonly equations: { readonly terms: Map<string, number>; readonly sum: number }[];
}

/** Everything in the files of one province, cell by cell. */
function readAll(code: string): { view: View; rows: readonly string[]; files: SeriesFile[] } {
  const entry = catalogue.provinces.find((province) => province.code === code);
  const files = Object.values(entry?.files.series ?? {}).map((name) =>
    parsePublished(seriesFileSchema, name, file(name)),
  );
  const view: View = { values: new Map(), withheld: new Set(), missing: new Set(), equations: [] };
  for (const { columns, periods, rows } of files)
    for (const [measure, list] of Object.entries(columns)) {
      const values = decodeDeltas(list.map((column) => column?.values ?? null));
      list.forEach((column, t) => {
        if (column === null) return;
        rows.forEach((row, r) => {
          const key = `${periods[t] ?? ""}/${row}/${measure}`;
          const letter = column.status.length === 1 ? column.status : column.status.charAt(r);
          const value = values[t]?.[r] ?? null;
          if (letter === "s") view.withheld.add(key);
          else if (value === null) view.missing.add(key);
          else view.values.set(key, value);
        });
      });
    }
  return { view, rows: files[0]?.rows ?? [], files };
}

/** Adds sum(coefficient x cell) = 0; cells that are published move to the right-hand side. */
function equate(view: View, terms: readonly (readonly [string, number])[]): void {
  const left = new Map<string, number>();
  let right = 0;
  for (const [key, coefficient] of terms) {
    const value = view.values.get(key);
    if (value !== undefined) right -= coefficient * value;
    else if (view.withheld.has(key) || view.missing.has(key))
      left.set(key, (left.get(key) ?? 0) + coefficient);
    else return;
  }
  if (left.size > 0) view.equations.push({ terms: left, sum: right });
}

const OUT = ["exited", "to_near", "to_poor", "above_near_line", "other_decrease"];
const IN = ["relapsed", "new", "from_near", "from_poor", "other_increase"];

function knowForms(code: string, view: View, rows: readonly string[], files: readonly SeriesFile[]): void {
  const measures = files.flatMap((series) => Object.keys(series.columns));
  const periods = files[0]?.periods ?? [];
  const has = (key: string) => view.values.has(key) || view.withheld.has(key) || view.missing.has(key);
  for (const period of periods) {
    for (const measure of measures)
      equate(view, [
        [`${period}/${code}/${measure}`, -1],
        ...rows.slice(1).map((row) => [`${period}/${row}/${measure}`, 1] as const),
      ]);
    const before = [...periods]
      .filter((p) => p.slice(5) === period.slice(5) && p < period)
      .sort()
      .at(-1);
    for (const row of rows) {
      const cell = (measure: string) => `${period}/${row}/${measure}`;
      for (const stem of ["poor_", "near_poor_"]) {
        const split = has(cell(`${stem}above_near_line`));
        const out = OUT.filter((n) => has(cell(stem + n)) && !(split && n === "exited"));
        equate(view, [
          [cell(`${stem}households`), -1],
          [cell(`${stem}start`), 1],
          ...out.map((n) => [cell(stem + n), -1] as const),
          ...IN.filter((n) => has(cell(stem + n))).map((n) => [cell(stem + n), 1] as const),
        ]);
        if (before !== undefined)
          equate(view, [
            [cell(`${stem}start`), 1],
            [`${before}/${row}/${stem}households`, -1],
          ]);
      }
      for (const [whole, part] of [
        ["poor_total_deprivations", "poor_dep_"],
        ["near_total_deprivations", "near_dep_"],
      ] as const)
        equate(view, [
          [cell(whole), -1],
          ...measures.filter((m) => m.startsWith(part) && has(cell(m))).map((m) => [cell(m), 1] as const),
        ]);
      equate(view, [
        [cell("poor_exited"), -1],
        [cell("poor_to_near"), 1],
        [cell("poor_above_near_line"), 1],
      ]);
      equate(view, [
        [cell("near_poor_exited"), -1],
        [cell("near_poor_to_poor"), 1],
        [cell("near_poor_above_near_line"), 1],
      ]);
      for (const [a, b] of [
        ["poor_to_near", "near_poor_from_poor"],
        ["poor_from_near", "near_poor_to_poor"],
      ] as const)
        equate(view, [
          [cell(a), 1],
          [cell(b), -1],
        ]);
    }
  }
}

/** Urban and rural sums since the reform are sums over wards and the rest. */
function knowParts(code: string, view: View): void {
  const entry = catalogue.provinces.find((province) => province.code === code);
  const { facts } = parsePublished(factsFileSchema, "facts", file(entry?.files.facts ?? ""));
  for (const fact of facts.filter(
    (f) => f.level === "part" && f.date >= "2025-07-01" && f.standard !== null,
  )) {
    const period = `${fact.date.slice(0, 4)}-${fact.standard ?? ""}`;
    const key = `${period}/${fact.code}/${fact.measure}`;
    view.values.set(key, fact.value);
    const members = registry.communes.filter(
      (c) => c.scheme === "2025" && c.province === code && (c.type !== "Xã") === fact.code.endsWith("urban"),
    );
    equate(view, [[key, -1], ...members.map((c) => [`${period}/${c.code}/${fact.measure}`, 1] as const)]);
  }
}

/** Sums of districts of old over the communes of today that they became: published where a commune of them is withheld. */
function knowDistricts(code: string, view: View): number {
  const entry = catalogue.provinces.find((province) => province.code === code);
  const { facts } = parsePublished(factsFileSchema, "facts", file(entry?.files.facts ?? ""));
  const wholeOf = (district: string) => {
    const into = new Map<string, boolean>();
    for (const { oldCode, newCode } of registry.successions) {
      const old = registry.communes.find((unit) => unit.scheme === "pre2025" && unit.code === oldCode);
      into.set(newCode, (into.get(newCode) ?? true) && old?.district === district);
    }
    return [...into].flatMap(([commune, isWhole]) => (isWhole ? [commune] : []));
  };
  const sums = facts.filter((fact) => fact.level === "district" && fact.status !== "official");
  for (const { code: district, date, standard, measure, value } of sums) {
    const period = `${date.slice(0, 4)}-${standard ?? ""}`;
    view.values.set(`${period}/${district}/${measure}`, value);
    equate(view, [
      [`${period}/${district}/${measure}`, -1],
      ...wholeOf(district).map((commune) => [`${period}/${commune}/${measure}`, 1] as const),
    ]);
  }
  return sums.length;
}

/** Cells that the equations leave no freedom. */
function solve({ equations }: View): Set<string> {
  const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME;
  const multiply = (a: number, b: number) => Number((BigInt(a) * BigInt(b)) % BigInt(PRIME));
  const invert = (value: number) => {
    let [base, power, result] = [BigInt(value), BigInt(PRIME - 2), 1n];
    const p = BigInt(PRIME);
    while (power > 0n) {
      if (power % 2n === 1n) result = (result * base) % p;
      base = (base * base) % p;
      power /= 2n;
    }
    return Number(result);
  };
  const reduced = new Map<string, Map<string, number>>();
  /** Takes the pivots of other rows out of a row. */
  const clear = (row: Map<string, number>, own: string | null) => {
    for (let again = true; again;) {
      again = false;
      for (const [key, factor] of row) {
        const pivot = key === own ? undefined : reduced.get(key);
        if (pivot === undefined) continue;
        for (const [other, value] of pivot) {
          const left = mod((row.get(other) ?? 0) - multiply(factor, value));
          if (left === 0) row.delete(other);
          else row.set(other, left);
        }
        again = true;
        break;
      }
    }
  };
  for (const { terms } of [...equations].sort((a, b) => a.terms.size - b.terms.size)) {
    const row = new Map([...terms].map(([key, value]) => [key, mod(value)]));
    clear(row, null);
    const [first] = row;
    if (first === undefined) continue;
    const inverse = invert(first[1]);
    reduced.set(first[0], new Map([...row].map(([key, value]) => [key, multiply(value, inverse)])));
  }
  // Later pivots out of earlier rows too: then a decided cell stands alone in its row.
  for (const [pivot, row] of [...reduced].reverse()) clear(row, pivot);
  return new Set([...reduced].flatMap(([pivot, row]) => (row.size === 1 ? [pivot] : [])));
}

describe("an attacker with the published files and linear algebra", () => {
  it.each(["11", "04"])("recovers no withheld count of province %s", (code) => {
    const { view, rows, files } = readAll(code);
    knowForms(code, view, rows, files);
    knowParts(code, view);
    knowDistricts(code, view);
    expect(view.withheld.size).toBeGreaterThan(500);
    expect(view.equations.length).toBeGreaterThan(1000);
    const recovered = [...solve(view)].filter((key) => view.withheld.has(key));
    expect(recovered).toEqual([]);
  });

  it("does recover a count as soon as its companions are shown", async () => {
    const { view, rows, files } = readAll("11");
    const internal = await readInternal();
    const [shown] = [...view.withheld].filter((key) => key.includes("poor_relapsed"));
    for (const key of [...view.withheld])
      if (key.includes("poor_relapsed") && key !== shown) {
        view.withheld.delete(key);
        view.values.set(key, internal.get(key) ?? 0);
      }
    knowForms("11", view, rows, files);
    expect(solve(view).has(shown ?? "")).toBe(true);
  });

  it("finds no count from 1 to 4 that is not published by the province itself", () => {
    for (const code of ["11", "04"]) {
      const { view, files } = readAll(code);
      const official = new Set(
        files.flatMap((series) =>
          Object.entries(series.columns).flatMap(([measure, list]) =>
            list.flatMap((column, t) =>
              (column?.others ?? []).map(
                ([row]) => `${series.periods[t] ?? ""}/${series.rows[row] ?? ""}/${measure}`,
              ),
            ),
          ),
        ),
      );
      // A number of programmes counts nobody: what is protected is households and persons.
      const countsPeople = (key: string) =>
        ["households", "persons", "children"].includes(
          registry.measures.require(key.split("/")[2] ?? "").unit,
        );
      const small = [...view.values].filter(
        ([key, value]) => value > 0 && value < 5 && countsPeople(key) && !official.has(key),
      );
      expect(small.map(([key]) => key)).toEqual([]);
    }
  });
});

/** The same figures without suppression. */
async function readInternal(): Promise<Map<string, number>> {
  const { effects: inside } = await buildExample({ provinces: ["11"], edition: "internal" });
  const parse = (name: string): unknown => JSON.parse(inside.text(`public/data/${name}`));
  const own = parsePublished(catalogueSchema, "catalogue.json", parse("catalogue.json"));
  expect(own.edition).toBe("internal");
  const cells = new Map<string, number>();
  for (const name of Object.values(own.provinces[0]?.files.series ?? {})) {
    const series = parsePublished(seriesFileSchema, name, parse(name));
    for (const [measure, list] of Object.entries(series.columns))
      decodeDeltas(list.map((column) => column?.values ?? null)).forEach((column, t) => {
        column.forEach((value, r) => {
          if (value !== null)
            cells.set(`${series.periods[t] ?? ""}/${series.rows[r] ?? ""}/${measure}`, value);
        });
      });
  }
  return cells;
}
