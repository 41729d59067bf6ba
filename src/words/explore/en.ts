import { formatCount } from "#domain/format";
import { en as reading } from "../reading/en.ts";
import type {
  AroundMessages,
  CardMessages,
  FrameMessages,
  CompareMessages,
  RankingMessages,
  ReleaseMessages,
  SearchMessages,
  SelectionMessages,
  SideMessages,
  ToolMessages,
} from "./messages.ts";

const card: CardMessages = {
  from: (names) => `From ${joinEn(names)}, 1 July 2025`,
  partOf: (name, share) => `part of ${name} (${share ?? "unknown share"} of its households)`,
  formerDistrict: (names) => `former ${joinEn(names)}`,
  profile: "Full profile",
  trend: "Over the years",
  unit: "commune",
  provinceLine: "province",
  deprivations: "What poor households lack",
  deprivationsNote: "How many of every 100 poor households are deprived.",
  deprivationsNone: "Not collected by commune for this date.",
  deprivationsNobody: "No household is poor.",
  parts: "Urban and rural",
  part: { urban: "Urban", rural: "Rural" },
  partsNone: "Nothing published for this date.",
  ethnic: "Poor households by ethnic group",
  ethnicGroups: {
    mong: "Mông",
    thai: "Thái",
    kho_mu: "Khơ Mú",
    other_minority: "Other minorities",
    kinh: "Kinh",
    unexplained: "Unexplained (printed total less the groups)",
  },
  bands: (units) => `Communes by poor rate (${formatCount(units, "en")} communes of the time)`,
  band: (from, to) =>
    from === to
      ? "0%"
      : from === 0
        ? `up to ${String(to)}%`
        : to >= 100
          ? `over ${String(from)}%`
          : `over ${String(from)} to ${String(to)}%`,
  bandNone: "not printed",
  sourceLine: "Source",
  source: "Where from?",
  printedFlag: (flag, printed) => `${flag}: kept as printed (${printed}), which disagrees with its counts.`,
  sourceParts: {
    document: "Document",
    number: "Number",
    date: "Date",
    issuer: "Issued by",
    standard: "Poverty standard",
    status: "Status",
    grade: "Grade of source",
    flag: "Reconciliation",
  },
  unknownSource: "No source recorded.",
  overview: "Province overview",
  sources: "Sources",
  slides: "Slides",
  data: "Data",
  pages: "Other pages",
  qualityReport: "Data quality report",
  sourceTitle: ({ title }) => title.en,
  standardLegal: ({ name, legal }) => `${name.en} (${legal})`,
  choosePlace: "Choose a commune on the map or in the table to see it alone.",
};

const search: SearchMessages = {
  none: (text) => `Nothing found for “${text}”. Accents are not needed; old names work.`,
  now: (names) => `now ${joinEn(names)}`,
  kinds: { commune: "today", former: "former name", district: "former district" },
  terms: "What words mean",
  results: (count) => `${String(count)} results`,
};

const tools: ToolMessages = {
  open: "Map style",
  savePicture: "Save picture",
  form: "Form of map",
  forms: {
    auto: "Usual",
    symbols: "Symbols by count",
    bivariate: "Two indicators",
    alpha: "Strength by households",
    dots: "Dots",
    tiles: "Hexagons",
    columns: "Columns",
    clusters: "Clusters",
  },
  formHints: {
    auto: "Rates fill areas, counts are circles.",
    symbols: "Circles by the number behind the rate.",
    bivariate: "Nine colours for two indicators at once.",
    alpha: "Communes with few households are paler, so that the rate of a handful does not shout.",
    dots: "Each dot is a number of households, scattered at random inside its commune.",
    tiles: "One tile of the same size a commune; neighbours stay together as far as they can.",
    columns: "Columns as high as the value, coloured as in the legend.",
    clusters: "High among high, low among low, and communes unlike their surroundings.",
  },
  second: "Second indicator",
  ownChange: "Its own change",
  since: "Change since",
  sinceNone: "No, the value itself",
  method: "Classes",
  methods: {
    own: "The indicator's own",
    policy: "Policy bands",
    quantile: "Quantiles: as many communes in each",
    equal: "Equal intervals",
    natural: "Natural breaks (optimal)",
    pretty: "Round numbers",
    deviation: "Standard deviation",
    geometric: "Geometric",
    "head-tail": "Head/tail",
    manual: "Your own",
  },
  classes: "Number of classes",
  breaks: "Breaks",
  breaksHint: "Parted by semicolons, for example 5; 10; 20.5",
  changeBreaksHint: "Three at most, the same for rises and falls, for example 2; 5; 10.5",
  ofYear: "From this year alone",
  reset: "Back to usual",
  cross: (first, second) => `Down: ${first}. Across: ${second}. Each side in thirds of the communes.`,
  crossCell: (first, second, count) => `${first}; ${second}: ${formatCount(count, "en")} communes`,
  crossNone: "No second indicator fits this one.",
  fade: (weight) => `Strength: ${weight}`,
  fadeSteps: ["few", "many"],
  dot: (value, { kind, base, noun }) =>
    `1 dot = ${value} ${kind === "count" ? noun.en : `${base.en} that ${noun.en}`}`,
  dotNote: "Dots are scattered at random in the commune; they are no household's place.",
  columns: "The higher the column, the larger the value; one measure for all years of the standard.",
};

const selection: SelectionMessages = {
  rectangle: "Rectangle",
  lasso: "Lasso",
  addShown: "Add the filtered communes",
  clear: "Clear",
  empty: "No commune chosen yet.",
  hint: "Hold Shift while choosing communes on the map (keyboard: Shift + Enter), draw a rectangle or a lasso, or filter with the legend and add them.",
  totals: {
    communes: "communes and wards",
    households: "households",
    poor: "poor households",
    nearPoor: "near-poor households",
    poorRate: "poor rate of all together",
    shareOfPoor: "of the province's poor households",
    area: "area",
  },
  atLeast: "at least",
  unknown: (count) => `figures of ${formatCount(count, "en")} communes not known`,
  members: "Communes of the group",
  remove: (name) => `Remove ${name} from the group`,
  compare: "Compare over the years",
  compareLimit: (most) => `The first ${String(most)} communes of the group are drawn.`,
  export: "Download table (CSV)",
  words: {
    code: "Code",
    source: "Source",
    link: "Link",
    note: "The status column says which figures are official and which illustrative; illustrative ones are not for decisions.",
  },
};

const compare: CompareMessages = {
  layout: "Layout",
  layouts: { one: "One map", years: "All years", pair: "Two maps", swipe: "Curtain" },
  years: "The years, one legend",
  openYear: (year, value) => `${year}: ${value}. Open this year alone`,
  otherYear: "Second map, year",
  otherIndicator: "indicator",
  curtain: "Draw the curtain between the two maps",
  broken: "Two poverty standards: not comparable.",
  play: "Play the years",
  pause: "Pause",
  next: "Next year",
};

const around: AroundMessages = {
  kinds: {
    "high-high": "high cluster: high among high",
    "low-low": "low cluster: low among low",
    "high-low": "hidden pocket: high among low",
    "low-high": "low among high",
    none: "no more than chance",
  },
  kindHints: {
    "high-high": "Hardship that is joined up: a programme can take the whole cluster.",
    "low-low": "Joined-up places below the rest.",
    "high-low": "Easily missed by who looks at the figure of the region alone.",
    "low-high": "Unlike its surroundings: worth asking why.",
  },
  global: ({ i, p, expected }) => {
    if (p > 0.05) return "Neighbouring communes are no more alike than by chance.";
    return i > expected
      ? "Neighbouring communes tend to be alike: high lies by high, low by low."
      : "Neighbouring communes tend to differ: high lies by low.";
  },
  few: "Too few communes have a figure to say how neighbours lie.",
  figures: (i, expected, p, permutations) =>
    `Moran's I ${i} (at random: ${expected}); p ${p}, ${formatCount(permutations, "en")} permutations. Each commune: LISA over all conditional permutations, false discovery rate at most 5%.`,
  schematic: "On schematic boundaries: who borders whom here may differ on the ground.",
  paint: "Paint the map by cluster",
  unpaint: "Paint the indicator again",
  none: "No commune stands out.",
};

const ranking: RankingMessages = {
  name: "Commune name",
  least: "From",
  most: "To",
  range:
    "Range of ranks: with few households, one more or less changes the rank (communes compared pair by pair, at 95%).",
};

const releases: ReleaseMessages = {
  title: "Changes between releases",
  against: "Release",
  release: (index, id) =>
    index === 0 ? `on show (${id}) against the one before` : `${String(index)} before that (${id})`,
  total: (all, here) =>
    `${all} figures changed in the whole atlas; ${here} of this indicator in this province are listed.`,
  first: "The first release: there is nothing to compare it with.",
  redrawn: "The boundaries of the province were drawn anew.",
  place: "Place",
  figure: "Figure",
  before: "Before",
  after: "After",
  none: "none",
  mark: "Mark these communes on the map",
  missing: "The log of releases could not be read.",
};

const frame: FrameMessages = {
  cut: "Change of standard: the two sides are not comparable",
  notCollected: "not collected under this standard",
  toMap: "Back to the map",
  panels: {
    card: "Details",
    table: "Ranking",
    set: "Selection",
    around: "Neighbours",
    indicators: "Indicators",
  },
  panelsLabel: "Beside the map",
  enlargeSheet: "Enlarge the sheet",
  shrinkSheet: "Shrink the sheet",
  back: "Back to the province",
  schematicSource: "Schematic boundaries, not legal ones.",
  meaning: (term) => `What does it mean: ${term}`,
  whyCut: "Why is the line cut?",
};

export const en: SideMessages = {
  frame,
  card,
  search,
  tools,
  selection,
  compare,
  around,
  ranking,
  releases,
  reading,
};

/** "A", "A and B", "A, B and C". */
function joinEn(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
