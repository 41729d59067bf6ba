import { formatCount } from "#domain/format";
import type { IncomeLine, StandardRule } from "#domain/standard";
import { comparisonsEn } from "./comparisons.en.ts";
import type { DefinitionMessages, ExampleMessages, RuleMessages } from "./messages.ts";
import { termsEn } from "./terms.en.ts";

const NOT_FOUND = "no text found";
const PER_PERSON = "a person a month";
const amount = (income: number) => `${formatCount(income, "en")} đồng`;

/** "700,000 đồng (rural), 900,000 đồng (urban)"; a side that no text was found for is left out here and told by `gap`. */
function line({ rural, urban }: IncomeLine): string {
  const say = (income: number | null, area: string) =>
    income === null ? [] : [`${amount(income)} (${area})`];
  return [...say(rural, "rural"), ...say(urban, "urban")].join(", ");
}

function gap({ rural, urban }: IncomeLine): string {
  return `${rural === null ? ` The rural line: ${NOT_FOUND}.` : ""}${urban === null ? ` The urban line: ${NOT_FOUND}.` : ""}`;
}

const isUnknown = ({ rural, urban }: IncomeLine) => rural === null && urban === null;

function poor(rule: StandardRule, listed: number): string {
  const low = `An income ${PER_PERSON} of at most ${line(rule.incomeLine)}`;
  if (rule.deprivationsFrom === null) return `${low}.${gap(rule.incomeLine)}`;
  const lacks = `deprived in ${String(rule.deprivationsFrom)} indicators or more${listed === 0 ? "" : ` of ${String(listed)}`}`;
  if (rule.secondLine === null) return `${low}, and ${lacks}.`;
  return `${low}; or more than that, up to ${line(rule.secondLine)}, and ${lacks}.`;
}

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

const rules: RuleMessages = {
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
  amount: (income) => (income === null ? NOT_FOUND : amount(income)),
  unpublished: "This edition does not publish the rule of the standard.",
  evidence: {
    confirmed: "checked",
    plan: "from a province's plan",
    secondary: "from one source that restates it",
    memory: "not checked against a text",
    "not-found": NOT_FOUND,
  },
};

const examples: ExampleMessages = {
  title: "Four families, four standards",
  note: "Made up, not real: incomes stay the same under every standard to show how the yardstick changes. The atlas works the answers out by the rules above.",
  family: ({ area, income }, names) =>
    `In ${area === "rural" ? "the countryside" : "town"}, ${amount(income)} ${PER_PERSON}; ${names.length === 0 ? "deprived in nothing" : `deprived in: ${names.map((name) => name.toLowerCase()).join(", ")}`}.`,
  classes: {
    poor: "poor",
    "near-poor": "near-poor",
    neither: "neither",
    unknown: "can not be told",
  },
  because: (deprived, { deprivationsFrom }, isKnown) => {
    if (deprivationsFrom === null) return isKnown ? "income alone" : "not all lines were found";
    if (deprived === null) return "list of indicators not found";
    return `${String(deprived)} ${deprived === 1 ? "deprivation" : "deprivations"}`;
  },
};

export const en: DefinitionMessages = {
  title: "What the words mean",
  lead: "Every term of the atlas in plain words. Amounts and conditions come from decisions and decrees; where no text was found, it says so.",
  contents: "Terms",
  groups: {
    poverty: "Who is poor",
    change: "Changes within a year",
    figures: "Reading a figure",
    status: "How far to trust a figure",
    help: "How far support reaches",
    places: "Kinds of communes",
  },
  terms: termsEn,
  rules,
  examples,
  byStandard: "By standard",
  basis: "Basis",
  under: (standard) => `Under the ${standard}`,
  full: "Full explanation",
  standards: {
    caption: "Four poverty standards",
    rows: {
      legal: "Text",
      years: "Results of",
      rural: "Poverty line, rural",
      urban: "Poverty line, urban",
      second: "Second line",
      list: "Deprivations",
      evidence: "Basis",
    },
    list: (dimensions, indicators) => `${String(indicators)} indicators in ${String(dimensions)} dimensions`,
    noList: "not asked",
    listNotFound: "list: no text found",
  },
  conditions: {
    caption: (standard) => `When a household is deprived, ${standard}`,
    columns: {
      number: "No.",
      indicator: "Indicator",
      condition: "Deprived when",
    },
    notFound: (standard) =>
      `For the ${standard}: no text with the list and the conditions of its indicators was found, so none is given.`,
  },
  comparisons: comparisonsEn,
  toAtlas: "Open the map",
  toSources: "All documents",
  toTop: "Back to the top",
};
