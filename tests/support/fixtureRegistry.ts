import type { DetailsFile } from "#domain/publishedFiles";
import type { Catalogue } from "#domain/dataset";
import { makeRate } from "./poorRate.ts";

type FixtureStandard = Catalogue["standards"][number];
type FixtureIndicator = Catalogue["indicators"][number];

const deprivation = (key: string, number: number, vi: string, en: string) => ({
  key,
  number,
  name: { vi, en },
  condition: { vi, en },
  evidence: "confirmed" as const,
});

export const FIXTURE_DIMENSIONS: DetailsFile["dimensions"][string] = [
  {
    name: { vi: "Vệ sinh", en: "Sanitation" },
    deprivations: [deprivation("toilet", 1, "Nhà tiêu hợp vệ sinh", "Hygienic toilet")],
  },
  {
    name: { vi: "Việc làm", en: "Work" },
    deprivations: [deprivation("employment", 2, "Việc làm", "Employment")],
  },
];

export const FIXTURE_STANDARDS: FixtureStandard[] = [
  {
    id: "MDP2016-2020",
    label: { vi: "chuẩn 2016-2020", en: "2016-2020 standard" },
    name: { vi: "Chuẩn nghèo giai đoạn 2016-2020", en: "Poverty standard 2016-2020" },
    legal: "Quyết định 59/2015/QĐ-TTg",
    firstYear: 2015,
  },
  {
    id: "MDP2022-2025",
    label: { vi: "chuẩn 2021-2025", en: "2021-2025 standard" },
    name: { vi: "Chuẩn nghèo giai đoạn 2021-2025", en: "Poverty standard 2021-2025" },
    legal: "Nghị định 07/2021/NĐ-CP",
    firstYear: 2021,
  },
];

const base: FixtureIndicator = makeRate({ standards: ["MDP2016-2020", "MDP2022-2025"] });

const lackRate = (key: string, vi: string, en: string): FixtureIndicator => ({
  ...base,
  id: `poor_dep_${key}_rate`,
  theme: "deprivation",
  series: "deprivation",
  deprivation: key,
  numerator: { plus: [`poor_dep_${key}`], minus: [] },
  denominator: "poor_households",
  name: { vi: `Hộ nghèo thiếu hụt ${vi}`, en: `Poor households deprived in ${en}` },
  noun: { vi: `thiếu hụt ${vi}`, en: `were deprived in ${en}` },
  base: { vi: "hộ nghèo", en: "poor households" },
  policyBreaks: null,
});

export const FIXTURE_INDICATORS: FixtureIndicator[] = [
  base,
  {
    ...base,
    id: "survey_poverty_rate",
    kind: "value",
    theme: "extra",
    series: "extra",
    numerator: { plus: ["survey_poverty_rate"], minus: [] },
    denominator: null,
    name: { vi: "Tỷ lệ nghèo ước lượng từ khảo sát", en: "Poverty rate, survey estimate" },
    noun: { vi: "", en: "" },
    base: { vi: "", en: "" },
    suffix: { vi: "%", en: "%" },
    decimals: 1,
    policyBreaks: null,
  },
  {
    ...base,
    id: "poor_households",
    kind: "count",
    denominator: null,
    name: { vi: "Số hộ nghèo", en: "Poor households" },
    noun: { vi: "hộ nghèo", en: "poor households" },
    base: { vi: "", en: "" },
    policyBreaks: null,
  },
  {
    ...base,
    id: "total_households",
    kind: "count",
    numerator: { plus: ["total_households"], minus: [] },
    denominator: null,
    direction: "neutral",
    name: { vi: "Tổng số hộ dân cư", en: "Households" },
    noun: { vi: "hộ dân cư", en: "households" },
    base: { vi: "", en: "" },
    policyBreaks: null,
  },
  {
    ...base,
    id: "poor_share_of_province",
    denominator: "poor_households",
    denominatorScope: "province",
    name: { vi: "Phần trong tổng số hộ nghèo của tỉnh", en: "Share of the province's poor" },
    noun: { vi: "sống ở", en: "lived in" },
    base: { vi: "hộ nghèo", en: "poor households" },
    policyBreaks: null,
  },
  { ...lackRate("toilet", "nhà tiêu hợp vệ sinh", "hygienic toilet"), standards: ["MDP2022-2025"] },
  lackRate("employment", "việc làm", "employment"),
];

export const FIXTURE_SOURCES: DetailsFile["sources"] = [
  {
    id: "fixture-report",
    title: { vi: "Báo cáo thử nghiệm", en: "Fixture report" },
    number: "01/BC-TN",
    date: "2026-01-15",
    url: "",
    grade: "A",
    status: "official",
  },
];
