import { ProblemsError, type Problem } from "../../../scripts/pipeline/problem.ts";
import { readSources, type Sources } from "../../../scripts/pipeline/read/readSources.ts";
import { valueOf } from "../../../scripts/pipeline/recognise/formTable.ts";
import { createHash } from "node:crypto";
import { MemoryEffects } from "../memoryEffects.ts";
import { inEnglish } from "../told.ts";
import { PERIOD, registry, type Layout } from "./layout.ts";

/** What the pipeline makes of a layout. */
export interface Verdict {
  /** `right`: all figures and no others, unaided; `asks`: a person is asked; `refused`: an error that names what is wrong; else a fault. */
  readonly outcome: "right" | "asks" | "refused" | "wrong" | "crashed";
  readonly told: readonly string[];
  /** Figures that are not as the truth says: "key read / true". */
  readonly differing: readonly string[];
  readonly sources: Sources | null;
}

/** The layout as a received source in memory. */
export function receiveLayout({ province = "11", files }: Pick<Layout, "province" | "files">): MemoryEffects {
  const effects = new MemoryEffects();
  const root = "data/sources/case";
  const workbooks = files.map(({ file, bytes, period = PERIOD }) => {
    effects.files.set(`${root}/${file}`, bytes);
    return { file, period, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  const title = { vi: "Tệp của cơ quan", en: "A file of an office" };
  const about = {
    id: "case",
    document: "example",
    province,
    title,
    status: "official",
    received: "2026-11-20",
    licence: "MIT",
  };
  effects.files.set(
    `${root}/source.json`,
    new TextEncoder().encode(JSON.stringify({ ...about, workbooks, tables: [] })),
  );
  return effects;
}

export async function judge(layout: Layout): Promise<Verdict> {
  try {
    const sources = await readSources(receiveLayout(layout), registry);
    const problems = sources.problems;
    const told = problems.map(inEnglish);
    const differing = compare(layout.truth, figuresOf(sources));
    const outcome = outcomeOf(problems, differing);
    return { outcome, told, differing, sources };
  } catch (error) {
    if (error instanceof ProblemsError)
      return { outcome: "refused", told: error.problems.map(inEnglish), differing: [], sources: null };
    return { outcome: "crashed", told: [String((error as Error).stack)], differing: [], sources: null };
  }
}

function outcomeOf(problems: readonly Problem[], differing: readonly string[]): Verdict["outcome"] {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (
    errors.some(
      ({ check, values }) => check === "recogniseForm" && (values as { kind?: string }).kind !== "absent",
    )
  )
    return "asks";
  if (errors.length > 0) return "refused";
  return differing.length === 0 ? "right" : "wrong";
}

/** Counts of communes as "period code measure". */
export function figuresOf({ tables }: Pick<Sources, "tables">): Map<string, number> {
  const figures = new Map<string, number>();
  for (const { table } of tables)
    for (const row of table.rows.filter(
      ({ kind, breakdown }) => kind === "commune" && breakdown === "households",
    ))
      for (const { key, measure } of table.form.columns) {
        const value = valueOf(row, key);
        if (measure !== undefined && value !== null)
          figures.set(`${table.period.id} ${row.code} ${measure}`, value);
      }
  return figures;
}

function compare(truth: ReadonlyMap<string, number>, read: ReadonlyMap<string, number>): string[] {
  return [...new Set([...truth.keys(), ...read.keys()])]
    .filter((key) => truth.get(key) !== read.get(key))
    .map((key) => `${key} ${String(read.get(key))} / ${String(truth.get(key))}`);
}
