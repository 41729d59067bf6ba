import type { Household } from "./household.ts";

/** A household nobody has met: made up to show how the same family is called under each standard. */
export interface ExampleHousehold extends Omit<Household, "deprived"> {
  readonly id: "income-alone" | "lacks-three" | "lacks-one" | "in-town";
  /** Keys of what it lacks; only such as mean the same under both lists that are known. */
  readonly lacks: readonly string[];
}

export const EXAMPLE_HOUSEHOLDS: readonly ExampleHousehold[] = [
  { id: "income-alone", area: "rural", income: 650_000, lacks: [] },
  {
    id: "lacks-three",
    area: "rural",
    income: 900_000,
    lacks: ["toilet", "housing_area", "health_insurance"],
  },
  { id: "lacks-one", area: "rural", income: 1_200_000, lacks: ["toilet"] },
  { id: "in-town", area: "urban", income: 2_300_000, lacks: ["toilet", "housing_area", "health_insurance"] },
];
