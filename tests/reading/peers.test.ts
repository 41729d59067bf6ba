import { describe, expect, it } from "vitest";
import type { Traits } from "#domain/families/families";
import type { IndicatorValue } from "#domain/indicator";
import { rankAmongPeers, type PeerProvince } from "../../src/reading/peers.ts";

const value = (rate: number | null): IndicatorValue => ({
  value: rate,
  numerator: null,
  denominator: null,
  numeratorStatus: "missing",
  denominatorStatus: null,
  printed: null,
  interval: null,
  broken: false,
  status: rate === null ? "suppressed" : "official",
  documents: [],
});

type Given = Partial<Traits> & { readonly code: string; readonly rate: number | null };

/** A province of communes that are alike but for what is given. */
function makeProvince(code: string, given: readonly Given[]): PeerProvince {
  const rates = new Map(given.map((one) => [one.code, one.rate]));
  return {
    traits: given.map(({ code: commune, ...rest }) => ({
      province: code,
      districts: [`${code}1`],
      isUrban: false,
      zone: "III",
      density: 10,
      minority: 90,
      ...rest,
      code: commune,
    })),
    valueOf: (commune) => value(rates.get(commune) ?? null),
  };
}

describe("the rank of a commune among its like", () => {
  const own = makeProvince("98", [
    { code: "98001", rate: 30 },
    { code: "98002", rate: 40 },
    { code: "98003", rate: null },
    { code: "98004", rate: 50, zone: "I", isUrban: true, districts: ["982"] },
  ]);
  const other = makeProvince("99", [
    { code: "99001", rate: 60 },
    { code: "99002", rate: 20, zone: null },
  ]);
  const rankOf = (kind: string) => rankAmongPeers("98001", [own, other]).find((one) => one.kind === kind);

  it("is within its former district, which no other province has", () => {
    expect(rankOf("district")).toMatchObject({ province: { rank: 2, of: 2 }, all: null });
  });

  it("is within its zone in its own province and in both: 30 after 40, and after 60 and 40", () => {
    expect(rankOf("zone")).toMatchObject({
      key: "III",
      province: { rank: 2, of: 2 },
      all: { rank: 3, of: 3 },
    });
  });

  it("counts neither a commune without a figure nor one that is another kind of place", () => {
    expect(rankOf("urban")).toMatchObject({ province: { of: 2 }, all: { rank: 3, of: 4 } });
    expect(rankOf("alike")).toMatchObject({ all: { rank: 3, of: 4 } });
  });

  it("is none where a commune is alone, has no figure, or is not there", () => {
    expect(rankAmongPeers("98003", [own, other])).toEqual([]);
    expect(rankAmongPeers("00000", [own, other])).toEqual([]);
    const kinds = rankAmongPeers("98004", [own]).map(({ kind }) => kind);
    expect(kinds).not.toContain("urban");
  });
});
