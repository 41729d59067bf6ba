import type { RecognitionValues } from "#domain/problemRecognition";
import { columnLetter } from "../columnLetters.ts";
import type { Problem } from "../problem.ts";
import type { UnknownColumn } from "./headerBlock.ts";
import type { Doubt } from "./recognise.ts";

/** What a person is asked of a sheet that is not sure: between which readings to choose, or what it lacks to be the form it is nearest to. */
export function describeDoubt(doubt: Doubt, place: Problem["place"], mapping: string): Problem {
  return { severity: "error", check: "recogniseForm", place, values: valuesOf(doubt, mapping) };
}

function valuesOf(doubt: Doubt, mapping: string): RecognitionValues["recogniseForm"] {
  if (doubt.kind === "unknown") return { kind: "unknown", mapping };
  const { form, missing } = doubt.fit;
  const percent = Math.round(100 * doubt.fit.score);
  const about = { form: form.id, mapping };
  switch (doubt.kind) {
    case "forms":
      return { kind: "forms", ...about, other: doubt.other.id };
    case "columns":
      return {
        kind: "columns",
        ...about,
        column: doubt.column.path.join(" / "),
        readings: doubt.readings.map(nameColumn),
      };
    case "unsettled":
      return { kind: "unsettled", ...about, percent, columns: doubt.columns.map(nameColumn) };
    case "nearly":
      return { kind: "nearly", ...about, percent, missing: missing.map(({ path }) => path.join(" / ")) };
  }
}

/** 'F "Hộ nghèo / Đầu năm"', as a person finds it. */
function nameColumn({ index, cells }: UnknownColumn): string {
  const heading = cells.join(" / ");
  return heading === "" ? columnLetter(index) : `${columnLetter(index)} "${heading}"`;
}
