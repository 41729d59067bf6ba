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
    measures: measuresOf(registry),
    codeOf: makePlaceFinder(registry, corrections, manifest.id),
  };
  return grids.flatMap((grid) => (grid.rows.length === 0 ? [] : readPlainTable(grid, context)));
}

/** Measures that some indicator is made of, and indicators themselves, whose values may be given as estimated. */
function measuresOf(registry: Registry): ReadonlySet<string> {
  return new Set(
    registry.indicators.flatMap(({ id, numerator, denominator }) => [
      id,
      ...numerator.plus,
      ...numerator.minus,
      ...(denominator === null ? [] : [denominator]),
    ]),
  );
}
