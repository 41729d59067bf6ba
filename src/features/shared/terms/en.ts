import type { TermWords } from "./vi.ts";

const FLOWS_BASIS =
  "Worded after the columns of form 7.2 (biểu 7.2); no text that defines it word by word was found.";

const TARGETING_BASIS = "Cornia and Stewart 1993; Grosh and others 2022, World Bank, chapter 7.";

export const en: TermWords = {
  "ho-ngheo": {
    name: "poor household",
    short: "A household that the yearly review found poor under the standard in force.",
    more: [
      "The household is judged as a whole, not each person. Before 2016 income alone counted; since then also what a household lacks in daily life.",
    ],
    also: ["poor", "poverty"],
  },
  "ho-can-ngheo": {
    name: "near-poor household",
    short: "A household of low income that is not poor under the standard in force.",
    more: [
      "Near-poor households are not among the poor: the two counts can be added, nobody is counted twice.",
    ],
    also: ["near poor"],
  },
  "ngheo-da-chieu": {
    name: "multidimensional poverty",
    short: "Since 2022: poor and near-poor households together.",
    more: [
      "It is called multidimensional because besides income it looks at work, health, education, housing, water and sanitation, and information.",
      "The rate of poor households alone is never called so. The country at the end of 2022, for example: 4.03% poor + 3.49% near-poor = 7.52% multidimensionally poor.",
    ],
    basis: "Decision 71/QĐ-LĐTBXH, 19/01/2023 (figures of the example).",
    also: ["multidimensionally poor", "mpi"],
  },
  "chuan-ngheo": {
    name: "poverty standard",
    short: "The State's rule: how low an income and how many deprivations make a household poor.",
    more: ["Each period has its standard. The atlas knows four; they stand side by side in the table below."],
    also: ["poverty line", "threshold", "standard"],
  },
  "doi-chuan": {
    name: "change of standard: why 2021 has two figures",
    short:
      "The same commune on the same day, measured by two standards, has two figures; both are right, and they are not compared.",
    more: [
      "At the end of 2021 every place was measured twice: the result of 2021 by the 2016-2020 standard, and the opening count by the 2021-2025 standard. The later one has higher income lines, so more households come under it.",
      "The end of 2015 is the same. Life did not change in a day; the yardstick did.",
      "This is why lines on charts are cut where the standard changes, and no rise or fall is worked out across the cut.",
    ],
    also: ["two figures", "break of standard"],
  },
  "thieu-hut": {
    name: "deprivation",
    short:
      "A household is deprived in an indicator when it misses what is required in one concrete matter, such as health insurance, housing or a toilet.",
    more: [
      "The 2016-2020 and the 2021-2025 standards ask about different matters; the tables below give the condition of each.",
    ],
    also: ["deprived", "lack"],
  },
  "muc-do-thieu-hut": {
    name: "level of deprivation",
    short: "Of every 100 poor households, how many are deprived in an indicator.",
    more: [
      "It is a share of poor households, not of all: 40% here does not mean 40% of the people. Near-poor households have a table of their own, as a share of the near-poor.",
      "A household can be deprived in several indicators, so the rates add up to more than 100%.",
    ],
    also: ["deprivation rate"],
  },
  "muc-song-trung-binh": {
    name: "average standard of living",
    short:
      "A household that is neither poor nor near-poor, but whose income is above the line by no more than a set amount.",
    more: [
      "The official form counts households in farming, forestry and fishing with an average standard of living; the atlas does not draw that figure.",
    ],
    also: ["average living standard"],
  },
  "thoat-ngheo": {
    name: "escaping poverty",
    short: "A household that was poor at the review before and is not poor at this one.",
    more: [
      "The official form splits them in two: those that became near-poor, and those that rose above near-poor.",
      "Poor households at the end = at the start - escaped - other decrease + near-poor become poor + fallen back + newly poor + other increase. So the number of poor households usually falls by less than the number that escaped.",
    ],
    basis: FLOWS_BASIS,
    also: ["exit", "escaped"],
  },
  "tai-ngheo": {
    name: "falling back into poverty",
    short: "A household that had escaped poverty and is poor again.",
    basis: FLOWS_BASIS,
    also: ["relapse", "fallen back"],
  },
  "phat-sinh-ngheo": {
    name: "newly poor",
    short: "A household that became poor in the period without having fallen back.",
    more: ["The official form counts near-poor households that become poor apart."],
    basis: FLOWS_BASIS,
    also: ["new poor"],
  },
  "ty-le-ho-ngheo": {
    name: "poor households, rate",
    short: "Of every 100 households of a place, how many are poor.",
    more: [
      "Always read it with the count: 10% of 50 households are 5, 10% of 5,000 are 500. Where the rate is high there need not be the most poor households.",
      "The rate of a province is all its poor households divided by all its households, not an average of its communes.",
    ],
    also: ["poverty rate", "poor rate"],
  },
  "ho-va-nguoi": {
    name: "households and people",
    short:
      "The review counts households; people are the members of these households, so the share of poor households and the share of poor people are two figures.",
    more: ["Where poor households are larger than others, more people than households are poor, in percent."],
    also: ["persons", "members"],
  },
  "ra-soat": {
    name: "yearly review",
    short:
      "Every year from 1 September to 14 December the communes go through the households concerned; a decision approves the result.",
    more: [
      "It is not the sample survey of the statistics office, which asks some households and estimates, with a margin of error. Two ways to measure, never mixed.",
    ],
    basis: "Decision 24/2021/QĐ-TTg, 16/7/2021.",
    also: ["survey", "estimate", "census"],
  },
  "thu-hang": {
    name: "rank",
    short:
      "The place of a commune when those with figures are put in order from the highest down; no mark, no praise and no blame.",
    more: [
      "5/45 is the fifth of 45 communes with figures. Equal values share a rank. Where households are few, a handful of them changes the rank.",
    ],
    also: ["ranking"],
  },
  "nhom-ty-le": {
    name: "band of rates",
    short: "The ranges of the poor rate by which plans count communes, such as up to 10%, over 10 to 25%.",
    more: [
      "Each range includes its upper end: exactly 10% is in “up to 10%”. Bands stay the same when the year moves.",
    ],
    also: ["class", "classes"],
  },
  "diem-phan-tram": {
    name: "percentage point",
    short: "The difference of two rates: from 20% to 15% is a fall of 5 percentage points.",
    more: ["It is not a fall of 5%: 20% less 5% of it is 19%. From 20% to 15% is a fall by a quarter."],
    also: ["percent", "pp"],
  },
  "chinh-thuc": {
    name: "official",
    short: "Printed in a document of an authority; “Where from?” names it with number and date.",
    also: ["official figure"],
  },
  "tinh-tu-so-chinh-thuc": {
    name: "derived from official figures",
    short:
      "Added, subtracted or divided by the atlas from official figures, such as the sum of former communes put together.",
    also: ["derived"],
  },
  "tam-tinh": {
    name: "provisional",
    short:
      "Published before the final decision; it may still change. It carries a thin grey dotted line; an estimate is called one.",
    also: ["preliminary"],
  },
  "minh-hoa": {
    name: "assumed",
    short: "Made up so that the atlas has something to draw; not the real figure of the place.",
    more: ["Short dashes on the map, a dotted line under the figure. Nothing should be decided by it."],
    also: ["illustrative", "dashes", "example", "made up"],
  },
  "bao-ve-thong-tin": {
    name: "withheld",
    short: "Counts from 1 to 4 households are not shown, so that nobody can be recognised.",
    more: ["Sometimes another figure has to be withheld with it, because the total would give it away."],
    also: ["suppressed", "hidden", "protected"],
  },
  "khong-co-so-lieu": {
    name: "no data",
    short: "Nobody published or collected the figure; no figure is not 0.",
    also: ["missing"],
  },
  "dia-ban-chuong-trinh": {
    name: "where a programme works",
    short:
      "How exactly a text says where: named communes, named districts, a rule, numbers only, the whole province, or not at all.",
    more: [
      "Only the first three can be drawn. A programme that can not be drawn stays in the list: that it can not be drawn does not mean that it is not there.",
    ],
    also: ["coverage", "precision"],
  },
  "khoang-cach-ho-tro": {
    name: "much poverty, little support",
    short: "What is recorded for a commune in programmes and money, beside its poor households.",
    more: [
      "Only what is recorded by commune counts; money recorded for a whole province is not spread. Little on record need not mean little support.",
    ],
    also: ["gap", "coverage gap"],
  },
  "bo-sot": {
    name: "under-coverage",
    short: "Of every 100 poor households, how many a plan does not reach.",
    basis: TARGETING_BASIS,
    also: ["exclusion"],
  },
  "ro-ri": {
    name: "leakage",
    short: "Of every 100 households served, how many are not poor.",
    more: [
      "It is the field's word for how places are chosen and says nothing of wrongdoing: a road or a school serves everyone.",
    ],
    basis: TARGETING_BASIS,
    also: ["inclusion"],
  },
  "khu-vuc": {
    name: "communes of region I, II, III",
    short:
      "Classes of communes in ethnic-minority and mountainous areas: region I begins to develop, II still has difficulties, III is extremely difficult.",
    more: ["The classes are those of 2021-2025. No text with the criteria from 2026 on was found."],
    basis: "Decision 33/2020/QĐ-TTg, 12/11/2020.",
    also: ["region III", "area III"],
  },
  "xa-dac-biet-kho-khan": {
    name: "extremely difficult commune",
    short: "In ethnic-minority and mountainous areas, a commune of region III.",
    more: ["Extremely difficult villages are recognised on their own and can lie in other communes."],
    basis: "Decision 33/2020/QĐ-TTg, 12/11/2020. Of communes outside these areas no text was found.",
    also: ["disadvantaged commune"],
  },
  "xa-bien-gioi": {
    name: "border commune",
    short: "A commune on the national border, as the province records it.",
    basis: "No text that defines it was found.",
    also: ["border"],
  },
  "xa-an-toan-khu": {
    name: "safe-zone commune",
    short: "A commune recognised as a safe base of the resistance wars, as the province records it.",
    basis: "No text with the criteria was found.",
    also: ["atk", "safe zone"],
  },
  "huyen-ngheo": {
    name: "poor district",
    short: "A district (before 1 July 2025) that a plan names as poor, for support of its own.",
    more: [
      "Districts are gone, so the atlas carries this to today's communes on the land of the old district. From 2026 programmes speak of poor communes.",
    ],
    basis: "Listed by the plans of the provinces; no text with the criteria of a poor district was found.",
    also: ["30a"],
  },
  "don-vi-cu": {
    name: "former communes and those of today",
    short:
      "On 1 July 2025 many communes were merged and districts ended; earlier figures are of former communes, carried over to those of today.",
    more: [
      "Former communes merged whole are added up. One that was divided is shared out only where it is known how many households went where; elsewhere the atlas says “not comparable”.",
    ],
    also: ["merger", "successor", "former district"],
  },
};
