import type { PlanFigure } from "#domain/coverage/file";
import { readTime, type Task } from "#domain/coverage/tasks";
import { isFigureUnit, type FigureUnit } from "#domain/coverage/units";
import type { Language } from "#domain/localised";
import { PROGRAMMES } from "./programmes.ts";

type UnitWords = Readonly<Record<FigureUnit, string>>;

const UNITS: Readonly<Record<Language, UnitWords>> = {
  vi: {
    percent: "%",
    percentage_points: "điểm phần trăm",
    percentage_points_per_year: "điểm phần trăm mỗi năm",
    percent_per_year: "% mỗi năm",
    billion_vnd: "tỷ đồng",
    million_vnd: "triệu đồng",
    vnd: "đồng",
    million_usd: "triệu đô la Mỹ",
    usd_per_person_year: "đô la Mỹ mỗi người mỗi năm",
    households: "hộ",
    households_per_year: "hộ mỗi năm",
    persons: "người",
    persons_per_year: "người mỗi năm",
    per_10000_persons: "trên 1 vạn dân",
    instances: "lượt",
    communes: "xã",
    districts: "huyện",
    villages: "thôn, bản",
    settlement_groups: "nhóm dân cư",
    works: "công trình",
    projects: "dự án",
    institutions: "cơ sở",
    sites: "điểm",
    clusters: "cụm",
    models: "mô hình",
    houses: "nhà",
    houses_per_year: "nhà mỗi năm",
    dimensions: "chiều",
    indicators: "chỉ số",
    criteria: "tiêu chí",
    years: "năm",
    months: "tháng",
    times: "lần",
    m2: "m²",
    km2: "km²",
    kg: "kg",
  },
  en: {
    percent: "%",
    percentage_points: "percentage points",
    percentage_points_per_year: "percentage points a year",
    percent_per_year: "% a year",
    billion_vnd: "billion đồng",
    million_vnd: "million đồng",
    vnd: "đồng",
    million_usd: "million US dollars",
    usd_per_person_year: "US dollars a person a year",
    households: "households",
    households_per_year: "households a year",
    persons: "persons",
    persons_per_year: "persons a year",
    per_10000_persons: "for every 10,000 persons",
    instances: "instances",
    communes: "communes",
    districts: "districts",
    villages: "villages",
    settlement_groups: "settlement groups",
    works: "works",
    projects: "projects",
    institutions: "institutions",
    sites: "sites",
    clusters: "clusters",
    models: "models",
    houses: "houses",
    houses_per_year: "houses a year",
    dimensions: "dimensions",
    indicators: "indicators",
    criteria: "criteria",
    years: "years",
    months: "months",
    times: "times",
    m2: "m²",
    km2: "km²",
    kg: "kg",
  },
};

const FLAG: Readonly<Record<Language, readonly [no: string, yes: string]>> = {
  vi: ["không", "có"],
  en: ["no", "yes"],
};

/** A figure of a plan with its unit, or the date it is: "48,14%", "2.500 hộ", "15/08/2018". An unknown unit stays as it came. */
export function writeFigure(figure: Pick<PlanFigure, "value" | "unit">, language: Language): string {
  const time = readTime(figure);
  if (time !== null) return writeTime(time, language);
  const { value, unit } = figure;
  if (unit === "flag") return FLAG[language][value === 0 ? 0 : 1];
  const locale = language === "vi" ? "vi-VN" : "en-GB";
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
  const words = isFigureUnit(unit) ? UNITS[language][unit] : unit;
  return words.startsWith("%") ? number + words : `${number} ${words}`;
}

/** "15/08/2018", "08/2018", "quý III/2018". */
export function writeTime(
  { from, due, precision }: Pick<Task, "from" | "due" | "precision">,
  language: Language,
): string {
  const [year = "", month = "", day = ""] = due.split("-");
  if (precision === "day") return `${day}/${month}/${year}`;
  if (precision === "month") return `${month}/${year}`;
  return PROGRAMMES[language].tasks.quarter(Math.ceil(Number(from.slice(5, 7)) / 3), year);
}
