import { describe, expect, it } from "vitest";
import { CellFormulas, type FormulaOperand } from "../../../scripts/pipeline/read/cellFormulas.ts";

/** A1:C2 are numbers, A3 is empty, B3 a text, D1 and D2 formulas, E1 and E2 a circle. */
const cells: readonly (readonly (number | string | null)[])[] = [
  [1200, 84, 7.5, "=B1/A1*100", "=E2"],
  [800, 0, 2.5, "=SUM(A1:A2)", "=E1"],
  [null, "Tổng", 4],
];

function operandAt(row: number, column: number): FormulaOperand {
  const cell = cells[row]?.[column] ?? null;
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number") return { kind: "number", value: cell };
  return cell.startsWith("=") ? { kind: "formula", formula: cell.slice(1) } : { kind: "text" };
}

function workOut(formula: string): number | null {
  const at = (row: number, column: number): FormulaOperand =>
    row === 9 ? { kind: "formula", formula } : operandAt(row, column);
  return new CellFormulas(at).valueOf(9, 0);
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
    ["SUBTOTAL(9,A1:A2)", 2000],
    ["A3+1", 1],
  ])("%s comes to %d", (formula, value) => {
    expect(workOut(formula)).toBe(value);
  });

  it("is an error of division where the divisor is nothing", () => {
    expect(workOut("A1/B2")).toBeNaN();
    expect(workOut("ROUND(A1/B2,2)")).toBeNaN();
  });

  it.each([
    "VLOOKUP(A1,B1:C2,2)",
    "Sheet2!A1",
    "'Biểu 1'!A1+1",
    "B3+1",
    "E1",
    "SUM(A1:A2",
    "A1:A2",
    '"a"',
    "",
  ])("%s is not worked out", (formula) => {
    expect(workOut(formula)).toBeNull();
  });
});
