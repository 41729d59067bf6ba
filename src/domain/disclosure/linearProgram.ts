/** One unknown of a program, between two bounds; infinite ones are `Infinity`. */
export interface ProgramColumn {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether it is a whole number. */
  readonly isWhole: boolean;
}

/** A sum of unknowns between two bounds. */
export interface ProgramRow {
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
  readonly lower: number;
  readonly upper: number;
}

/** A linear or mixed integer program (quy hoạch tuyến tính, quy hoạch nguyên): the least cost under all rows. */
export interface LinearProgram {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/**
 * Solves a program within limits that do not depend on the clock: the same program gives the same answer on every machine.
 * @returns a value for each column, or null where none was found within the limits
 */
export type Solve = (program: LinearProgram) => Promise<readonly number[] | null>;
