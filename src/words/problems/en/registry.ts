import type { MissingPart } from "#domain/slides/missing";
import type { SlideSetFault } from "#domain/slides/parse";
import type { Register, RegistryValues } from "#domain/problemRegistry";
import { byKind, type ProblemWords } from "../words.ts";
import { number, quote } from "./phrases.ts";

export const REGISTERS: Readonly<Record<Register, string>> = {
  plan: "a plan of the registry",
  programme: "a programme of the registry",
  fact: "a fact of the registry",
  planFact: "a fact of the plan in the registry",
  contradiction: "a contradiction of the registry",
  province: "a province of the registry",
  district: "a district of the registry",
  commune: "a commune of today in the registry",
  indicator: "an indicator of the registry",
  area: "the name of an area, without codes",
};
/** Rules of the schema that name no expectation of their own. */
const RULES: Readonly<Record<string, string>> = {
  iso_date: "a date such as 2025-12-31",
  min_length: "a cell that holds something",
  non_empty: "a cell that holds something",
};
const FAULTS: Readonly<Record<SlideSetFault, readonly [expected: string, remedy: string]>> = {
  "long-text": ["at most 1,000,000 characters", "shorten the slide set"],
  "long-line": ["a line, title or note within its limit", "shorten it"],
  "no-title": ['"# " and the title of the slide set in the first line', "write it"],
  "second-title": ['one title, "# ", a slide set', 'write "## " for a slide'],
  "no-slide-title": ['a title after "## "', "write one"],
  "no-view": ['a line that begins with "?" below the title', "copy it from the address of the view"],
  "late-view": ["the view right below the title", "move the line up, or take it out"],
  "unseen-signs": ["signs that can be seen", "take out control signs and marks of reading direction"],
  "no-slides": ['at least one slide, "## "', "write one"],
  "many-slides": ["at most 200 slides", "split the slide set"],
};
const PARTS: Readonly<Record<MissingPart, string>> = {
  province: "a province of this build",
  indicator: "an indicator that is published",
  period: "a period of the province",
  compared: "a period under the standard of the one on show",
  collected: "an indicator collected under the standard of its period",
  commune: "a commune of the province",
  elsewhere: "a commune of that province, not of another",
  former: "the code of a commune of today, not one of before the reform",
  place: "a place of this build",
  programme: "a programme or target of the province",
  plan: "a plan that can be read and asks for published measures",
  camera: "a look at the map that shows some of the province",
  unread: "a part of an address as the atlas writes it",
};
const REFERENCE = "correct the reference";
const ADD = "add what is missing, or correct the reference";
const ANOTHER_ID = "give one of them another id";
const ADD_MEASURE = "add its row to data/registry/measures.csv, or correct the name";
const years = (from: number, to: number): string => `${String(from)}-${String(to)}`;

export const registry: ProblemWords<RegistryValues> = {
  parseRegistry: byKind({
    file: () => ({ expected: "a file of the registry", remedy: "restore it from the repository" }),
    json: ({ reason }) => ({ expected: `valid JSON (${reason})`, remedy: "mend the file" }),
    csv: ({ reason }) => ({
      expected: `a CSV table of whole rows (${reason})`,
      remedy: "mend the row: a comma or a quote within a cell needs quotes around the cell",
    }),
    entry: ({ found, expected, rule }) => ({
      found,
      expected: expected ?? RULES[rule] ?? `a value by the rule ${quote(rule)}`,
      remedy: "correct this entry of the registry",
    }),
  }),
  noUnseenSigns: ({ code, text }) => ({
    found: `${code} in ${text}`,
    expected: "signs that can be seen",
    remedy: 'take the sign out; it stands where the text above has "·"',
  }),
  catalogueIsWhole: byKind({
    document: ({ figure, document }) => ({
      found: `${figure}: ${document}`,
      expected: "a document of documents.json",
      remedy: ADD,
    }),
    succession: ({ from, to }) => ({
      found: `${from} -> ${to}`,
      expected: "codes of communes.csv",
      remedy: ADD,
    }),
    poorDistrict: ({ province, district }) => ({
      found: `${province}: ${district}`,
      expected: "a district of that province in districts.csv",
      remedy: ADD,
    }),
    weights: ({ code }) => ({
      found: code,
      expected: "weights that sum to 1",
      remedy: "correct the weights of this commune",
    }),
  }),
  measuresAreWhole: byKind({
    repeated: ({ found, first }) => ({
      found,
      expected: `one row a measure; row ${String(first)} has it`,
      remedy: "remove one of the rows",
    }),
    another: ({ found }) => ({
      found,
      expected: "another measure of this table",
      remedy: "correct the name, or add its row",
    }),
    repeatedIndicator: ({ found }) => ({
      found,
      expected: "an id that no other indicator has",
      remedy: "rename one of them",
    }),
    withoutTheme: ({ found }) => ({
      found,
      expected: "a measure with a row and a theme in data/registry/measures.csv",
      remedy: "add its row, or correct the name",
    }),
    flow: ({ found }) => ({
      found: found ?? "",
      expected: "a flow and its stock together",
      remedy: "fill in both cells, or neither",
    }),
    nothing: () => ({
      found: "",
      expected: "at least one measure",
      remedy: "say what it is made of",
    }),
    series: ({ found, series }) => ({
      found,
      expected: `${quote(series)}, the file of its measures by data/registry/measures.csv`,
      remedy: "leave the series out: it follows from the measures",
    }),
  }),
  measuresAreKnown: byKind({
    figure: ({ found }) => ({
      found,
      expected: "a measure of data/registry/measures.csv, or an indicator",
      remedy: ADD_MEASURE,
    }),
    count: ({ found }) => ({
      found,
      expected: "a measure of data/registry/measures.csv with a theme",
      remedy: ADD_MEASURE,
    }),
  }),
  provinceIsKnown: ({ found, known }) => ({
    found,
    expected: `the code of a province, one of ${known.join(", ")}`,
    remedy: "correct the code, or add the province to the registry",
  }),
  communeCanBeDrawn: ({ code, name, missing }) => ({
    found: `${code} ${name}`,
    expected: missing === "area" ? "the area of the commune" : "longitude and latitude of the commune",
    remedy: "add it to the row of the commune",
  }),
  outlineIsThere: ({ province }) => ({
    found: province,
    expected: `an outline of province ${province}`,
    remedy: "add one, or import real boundaries: npm run atlas -- boundaries",
  }),
  programmesAreWhole: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "one programme an id",
      remedy: ANOTHER_ID,
    }),
    parent: ({ id, parent }) => ({
      found: `${id}: ${parent}`,
      expected: "a parent that is there",
      remedy: "correct the parent",
    }),
    circle: ({ ids }) => ({
      found: ids.join(", "),
      expected: "parents that lead to a plan and never go round in a circle",
      remedy: "correct the parent",
    }),
    years: ({ id, from, to }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: "a first year before the last",
      remedy: "exchange them",
    }),
    within: ({ id, from, to, parent, first, last }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: `years within ${years(first, last)} of ${parent}`,
      remedy: "correct them",
    }),
    rule: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: 'a rule such as "poor_rate >= 30", on an indicator of the registry',
      remedy: "correct the rule",
    }),
    money: ({ id, sum, total }) => ({
      found: `${id}: parts of ${number(sum)} million`,
      expected: `at most ${number(total)} million`,
      remedy: "correct a part or the total",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  targetsAreWhole: byKind({
    repeated: ({ id }) => ({ found: id, expected: "one target an id", remedy: ANOTHER_ID }),
    years: ({ id, from, to }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: "a baseline year before the last year",
      remedy: "correct the years",
    }),
    percent: ({ id, found }) => ({
      found: `${id}: ${number(found)}`,
      expected: "a number from 0 to 100",
      remedy: "write percent or points as the document prints them",
    }),
    range: ({ id, low, high }) => ({
      found: `${id}: ${number(low)} to ${number(high)}`,
      expected: "a range from low to high",
      remedy: "exchange the two",
    }),
    bound: ({ id, low, high, bound }) => ({
      found: `${id}: ${number(low)} to ${number(high)}, ${bound}`,
      expected: "two numbers for a range and one for anything else",
      remedy: "correct the bound or the value",
    }),
    undecided: ({ id, of }) => ({
      found: `${id}: kind ${of ?? "none"}`,
      expected: "either a kind, or why none can be told",
      remedy: "fill one of kind and undecided, empty the other",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  formulaIsSound: ({ id, formula, token }) => ({
    found: `${id}: ${formula}`,
    expected: `a formula that can be read; ${quote(token)} is not expected there`,
    remedy: "correct the formula of this reconciliation",
  }),
  planFiguresReconcile: ({ id, printed, value, computed, formula, flag, isBreak }) => ({
    found: `${id}: ${printed} = ${value === null ? printed : number(value)}`,
    expected: `${number(computed)}, which is ${formula}`,
    remedy: `kept as printed, flagged ${flag ?? ""}${isBreak ? ": two standards, a break and no error" : ""}`,
  }),
  slidesShowWhatIs: byKind({
    name: ({ found, slugs }) => ({
      found,
      expected: `"<province>.<vi or en>.md" with one of ${slugs.join(", ")}`,
      remedy: "rename the file or move it out of the folder",
    }),
    fault: ({ fault, found }) => ({ found, expected: FAULTS[fault][0], remedy: FAULTS[fault][1] }),
    missing: ({ part, found }) => ({
      found,
      expected: PARTS[part],
      remedy: "correct the address of the slide",
    }),
    language: ({ language, slideSet }) => ({
      found: language,
      expected: "the slide set in both languages",
      remedy: `write ${slideSet} in the other one`,
    }),
    difference: ({ found, slide, file, other }) => ({
      found,
      expected: `the view of slide ${String(slide)} in ${file}: ${quote(other)}`,
      remedy: "show the same in both languages",
    }),
  }),
};
