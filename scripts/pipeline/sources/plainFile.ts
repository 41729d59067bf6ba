import { ProblemsError, type Problem } from "../problem.ts";
import { findCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import { makeGazetteer, matchCommune } from "../steps/match.ts";
import { refusePersonalData } from "../steps/personalData.ts";
import { columnLetter } from "./columns.ts";
import type { Corrections } from "./corrections.ts";
import type { Manifest } from "./manifest.ts";
import { readPlainTable, type PlainFigure } from "./plainTable.ts";
import { readWorkbook } from "./workbook.ts";

/** Reads the sheets of a file as plain tables. @throws ProblemsError; a list of people refuses the whole file */
export function readPlainFile(
  path: string,
  bytes: Uint8Array,
  manifest: Manifest,
  registry: Registry,
  corrections: Corrections,
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
    codeOf: (name: string, province: string, date: string) =>
      codeOf(name, province, date, manifest.id, registry, corrections),
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

function codeOf(
  name: string,
  province: string,
  date: string,
  source: string,
  registry: Registry,
  corrections: Corrections,
): string | Problem {
  const corrected = corrections.places.find((row) => row.source === source && row.written === name);
  if (corrected !== undefined) return corrected.code;
  const gazetteer = makeGazetteer(
    findCommunes(registry, schemeOn(date), province, date),
    registry.districts.filter((district) => district.province === province),
  );
  const match = matchCommune(name, gazetteer, null);
  if (match.kind === "found") return match.commune.code;
  const names = match.candidates
    .map((commune) => `${commune.code} ${commune.type} ${commune.name}`)
    .join("; ");
  return {
    severity: "error",
    check: match.kind === "ambiguous" ? "placeIsUnambiguous" : "placeIsKnown",
    file: "",
    value: name,
    expected: `a commune of the register${names === "" ? "" : ` (nearest: ${names})`}`,
    remedy: `write its code, or add to data/corrections/places.csv: ${source},${name},${match.candidates[0]?.code ?? "CODE"},REASON,REFERENCE`,
  };
}
