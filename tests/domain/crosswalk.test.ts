import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "#domain/apportion";
import { carry, carryCounts, makeDestinations } from "#domain/crosswalk/carry";

describe(carryCounts, () => {
  const destinations = makeDestinations(
    [{ oldCode: "03144", newCode: "03145" }],
    [
      { oldCode: "03145", newCode: "03127", weight: 1 },
      { oldCode: "03127", newCode: "03127", weight: 1 },
      { oldCode: "14758", newCode: "14758", weight: 0.6 },
      { oldCode: "14758", newCode: "14797", weight: 0.4 },
    ],
  );

  it("sums whole communes and follows Tà Lèng through Thanh Minh to Điện Biên Phủ", () => {
    const carried = carryCounts(
      new Map([
        ["03144", 30],
        ["03145", 20],
        ["03127", 5],
      ]),
      destinations,
    );
    expect(carried).toEqual(new Map([["03127", 55]]));
  });

  it("shares a split commune by household weights, in whole households", () => {
    expect(carryCounts(new Map([["14758", 11]]), destinations)).toEqual(
      new Map([
        ["14758", 7],
        ["14797", 4],
      ]),
    );
  });

  it("keeps a part within its whole in every commune, whatever the shares and however many", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.nat(500), fc.nat(500), (shares, a, b) => {
        const split = makeDestinations(
          [],
          shares.map((weight, index) => ({ oldCode: "old", newCode: `new ${String(index)}`, weight })),
        );
        const [part, whole] = [Math.min(a, b), Math.max(a, b)].map((count) =>
          carryCounts(new Map([["old", count]]), split),
        );
        for (const [code, count] of part ?? []) expect(count).toBeLessThanOrEqual(whole?.get(code) ?? 0);
      }),
    );
  });

  it("leaves out a commune that no resolution names, and guesses nothing", () => {
    expect(carryCounts(new Map([["01304", 9]]), destinations).size).toBe(0);
  });

  it("loses no household, whatever the counts", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        const carried = carryCounts(
          new Map([
            ["14758", a],
            ["03127", b],
          ]),
          destinations,
        );
        expect([...carried.values()].reduce((sum, value) => sum + value, 0)).toBe(a + b);
      }),
    );
  });
});

describe(apportion, () => {
  it("meets the total and every bound", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (highest, share) => {
          const total = Math.floor(share * highest.reduce((sum, value) => sum + value, 0));
          const parts = apportion(
            highest.map((value) => value * share),
            total,
            { lowest: [], highest },
          );
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          parts.forEach((part, index) => {
            expect(part).toBeLessThanOrEqual(highest[index] ?? 0);
          });
        },
      ),
    );
  });

  it("says when there is no room", () => {
    expect(() => apportion([1, 1], 5, { lowest: [], highest: [2, 2] })).toThrow(RangeError);
  });
});

describe("communes that can not be put together", () => {
  const reform = [
    { oldCode: "00001", newCode: "10001", weight: null },
    { oldCode: "00001", newCode: "10002", weight: null },
    { oldCode: "00002", newCode: "10001", weight: 1 },
    { oldCode: "00003", newCode: "10003", weight: 1 },
    { oldCode: "00004", newCode: "10003", weight: 1 },
  ];
  const destinations = makeDestinations([], reform);

  it("a split without household weights leaves both parts not comparable, and shares nothing out", () => {
    const { counts, incomplete } = carry(
      new Map([
        ["00001", 10],
        ["00002", 20],
      ]),
      destinations,
    );
    expect(counts.size).toBe(0);
    expect([...incomplete].sort()).toEqual(["10001", "10002"]);
  });

  it("a split whose shares are all nil says as little as one without shares", () => {
    const nil = makeDestinations(
      [],
      [
        { oldCode: "00001", newCode: "10001", weight: 0 },
        { oldCode: "00001", newCode: "10002", weight: 0 },
      ],
    );
    const { counts, incomplete } = carry(new Map([["00001", 10]]), nil);
    expect([counts.size, [...incomplete].sort()]).toEqual([0, ["10001", "10002"]]);
  });

  it("a predecessor without a figure leaves the sum empty: nothing collected is not 0", () => {
    const { counts, incomplete } = carry(new Map([["00003", 5]]), destinations, ["00003", "00004"]);
    expect(counts.has("10003")).toBe(false);
    expect([...incomplete]).toEqual(["10003"]);
  });

  it("follows a chain of earlier changes of any length, and a circle to an end", () => {
    const chain = makeDestinations(
      [
        { oldCode: "a", newCode: "b" },
        { oldCode: "b", newCode: "c" },
        { oldCode: "x", newCode: "y" },
        { oldCode: "y", newCode: "x" },
      ],
      [{ oldCode: "c", newCode: "z", weight: 1 }],
    );
    expect(chain("a")).toEqual([["z", 1]]);
    expect(chain("x")).toEqual([]);
  });
});
