import { makeRandom } from "./random.ts";

/** Persons of a unit from its households: poor households are larger; made up, near the plans' 4 to 5.5 a household. */
export function makePersons(code: string, households: ReadonlyMap<string, number>): Map<string, number> {
  const random = makeRandom(`persons ${code}`);
  const usual = 4 + 0.6 * random.uniform();
  const get = (measure: string) => households.get(measure) ?? 0;
  const poor = Math.round(get("poor_households") * (usual + 0.7));
  const near = Math.round(get("near_poor_households") * (usual + 0.4));
  const others = get("total_households") - get("poor_households") - get("near_poor_households");
  const farming = Math.round(0.16 * others);
  return new Map([
    ["total_persons", poor + near + Math.round(others * usual)],
    ["poor_persons", poor],
    ["near_poor_persons", near],
    ["avg_living_agri_households", farming],
    ["avg_living_agri_persons", Math.round(farming * usual)],
  ]);
}
