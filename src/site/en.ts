import type { SiteWords } from "./vi.ts";

const shareOf = (share: string | null) => (share === null ? "share not known" : `${share} of its households`);

export const en: SiteWords = {
  frame: {
    skip: "Go to the content",
    tabs: "Pages",
    path: "Path",
    openMap: "See it on the map",
    otherLanguage: "Tiếng Việt",
    footer: "About this page",
    quality: "Data quality report",
    licence: "Code: MIT licence. Fonts: OFL licence.",
    dataOf: (date) => `Newest figures: ${date}.`,
    example: "Commune figures: ASSUMED for the example, not for decisions.",
  },
  map: {
    classes: (indicator, time) => `${indicator}, ${time}`,
    ring: (commune) => `Bold ring: ${commune}`,
    schematic: "Schematic boundaries, not legal ones.",
    imported: "Boundaries imported from a file.",
  },
  lists: {
    communes: "Communes and wards",
    communesLead: (communes, provinces) =>
      `${communes} communes and wards of ${provinces} provinces, by name. Each has a page of its own.`,
    provinces: "Provinces",
    provincesLead: "Each province has a page of its own, and a list of its communes and wards.",
    communesOf: (province) => `Communes and wards of ${province}`,
    count: (count) => `${count} communes and wards`,
    former: "Communes, wards and townships before 1 July 2025",
    formerLead: "A former name leads to what it was merged into.",
  },
  country: {
    title: "Viet Nam by the living standards survey",
    lead: "63 provinces (before 1 July 2025), six regions, urban and rural areas: official figures of the General Statistics Office, by income until 2016 and multidimensional in 2023.",
    apart:
      "The survey is another measure than the yearly review of poor households: its rates are not compared with those of the pages of provinces, not added up, and not averaged to the 34 provinces of today.",
    regions: "The country, regions, urban and rural areas",
    provinces: "63 provinces before 1 July 2025",
    enter: "Names that are links: the province of today has figures of its communes in this atlas.",
    place: "Place",
    province: "Province",
    preliminary: "preliminary",
    missing: "–: the table prints no figure of that year.",
    lines: "What each span of years is measured by",
    sources: "Sources",
  },
  former: {
    title: (commune) => `${commune} (before 1 July 2025)`,
    whole: (former, district, successor) =>
      `Since 1 July 2025 ${former}${district} belongs to ${successor}. Its earlier figures are added to the new unit.`,
    split: (former, district, shares) =>
      `On 1 July 2025 ${former}${district} was divided among ${String(shares.length)} new units: ${shares.map(({ name, share }) => `${name} (${shareOf(share)})`).join("; ")}.`,
    toConfirm: (former, district, successor, resolution) =>
      `${resolution === "" ? "" : `After ${resolution} `}${former}${district} now belongs to ${successor}; to be confirmed, so it carries no figures.`,
    unknown: (former, district) =>
      `${former}${district} stands in the register of before 1 July 2025, but no document says which unit it went to; so there are no figures.`,
    choose: "Choose what you want to see",
    goOn: (successor) => `Go to the page of ${successor}`,
    share: (share) => `about ${share} of its households`,
    noShare: "share of households not known",
    weights: "How the households were divided is assumed for the example.",
  },
  missing: {
    title: "There is no such page",
    text: "No page has this address. It may be mistyped, or the commune took another name when it was merged.",
    lists: "Look in the lists:",
    search: "Find a commune, ward or former name",
    hint: "Accents are not needed, for example: muong nhe",
    results: (count) => (count === 1 ? "1 result" : `${String(count)} results`),
    none: "No commune or ward has such a name.",
    near: "You may be looking for:",
    loading: "Fetching the list of names…",
    failed: "The list of names can not be fetched; please use the lists above.",
    former: ({ name, type }) =>
      `former name: ${name} ${{ Xã: "commune", Phường: "ward" }[type] ?? "township"}`,
    district: (name) => `of the former ${name}`,
  },
  image: {
    status: {
      illustrative: "figure ASSUMED for the example, not for decisions",
      provisional: "provisional: from its source, decision not seen",
      estimated: "an estimate of its source, not a result",
      suppressed: "figure withheld",
      missing: "no figure",
      published: "figure from a published document",
    },
    alternative: (place) => `${place}: a sentence and a small map`,
  },
  graph: {
    area: "Area",
    part: (indicator) => `${indicator}: numerator`,
    whole: (base) => `All ${base}`,
  },
};
