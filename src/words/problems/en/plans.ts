import type { PlanValues } from "#domain/problemPlans";
import { byKind, type ProblemWords } from "../words.ts";
import { number } from "./phrases.ts";
import { REGISTERS } from "./registry.ts";

const LANGUAGES = { vi: "Vietnamese", en: "English" } as const;
const REFERENCE = "correct the reference";

/** What is retold of the plans. */
export const plans: ProblemWords<PlanValues> = {
  supportIsWhole: byKind({
    absent: ({ id }) => ({
      found: id,
      expected: "an entry that says what this programme gives",
      remedy: "add the programme to data/registry/programme-support.json",
    }),
    repeated: ({ id }) => ({
      found: id,
      expected: "one entry a programme",
      remedy: "put the two entries together",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `words in ${LANGUAGES[language]}`,
      remedy: "write them; where the plan says nothing, the whole field is null",
    }),
    range: ({ id, from, to }) => ({
      found: `${id}: ${number(from)} to ${number(to)}`,
      expected: "a range from low to high",
      remedy: "swap the two numbers",
    }),
    reference: ({ id, register, found }) => ({
      found: id === found ? id : `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  plansAreTold: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "each section of a plan once",
      remedy: "put the two together, or number one as in “III (đối tượng)”",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `words in ${LANGUAGES[language]}`,
      remedy: "write them; a section without a text has null",
    }),
    section: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: "a section of data/registry/plan-sections.json",
      remedy: "add the section, or correct its number",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  tasksAreWhole: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "one task an id",
      remedy: "give one of them another id, or put them together",
    }),
    agency: ({ id }) => ({
      found: id,
      expected: "the agency that does the task",
      remedy: "write the agency that the plan gives it to",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `words in ${LANGUAGES[language]}`,
      remedy: "write them",
    }),
    time: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: "a day such as 2018-08-15, a month such as 2018-11 or a quarter such as 2018-Q3",
      remedy: "correct the time",
    }),
    years: ({ id, found, from, to }) => ({
      found: `${id}: ${found}`,
      expected: `a time in ${String(from)}-${String(to)}, the years of the programme`,
      remedy: "correct the time or the programme",
    }),
    another: ({ id, found, fact, printed }) => ({
      found: `${id}: ${found}`,
      expected: `the time of ${fact}, ${String(printed)}`,
      remedy: "correct the time, or the figure in data/registry/plan-facts.csv",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
};
