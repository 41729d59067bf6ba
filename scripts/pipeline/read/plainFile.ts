import { ProblemsError } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { columnLetter } from "./columns.ts";
import { makePlaceFinder } from "./namedPlace.ts";
import { readPlainTable, type PlainFigure } from "./plainTable.ts";
import type { SourceContext } from "./sourceContext.ts";
import { readWorkbook } from "./workbook.ts";

/** Reads the sheets of a file as plain tables. @throws ProblemsError; a list of people refuses the whole file */
export function readPlainFile(
  path: string,
  bytes: Uint8Array,
  { manifest, registry, corrections }: SourceContext,
): PlainFigure[] {
  const grids = readWorkbook(path, bytes);
  const refused = grids.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) throw new ProblemsError(refused);
  const context = {
    status: manifest.status,
    document: manifest.document,
    province: manifest.province,
    measures: namesOf(registry),
    codeOf: makePlaceFinder(registry, corrections, manifest.id),
  };
  return grids.flatMap((grid) => (grid.rows.length === 0 ? [] : readPlainTable(grid, context)));
}

/** Measures of the one table, and indicators, whose values may be given as printed or estimated. */
function namesOf({ measures, indicators }: Registry): ReadonlySet<string> {
  return new Set([...measures.rows, ...indicators].map(({ id }) => id));
}
