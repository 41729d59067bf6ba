import { utils, write } from "@e965/xlsx";
import { yearOf } from "#domain/standard";
import { sha256Of } from "../digest.ts";
import { timed, type Effects } from "../effects/effects.ts";
import { requireProvince, type Form, type Registry } from "../registry/registry.ts";
import { makeCoverageWorkbook } from "./coverageBook.ts";
import { makeCoverageRows } from "./coverageRows.ts";
import { makeTargetRows } from "./coverageTargets.ts";
import { makeExample, type ExamplePeriod } from "./example.ts";
import { makePlainTable } from "./plainTable.ts";
import { makeAreaRows, makeDistrictRows } from "./rows.ts";
import { makeSheet } from "./sheet.ts";

const FORMS: Readonly<Record<string, readonly string[]>> = {
  "MDP2016-2020": ["A-poor", "A-near", "B-deprivation-2016"],
  "MDP2022-2025": ["R1", "R2", "R3", "R4", "R6"],
};

interface WrittenFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Writes the example as the workbooks and the table that offices would send. They are generated, not committed: a reader can
 * review a generator and its constraints, not 48 binary files; and the same registry gives the same bytes.
 */
export async function writeExample(
  effects: Effects,
  registry: Registry,
  folder = "data/sources",
): Promise<void> {
  const example = await timed(effects, { id: "example" }, () => makeExample(registry));
  for (const province of registry.provinces) {
    const periods = example.filter((period) => period.province === province.code);
    await timed(effects, { id: "exampleProvince", name: province.name }, () =>
      writeProvince(effects, registry, periods, folder),
    );
  }
  const table = makePlainTable(registry);
  await effects.write(`${folder}/example-plain/figures.csv`, table);
  await writeManifest(effects, `${folder}/example-plain`, {
    id: "example-plain",
    province: null,
    title: { vi: "Số liệu đã công bố mà biểu mẫu không có", en: "Published figures that no form carries" },
    status: "official",
    published: true,
    workbooks: [],
    tables: [{ file: "figures.csv", sha256: await sha256Of(table) }],
  });
}

async function writeProvince(
  effects: Effects,
  registry: Registry,
  periods: readonly ExamplePeriod[],
  folder: string,
): Promise<void> {
  const [first] = periods;
  if (first === undefined) return;
  const province = requireProvince(registry, first.province);
  const target = `${folder}/example-${province.slug}`;
  await effects.remove(target);
  const workbooks: (WrittenFile & { period: string })[] = [];
  for (const period of periods) {
    const bytes = makeWorkbook(registry, period);
    const file = `${period.period.id}.xlsx`;
    await effects.write(`${target}/${file}`, bytes);
    workbooks.push({ file, period: period.period.id, sha256: await sha256Of(bytes) });
  }
  const coverage = makeCoverageWorkbook(registry, province.code, [
    ...makeCoverageRows(registry, province.code, periods),
    ...makeTargetRows(periods.at(-1) ?? first),
  ]);
  await effects.write(`${target}/coverage.xlsx`, coverage);
  await writeManifest(effects, target, {
    id: `example-${province.slug}`,
    province: province.code,
    title: {
      vi: `Biểu mẫu giả định, ${province.name.vi}`,
      en: `Assumed forms of the example, ${province.name.en}`,
    },
    status: "illustrative",
    workbooks,
    tables: [],
    coverage: [{ file: "coverage.xlsx", sha256: await sha256Of(coverage) }],
  });
}

interface ManifestFields {
  readonly id: string;
  readonly province: string | null;
  readonly title: { vi: string; en: string };
  readonly status: string;
  readonly published?: boolean;
  readonly workbooks: readonly (WrittenFile & { period: string })[];
  readonly tables: readonly WrittenFile[];
  readonly coverage?: readonly WrittenFile[];
}

async function writeManifest(effects: Effects, folder: string, fields: ManifestFields): Promise<void> {
  const manifest = { ...fields, document: "example", received: "2026-11-20", licence: "MIT" };
  await effects.write(`${folder}/source.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The workbook of one province and period, one sheet a form. */
export function makeWorkbook(registry: Registry, period: ExamplePeriod): Uint8Array {
  const book = utils.book_new();
  const province = requireProvince(registry, period.province);
  for (const id of FORMS[period.period.standard] ?? []) {
    const form = registry.forms.find((entry) => entry.id === id);
    if (form === undefined) throw new RangeError(`form ${id} is not in data/registry/forms.json`);
    const rows = id.startsWith("R") ? makeDistrictRows(registry, period) : makeAreaRows(registry, period);
    utils.book_append_sheet(
      book,
      makeSheet(form, rows, makeHeads(form, province.name.vi, yearOf(period.period))),
      `Biểu ${id}`,
    );
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function makeHeads(form: Form, province: string, year: number): string[] {
  const title = form.title
    .replace("NĂM .....", `NĂM ${String(year)}`)
    .replace("CẤP XÃ/HUYỆN/TỈNH", "CẤP TỈNH");
  return [`ỦY BAN NHÂN DÂN ${province.toUpperCase()}`, title, `(Số liệu giả định, cuối năm ${String(year)})`];
}
