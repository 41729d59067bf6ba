import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDetermined, type Relation } from "#domain/disclosure/recover";
import { suppress, type DisclosureCell } from "#domain/disclosure/suppress";
import { addTotals } from "../support/countTable.ts";

const free = (value: number | null): DisclosureCell => ({ value, kind: "free" });

/** A table of counts with row sums, column sums and a grand total, all published. */
function makeTable(rows: readonly (readonly number[])[]): { cells: DisclosureCell[]; relations: Relation[] } {
  const { grid, relations } = addTotals(rows);
  return { cells: grid.flat().map(free), relations };
}

/** An attacker of its own: whole elimination over rationals, dense, with fractions as pairs of big integers. */
function attack(relations: readonly Relation[], unknown: readonly number[]): number[] {
  const column = new Map(unknown.map((cell, index) => [cell, index]));
  let rows = relations.map((relation) => {
    const row = unknown.map(() => 0n);
    for (const [cell, coefficient] of relation) {
      const at = column.get(cell);
      if (at !== undefined) row[at] = (row[at] ?? 0n) + BigInt(coefficient);
    }
    return row;
  });
  let top = 0;
  for (let c = 0; c < unknown.length; c++) {
    const pivot = rows.findIndex((row, index) => index >= top && row[c] !== 0n);
    if (pivot < 0) continue;
    const [line] = rows.splice(pivot, 1);
    if (line === undefined) continue;
    rows = rows.map((row) => {
      const factor = row[c] ?? 0n;
      return factor === 0n
        ? row
        : row.map((value, index) => value * (line[c] ?? 0n) - factor * (line[index] ?? 0n));
    });
    rows.splice(top, 0, line);
    top++;
  }
  return rows
    .filter((row) => row.filter((value) => value !== 0n).length === 1)
    .map((row) => unknown[row.findIndex((value) => value !== 0n)] ?? -1);
}

describe(suppress, () => {
  it("withholds 1 to 4, shows 0 and 5", () => {
    const { primary } = suppress([0, 1, 4, 5].map(free), []);
    expect([...primary]).toEqual([1, 2]);
  });

  it("withholds a second count where the total would give the first away", () => {
    const { cells, relations } = makeTable([[3, 20, 30]]);
    const { primary, secondary } = suppress(cells, relations);
    expect([...primary]).toContain(0);
    expect(secondary.size).toBeGreaterThan(0);
    const unknown = [...primary, ...secondary];
    expect(attack(relations, unknown)).toEqual([]);
  });

  it("takes a threshold for each dataset", () => {
    expect(suppress([free(7)], [], 10).primary.size).toBe(1);
  });

  it("leaves alone what the province has itself published, and counts it as known", () => {
    const { cells, relations } = makeTable([[2, 20, 30]]);
    const known = cells.map((cell, index) => (index === 0 ? { ...cell, kind: "exempt" as const } : cell));
    expect(suppress(known, relations).primary.size).toBe(0);
  });

  it("says so where published figures alone give a small count away", () => {
    const cells: DisclosureCell[] = [free(2), { value: 20, kind: "exempt" }, { value: 22, kind: "exempt" }];
    const relations: Relation[] = [
      [
        [0, 1],
        [1, 1],
        [2, -1],
      ],
    ];
    expect([...suppress(cells, relations).implied]).toEqual([0]);
  });

  it("withholds what matters least to readers first", () => {
    const cells: DisclosureCell[] = [
      free(3),
      { ...free(20), importance: 2 },
      { ...free(300), importance: 0 },
      { ...free(323), importance: 3 },
    ];
    const relations: Relation[] = [
      [
        [0, 1],
        [1, 1],
        [2, 1],
        [3, -1],
      ],
    ];
    expect([...suppress(cells, relations).secondary]).toEqual([2]);
  });

  it("comes to an end, and protects the rest, where others have published any of the cells", () => {
    const sheet = fc.record({
      rows: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 5,
      }),
      exempt: fc.array(fc.nat(23)),
      importance: fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
    });
    fc.assert(
      fc.property(sheet, ({ rows, exempt, importance }) => {
        const { cells, relations } = makeTable(rows);
        const known = cells.map((cell, index): DisclosureCell => ({
          ...cell,
          kind: exempt.includes(index) ? "exempt" : "free",
          importance: importance[index] ?? 0,
        }));
        const { primary, secondary, implied } = suppress(known, relations);
        expect(attack(relations, [...primary, ...secondary])).toEqual([]);
        for (const [cell, { value, kind }] of known.entries())
          if (kind === "free" && value !== null && value > 0 && value < 5)
            expect(primary.has(cell) || secondary.has(cell) || implied.has(cell)).toBe(true);
      }),
    );
  });

  it("leaves nothing that an attacker with exact linear algebra recovers, whatever the table", () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const { cells, relations } = makeTable(rows);
        const { primary, secondary, implied } = suppress(cells, relations);
        const unknown = [...primary, ...secondary];
        expect(attack(relations, unknown)).toEqual([]);
        expect(unknown.every((cell) => (cells[cell]?.value ?? 0) > 0)).toBe(true);
        for (const [cell, { value }] of cells.entries())
          if (value !== null && value > 0 && value < 5)
            expect(primary.has(cell) || secondary.has(cell) || implied.has(cell)).toBe(true);
      }),
    );
  });
});

describe(findDetermined, () => {
  it("agrees with exact elimination on any system", () => {
    const system = fc.array(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(-1, 1)), {
        selector: ([cell]) => cell,
        minLength: 1,
        maxLength: 4,
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(system, fc.uniqueArray(fc.integer({ min: 0, max: 9 })), (relations, unknown) => {
        const found = [...findDetermined(relations, new Set(unknown))].sort((a, b) => a - b);
        expect(found).toEqual([...new Set(attack(relations, unknown))].sort((a, b) => a - b));
      }),
    );
  });
});
