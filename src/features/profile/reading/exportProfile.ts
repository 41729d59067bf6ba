import type { Cell } from "#domain/csv";
import type { IndicatorValue } from "#domain/indicator";
import type { Language } from "#domain/localised";
import { formatDocuments } from "#domain/paper";
import { yearOf } from "#domain/standard";
import type { Messages } from "../../../words/vi.ts";
import type { ProfileWords } from "../vi.ts";
import type { CommuneProfile } from "./types.ts";

/** What a profile that leaves the page says of itself. */
export interface AboutProfile {
  readonly words: ProfileWords;
  readonly messages: Messages;
  readonly language: Language;
  /** Empty where there is no address to hand on. */
  readonly link: string;
}

/**
 * All figures of a commune as rows of a CSV file, a row for each indicator and year of review (kỳ rà soát): value, what it is a share of,
 * status and documents. What a year did not collect has no row; what is withheld has one without figures, which says so.
 */
export function exportProfile(profile: CommuneProfile, about: AboutProfile): Cell[][] {
  const { words, messages, language, link } = about;
  const { commune, province, table } = profile;
  return [
    [words.title(messages.commune(commune))],
    [province.name[language]],
    ...(link === "" ? [] : [[`${words.file.link}: ${link}`]]),
    [],
    [...words.file.columns],
    ...table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ rule, values }) =>
        table.columns.flatMap(({ period, standard }, index): Cell[][] => {
          const value = values[index] ?? null;
          if (value === null) return [];
          const when = [yearOf(period), standard.label[language]];
          return [[commune.code, rule.id, rule.name[language], ...when, ...writeValue(value, messages)]];
        }),
      ),
    ),
  ];
}

function writeValue(value: IndicatorValue, messages: Messages): Cell[] {
  const isShown = value.value !== null;
  return [
    isShown ? Number(value.value.toFixed(4)) : null,
    isShown ? value.numerator : null,
    isShown ? value.denominator : null,
    messages.explore.status[value.status],
    formatDocuments(value),
  ];
}
