import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutDensity,
  FAMILY_KINDS,
  familyOf,
  formatFamily,
  isAlike,
  listFamilies,
  parseFamily,
  type Traits,
} from "#domain/families/families";

const usual: Traits = {
  code: "00001",
  province: "99",
  districts: ["101"],
  isUrban: false,
  zone: "III",
  density: 10,
  minority: 90,
};

const traits = fc.record({
  code: fc.stringMatching(/^\d{5}$/),
  province: fc.constantFrom("98", "99"),
  districts: fc.subarray(["101", "102", "103"]),
  isUrban: fc.boolean(),
  zone: fc.constantFrom("I" as const, "II" as const, "III" as const, "none" as const, null),
  density: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
  minority: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
});

describe("families of communes", () => {
  it("take a commune whose land comes from two former districts into neither", () => {
    expect(familyOf("district", usual, null)).toEqual({ kind: "district", key: "101" });
    expect(familyOf("district", { ...usual, districts: ["101", "102"] }, null)).toBeNull();
  });

  it("have none for what is not published", () => {
    const unknown = { ...usual, districts: [], zone: null, density: null, minority: null };
    const kinds = FAMILY_KINDS.filter((kind) => familyOf(kind, unknown, [1, 2]) !== null);
    expect(kinds).toEqual(["urban"]);
  });

  it("put a share of exactly 15 % and of exactly 50 % into the class above", () => {
    const keyAt = (minority: number) => familyOf("minority", { ...usual, minority }, null)?.key;
    expect([14.99, 15, 49.99, 50].map(keyAt)).toEqual(["few", "some", "some", "most"]);
  });

  it("cut density into thirds of the communes that are known", () => {
    const list = Array.from({ length: 9 }, (_, at) => ({ ...usual, density: at + 1 }));
    const ends = cutDensity([...list, { ...usual, density: null }]);
    expect(ends).toEqual([4, 7]);
    expect(listFamilies(list, ends).filter(({ kind }) => kind === "density")).toEqual([
      { kind: "density", key: "thin", size: 3 },
      { kind: "density", key: "middle", size: 3 },
      { kind: "density", key: "dense", size: 3 },
    ]);
  });

  it("hold each commune once at most in every kind, whatever is known of it", () => {
    fc.assert(
      fc.property(fc.array(traits, { maxLength: 40 }), (list) => {
        const ends = cutDensity(list);
        for (const kind of FAMILY_KINDS) {
          const inSome = list.filter((one) => familyOf(kind, one, ends) !== null).length;
          const sizes = listFamilies(list, ends).filter((family) => family.kind === kind);
          const inPairs = sizes.reduce((sum, { size }) => sum + size, 0);
          expect(inPairs).toBeLessThanOrEqual(inSome);
          expect(sizes.every(({ size }) => size > 1)).toBe(true);
        }
      }),
    );
  });

  it("are written into an address and read back; what names no family is none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FAMILY_KINDS), fc.stringMatching(/^\w{1,10}$/), (kind, key) => {
        expect(parseFamily(formatFamily({ kind, key }))).toEqual({ kind, key });
      }),
    );
    expect(["", "zone", "zone.", "size.big", "zone.a-b"].map(parseFamily)).toEqual(Array(5).fill(null));
  });

  it("call communes alike in both directions, and none alike of which a trait is not known", () => {
    fc.assert(
      fc.property(traits, traits, (one, other) => {
        expect(isAlike(one, other, [10, 100])).toBe(isAlike(other, one, [10, 100]));
      }),
    );
    expect(isAlike(usual, { ...usual, province: "98", districts: ["201"] }, [10, 100])).toBe(true);
    expect(isAlike(usual, { ...usual, isUrban: true }, [10, 100])).toBe(false);
    expect(isAlike({ ...usual, density: null }, { ...usual, density: null }, [10, 100])).toBe(false);
  });
});
