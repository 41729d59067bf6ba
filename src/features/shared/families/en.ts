import type { FamilyWords } from "./vi.ts";

export const en: FamilyWords = {
  kinds: {
    district: "Same former district",
    zone: "Same zone I, II, III",
    urban: "Ward or commune",
    density: "Thinly or densely settled",
    minority: "Share of ethnic minority households",
  },
  keys: {
    I: "Zone I",
    II: "Zone II",
    III: "Zone III",
    none: "Outside the zones",
    urban: "Wards",
    rural: "Communes",
    thin: "Most thinly settled third",
    middle: "Middle third",
    dense: "Most densely settled third",
    few: "Under 15% of households",
    some: "15% to under 50%",
    most: "50% and more",
  },
  alike: "Alike: same settlement, density and share of ethnic minority households",
  title: "Rank within families",
  family: "Family",
  province: "in the province",
  all: (provinces) => `in ${String(provinces)} provinces`,
  rank: (rank, of, isTied) => `${String(rank)}${isTied ? "=" : ""} of ${String(of)}`,
  lead: (indicator, year) =>
    `${indicator}, ${year}: rank 1 is the highest. Families are made only of what a commune did not choose; density is cut into thirds of all communes of the edition, ethnic share is of the latest year with figures; provinces without a complete list of zones are not counted in a rank by zone.`,
  none: "Too few figures to rank this commune within a family.",
  lost: "Some of the figures for ranks within families did not come.",
};
