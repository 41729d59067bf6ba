import { yearOf } from "#domain/standard";
import { isAbsent } from "#domain/status";
import type { View } from "#domain/view";
import type { Paper } from "../sheet/shapes.ts";
import { composeSheet } from "../sheet/sheet.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { shapeOf } from "../sheet/arrange.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { describePicture, PLAIN_WISHES, titleOf, type PictureWishes } from "../picture/content.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { comparablePeriods } from "../../reading/choice.ts";
import { readMap, type Province } from "./province.ts";

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
    .filter(({ theme }) => theme === "deprivation")
    .map(({ id }) => id);
  const asked: Partial<View>[] = [
    ...listChanges(province, period),
    ...deprivations.map((indicator) => ({ indicator, period })),
    ...COVERAGE.flatMap((indicator) => listCoverage(province, indicator)),
  ];
  return [
    ...POVERTY.flatMap((indicator) => makePovertyMaps(province, indicator, period)),
    ...asked.flatMap((view) => makeMap(province, view)),
  ];
}

/** Maps of a rate of poverty: on classes that tell communes apart, and where these are not the bands of the plans on those as well. */
function makePovertyMaps(province: Province, indicator: string, period: string): NamedPaper[] {
  const view = { indicator, period };
  const subject = readMap(province, view);
  if (subject === null) return [];
  const title = { vi, en }[province.language].common(titleOf(subject));
  const hasOwn = subject.exploration.scale.apart !== undefined;
  return [
    ...makeMap(province, view),
    ...(hasOwn ? makeMap(province, { ...view, classing: "policy~5" }, title) : []),
  ];
}

function makeMap(province: Province, view: Partial<View>, title = ""): NamedPaper[] {
  const subject = readMap(province, view);
  if (subject === null || subject.choice.indicator.id !== view.indicator) return [];
  if (subject.choice.period.id !== view.period) return [];
  if (subject.exploration.rows.every(({ value }) => isAbsent(value.status))) return [];
  const paper = drawSheet(subject, { ...PLAIN_WISHES, title });
  if (paper === null) return [];
  const name = title === "" ? titleOf(subject) : title;
  // A change names its years itself, and what follows another map is of its year.
  const year = view.since == null && title === "" ? `, ${String(yearOf(subject.choice.period))}` : "";
  return [{ name: name + year, paper }];
}

/** A map on the side of A4 on which it is larger. @param lead in place of the map's own sentence */
export function drawSheet(
  subject: PictureSubject,
  wishes: PictureWishes,
  lead?: readonly string[],
): Paper | null {
  const described = describePicture(subject, wishes);
  if (described === null) return null;
  const content = lead === undefined ? described : { ...described, lead };
  const [upright, wide] = [false, true].map((landscape) => {
    const paper = composeSheet(content, { size: "a4", landscape }, LIGHT);
    return { paper, scale: measureScale(subject.geometry, paper) };
  }) as [Tried, Tried];
  return upright.scale > wide.scale ? upright.paper : wide.paper;
}

interface Tried {
  readonly paper: Paper;
  readonly scale: number;
}

function measureScale(geometry: MapGeometry, { parts }: Paper): number {
  const [width, height] = shapeOf(geometry);
  const room = parts.get("map") ?? { width: 0, height: 0 };
  return Math.min(room.width / width, room.height / height);
}

/** The change of the poor rate since the first year of the standard. */
function listChanges(province: Province, period: string): Partial<View>[] {
  const subject = readMap(province, { indicator: "poor_rate", period });
  const first = subject === null ? undefined : comparablePeriods(subject.choice)[0];
  return first === undefined || first.id === period
    ? []
    : [{ indicator: "poor_rate", period, since: first.id }];
}

/** Coverage in the latest year in which anything of it is recorded. */
function listCoverage(province: Province, indicator: string): Partial<View>[] {
  const period = province.entry.periods.findLast((id) => {
    const subject = readMap(province, { indicator, period: id });
    return (
      subject?.choice.period.id === id &&
      subject.choice.indicator.id === indicator &&
      subject.exploration.rows.some(({ value }) => value.value !== null && value.value > 0)
    );
  });
  return period === undefined ? [] : [{ indicator, period }];
}
