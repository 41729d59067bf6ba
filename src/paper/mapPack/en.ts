import type { MapPackWords } from "./vi.ts";

export const en: MapPackWords = {
  title: (province) => `Poverty reduction map pack: ${province}`,
  communesTitle: (province) => `A page for each commune: ${province}`,
  overview: "Overview",
  keyFigures: "Key figures of the province",
  contents: "In this pack",
  maps: "Maps",
  ranking: "Ranking",
  rankingOf: (indicator, ranked, all) =>
    `${indicator}, from the highest; ${String(ranked)} of ${String(all)} communes ranked. Ties share a rank.`,
  gaps: "Much poverty, few programmes recorded",
  gapMethod: (rate, programmes, year) =>
    `How they were chosen: poor rate of ${rate} or more and at most ${programmes} programmes recorded up to ${String(year)}. Both thresholds are medians of the communes of the province, as in the plan “Much poverty, few programmes recorded” of the planner. No record does not mean no support: perhaps nobody has entered it.`,
  gapCount: (count, unknown) =>
    `${String(count)} communes meet both${unknown === 0 ? "" : `; ${String(unknown)} communes lack figures and are not known`}.`,
  gapNone: "No commune meets both.",
  gapUnrecorded: "Nothing is recorded of programmes by commune in this province: the list can not be made.",
  common: (indicator) => `${indicator}: on the common bands`,
  code: (code) => `code ${code}`,
  programmes: "Programmes recorded",
  recorded: (programmes, planned, year) =>
    `Programmes with a record up to ${String(year)}: ${programmes}; planned money recorded (million đồng): ${planned}.`,
  recordedNone: "Nothing is recorded yet; no record does not mean no support.",
  noPoor: "No household is poor any more: there are no deprivations to count.",
  communes: "Commune by commune",
  dots: {
    provisional: "half dot: provisional",
    estimated: "half dot: estimate",
    illustrative: "open dot: assumed",
  },
  trend: "Over the years",
  year: "Year",
  columns: {
    rank: "Rank",
    commune: "Commune",
    rate: "Poor households, rate",
    poor: "Poor households",
    households: "Households",
    near: "Near-poor households, rate",
    status: "Status",
    programmes: "Programmes recorded",
    planned: "Planned money (million đồng)",
    indicator: "Indicator",
    value: "Value",
    counts: "Households",
    place: "Rank in the province",
  },
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  made: (day) => `figures as of ${day}`,
};
