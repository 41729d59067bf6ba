/** Units that figures of plans are printed in, as `data/registry/plan-facts.csv` spells them; dates and yes or no ("flag") stand apart. */
export const FIGURE_UNITS = [
  "percent",
  "percentage_points",
  "percentage_points_per_year",
  "percent_per_year",
  "billion_vnd",
  "million_vnd",
  "vnd",
  "million_usd",
  "usd_per_person_year",
  "households",
  "households_per_year",
  "persons",
  "persons_per_year",
  "per_10000_persons",
  "instances",
  "communes",
  "districts",
  "villages",
  "settlement_groups",
  "works",
  "projects",
  "institutions",
  "sites",
  "clusters",
  "models",
  "houses",
  "houses_per_year",
  "dimensions",
  "indicators",
  "criteria",
  "years",
  "months",
  "times",
  "m2",
  "km2",
  "kg",
] as const;

export type FigureUnit = (typeof FIGURE_UNITS)[number];

export function isFigureUnit(unit: string): unit is FigureUnit {
  return (FIGURE_UNITS as readonly string[]).includes(unit);
}
