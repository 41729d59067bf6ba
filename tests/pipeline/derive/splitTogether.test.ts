import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identitiesOf } from "../../../scripts/pipeline/derive/identities.ts";
import { splitTogether } from "../../../scripts/pipeline/derive/splitTogether.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const { measures } = await loadRegistry(new MemoryEffects());
const deprivations = measures.family("poor_deprivations").map(({ id }) => id);

/** The year of an old commune as the forms count it: what they add up adds up. */
const commune = fc
  .record({
    groups: fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }),
    kinh: fc.double({ min: 0, max: 1, noNaN: true }),
    others: fc.nat(900),
    out: fc.array(fc.nat(15), { minLength: 3, maxLength: 3 }),
    into: fc.array(fc.nat(15), { minLength: 3, maxLength: 3 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: deprivations.length,
      maxLength: deprivations.length,
    }),
  })
  .map(({ groups, kinh, others, out, into, shares }) => {
    const [minority = 0, labour = 0, merit = 0, other = 0] = groups;
    const ins = Math.min(...into);
    const poor = minority + labour + merit + other + 3 * ins;
    const [toNear = 0, above = 0, fewer = 0] = out;
    const lacking = shares.map((share) => Math.floor(share * poor));
    const total = poor + others;
    const ofKinh = poor - minority + Math.floor(kinh * others);
    return new Map<string, number>([
      ["total_households", total],
      ["kinh_households", ofKinh],
      ["minority_households", total - ofKinh],
      ["poor_households", poor],
      ["minority_poor_households", minority],
      ["poor_ethnic_kinh", poor - minority],
      ["poor_no_labour_capacity", labour],
      ["poor_merit", merit],
      ["poor_group_other", other + 3 * ins],
      ["poor_start", poor + toNear + above + fewer - 3 * ins],
      ["poor_exited", toNear + above],
      ["poor_to_near", toNear],
      ["poor_above_near_line", above],
      ["poor_other_decrease", fewer],
      ["poor_relapsed", ins],
      ["poor_new", ins],
      ["poor_from_near", ins],
      ["poor_total_deprivations", lacking.reduce((sum, count) => sum + count, 0)],
      ...deprivations.map((id, index) => [id, lacking[index] ?? 0] as const),
    ]);
  });
const weights = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 4 });

describe(splitTogether, () => {
  it("shares 7 of each of three deprivations six to four, and 21 in all with them", () => {
    const totals = new Map([
      ["poor_households", 7],
      ["poor_total_deprivations", 21],
      ...deprivations.slice(0, 3).map((id) => [id, 7] as const),
    ]);
    const shares = splitTogether(totals, [0.6, 0.4], measures);
    // Each alone would be 4 and 3, the total 13 and 8.
    expect(deprivations.slice(0, 3).map((id) => shares.get(id))).toEqual([
      [4, 3],
      [4, 3],
      [4, 3],
    ]);
    expect(shares.get("poor_total_deprivations")).toEqual([12, 9]);
  });

  it("keeps in every new commune what adds up in the old one, and every part within its whole", () => {
    fc.assert(
      fc.property(commune, weights, (totals, into) => {
        const shares = splitTogether(totals, into, measures);
        const at = (measure: string, place: number) => shares.get(measure)?.[place] ?? NaN;
        for (const [measure, total] of totals)
          expect(shares.get(measure)?.reduce((sum, share) => sum + share, 0)).toBe(total);
        into.forEach((_, place) => {
          for (const identity of identitiesOf(measures, new Set(totals.keys())))
            expect(
              identity.reduce((sum, { measure, coefficient }) => sum + coefficient * at(measure, place), 0),
            ).toBe(0);
          for (const { id, wholes } of measures.rows.filter((row) => totals.has(row.id)))
            for (const whole of wholes.filter((name) => totals.has(name)))
              expect(at(id, place)).toBeLessThanOrEqual(at(whole, place));
        });
      }),
      { numRuns: 300 },
    );
  });

  it("stays near the exact shares: all households as shared alone, no detail six or more away", () => {
    fc.assert(
      fc.property(commune, weights, (totals, into) => {
        const all = into.reduce((sum, weight) => sum + weight, 0);
        for (const [measure, shares] of splitTogether(totals, into, measures))
          shares.forEach((share, place) => {
            const exact = ((totals.get(measure) ?? NaN) * (into[place] ?? NaN)) / all;
            expect(Math.abs(share - exact)).toBeLessThan(measure === "total_households" ? 1.51 : 6);
          });
      }),
    );
  });

  it("leaves alone what does not add up in the old commune", () => {
    const totals = new Map([
      ["poor_households", 10],
      ["poor_ethnic_kinh", 3],
      ["minority_poor_households", 5],
    ]);
    const shares = splitTogether(totals, [1, 1], measures);
    expect([...shares.values()]).toEqual([
      [5, 5],
      [2, 1],
      [3, 2],
    ]);
  });
});
