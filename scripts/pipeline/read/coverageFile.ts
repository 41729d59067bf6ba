import { coverageIsSaidOnce } from "../check/coverageIsSaidOnce.ts";
import { designationsAgree } from "../check/designationsAgree.ts";
import { targetIsSetOnce } from "../check/targetIsSetOnce.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { findCommunes, type Registry } from "../registry/registry.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import { columnLetter } from "./columns.ts";
import type { Corrections } from "./corrections.ts";
import { COVERAGE_COLUMNS } from "./coverageColumns.ts";
import { findCoverageHeader, readCoverage, type CoverageReading } from "./coverageTable.ts";
import type { Manifest } from "./manifest.ts";
import { makePlaceFinder } from "./namedPlace.ts";
import { readWorkbook } from "./workbook.ts";

/** Coverage of one province as one file records it. */
export interface CoverageSource extends CoverageReading {
  readonly province: string;
  readonly file: string;
}

/** A date on which the communes of today are in force. */
const TODAY = "2025-12-31";

/** Reads the coverage forms of a file; other sheets are left alone. @throws ProblemsError with everything wrong in it */
export function readCoverageFile(
  path: string,
  bytes: Uint8Array,
  manifest: Manifest,
  registry: Registry,
  corrections: Corrections,
): CoverageSource {
  const grids = readWorkbook(path, bytes);
  const refused = grids.flatMap(
    (grid) => refusePersonalData(path, grid.sheet, grid.rows, registry.forms, columnLetter) ?? [],
  );
  if (refused.length > 0) throw new ProblemsError(refused);
  const { province } = manifest;
  const forms = grids.filter((grid) => findCoverageHeader(grid) >= 0);
  if (province === null || forms.length === 0) throw new ProblemsError([notCoverage(path, province)]);
  const communes = findCommunes(registry, "2025", province, TODAY);
  const findPlace = makePlaceFinder(registry, corrections, manifest.id);
  const context = {
    status: manifest.status,
    document: manifest.document,
    communes: new Set(communes.map(({ code }) => code)),
    programmes: new Map(registry.programmes.map((programme) => [programme.id, programme])),
    codeOf: (name: string) => findPlace(name, province, TODAY),
  };
  const readings = forms.map((grid) => readCoverage(grid, context));
  const source: CoverageSource = {
    province,
    file: path,
    records: readings.flatMap(({ records }) => records),
    designations: readings.flatMap(({ designations }) => designations),
    targets: readings.flatMap(({ targets }) => targets),
    flags: readings.flatMap(({ flags }) => flags),
  };
  const problems = [...readings.flatMap((reading) => reading.problems), ...findContradictions([source])];
  if (problems.length > 0) throw new ProblemsError(problems);
  return source;
}

/** What sheets and files say twice or against each other. */
export function findContradictions(sources: readonly CoverageReading[]): Problem[] {
  return [
    ...coverageIsSaidOnce(sources.flatMap(({ records }) => records)),
    ...designationsAgree(sources.flatMap(({ designations }) => designations)),
    ...targetIsSetOnce(sources.flatMap(({ targets }) => targets)),
  ];
}

function notCoverage(file: string, province: string | null): Problem {
  const { programme, year } = COVERAGE_COLUMNS;
  return {
    severity: "error",
    check: "coverageIsSound",
    place: { file },
    values: province === null ? { kind: "province" } : { kind: "sheet", columns: [programme, year] },
  };
}
