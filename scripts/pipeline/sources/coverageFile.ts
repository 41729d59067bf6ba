import { coverageIsSaidOnce } from "../checks/coverageIsSaidOnce.ts";
import { designationsAgree } from "../checks/designationsAgree.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { findCommunes, type Registry } from "../registry/registry.ts";
import { makeGazetteer, matchCommune } from "../steps/match.ts";
import { refusePersonalData } from "../steps/personalData.ts";
import { columnLetter } from "./columns.ts";
import type { Corrections } from "./corrections.ts";
import { COVERAGE_COLUMNS } from "./coverageColumns.ts";
import { findCoverageHeader, readCoverage, type CoverageReading } from "./coverageTable.ts";
import type { Manifest } from "./manifest.ts";
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
  const context = {
    status: manifest.status,
    document: manifest.document,
    communes: new Set(communes.map(({ code }) => code)),
    programmes: new Map(registry.programmes.map((programme) => [programme.id, programme])),
    codeOf: (name: string) => findCode(name, province, registry, corrections, manifest.id),
  };
  const readings = forms.map((grid) => readCoverage(grid, context));
  const source: CoverageSource = {
    province,
    file: path,
    records: readings.flatMap(({ records }) => records),
    designations: readings.flatMap(({ designations }) => designations),
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
  ];
}

function notCoverage(file: string, province: string | null): Problem {
  return province === null
    ? {
        severity: "error",
        check: "coverageIsSound",
        file,
        expected: "a source of one province",
        remedy: "write the province into source.json",
      }
    : {
        severity: "error",
        check: "coverageIsSound",
        file,
        expected: `a sheet with the columns "${COVERAGE_COLUMNS.programme}" and "${COVERAGE_COLUMNS.year}"`,
        remedy: "start from the template: npm run atlas -- template --province CODE",
      };
}

function findCode(
  name: string,
  province: string,
  registry: Registry,
  corrections: Corrections,
  source: string,
): string | Problem {
  const corrected = corrections.places.find((row) => row.source === source && row.written === name);
  if (corrected !== undefined) return corrected.code;
  const gazetteer = makeGazetteer(findCommunes(registry, "2025", province, TODAY), []);
  const match = matchCommune(name, gazetteer, null);
  if (match.kind === "found") return match.commune.code;
  const nearest = match.candidates.map((commune) => `${commune.code} ${commune.type} ${commune.name}`);
  return {
    severity: "error",
    check: match.kind === "ambiguous" ? "placeIsUnambiguous" : "placeIsKnown",
    file: "",
    value: name,
    expected: `a commune of today${nearest.length === 0 ? "" : ` (nearest: ${nearest.join("; ")})`}`,
    remedy: `write its code, or add to data/corrections/places.csv: ${source},${name},${match.candidates[0]?.code ?? "CODE"},REASON,REFERENCE`,
  };
}
