import { formatCount, formatValue, NO_NUMBER } from "#domain/format";
import type { Paper } from "../sheet/shapes.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { listNotes } from "../picture/notes.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";
import { readValue } from "../../reading/exploration.ts";
import { sortRows } from "../../reading/sortRows.ts";
import { fitFewest, footer, LINE, table, text } from "./blocks.ts";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { Status } from "#domain/status";
import { speakValue } from "../../words/signed.ts";
import { sayLoudly } from "./overview.ts";
import type { Province } from "./province.ts";

/** All communes from the highest rate to the lowest, those without a value last, over as many pages as it takes. */
export function makeRanking(province: Province, subject: PictureSubject): Paper[] {
  const { language, messages } = province;
  const words = { vi, en }[language];
  const { exploration, choice } = subject;
  const near = province.catalogue.indicators.find(({ id }) => id === "near_poor_rate");
  const rows = sortRows(exploration.rows, { column: "value", descending: true });
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  const cells = rows.map((row) => {
    const { numerator, denominator } = row.value;
    const other = near === undefined ? null : readValue(province.table, near, choice.period.id, row.code);
    return [
      row.rank === null ? NO_NUMBER : String(row.rank.rank),
      messages.commune(row),
      row.value.value === null ? NO_NUMBER : formatValue(row.value.value, choice.indicator, language),
      numerator === null || row.value.value === null ? NO_NUMBER : formatCount(numerator, language),
      denominator === null ? NO_NUMBER : formatCount(denominator, language),
      other === null || near === undefined ? NO_NUMBER : sayNear(other, near, row.value.status, language),
      messages.explore.status[row.value.status],
    ];
  });
  const { columns } = words;
  return fitFewest(
    (density) => [
      text(words.ranking, LINE, { size: 16, face: "strong", after: 2 }, LIGHT),
      text(
        `${messages.explore.year(choice.period, choice.indicator)} · ${choice.standard.name[language]}. ${words.rankingOf(choice.indicator.name[language], ranked, rows.length)}`,
        LINE,
        { size: 8.5, role: "--ink-quiet", after: 8 },
        LIGHT,
      ),
      ...sayLoudly(language, [exploration]),
      table(
        [
          { title: columns.rank, share: 0.8, figures: true },
          { title: columns.commune, share: 2.8, figures: false },
          { title: columns.rate, share: 1.5, figures: true },
          { title: columns.poor, share: 1.55, figures: true },
          { title: columns.households, share: 1.55, figures: true },
          { title: columns.near, share: 1.5, figures: true },
          { title: columns.status, share: 2, figures: false },
        ],
        cells,
        LINE,
        LIGHT,
        density,
      ),
    ],
    footer(listNotes(subject, [exploration], []), LIGHT),
    LIGHT,
  );
}

/** The column of status speaks of the rate; a figure beside it with another status says its own. */
function sayNear(
  value: IndicatorValue,
  rule: IndicatorRule,
  beside: Status,
  language: Province["language"],
): string {
  if (value.value === null) return NO_NUMBER;
  return value.status === beside
    ? formatValue(value.value, rule, language)
    : speakValue(value, rule, language);
}
