import type { IndicatorRule } from "../indicator.ts";
import { CUTS } from "./cuts.ts";
import { CLASS_LIMITS } from "./limits.ts";

/** How classes come about (cách phân nhóm): the bands of the plans, a cut of the values, or breaks that a reader wrote. */
export type ClassMethod = "policy" | keyof typeof CUTS | "manual";

export const CLASS_METHODS: readonly ClassMethod[] = [
  "policy",
  ...(Object.keys(CUTS) as (keyof typeof CUTS)[]),
  "manual",
];

/** How values are cut into classes. */
export interface Classing {
  readonly method: ClassMethod;
  /** Wanted number of classes, 3 to 9; policy bands and manual breaks bring their own. */
  readonly classes: number;
  /** Inner breaks of the manual method, ascending. */
  readonly breaks: readonly number[];
  /** Whether the classes come from the year on show alone; else from all years of its standard, so that they stay fixed. */
  readonly ofYear: boolean;
}

export const DEFAULT_CLASSES = 5;

/** The classes that an indicator has wherever nobody asked for others and they tell places apart: bands of the plans, else those of all years. */
export function commonClassing({
  policyBreaks,
  signed,
}: Pick<IndicatorRule, "policyBreaks" | "signed">): Classing {
  const method = policyBreaks !== null ? "policy" : signed === true ? "pretty" : "quantile";
  return {
    method,
    classes: signed === true ? CLASS_LIMITS.most - 1 : DEFAULT_CLASSES,
    breaks: [],
    ofYear: false,
  };
}

/** "natural.6", "manual.10_20_30", "quantile.5.nam"; as the address writes it. */
export function formatClassing({ method, classes, breaks, ofYear }: Classing): string {
  const detail = method === "manual" ? breaks.map(String).join("_") : String(classes);
  return [method, detail, ...(ofYear ? ["nam"] : [])].join("~");
}

/** The inverse of {@link formatClassing}; null for anything else. */
export function parseClassing(text: string): Classing | null {
  const [name, detail = "", year] = text.split("~");
  const method = CLASS_METHODS.find((known) => known === name);
  if (method === undefined) return null;
  const ofYear = year === "nam";
  if (method !== "manual") return { method, classes: clampClasses(Number(detail)), breaks: [], ofYear };
  const breaks = parseBreaks(detail.split("_"));
  return breaks.length === 0 ? null : { method, classes: breaks.length + 1, breaks, ofYear };
}

/** Distances from 0 that break a change (mức thay đổi), ascending: at most three, which with 0 and both signs make nine classes. */
export function changeBreaks(breaks: readonly number[]): number[] {
  const sizes = breaks.map(Math.abs).filter((size) => size > 0);
  return [...new Set(sizes)].sort((a, b) => a - b).slice(0, (CLASS_LIMITS.most - 3) / 2);
}

/** Ascending distinct finite numbers, at most eight: nine classes. */
export function parseBreaks(texts: readonly string[]): number[] {
  const numbers = texts.filter((text) => text.trim() !== "").map(Number);
  if (!numbers.every(Number.isFinite)) return [];
  return [...new Set(numbers)].sort((a, b) => a - b).slice(0, CLASS_LIMITS.most - 1);
}

function clampClasses(wanted: number): number {
  if (!Number.isInteger(wanted)) return DEFAULT_CLASSES;
  return Math.min(CLASS_LIMITS.most, Math.max(CLASS_LIMITS.fewest, wanted));
}
