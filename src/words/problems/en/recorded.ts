import type { Standing } from "#domain/coverage/eligibility";
import type { MoneySource } from "#domain/coverage/programme";
import type { RecordedValues } from "#domain/problemRecorded";
import { byKind, type ProblemWords } from "../words.ts";
import { number } from "./phrases.ts";

const SOURCES: Readonly<Record<MoneySource, string>> = {
  central: "the central budget",
  local: "the local budget",
  credit: "credit",
  community: "communities and businesses",
  foreign: "foreign money",
  other: "other sources",
  unstated: "sources not stated",
};
const STANDINGS: Readonly<Record<Standing, string>> = {
  "poor-district": "of a poor district (huyện nghèo)",
  extreme: "that is extremely difficult (đặc biệt khó khăn)",
  border: "on the border (biên giới)",
  "safe-zone": "of a safe zone (an toàn khu)",
  rural: "that is rural",
};
const LEVELS = { district: "districts", commune: "communes" } as const;
const SHOWN = "it is shown as recorded";
const at = ({ commune, year }: { readonly commune: string; readonly year: number }): string =>
  `commune ${commune} in ${String(year)}`;

/** "4.2% at the end of 2017". */
function rateOf({ year, percent }: { readonly year: number; readonly percent: number | null }): string {
  const value = percent === null ? "less (withheld)" : `${number(percent)}%`;
  return `${value} at the end of ${String(year)}`;
}

export const recorded: ProblemWords<RecordedValues> = {
  recordedWithinBudget: ({ programme, amount, source, recorded: together, printed, years, since }) => ({
    found: `${years.map((row) => `${number(row.amount)} (${String(row.year)})`).join(" + ")} = ${number(together)} million ${amount}`,
    expected: `at most the ${number(printed)} million${source === null ? "" : ` of ${SOURCES[source]}`} that the plan prints for ${programme}; past it since ${String(since)}, ${number(Number((together / Math.max(1, printed)).toFixed(1)))} times`,
    remedy: `check the unit of the money and the programme; ${SHOWN}`,
  }),
  recordedWhereNamed: byKind({
    place: ({ programme, level, named, ...row }) => ({
      found: at(row),
      expected: `a commune in the ${LEVELS[level]} that the plan names for ${programme}: ${named.join(", ")}`,
      remedy: `check the commune and the programme; ${SHOWN}`,
    }),
    count: ({ programme, recorded: communes, printed }) => ({
      found: `${number(communes)} communes`,
      expected: `at most the ${number(printed)} communes that the plan prints for ${programme}`,
      remedy: `check the programme; ${SHOWN}`,
    }),
  }),
  recordedForEligible: byKind({
    standing: ({ programme, asked, villages, ...row }) => ({
      found: at(row),
      expected: `a commune ${asked.map((standing) => STANDINGS[standing]).join(" or ")}, as the plan has it for ${programme}`,
      remedy: villages
        ? `record the designation of the commune in that year, or correct the row; money for extremely difficult villages may stay; ${SHOWN}`
        : `record the designation of the commune in that year, or correct the commune or the programme; ${SHOWN}`,
    }),
    rate: ({ programme, indicator, least, rates, ...row }) => ({
      found: `${at(row)}: ${rates.map(rateOf).join(", ")}`,
      expected: `${indicator} of ${number(least)}% or more, as the plan has it for ${programme}`,
      remedy: `check the commune; where a single village has that rate the row may stay; ${SHOWN}`,
    }),
  }),
  programmesKeepApart: ({ programme, other, ...row }) => ({
    found: `${at(row)} has ${other} too`,
    expected: `a commune outside ${other}, as the plan has it for ${programme}`,
    remedy: `correct the programme of one of the two rows; ${SHOWN}`,
  }),
};
