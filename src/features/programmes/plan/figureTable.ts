import { readTime } from "#domain/coverage/tasks";
import { isFigureUnit } from "#domain/coverage/units";
import { formatCsv } from "#domain/csv";
import type { Language } from "#domain/localised";
import type { PrintedFigure } from "../../../reading/planText.ts";
import { en as registerEn } from "../en.ts";
import { vi as registerVi } from "../vi.ts";
import { writeFigure } from "../writeFigure.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Every figure of a plan as values parted by commas: numbers as numbers, times as they are read; `plan` is its title. */
export function writeFigureTable(
  figures: readonly PrintedFigure[],
  plan: string,
  language: Language,
): string {
  const { columns, kinds, unit: unitName } = { vi, en }[language];
  const { figureUnits } = { vi: registerVi, en: registerEn }[language];
  return formatCsv([
    [plan],
    ["id", columns.section, columns.says, columns.period, columns.value, unitName, columns.kind],
    ...figures.map((figure) => {
      const { id, section, label, period, value, unit, kind } = figure;
      const isNumber = readTime(figure) === null && unit !== "flag";
      return [
        id,
        section,
        label[language],
        period,
        isNumber ? value : writeFigure(figure, language),
        isFigureUnit(unit) ? figureUnits[unit] : "",
        kinds[kind],
      ];
    }),
  ]);
}
