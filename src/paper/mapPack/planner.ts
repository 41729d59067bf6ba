import { signText, speakSigned } from "../../words/signed.ts";
import { SIGNS } from "../../words/signs.ts";
import { formatCount, NO_NUMBER } from "#domain/format";
import { yearOf } from "#domain/standard";
import type { PictureSubject } from "../../features/shared/paper.ts";
import { listMeasures } from "../../features/planner/reading/measures.ts";
import { PlannerTable } from "../../features/planner/reading/table.ts";
import { readCoverageIfAny, readProgrammes } from "../../load/registerFiles.ts";
import type { Province } from "./province.ts";

/** What is recorded of programmes by commune, as the planner reads it, or null where nothing is. */
export async function readPlanner(
  province: Province,
  { choice, exploration }: PictureSubject,
): Promise<PlannerTable | null> {
  const { table: series, catalogue, entry, library } = province;
  const coverage = await readCoverageIfAny(library, entry.code);
  const register = coverage === null ? null : await readProgrammes(library);
  if (coverage === null || register === null) return null;
  const codes = exploration.rows.map(({ code }) => code);
  const measures = listMeasures(catalogue.indicators, choice.period.standard, true);
  return new PlannerTable(series, choice.period.id, codes, measures, {
    register,
    coverage,
    province: entry.code,
    year: yearOf(choice.period),
    codes,
    meetsTarget: codes.map(() => null),
  });
}

/** A recorded figure of the commune at a place of the list, with the word of its sign. */
export function sayRecorded(
  planner: PlannerTable,
  id: string,
  place: number,
  language: Province["language"],
): string {
  const reading = planner.readings(id)[place];
  if (reading?.value == null) return NO_NUMBER;
  return speakSigned(signText(formatCount(reading.value, language), reading.status), SIGNS[language]);
}
