import { formatCount } from "#domain/format";
import type { QuestionWords } from "./vi.ts";

const whole = (count: number) => formatCount(count, "en");
const list = (names: readonly string[]) => names.join(", ");
const some = (count: number, one: string) => `${whole(count)} ${count === 1 ? one : `${one}s`}`;

export const en: QuestionWords = {
  title: (count) => (count === 10 ? "Ten questions" : `${whole(count)} questions`),
  asks: {
    now: "How many poor households are left?",
    targets: "Are the targets met?",
    worse: "Which communes got worse?",
    where: "Where do the poor live?",
    lacks: "What do they lack most?",
    need: "In need, and no programme?",
    money: "Money: needed, given, spent?",
    tasks: "What has a deadline?",
    others: "And other provinces?",
    sources: "Where do the numbers come from?",
  },
  more: {
    now: "Year by year, urban and rural, ethnic groups",
    targets: "Each target",
    worse: "Greatest falls and rises",
    where: "Highest and lowest, bands, concentration",
    lacks: "All deprivations with households",
    need: "Standing of communes, programmes on record",
    sources: "Printed figures of former districts and communes",
  },
  key: "No mark: official. Dotted amber: assumed. Dotted grey: provisional, estimated.",
  print: "Print two pages",
  now: {
    rate: (year, percent) => `At the end of ${String(year)}, ${percent} of households are poor`,
    unknown: (year) => `There is no poor rate for the end of ${String(year)}`,
  },
  targets: {
    none: "The plans on record set no target for the poor rate",
    more: "Targets",
  },
  worse: {
    noRise: (fell, same) =>
      same === 0
        ? `No commune rose; all ${fell} that can be compared fell`
        : `No commune rose; ${fell} fell, ${whole(same)} did not change`,
    rose: (count, names, isAll) => `Risen in ${count} communes${isAll ? "" : ", most"}: ${list(names)}`,
    none: "First year of the standard: no year to compare with",
    falls: (name, points) => `Greatest fall: ${name}, ${points} points.`,
  },
  where: {
    half: (communes, of) => `Half of the poor households live in ${communes} of ${of} communes`,
    none: "Too few figures by commune to tell",
    highest: (names) => `Highest rates: ${list(names)}.`,
    poor: "poor households",
    households: "households",
    bars: (communes) => `What the ${some(communes, "commune")} with the highest rates hold`,
  },
  lacks: {
    most: (name, percent) => `${name}: lacked by ${percent} of poor households`,
    none: "Not collected for this date",
  },
  need: {
    some: (count, above, year) =>
      `${some(count, "commune")} above ${whole(above)}% poor with no programme on record in ${String(year)}`,
    none: (high, above, year) =>
      high === 0
        ? `No commune is above ${whole(above)}% poor`
        : `Each of the ${some(high, "commune")} above ${whole(above)}% poor has a programme on record in ${String(year)}`,
    unknown: "No programme is recorded by commune, so it is not known",
    note: "On record for a commune does not mean enough for each household.",
    toPlanner: "Open in Plan",
  },
  money: {
    needs: (years, amount, isLeast) =>
      `The plan of ${years} needs ${isLeast ? "at least " : ""}${amount} billion đồng`,
    none: "No plan on record states an amount for the province",
    sources: {
      central: "central",
      local: "local",
      credit: "credit",
      community: "community",
      foreign: "foreign",
      other: "other",
      unstated: "no source stated",
    },
    recorded: (years, planned, spent) =>
      `On record in communes ${years}: ${planned} billion planned, ${spent} billion đồng spent.`,
    unspent: "The documents do not say what was given and spent for the whole province.",
    toProgrammes: "Programmes",
  },
  tasks: {
    some: (count, day) => `${some(count, "task")} with a deadline in the plan; the last is ${day}`,
    none: "The plans on record name no task with a date",
    last: (label) => `The last: ${label}.`,
    undone: "No document says which are done.",
  },
  others: {
    place: (rank, of) => `Number ${whole(rank)} of the ${whole(of)} provinces of the atlas, highest first`,
    note: (year) => `At the end of ${String(year)}, under one standard.`,
  },
  sources: {
    some: (count) => `${some(count, "document")}; whatever is not official is marked`,
    none: "No document is named",
    toSources: "Sources and contradictions",
  },
};
