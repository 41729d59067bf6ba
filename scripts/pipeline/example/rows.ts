import type { Registry } from "../registry/registry.ts";
import type { ExamplePeriod, UnitFigures } from "./example.ts";

/** One row of the body of a form: what stands in its first two columns, and its figures. */
export interface BodyRow {
  readonly number: string;
  readonly place: string;
  readonly figures: UnitFigures;
}

type Sample = Pick<ExamplePeriod, "units" | "figures" | "province">;

/** Forms of 2011-2020: urban subtotal and units, rural subtotal and units, numbering through, then the total. */
export function makeAreaRows(registry: Registry, sample: Sample): BodyRow[] {
  const names = makePlaceNames(registry, sample);
  const rows: BodyRow[] = [];
  let number = 0;
  for (const [mark, label, urban] of [
    ["I", "Khu vực thành thị", true],
    ["II", "Khu vực nông thôn", false],
  ] as const) {
    const members = [...sample.units.keys()].filter((index) => sample.units[index]?.urban === urban);
    rows.push({ number: mark, place: label, figures: sumFigures(sample, members) });
    for (const index of members) rows.push(makeRow(String(++number), names, sample, index));
  }
  return [...rows, makeTotal(sample)];
}

/** Forms of 2022-2026: a district before its communes, 1 and 1.1, 1.2; since the reform communes alone; then the total. */
export function makeDistrictRows(registry: Registry, sample: Sample): BodyRow[] {
  const names = makePlaceNames(registry, sample);
  const all = [...sample.units.keys()];
  const districts = [...new Set(sample.units.map((unit) => unit.commune.district))]
    .filter((code) => code !== null)
    .sort();
  if (districts.length === 0)
    return [...all.map((index) => makeRow(String(index + 1), names, sample, index)), makeTotal(sample)];
  const rows = districts.flatMap((code, k) => {
    const members = all.filter((index) => sample.units[index]?.commune.district === code);
    const place = registry.districts.find((district) => district.code === code)?.name ?? code;
    const head: BodyRow = { number: String(k + 1), place, figures: sumFigures(sample, members) };
    return [
      head,
      ...members.map((index, at) => makeRow(`${String(k + 1)}.${String(at + 1)}`, names, sample, index)),
    ];
  });
  return [...rows, makeTotal(sample)];
}

function makeRow(number: string, names: readonly string[], sample: Sample, index: number): BodyRow {
  return { number, place: names[index] ?? "", figures: sample.figures[index] ?? new Map<string, number>() };
}

function makeTotal(sample: Sample): BodyRow {
  return { number: "", place: "Tổng cộng", figures: sumFigures(sample, [...sample.units.keys()]) };
}

function sumFigures({ figures }: Sample, members: readonly number[]): UnitFigures {
  const sums: UnitFigures = new Map();
  for (const index of members) {
    for (const [measure, value] of figures[index] ?? []) sums.set(measure, (sums.get(measure) ?? 0) + value);
  }
  return sums;
}

/** "Xã Sín Thầu"; where type and name occur twice in the province, the district stands behind. */
function makePlaceNames(registry: Registry, { units }: Sample): string[] {
  const plain = units.map(({ commune }) => `${commune.type} ${commune.name}`);
  return units.map(({ commune }, index) => {
    const name = plain[index] ?? "";
    if (plain.filter((other) => other === name).length === 1) return name;
    const district = registry.districts.find((entry) => entry.code === commune.district)?.name ?? "";
    return `${name} (${district})`;
  });
}
