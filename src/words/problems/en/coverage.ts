import type { CoverageValues } from "#domain/problem";
import { byKind, type ProblemWords } from "../words.ts";
import { codes, figures } from "./cells.ts";
import { number, quote, rowOf } from "./phrases.ts";

/** An answer as the form writes it. */
function answer(value: string | boolean | null): string {
  return typeof value === "boolean" ? (value ? "Có" : "Không") : (value ?? "");
}

export const coverage: ProblemWords<CoverageValues> = {
  coverageIsSound: byKind({
    ...figures,
    ...codes,
    province: () => ({
      expected: "a source of one province",
      remedy: "write the province into source.json",
    }),
    sheet: ({ columns }) => ({
      expected: `a sheet with the columns ${columns.map(quote).join(" and ")}`,
      remedy: "start from the template: npm run atlas -- template --province CODE",
    }),
    nothing: () => ({
      found: "",
      expected: "a programme, a designation or a target",
      remedy: "fill in one of them, or remove the row",
    }),
    year: ({ found }) => ({ found, expected: "a year, such as 2025", remedy: "write four digits" }),
    programme: ({ found }) => ({
      found,
      expected: "a programme of data/registry/programmes.json",
      remedy: "correct the id, or add the programme",
    }),
    programmeYear: ({ found, programme, from, to }) => ({
      found,
      expected: `a year of ${programme}, ${String(from)} to ${String(to)}`,
      remedy: "correct the year or the programme",
    }),
    region: ({ found }) => ({
      found,
      expected: "I, II or III",
      remedy: "write the region in Roman numerals",
    }),
    yesNo: ({ found }) => ({
      found,
      expected: '"Có" or "Không"',
      remedy: "write one of them, or leave it empty",
    }),
    unit: ({ found, units }) => ({
      found,
      expected: units.join(" or "),
      remedy: "say the unit of the money",
    }),
    source: ({ found, sources }) => ({
      found,
      expected: sources.join(" or "),
      remedy: "write one source a row, or leave it empty",
    }),
    millions: ({ found }) => ({
      found,
      expected: "whole million đồng",
      remedy: "round to a million; tỷ đồng may have three decimals",
    }),
  }),
  spentWithinPlan: ({ found, planned }) => ({
    found,
    expected: `at most the ${number(planned)} million planned`,
    remedy: "check both; they are shown as recorded",
  }),
  coverageIsSaidOnce: ({ programme, first }) => ({
    found: programme,
    expected: `one row a commune, programme, year and source of money; ${rowOf(first)} has it already`,
    remedy: "add the two rows up, or correct one",
  }),
  designationsAgree: ({ answer: asked, found, other, commune, year, first }) => ({
    found: answer(found),
    expected: `${quote(answer(other))} for ${commune} in ${String(year)}, as ${rowOf(first)} has it`,
    remedy:
      asked === "sponsor"
        ? "name both bodies in each of the rows, or correct one of the rows"
        : "correct one of the rows",
  }),
  targetIsSetOnce: ({ commune, year, found, first }) => ({
    found: number(found),
    expected: `one target for ${commune} in ${String(year)}; ${rowOf(first)} has it already`,
    remedy: "keep the one that was assigned",
  }),
};
