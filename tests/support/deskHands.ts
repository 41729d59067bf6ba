import { readFile } from "node:fs/promises";
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
