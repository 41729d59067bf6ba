import { formatCount } from "#domain/format";
import type { DefinitionWords } from "./vi.ts";

const amount = (income: number) => `${formatCount(income, "en")} đồng`;

const PER_PERSON = "a person a month";

export const en: DefinitionWords = {
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
  examples: {
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
  },
  byStandard: "By standard",
  basis: "Basis",
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
  comparisons: {
    title: "What can be compared with what",
    verdicts: {
      yes: "can be compared",
      care: "with care",
      no: "can not be compared",
    },
    list: [
      {
        what: "Two years measured by one standard",
        verdict: "yes",
        why: "The same income lines, the same list of indicators.",
      },
      {
        what: "Two communes or provinces, in one year and by one standard",
        verdict: "yes",
        why: "Look at counts too, not only at rates. A province with a standard of its own above the national one can not be compared.",
      },
      {
        what: "Two provinces in different years",
        verdict: "no",
        why: "The latest year of each province may differ: choose one year first.",
      },
      {
        what: "Poor households by the 2016-2020 and by the 2021-2025 standard",
        verdict: "no",
        why: "Income lines, number of indicators and the rule all differ. No line joins them and no difference is taken, not even between the two figures of 2021.",
      },
      {
        what: "Levels of deprivation under two standards",
        verdict: "no",
        why: "A few indicators keep their question (health insurance, housing area, toilet), but the rates are shares of the poor households of each standard, and these are two different groups. The other indicators also change their condition.",
      },
      {
        what: "The rate and the number of poor households",
        verdict: "care",
        why: "The rate tells how deep, the number how many. A commune of many people can have many poor households at a low rate: read both.",
      },
      {
        what: "The yearly review and a sample survey",
        verdict: "no",
        why: "The review goes through households and is approved by a decision; a survey asks some households and estimates, by another yardstick.",
      },
      {
        what: "A commune before and after 1 July 2025",
        verdict: "care",
        why: "Where today's commune is made of whole former ones. Where a former commune was divided and nobody knows how many households went where, it can not be compared.",
      },
      {
        what: "The rate of poor households and that of multidimensional poverty",
        verdict: "no",
        why: "Multidimensional poverty since 2022 includes the near-poor, so it is never the lower of the two.",
      },
    ],
  },
  toAtlas: "Open the map",
  toSources: "All documents",
  toTop: "Back to the top",
};
