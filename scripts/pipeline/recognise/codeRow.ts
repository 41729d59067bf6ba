import type { Form } from "../registry/registry.ts";

/** A code of a column (mã cột): "4=3/1*100" is number 4, and how it is worked out. */
export interface ColumnCode {
  readonly id: string;
  /** Without signs that offices write in their own ways; null where the code is no more than a number or a letter. */
  readonly formula: string | null;
}

const CODE = /^\(?(?:[A-Z]|\d{1,2}(?:\.\d{1,2})*)\)?$/;
const FORMULA = /^\(?\d{1,2}\)?=[\d()+\-*/x:.,%]+$/i;

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).replace(/\s/g, "") : "";
}

/** Reads the code of a cell, in brackets or not: "(4)=(3):(1)x100" is 4=3/1*100. */
export function readColumnCode(cell: unknown): ColumnCode | null {
  const text = textOf(cell);
  if (!CODE.test(text) && !FORMULA.test(text)) return null;
  const plain = text.replace(/[()]/g, "").replace(/[x×]/gi, "*").replaceAll(":", "/");
  const [id = "", formula] = plain.split("=");
  return { id, formula: formula?.replace(/\*100%?$/, "") ?? null };
}

/** Whether the code on a sheet is that of a column of a form: a number alone leaves open how it is worked out, and no other way agrees. */
export function isSameCode(own: ColumnCode, seen: ColumnCode): boolean {
  return own.id === seen.id && (seen.formula === null || seen.formula === own.formula);
}

/** Whether a row is nothing but codes of columns: "A, B, 1, 2, 3, 4=3/1*100", or all columns numbered from 1. */
export function isRowOfCodes(row: readonly unknown[]): boolean {
  const cells = row.map(textOf).filter((text) => text !== "");
  const codes = cells.map(readColumnCode);
  if (cells.length < 3 || codes.some((code) => code === null)) return false;
  if (codes.some((code) => code?.formula !== null) || codes.some((code) => /^[A-Z]$/.test(code?.id ?? "")))
    return true;
  return codes.every((code, index) => code?.id === String(index + 1));
}

/** Whether a row is the form's code row, or the part of it that the sheet has columns for. */
export function isCodeRow(row: readonly unknown[], { codeRow }: Form): boolean {
  if (codeRow === null) return false;
  const codes = row.map(textOf).filter((text) => text !== "");
  const hasLetter = codes.some((code) => /^[A-Z]$/.test(code));
  return hasLetter && codes.length > 2 && codes.every((code) => codeRow.includes(code));
}
