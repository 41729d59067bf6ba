import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import type { Registry } from "../../scripts/pipeline/registry/registry.ts";
import { valueOf } from "../../scripts/pipeline/recognise/formTable.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { readSources, type Sources } from "../../scripts/pipeline/read/readSources.ts";
import { inEnglish } from "./told.ts";
import { MemoryEffects } from "./memoryEffects.ts";

/** Files that offices and other programs really make (`shared/cases`), received as sources, and what reading them says. */
const folder = process.env["ATLAS_CASES"] ?? "../shared/cases";
const present = existsSync(`${folder}/README.md`);
if (!present && process.env["CI"] === undefined)
  process.stdout.write(`files of offices are not in ${folder} (ATLAS_CASES): their cases are not tested\n`);

/** Tests of files that this machine may not have; where checks are run for all they are there. */
export const describeCases = describe.runIf(present || process.env["CI"] !== undefined);

export function readCase(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}/${name}`));
}

/** What a source.json says beside its files. */
export interface CaseSource {
  readonly province: string | null;
  readonly status?: "official" | "provisional" | "illustrative";
  readonly published?: boolean;
}

type Files = Readonly<Record<string, Uint8Array | string>>;

/** Two measures that no registry has, as the cases ask: a count of persons and a rate in percent, and a distance that is neither. */
const MEASURES = [
  "pupils,persons,count,extra,,,,detail,,,,,,Học sinh,Pupils",
  "school_rate,percent,rate,extra,,,,detail,,,,,,Tỷ lệ đi học,School attendance",
  "distance,km,value,extra,,,,detail,,,,,,Khoảng cách,Distance",
];

/** The registry with the measures of the cases, and an indicator that draws the count. */
export function caseEffects(): MemoryEffects {
  const effects = new MemoryEffects();
  const measures = readFileSync("data/registry/measures.csv", "utf8");
  effects.files.set("data/registry/measures.csv", encode(`${measures}${MEASURES.join("\n")}\n`));
  const indicators = JSON.parse(readFileSync("data/registry/indicators.json", "utf8")) as object[];
  const pupils = {
    ...indicators[0],
    id: "pupils",
    kind: "count",
    theme: "extra",
    series: undefined,
    numerator: { plus: ["pupils"], minus: [] },
    denominator: null,
    unit: "persons",
    decimals: 0,
    policyBreaks: null,
    direction: "neutral",
    name: { vi: "Học sinh", en: "Pupils" },
  };
  effects.files.set("data/registry/indicators.json", encode(JSON.stringify([...indicators, pupils])));
  return effects;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Puts a source into memory: forms of end-2025, and plain tables. */
export function putCase(
  effects: MemoryEffects,
  source: CaseSource,
  { workbooks = {}, tables = {}, notation }: { workbooks?: Files; tables?: Files; notation?: "vi" | "en" },
): MemoryEffects {
  const root = "data/sources/case";
  const put = ([file, content]: [string, Uint8Array | string]) => {
    const bytes = typeof content === "string" ? encode(content) : content;
    effects.files.set(`${root}/${file}`, bytes);
    return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  const manifest = {
    id: "case",
    document: "example",
    title: { vi: "Tệp của cơ quan", en: "A file of an office" },
    status: "official",
    received: "2026-11-20",
    licence: "MIT",
    ...source,
    workbooks: Object.entries(workbooks).map((entry) => ({ ...put(entry), period: "2025-MDP2022-2025" })),
    tables: Object.entries(tables).map((entry) => ({
      ...put(entry),
      ...(notation === undefined ? {} : { notation }),
    })),
  };
  effects.files.set(`${root}/source.json`, encode(JSON.stringify(manifest)));
  return effects;
}

/** Everything read, with its problems as an English terminal shows them. */
export interface ReadCase extends Sources {
  readonly told: readonly string[];
  readonly errors: readonly string[];
}

let registry: Registry | null = null;

export async function readCaseSources(effects: MemoryEffects): Promise<ReadCase> {
  registry ??= await loadRegistry(caseEffects());
  const sources = await readSources(effects, registry);
  return {
    ...sources,
    told: sources.problems.map(inEnglish),
    errors: sources.problems.filter(({ severity }) => severity === "error").map(inEnglish),
  };
}

/** Reads a plain table of province 11. */
export async function readPlainCase(
  content: Uint8Array | string,
  options: Partial<CaseSource> & { file?: string; notation?: "vi" | "en" } = {},
): Promise<ReadCase> {
  const { file = typeof content === "string" ? "table.csv" : "table.xlsx", notation, ...source } = options;
  const tables = { [file]: content };
  const about = notation === undefined ? { tables } : { tables, notation };
  return readCaseSources(putCase(caseEffects(), { province: "11", ...source }, about));
}

/** Reads a workbook of official forms of end-2025. */
export async function readFormCase(
  province: string,
  content: Uint8Array,
  file = "book.xlsx",
): Promise<ReadCase> {
  return readCaseSources(putCase(caseEffects(), { province }, { workbooks: { [file]: content } }));
}

/** Figures of a plain table as "code measure value". */
export function figuresOf({ plain }: Pick<Sources, "plain">): string[] {
  return plain.map(({ code, measure, value }) => `${code} ${measure} ${String(value)}`);
}

/** How many communes the forms have, and the first total of each measure asked for. */
export function formOf({ tables }: Pick<Sources, "tables">, measures: readonly string[]) {
  const rows = tables.flatMap(({ table }) => table.rows.map((row) => ({ ...row, table })));
  const communes = new Set(rows.filter(({ kind }) => kind === "commune").map(({ code }) => code));
  const totals = measures.map((measure) => {
    const total = rows.filter(({ kind }) => kind === "total");
    return total.map((row) => {
      const key = row.table.form.columns.find((column) => column.measure === measure)?.key ?? "";
      return valueOf(row, key);
    });
  });
  return { communes: communes.size, totals, kinds: new Set(rows.map(({ kind }) => kind)) };
}
