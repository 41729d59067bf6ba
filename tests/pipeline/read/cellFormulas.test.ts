import { describe, expect, it } from "vitest";
import { CellFormulas, type FormulaOperand } from "../../../scripts/pipeline/read/cellFormulas.ts";

/** A1:C2 are numbers, A3 is empty, B3 a text, D1 and D2 formulas, E1 and E2 a circle, F2 the subtotal of F1; row 3 is hidden. */
const cells: readonly (readonly (number | string | null)[])[] = [
  [1200, 84, 7.5, "=B1/A1*100", "=E2", 12],
  [800, 0, 2.5, "=SUM(A1:A2)", "=E1", "=SUBTOTAL(9,F1:F1)"],
  [null, "Tổng", 4],
];

function operandAt(row: number, column: number): FormulaOperand {
  const cell = cells[row]?.[column] ?? null;
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number") return { kind: "number", value: cell, formula: null };
  return cell.startsWith("=") ? { kind: "formula", formula: cell.slice(1) } : { kind: "text" };
}

function workOut(formula: string): number | null {
  const at = (row: number, column: number): FormulaOperand =>
    row === 9 && column === 0 ? { kind: "formula", formula } : operandAt(row, column);
  return new CellFormulas({ operandAt: at, rows: 10, columns: 6, hidden: new Set([2]) }).valueOf(9, 0);
}

describe("a formula that no program has worked out", () => {
  it.each([
    ["A1+A2*2", 2800],
    ["(A1+A2)*2", 4000],
    ["-A1+A2", -400],
    ["2^3^1", 8],
    ["10%", 0.1],
    ["$B$1/A$1*100", 7],
    ["SUM(A1:C1)", 1291.5],
    ["SUM(A1:A3,B1,10)", 2094],
    ["SUM(A1:B3)", 2084],
    ["D2", 2000],
    ["ROUND(B1/D2*100,2)", 4.2],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-2.5,0)", -3],
    ["AVERAGE(C1:C2)", 5],
    ["MAX(A1:A2)-MIN(A1:A2)", 400],
    ["IF(A1>=A2,1,2)", 1],
    ["IF(B2<>0,A2/B2,0)", 0],
    ["IFERROR(A1/B2,0)", 0],
    ["IF(A1/B2>0.5,1,2)", NaN],
    ["SUBTOTAL(9,A1:A2)", 2000],
    ["SUBTOTAL(9,F1:F2)", 12],
    ["SUM(F1:F2)", 24],
    ["SUM(A2:A1)", 2000],
    ["SUM(B1:C1048576)", 98],
    ["AVERAGE(A1,A3)", 1200],
    ["MIN(A1,A3)", 1200],
    ["SUM(A1,B3)", 1200],
    ["MAX(A3:B3)", 0],
    ["A3+1", 1],
  ])("%s comes to %d", (formula, value) => {
    expect(workOut(formula)).toBe(value);
  });

  it("is an error of division where the divisor is nothing", () => {
    expect(workOut("A1/B2")).toBeNaN();
    expect(workOut("ROUND(A1/B2,2)")).toBeNaN();
    expect(workOut("AVERAGE(A3:B3)")).toBeNaN();
    expect(workOut("A1/B2>1")).toBeNaN();
  });

  it("is worked out through 400 formulas that stand on one another, and given up where a stack would not hold them", () => {
    const last = (rows: number) =>
      new CellFormulas({
        operandAt: (row) =>
          row === rows
            ? { kind: "number", value: 1, formula: null }
            : { kind: "formula", formula: `A${String(row + 2)}+1` },
        rows: rows + 1,
        columns: 1,
        hidden: new Set(),
      }).valueOf(0, 0);
    expect([last(400), last(20_000)]).toEqual([401, null]);
    expect(workOut(`${"(".repeat(20_000)}1${")".repeat(20_000)}`)).toBeNull();
  });

  it.each([
    "VLOOKUP(A1,B1:C2,2)",
    "Sheet2!A1",
    "'Biểu 1'!A1+1",
    "B3+1",
    "E1",
    "SUM(A1:A2",
    "SUBTOTAL(9,A1:A3)",
    "SUBTOTAL(1,A1:A2)",
    "A1:A2",
    '"a"',
    "",
  ])("%s is not worked out", (formula) => {
    expect(workOut(formula)).toBeNull();
  });
});
