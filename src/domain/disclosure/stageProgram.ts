import type { LinearProgram, ProgramColumn, ProgramRow } from "./linearProgram.ts";
import type { Limit, ReducedSystem } from "./tableSystem.ts";

/** Changes by variable. */
export type Changes = ReadonlyMap<number, number>;

/** What one count is to be taken for: at most or at least as much as its change says. */
export interface Target {
  readonly variable: number;
  readonly change: number;
  readonly side: "low" | "high";
}

/** The part of a system that is worked off at once: its variables may change, others have changed already. */
export interface Stage {
  readonly variables: readonly number[];
  readonly relations: ReducedSystem["relations"];
  /** Of those that are looked at so far. */
  readonly limits: readonly Limit[];
  readonly fixed: Changes;
}

/** Price of a unit by which a target is missed: above everything else, so that what can be met is met. */
const MISSED = 1e5;

/**
 * The least change of a stage that meets targets, as a linear program over what is added to each count and what is taken away.
 * Sums of changes are 0, no count is taken below its least. A target may be missed at a price: then the program always has an answer.
 * @param weights price of a unit of change, by variable
 */
export function makeStageProgram(
  { variables }: Pick<ReducedSystem, "variables">,
  stage: Stage,
  targets: readonly Target[],
  weights: ReadonlyMap<number, number>,
): LinearProgram {
  const at = new Map(stage.variables.map((variable, index) => [variable, index]));
  const count = stage.variables.length;
  const columns: ProgramColumn[] = [
    ...stage.variables.map((variable) => column(weights.get(variable) ?? 1, Infinity)),
    ...stage.variables.map((variable) => {
      const { value, least } = variables[variable] ?? { value: 0, least: 0 };
      return column(weights.get(variable) ?? 1, value - least);
    }),
    ...targets.map(() => column(MISSED, Infinity)),
  ];
  const change = (variable: number, coefficient: number): (readonly [number, number])[] => {
    const index = at.get(variable);
    return index === undefined
      ? []
      : [
          [index, coefficient],
          [count + index, -coefficient],
        ];
  };
  const known = (variable: number) => (at.has(variable) ? 0 : (stage.fixed.get(variable) ?? 0));
  const rows: ProgramRow[] = [
    ...stage.relations.map(({ terms }) => {
      const rest = terms.reduce((sum, [variable, by]) => sum - by * known(variable), 0);
      return { terms: terms.flatMap(([variable, by]) => change(variable, by)), lower: rest, upper: rest };
    }),
    ...stage.limits.map(({ part, whole }) => ({
      terms: [...change(part, 1), ...change(whole, -1)],
      lower: -Infinity,
      upper: room(variables, { part, whole }) - known(part) + known(whole),
    })),
    ...targets.map(({ variable, change: by, side }, index): ProgramRow => {
      const missed = [2 * count + index, side === "high" ? 1 : -1] as const;
      const bounds = side === "high" ? { lower: by, upper: Infinity } : { lower: -Infinity, upper: by };
      return { terms: [...change(variable, 1), missed], ...bounds };
    }),
  ];
  return { columns, rows: rows.filter(({ terms }) => terms.length > 0) };
}

/** The changes that an answer to the program says, without those of 0. */
export function readChanges(stage: Stage, answer: readonly number[]): Map<number, number> {
  const count = stage.variables.length;
  return new Map(
    stage.variables.flatMap((variable, index) => {
      const by = (answer[index] ?? 0) - (answer[count + index] ?? 0);
      return Math.abs(by) < 1e-6 ? [] : [[variable, by] as const];
    }),
  );
}

/** By how much a part is below its whole. */
export function room(variables: ReducedSystem["variables"], { part, whole }: Limit): number {
  return (variables[whole]?.value ?? 0) - (variables[part]?.value ?? 0);
}

function column(cost: number, upper: number): ProgramColumn {
  return { cost, lower: 0, upper, isWhole: false };
}
