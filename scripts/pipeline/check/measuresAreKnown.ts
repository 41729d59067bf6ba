import type { Place } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";

/** Every measure that a form or a published figure names has its row in the one table, or is an indicator. */
export function measuresAreKnown(registry: Registry): Problem[] {
  return [...formProblems(registry), ...figureProblems(registry)];
}

function formProblems({ forms, measures, indicators, ethnicGroups }: Registry): Problem[] {
  const isKnown = (measure: string) =>
    ethnicGroups.every(({ key }) => (measures.find(measure.replace("*", key))?.theme ?? null) !== null);
  const rules = new Set(indicators.map(({ id }) => id));
  return forms.flatMap(({ id, columns }) =>
    columns.flatMap(({ key, measure, indicator }): Problem[] => {
      const place = { file: "data/registry/forms.json", column: `${id}.${key}` };
      return [
        ...(measure === undefined || isKnown(measure) ? [] : [unknown(place, measure, "count")]),
        ...(indicator === undefined || rules.has(indicator) ? [] : [unknown(place, indicator)]),
      ];
    }),
  );
}

function figureProblems({ official, measures, indicators }: Registry): Problem[] {
  const rules = new Set(indicators.map(({ id }) => id));
  return official.flatMap(({ measure }, index) =>
    measures.find(measure) !== undefined || rules.has(measure)
      ? []
      : [unknown({ file: "data/registry/official.csv", column: "measure", row: index + 2 }, measure)],
  );
}

/** A count of a form goes into some series file: its measure needs a theme. */
function unknown(place: Place, found: string, kind: "figure" | "count" = "figure"): Problem {
  return { severity: "error", check: "measuresAreKnown", place, values: { kind, found } };
}
