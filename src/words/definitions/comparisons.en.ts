import type { DefinitionMessages } from "./messages.ts";

export const comparisonsEn: DefinitionMessages["comparisons"] = {
  title: "What can be compared with what",
  verdicts: { yes: "can be compared", care: "with care", no: "can not be compared" },
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
};
