import type { Localised } from "#domain/localised";
import { prepareSought, type Sought } from "#domain/searchEverything";
import type { Country } from "../../state/country.ts";

/** A province of the survey's time, or a region (vùng) of it. */
export interface SurveyPlace {
  readonly code: string;
  readonly name: Localised;
  /** "Tỉnh" or "Thành phố"; null of a region. */
  readonly type: string | null;
  /** Name of the region that a province lies in; null of a region. */
  readonly region: Localised | null;
}

/** What the survey has figures of beside the country, by their names. */
export function seekSurvey({ file }: Country): Sought<SurveyPlace>[] {
  const regions = new Map(file.regions.map(({ code, name }) => [code, name]));
  return [
    ...file.units.map(({ code, name, type, region }) => {
      const item = { code, name: { vi: name, en: name }, type, region: regions.get(region) ?? null };
      return prepareSought<SurveyPlace>(item, [name, `${type} ${name}`]);
    }),
    ...file.regions.map(({ code, name }) =>
      prepareSought<SurveyPlace>({ code, name, type: null, region: null }, [name.vi, name.en]),
    ),
  ];
}
