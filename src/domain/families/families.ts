/**
 * Families of communes (nhóm xã cùng cảnh): communes that are alike in what they did not choose, so that one is held against its like. Each
 * family follows from one trait that is published; a commune without the trait is in none.
 */
export const FAMILY_KINDS = ["district", "zone", "urban", "density", "minority"] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** What is known of a commune; null where nothing is published. */
export interface Traits {
  readonly code: string;
  readonly province: string;
  /** Codes of the former districts (huyện cũ) that its land comes from. */
  readonly districts: readonly string[];
  readonly isUrban: boolean;
  /** Zone (khu vực) of the list in force, "none" for a commune that a complete list leaves out. */
  readonly zone: "I" | "II" | "III" | "none" | null;
  /** Households per km². */
  readonly density: number | null;
  /** Households of ethnic minorities, percent of all. */
  readonly minority: number | null;
}

/** One family: its kind, and which of the kind ("III", "102", "thin"). */
export interface Family {
  readonly kind: FamilyKind;
  readonly key: string;
}

/** Ends of the classes of density, households per km²: thin below the first, dense from the second. */
export type DensityEnds = readonly [number, number];

/** Ends of the classes of ethnic share, percent: few, some, and most households. Classes of this atlas, of no document. */
export const MINORITY_ENDS = [15, 50] as const;

/** A third of the communes lies below the first end and a third above the second; null for fewer than three that are known. */
export function cutDensity(traits: readonly Traits[]): DensityEnds | null {
  const known = traits.flatMap(({ density }) => density ?? []).sort((a, b) => a - b);
  const first = known[Math.ceil(known.length / 3)];
  const second = known[Math.ceil((2 * known.length) / 3)];
  return first === undefined || second === undefined || known.length < 3 ? null : [first, second];
}

/** The family of a kind that a commune is in. One across the border of former districts is in none of them. */
export function familyOf(kind: FamilyKind, traits: Traits, ends: DensityEnds | null): Family | null {
  const key = keyOf(kind, traits, ends);
  return key === null ? null : { kind, key };
}

function keyOf(kind: FamilyKind, traits: Traits, ends: DensityEnds | null): string | null {
  switch (kind) {
    case "district":
      return traits.districts.length === 1 ? (traits.districts[0] ?? null) : null;
    case "zone":
      return traits.zone;
    case "urban":
      return traits.isUrban ? "urban" : "rural";
    case "density":
      return classOf(traits.density, ends, ["thin", "middle", "dense"]);
    case "minority":
      return classOf(traits.minority, MINORITY_ENDS, ["few", "some", "most"]);
  }
}

/** A value at an end belongs to the class above it. */
function classOf<T>(value: number | null, ends: DensityEnds | null, names: readonly [T, T, T]): T | null {
  if (value === null || ends === null) return null;
  return names[ends.filter((end) => value >= end).length] ?? null;
}

/** Whether two communes are alike (giống nhau): in the same family of every kind but the former district. Where a trait of either is not known they are not. */
export function isAlike(one: Traits, other: Traits, ends: DensityEnds | null): boolean {
  return (["urban", "density", "minority"] as const).every((kind) => {
    const key = keyOf(kind, one, ends);
    return key !== null && key === keyOf(kind, other, ends);
  });
}

/** Writes a family for an address: "zone.III". */
export function formatFamily({ kind, key }: Family): string {
  return `${kind}.${key}`;
}

/** The inverse of {@link formatFamily}; null for what names no family. */
export function parseFamily(text: string): Family | null {
  const [name, key = ""] = text.split(".");
  const kind = FAMILY_KINDS.find((one) => one === name);
  return kind === undefined || !/^\w{1,10}$/.test(key) ? null : { kind, key };
}

/** Every family that some of the communes are in, with how many, kinds and keys in order; one alone is no family. */
export function listFamilies(
  traits: readonly Traits[],
  ends: DensityEnds | null,
): readonly (Family & { readonly size: number })[] {
  return FAMILY_KINDS.flatMap((kind) => {
    const sizes = new Map<string, number>();
    for (const one of traits) {
      const key = keyOf(kind, one, ends);
      if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
    return [...sizes]
      .filter(([, size]) => size > 1)
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b) || a.localeCompare(b))
      .map(([key, size]) => ({ kind, key, size }));
  });
}

/** Keys in the order of what they stand for; all others by their code. */
const ORDER = ["I", "II", "III", "none", "urban", "rural", "thin", "middle", "dense", "few", "some", "most"];
