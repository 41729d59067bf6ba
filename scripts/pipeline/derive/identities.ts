import type { Balance, MeasureTable } from "#domain/measure";

/** A sum that is 0: measures of one place and period with their signs. */
export type Identity = readonly { readonly measure: string; readonly coefficient: 1 | -1 }[];

/** Households that crossed between poor and near-poor, which forms 7.2 and 7.3 both count: each pair once. */
export function mirroredMeasures({ rows }: MeasureTable): (readonly [string, string])[] {
  const pairs = rows.flatMap(({ id, mirror }) => (mirror === null ? [] : [[id, mirror] as const]));
  return pairs.filter(([a, b], index) => pairs.findIndex(([c, d]) => a === d && b === c) > index);
}

/**
 * Identities of the official forms that hold between published measures: balances of the year (forms 3, 7.2, 7.3), deprivations
 * that add up (7.4, 7.6), groups (7.8) and ethnic groups (7.9).
 */
export function identitiesOf(table: MeasureTable, measures: ReadonlySet<string>): Identity[] {
  const has = (measure: string) => measures.has(measure);
  return [
    ...table.balances(has).map(balance),
    ...table.rows.flatMap(({ id, sums }) =>
      sums.map(({ parts, isFamily }) => sum(id, isFamily ? parts.filter(has) : parts)),
    ),
  ].filter((identity) => identity.length > 1 && identity.every(({ measure }) => has(measure)));
}

/** end = start - those who left + those who entered. */
function balance({ stock, start, out, in: into }: Balance): Identity {
  return [
    { measure: stock, coefficient: -1 },
    { measure: start, coefficient: 1 },
    ...out.map((measure) => ({ measure, coefficient: -1 as const })),
    ...into.map((measure) => ({ measure, coefficient: 1 as const })),
  ];
}

function sum(whole: string, parts: readonly string[]): Identity {
  if (parts.length === 0) return [];
  return [
    { measure: whole, coefficient: -1 },
    ...parts.map((measure) => ({ measure, coefficient: 1 as const })),
  ];
}
