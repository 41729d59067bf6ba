import type { PlanFigure } from "#domain/coverage/file";
import type { TaskTime } from "#domain/coverage/planTask";
import { readTime } from "#domain/coverage/tasks";
import { isFigureUnit } from "#domain/coverage/units";
import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const WORDS = { vi, en };

/** Where a plan prints "Không" for money it gives none: that is no amount of 0. */
const MONEY: readonly string[] = ["billion_vnd", "million_vnd", "vnd"];

/** A figure of a plan with its unit, or the date it is: "48,14%", "2.500 hộ", "15/08/2018". An unknown unit stays as it came. */
export function writeFigure(figure: Pick<PlanFigure, "value" | "unit">, language: Language): string {
  const time = readTime(figure);
  if (time !== null) return writeTime(time, language);
  const { value, unit } = figure;
  if (unit === "flag") return WORDS[language].flag[value === 0 ? 0 : 1];
  if (value === 0 && MONEY.includes(unit)) return WORDS[language].noneGiven;
  const locale = language === "vi" ? "vi-VN" : "en-GB";
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
  const words = isFigureUnit(unit) ? WORDS[language].figureUnits[unit] : unit;
  return words.startsWith("%") ? number + words : `${number} ${words}`;
}

/** "15/08/2018", "08/2018", "quý III/2018". */
export function writeTime({ from, due, precision }: TaskTime, language: Language): string {
  const [year = "", month = "", day = ""] = due.split("-");
  if (precision === "day") return `${day}/${month}/${year}`;
  if (precision === "month") return `${month}/${year}`;
  return WORDS[language].tasks.quarter(Math.ceil(Number(from.slice(5, 7)) / 3), year);
}
