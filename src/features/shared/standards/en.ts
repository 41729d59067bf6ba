import type { IncomeLine, StandardRule } from "#domain/standard";
import { formatCount } from "#domain/format";
import type { StandardWords } from "./vi.ts";

const PER_PERSON = "a person a month";

const amount = (income: number) => `${formatCount(income, "en")} đồng`;

/** "700,000 đồng (rural), 900,000 đồng (urban)"; a side that no text was found for is left out here and told by `gap`. */
function line({ rural, urban }: IncomeLine): string {
  const say = (income: number | null, area: string) =>
    income === null ? [] : [`${amount(income)} (${area})`];
  return [...say(rural, "rural"), ...say(urban, "urban")].join(", ");
}

const NOT_FOUND = "no text found";

function gap({ rural, urban }: IncomeLine): string {
  return `${rural === null ? ` The rural line: ${NOT_FOUND}.` : ""}${urban === null ? ` The urban line: ${NOT_FOUND}.` : ""}`;
}

function poor(rule: StandardRule, listed: number): string {
  const low = `An income ${PER_PERSON} of at most ${line(rule.incomeLine)}`;
  if (rule.deprivationsFrom === null) return `${low}.${gap(rule.incomeLine)}`;
  const lacks = `deprived in ${String(rule.deprivationsFrom)} indicators or more${listed === 0 ? "" : ` of ${String(listed)}`}`;
  if (rule.secondLine === null) return `${low}, and ${lacks}.`;
  return `${low}; or more than that, up to ${line(rule.secondLine)}, and ${lacks}.`;
}

const isUnknown = ({ rural, urban }: IncomeLine) => rural === null && urban === null;

function nearPoor({ incomeLine, secondLine, deprivationsFrom, kind }: StandardRule): string {
  const lacks =
    deprivationsFrom === null ? "" : `, and deprived in fewer than ${String(deprivationsFrom)} indicators`;
  if (kind === "multidimensional") return `An income ${PER_PERSON} of at most ${line(incomeLine)}${lacks}.`;
  if (secondLine === null || isUnknown(secondLine))
    return `An income above the poverty line up to a further amount; that amount: ${NOT_FOUND}.`;
  return `An income ${PER_PERSON} above ${line(incomeLine)}, up to ${line(secondLine)}${lacks}.`;
}

function multidimensional({ kind, incomeLine }: StandardRule): string {
  if (kind === "income") return "Not used: this standard looks at income alone.";
  if (kind === "income-and-services")
    return "No figure of both: this standard looks at deprivations already when it calls a household poor.";
  return `Poor and near-poor households: all with an income ${PER_PERSON} of at most ${line(incomeLine)}.`;
}

export const en: StandardWords = {
  parts: {
    poor,
    "near-poor": nearPoor,
    multidimensional,
    average: ({ incomeLine, averageLine }) =>
      averageLine === null
        ? "No text found."
        : `An income ${PER_PERSON} above ${line(incomeLine)}, up to ${line(averageLine)}.`,
  },
  years: ({ firstYear, rule }) =>
    rule === null
      ? `from the end of ${String(firstYear)}`
      : `end of ${String(firstYear)} to ${String(rule.lastYear)}${rule.openingYear === null ? "" : `, and the opening count at the end of ${String(rule.openingYear)}`}`,
  legal: ({ legal, rule }) =>
    rule === null ? legal : `${legal}, ${rule.legalDate.split("-").reverse().join("/")}`,
  unpublished: "This edition does not publish the rule of the standard.",
  amount: (income) => (income === null ? NOT_FOUND : amount(income)),
  evidence: {
    confirmed: "checked",
    plan: "from a province's plan",
    secondary: "from one source that restates it",
    memory: "not checked against a text",
    "not-found": NOT_FOUND,
  },
  under: (standard) => `Under the ${standard}`,
  full: "Full explanation",
};
