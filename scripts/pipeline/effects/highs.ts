import loadHighs, { type Highs } from "highs";
import type { LinearProgram, Solve } from "#domain/disclosure/linearProgram";

/** Where a program is given up: iterations and nodes, never seconds, so that every machine gives up at the same place. */
const LIMITS = { simplex_iteration_limit: 200_000, mip_max_nodes: 2000, mip_rel_gap: 0.01, random_seed: 1 };

let loading: Promise<Highs> | null = null;

/** HiGHS in WebAssembly (Huangfu and Hall 2018), for Node and browsers alike; it is loaded at the first program. */
export const solveWithHighs: Solve = async (program) => {
  loading ??= loadHighs();
  const highs = await loading;
  const model = highs.createModel(describe(program));
  try {
    model.options.set({ output_flag: false, ...LIMITS });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return [...model.getSolution().colValue];
  } finally {
    model.dispose();
  }
};

function describe({ columns, rows }: LinearProgram) {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  const isMixed = columns.some(({ isWhole }) => isWhole);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: "csr" as const,
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ([column]) => column),
      values: Float64Array.from(terms, ([, coefficient]) => coefficient),
    },
    ...(isMixed ? { integrality: Int32Array.from(columns, ({ isWhole }) => (isWhole ? 1 : 0)) } : {}),
  };
}
