import { compareStrength } from "#domain/paper";
import type { OfficialFigure, Registry } from "../registry/registry.ts";

const COLUMNS = [
  "scheme",
  "code",
  "name_vi",
  "name_en",
  "level",
  "date",
  "standard",
  "measure",
  "value",
  "unit",
  "decimals",
  "status",
  "source",
  "grade",
  "flag",
  "binding",
  "note",
] as const;

/**
 * What no form carries, as a plain table (bảng phẳng): every published figure of the registry once, and the remainder of
 * the ethnic groups of 2015 that the plan leaves unexplained (INC-DB-04).
 */
export function makePlainTable(registry: Registry): string {
  const rows = [...withoutRepeats(registry.official), makeRemainder(registry)].map((row) => formatRow(row));
  return [COLUMNS.join(","), ...rows, ""].join("\n");
}

/**
 * Series and plans print the same figure: it is kept once, of several that say the same the one that a contradiction is known of, else
 * the one of the strongest status. @throws RangeError when they disagree without a flag */
function withoutRepeats(figures: readonly OfficialFigure[]): OfficialFigure[] {
  const kept = new Map<string, OfficialFigure>();
  for (const figure of figures) {
    const key = [figure.code, figure.date, figure.standard, figure.measure].join("/");
    const first = kept.get(key);
    if (first !== undefined && first.value !== figure.value) {
      throw new RangeError(`data/registry/official.csv: ${first.id} and ${figure.id} disagree about ${key}`);
    }
    if (first === undefined || isBetter(figure, first)) kept.set(key, figure);
  }
  return [...kept.values()];
}

function isBetter(a: OfficialFigure, b: OfficialFigure): boolean {
  return (a.flag !== null) === (b.flag !== null) ? compareStrength(a, b) < 0 : a.flag !== null;
}

function makeRemainder({ official }: Registry): OfficialFigure {
  const find = (measure: string) =>
    official.find((row) => row.code === "11" && row.date === "2015-12-31" && row.measure === measure);
  const whole = find("minority_poor_households");
  if (whole === undefined)
    throw new RangeError("data/registry/official.csv: minority_poor_households of 11 at end-2015 is missing");
  const groups = ["mong", "thai", "kho_mu", "other_minority"].map(
    (group) => find(`poor_households_ethnic_${group}`)?.value ?? 0,
  );
  return {
    ...whole,
    id: "INC-DB-04",
    measure: "poor_households_ethnic_unexplained",
    value: groups.reduce((rest, value) => rest - value, whole.value),
    status: "derived",
    grade: "derived",
    flag: "INC-DB-04",
    note: "the four groups printed fall short of the minority total by this much",
  };
}

function formatRow(row: OfficialFigure): string {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    scheme: row.scheme ?? "",
    code: row.code,
    name_vi: row.name.vi,
    name_en: row.name.en,
    level: row.level,
    date: row.date,
    standard: row.standard ?? "",
    measure: row.measure,
    value: row.value.toFixed(row.decimals),
    unit: row.unit,
    decimals: String(row.decimals),
    status: row.status,
    source: row.document,
    grade: row.grade,
    flag: row.flag ?? "",
    binding: row.constrains ? "yes" : "no",
    note: row.note,
  };
  return COLUMNS.map((column) => quote(cells[column])).join(",");
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
