import type { Paper } from "../paper.ts";

/** What one commune got from one programme in one year, as it was recorded (kết quả thực hiện theo xã). */
export interface CoverageRecord extends Paper {
  /** Commune of today. */
  readonly commune: string;
  readonly programme: string;
  readonly year: number;
  /** Million đồng (triệu đồng) planned and spent; null where not stated, which is not 0. */
  readonly planned: number | null;
  readonly spent: number | null;
}

/** Official standing of a commune in a year (khu vực, xã đặc biệt khó khăn, biên giới, an toàn khu) and who sponsors it. */
export interface Designation extends Paper {
  readonly commune: string;
  readonly year: number;
  /** Region of ethnic-minority and mountainous areas. */
  readonly region: "I" | "II" | "III" | null;
  readonly extreme: boolean | null;
  readonly border: boolean | null;
  readonly safeZone: boolean | null;
  readonly sponsor: string | null;
}

/** What a commune is to reach by the end of a year (mục tiêu giao cho xã), as it was assigned. */
export interface CommuneTarget extends Paper {
  readonly commune: string;
  readonly year: number;
  /** Share of poor households (tỷ lệ hộ nghèo), percent, 0 to 100. */
  readonly poorRate: number;
}

/** What the recorded rows of a commune in a year add up to. */
export interface CoverageTotal {
  readonly programmes: number;
  /** Sums of the rows that state an amount; null where none does. */
  readonly planned: number | null;
  readonly spent: number | null;
  /** Rows without a planned amount: while there are any, the sum is a lower bound. */
  readonly unstated: number;
}

/** Totals of rows, each programme counted once. Nothing is spread: a commune has what its own rows say. */
export function totalOf(records: readonly CoverageRecord[]): CoverageTotal {
  const add = (amounts: readonly (number | null)[]) => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
  };
  return {
    programmes: new Set(records.map(({ programme }) => programme)).size,
    planned: add(records.map(({ planned }) => planned)),
    spent: add(records.map(({ spent }) => spent)),
    unstated: records.filter(({ planned }) => planned === null).length,
  };
}
