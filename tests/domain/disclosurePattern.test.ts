import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePattern, type Pattern } from "#domain/disclosure/choosePattern";
import type { Solve } from "#domain/disclosure/linearProgram";
import type { TableCell, TableSystem } from "#domain/disclosure/tableSystem";
import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";
import { readRange, searchRange } from "../support/attackers.ts";
import { addTotals } from "../support/countTable.ts";

const THRESHOLD = 5;
const NO_SOLVER: Solve = () => Promise.resolve(null);

/** Counts by commune and cause, with what each costs; the totals of communes, of causes and of all are published beside them. */
function makeTable(
  rows: readonly (readonly number[])[],
  kindOf: (row: number, column: number) => TableCell["kind"] = () => "free",
): TableSystem {
  const { grid, width, at, relations } = addTotals(rows);
  const cells = grid.flatMap((row, r) =>
    row.map((value, c): TableCell => {
      const isTotal = r === rows.length || c === width;
      return { value, kind: kindOf(r, c), cost: isTotal ? 60 : 1, stage: 0 };
    }),
  );
  const needs = cells.flatMap(({ value, kind }, cell) =>
    kind === "free" && value !== null && value > 0 && value < THRESHOLD
      ? [{ cell, low: 1, high: THRESHOLD - 1 }]
      : [],
  );
  const limits = grid.flatMap((row, r) =>
    row.slice(0, width).map((_, c) => ({ part: at(r, c), whole: at(r, width) })),
  );
  return { cells, relations, limits, needs };
}

const small = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 4,
  }),
);

/** Counts that are covered, as the pattern says. */
function covered({ needs }: TableSystem, { exposed }: Pattern) {
  return needs.filter(({ cell }) => !exposed.some((need) => need.cell === cell));
}

describe(choosePattern, () => {
  it("withholds nothing where no count is from 1 to 4", async () => {
    const { withheld } = await choosePattern(
      makeTable([
        [0, 20],
        [30, 40],
      ]),
      solveWithHighs,
    );
    expect([...withheld]).toEqual([]);
  });

  it("withholds 3 with three more of two communes and two causes, and no total", async () => {
    const rows = [
      [3, 20, 50],
      [30, 40, 50],
      [50, 50, 50],
    ];
    const { withheld, exposed } = await choosePattern(makeTable(rows), solveWithHighs);
    expect(withheld.size).toBe(4);
    expect([...withheld].every((cell) => cell % 4 < 3 && cell < 12)).toBe(true);
    expect(exposed).toEqual([]);
  });

  it("takes two small counts of one sum for each other's cover where they can be: 2 + 3 for 1 + 4 and 4 + 1", async () => {
    const rows = [
      [2, 3, 50],
      [3, 2, 60],
    ];
    const { withheld } = await choosePattern(makeTable(rows), solveWithHighs);
    expect([...withheld].sort((a, b) => a - b)).toEqual([0, 1, 4, 5]);
  });

  it("withholds a zero where the only other count of a published sum would tell: 4 + 0 = 4", async () => {
    const rows = [
      [4, 0],
      [60, 70],
    ];
    const system = makeTable(rows, (row, column) => (row === 0 && column === 2 ? "exempt" : "free"));
    const { withheld, exposed } = await choosePattern(system, solveWithHighs);
    expect(exposed).toEqual([]);
    expect([...withheld].sort((a, b) => a - b)).toEqual([0, 1, 3, 4]);
  });

  it("says which counts published figures give away, and withholds them all the same", async () => {
    const system = makeTable(
      [
        [2, 20],
        [30, 40],
      ],
      (row, column) => (row === 0 && column === 0 ? "free" : "exempt"),
    );
    const { withheld, exposed } = await choosePattern(system, solveWithHighs);
    expect([...withheld]).toEqual([0]);
    expect(exposed.map(({ cell }) => cell)).toEqual([0]);
  });

  it.each<[string, Solve]>([
    ["a solver", solveWithHighs],
    ["none", NO_SOLVER],
  ])(
    "lets two attackers exclude nothing from 1 to 4 in any table, with %s",
    async (_, solve) => {
      await fc.assert(
        fc.asyncProperty(small, fc.array(fc.nat(19), { maxLength: 3 }), async (rows, known) => {
          const width = rows[0]?.length ?? 0;
          const system = makeTable(rows, (r, c) => (known.includes(r * (width + 1) + c) ? "exempt" : "free"));
          const pattern = await choosePattern(system, solve);
          const view = { ...system, withheld: pattern.withheld };
          for (const { cell, low, high } of covered(system, pattern)) {
            const [least, most] = await readRange(view, cell);
            expect(least).toBeLessThanOrEqual(low);
            expect(most).toBeGreaterThanOrEqual(high);
            expect(searchRange(view, cell, [low, high])).toEqual({ low: true, high: true });
          }
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );

  it("gives up on a count only where everything that may be withheld would not cover it", async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.array(fc.nat(19), { maxLength: 6 }), async (rows, known) => {
        const width = rows[0]?.length ?? 0;
        const system = makeTable(rows, (r, c) => (known.includes(r * (width + 1) + c) ? "exempt" : "free"));
        const { exposed } = await choosePattern(system, solveWithHighs);
        const all = new Set(system.cells.flatMap(({ kind }, cell) => (kind === "free" ? [cell] : [])));
        for (const { cell, low, high } of exposed) {
          const found = searchRange({ ...system, withheld: all }, cell, [low, high]);
          expect(found).not.toEqual({ low: true, high: true });
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("solves a table anew only where what an earlier release withheld does not protect it", async () => {
    const rows = [
      [3, 20, 1, 0],
      [30, 4, 50, 2],
      [1, 50, 6, 70],
    ];
    const system = makeTable(rows);
    let programs = 0;
    const count: Solve = async (program) => {
      programs++;
      return await solveWithHighs(program);
    };
    const first = await choosePattern(system, count);
    const [anew] = [programs];
    programs = 0;
    const again = await choosePattern(system, count, first.withheld);
    expect([...again.withheld].sort()).toEqual([...first.withheld].sort());
    expect(again.exposed).toEqual([]);
    expect(programs).toBeLessThan(anew);
    // A count of what was shown has become small since: the old pattern does not protect it.
    const changed = makeTable(rows.with(2, [1, 50, 3, 73]));
    const third = await choosePattern(changed, solveWithHighs, first.withheld);
    expect(third.exposed).toEqual([]);
    expect([...first.withheld].filter((cell) => !third.withheld.has(cell))).toEqual([]);
  });

  it("chooses the same for the same tables", async () => {
    const rows = [
      [3, 20, 1, 0],
      [30, 4, 50, 2],
      [1, 50, 6, 70],
    ];
    const [first, second] = [
      await choosePattern(makeTable(rows), solveWithHighs),
      await choosePattern(makeTable(rows), solveWithHighs),
    ];
    expect([...second.withheld]).toEqual([...first.withheld]);
  });
});
