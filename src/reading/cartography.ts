import { parseClassing } from "#domain/classify/classing";
import { makeReaderScale } from "#domain/colour/readerScale";
import type { ClassedScale } from "#domain/colour/scale";
import type { SeriesTable } from "#domain/series";
import { comparablePeriods, type Choice } from "./choice.ts";
import { readAll } from "./exploration.ts";

// What only some views need, fetched when the first of them is opened.
export { findClusters } from "./clusters.ts";
export { readOther, readYears, resolveOther } from "./comparison.ts";
export { findDotValue } from "./dots.ts";
export { shapeForm } from "./forms.ts";
export { withReferences } from "./references.ts";

/** The classes a reader asked for, over all years of the standard or the one on show. */
export function makeAskedScale(table: SeriesTable, choice: Choice, written: string | null): ClassedScale {
  const classing = parseClassing(written ?? "");
  const periods = classing?.ofYear === true ? [choice.period] : comparablePeriods(choice);
  return makeReaderScale(choice.shown, classing, readAll(table, choice, periods));
}
