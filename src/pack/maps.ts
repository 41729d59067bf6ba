import { yearOf } from "#domain/standard";
import type { View } from "#domain/view";
import type { Paper } from "../map/picture/marks.ts";
import { composeSheet } from "../map/picture/sheet.ts";
import { describePicture, PLAIN_WISHES, titleOf } from "../pictures/content.ts";
import { LIGHT } from "../pictures/lightRoles.ts";
import { comparablePeriods } from "../state/choice.ts";
import { readView, type Province } from "./province.ts";

/** A sheet of the pack with what the list of bookmarks calls it. */
export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

const POVERTY = ["poor_rate", "near_poor_rate", "multidimensional_rate"];
const COVERAGE = ["coverage_programmes", "coverage_per_poor"];

/** Sheets of every main indicator: poverty, its change under the standard, each deprivation, coverage. What has no value is left out. */
export function makeMaps(province: Province, period: string): NamedPaper[] {
  const deprivations = province.catalogue.indicators
    .filter(({ id }) => /^poor_dep_.*_rate$/.test(id) || id === "mean_deprivations_poor")
    .map(({ id }) => id);
  const asked: Partial<View>[] = [
    ...POVERTY.map((indicator) => ({ indicator, period })),
    ...listChanges(province, period),
    ...deprivations.map((indicator) => ({ indicator, period })),
    ...COVERAGE.flatMap((indicator) => listCoverage(province, indicator)),
  ];
  return asked.flatMap((view) => makeMap(province, view));
}

function makeMap(province: Province, view: Partial<View>): NamedPaper[] {
  const subject = readView(province, view);
  if (subject === null || subject.choice.indicator.id !== view.indicator) return [];
  if (subject.choice.period.id !== view.period) return [];
  if (subject.exploration.rows.every(({ value }) => value.status === "missing")) return [];
  const content = describePicture(subject, PLAIN_WISHES);
  if (content === null) return [];
  const paper = composeSheet(content, { size: "a4", landscape: true }, LIGHT);
  return [{ name: `${titleOf(subject)}, ${String(yearOf(subject.choice.period))}`, paper }];
}

/** The change of the poor rate since the first year of the standard. */
function listChanges(province: Province, period: string): Partial<View>[] {
  const subject = readView(province, { indicator: "poor_rate", period });
  const first = subject === null ? undefined : comparablePeriods(subject.choice)[0];
  return first === undefined || first.id === period
    ? []
    : [{ indicator: "poor_rate", period, since: first.id }];
}

/** Coverage in the latest year in which anything of it is recorded. */
function listCoverage(province: Province, indicator: string): Partial<View>[] {
  const period = province.entry.periods.findLast((id) => {
    const subject = readView(province, { indicator, period: id });
    return (
      subject?.choice.period.id === id &&
      subject.choice.indicator.id === indicator &&
      subject.exploration.rows.some(({ value }) => value.value !== null && value.value > 0)
    );
  });
  return period === undefined ? [] : [{ indicator, period }];
}
