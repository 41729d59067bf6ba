import { readRows } from "./workbook.ts";

/** What a commune, or the province, has on record of one year: programmes by name, and money in million đồng where any row states it. */
interface Recorded {
  readonly programmes: Set<string>;
  planned: number | null;
  spent: number | null;
}

const UNITS: Readonly<Record<string, number>> = { "triệu đồng": 1, "tỷ đồng": 1000 };

/** Counts of a coverage form, by "code/year/measure"; the province stands for all of its rows together. */
export function readCoverageForm(path: string, province: string): Map<string, number> {
  const recorded = new Map<string, Recorded>();
  const rows = readRows(path).get("Độ phủ") ?? [];
  const top = rows.findIndex(([first]) => first === "Mã xã");
  const at = (title: string) => rows[top]?.indexOf(title) ?? -1;
  for (const row of rows.slice(top + 1)) {
    const programme = row[at("Mã chương trình")] ?? null;
    if (programme === null) continue;
    const unit = UNITS[String(row[at("Đơn vị tiền")])] ?? Number.NaN;
    for (const code of [String(row[at("Mã xã")]), province]) {
      const entry = findOrMake(recorded, `${code}/${String(row[at("Năm")])}`);
      entry.programmes.add(String(programme));
      entry.planned = add(entry.planned, row[at("Vốn kế hoạch")], unit);
      entry.spent = add(entry.spent, row[at("Vốn thực hiện")], unit);
    }
  }
  return new Map(
    [...recorded].flatMap(([key, { programmes, planned, spent }]): [string, number][] => [
      [`${key}/coverage_programmes`, programmes.size],
      ...(planned === null ? [] : [[`${key}/coverage_planned`, planned] as [string, number]]),
      ...(spent === null ? [] : [[`${key}/coverage_spent`, spent] as [string, number]]),
    ]),
  );
}

function findOrMake(recorded: Map<string, Recorded>, key: string): Recorded {
  const entry = recorded.get(key) ?? { programmes: new Set(), planned: null, spent: null };
  recorded.set(key, entry);
  return entry;
}

function add(sum: number | null, cell: unknown, unit: number): number | null {
  return typeof cell === "number" ? (sum ?? 0) + cell * unit : sum;
}
