/** A sum that is 0: measures of one place and period with their signs. */
export type Identity = readonly { readonly measure: string; readonly coefficient: 1 | -1 }[];

const OUT = ["exited", "to_near", "to_poor", "above_near_line", "other_decrease"];
const IN = ["relapsed", "new", "from_near", "from_poor", "other_increase"];

/** Households that crossed between poor and near-poor, which forms 7.2 and 7.3 both count. */
export const mirroredMeasures = [
  ["poor_to_near", "near_poor_from_poor"],
  ["poor_from_near", "near_poor_to_poor"],
] as const;

/**
 * Identities of the official forms that hold between published measures: balances of the year (forms 3, 7.2, 7.3), deprivations
 * that add up (7.4, 7.6), groups (7.8) and ethnic groups (7.9).
 */
export function identitiesOf(measures: ReadonlySet<string>): Identity[] {
  const all = [...measures];
  const among = (prefix: RegExp) => all.filter((measure) => prefix.test(measure));
  return [
    balance("poor_", measures),
    balance("near_poor_", measures),
    sum("poor_exited", ["poor_to_near", "poor_above_near_line"]),
    sum("near_poor_exited", ["near_poor_to_poor", "near_poor_above_near_line"]),
    sum("poor_total_deprivations", among(/^poor_dep_/)),
    sum("near_total_deprivations", among(/^near_dep_/)),
    sum("poor_households", [
      "minority_poor_households",
      "poor_no_labour_capacity",
      "poor_merit",
      "poor_group_other",
    ]),
    sum("near_poor_households", [
      "minority_near_poor_households",
      "near_no_labour_capacity",
      "near_merit",
      "near_group_other",
    ]),
    sum("poor_households", ["poor_ethnic_kinh", "minority_poor_households"]),
    sum("near_poor_households", ["near_ethnic_kinh", "minority_near_poor_households"]),
    sum("minority_poor_households", among(/^poor_ethnic_(?!kinh)/)),
    sum("minority_near_poor_households", among(/^near_ethnic_(?!kinh)/)),
    sum("total_households", ["kinh_households", "minority_households"]),
    sum("total_persons", ["kinh_persons", "minority_persons"]),
    sum("poor_persons", ["poor_kinh_persons", "minority_poor_persons"]),
  ].filter((identity) => identity.length > 1 && identity.every(({ measure }) => measures.has(measure)));
}

/** end = start - those who left + those who entered; "exited" already holds the two ways out of form 7.2. */
function balance(stem: string, measures: ReadonlySet<string>): Identity {
  const has = (name: string) => measures.has(stem + name);
  const split = has("above_near_line");
  const out = OUT.filter((name) => has(name) && !(split && name === "exited"));
  const inward = IN.filter(has);
  if (out.length + inward.length === 0) return [];
  return [
    { measure: `${stem}households`, coefficient: -1 },
    { measure: `${stem}start`, coefficient: 1 },
    ...out.map((name) => ({ measure: stem + name, coefficient: -1 as const })),
    ...inward.map((name) => ({ measure: stem + name, coefficient: 1 as const })),
  ];
}

function sum(whole: string, parts: readonly string[]): Identity {
  if (parts.length === 0) return [];
  return [
    { measure: whole, coefficient: -1 },
    ...parts.map((measure) => ({ measure, coefficient: 1 as const })),
  ];
}
