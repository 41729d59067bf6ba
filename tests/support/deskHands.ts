import { readFile } from "node:fs/promises";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import type { DeskFile, DeskWish, IdentifiedFile } from "#domain/desk/messages";
import { Desk } from "../../scripts/pipeline/desk.ts";
import type { DeskHands } from "../../scripts/pipeline/effects/desk.ts";
import { solveWithHighs } from "../../scripts/pipeline/effects/highs.ts";

/** What a desk has on a site that has published nothing yet: the registry, and a solver that counts what it is asked. */
export function makeHands(): DeskHands & { readonly asked: { count: number } } {
  const asked = { count: 0 };
  return {
    asked,
    read: async (path) => (path.startsWith("data/registry/") ? await readFile(path) : undefined),
    tell: () => undefined,
    now: () => 0,
    solved: new Map(),
    solve: async (program) => {
      asked.count++;
      return await solveWithHighs(program);
    },
  };
}

/** Brings a file to a desk. */
export async function bring(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
  period: string | null = null,
): Promise<IdentifiedFile & { readonly digest: string }> {
  return await desk.identify({ ask: "identify", name, bytes, province: PROVINCE, period });
}

/** A province outside the example. */
export const PROVINCE = "12";

export function wishOf(files: readonly DeskFile[], rest: Partial<DeskWish> = {}): DeskWish {
  return {
    province: PROVINCE,
    publisher: null,
    contact: null,
    files,
    decisions: [],
    allowFewer: false,
    received: "2026-12-01",
    ...rest,
  };
}

/** A workbook in which some cells hold something else: by the name of the sheet and of the cell. */
export function changeCells(
  bytes: Uint8Array,
  changes: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Uint8Array {
  const book: WorkBook = read(bytes, { type: "array" });
  for (const [name, cells] of Object.entries(changes)) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    for (const [cell, value] of Object.entries(cells))
      utils.sheet_add_aoa(sheet, [[value]], { origin: cell });
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
