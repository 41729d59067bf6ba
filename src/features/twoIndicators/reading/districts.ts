import type { PlacesFile } from "#domain/publishedFiles";

/** A district of old (huyện cũ) and the communes of today that have land of it. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly communes: ReadonlySet<string>;
}

/** The former districts of a province, by name. A commune made of parts of two stands in both. */
export function listDistricts(
  { districts, former }: Pick<PlacesFile, "districts" | "former">,
  province: string,
): District[] {
  return districts
    .filter((district) => district.province === province)
    .map(({ code, name }) => ({
      code,
      name,
      communes: new Set(
        former
          .filter(({ district }) => district === code)
          .flatMap(({ successors }) => successors.map(([code]) => code)),
      ),
    }))
    .filter(({ communes }) => communes.size > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
