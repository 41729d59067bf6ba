import type { IndicatorTheme } from "#domain/indicator";
import type { PreparedProvince } from "./prepare.ts";
import { listSources } from "./read.ts";
import type { ThemePart, WholeTable } from "./types.ts";

/** Who the poor are and why, in the order of the page. */
const WHO: readonly IndicatorTheme[] = ["ethnicity", "groups", "causes", "children", "persons"];

/** Groups, ethnicity, causes, children and persons at the period on show, else when they were last collected. */
export function makeThemes(province: PreparedProvince, code: string): ThemePart[] {
  return WHO.map((theme) => {
    const found = findColumn(province, theme);
    if (found === null) return { theme, period: null, standard: null, figures: [], sources: [] };
    const { period, standard } = found;
    const figures = listRules(province, theme, period.id).map((rule) =>
      province.figure(rule, period.id, code),
    );
    // Causes have no order of their own: what weighs most comes first.
    if (theme === "causes") figures.sort((a, b) => (b.value.value ?? -1) - (a.value.value ?? -1));
    return { theme, period, standard, figures, sources: listSources(figures.map(({ value }) => value)) };
  });
}

function listRules({ catalogue, collected }: PreparedProvince, theme: IndicatorTheme, period: string) {
  return catalogue.indicators.filter(
    (rule) => rule.theme === theme && collected.get(period)?.has(rule.id) === true,
  );
}

function findColumn(province: PreparedProvince, theme: IndicatorTheme): WholeTable["columns"][number] | null {
  const { columns, period } = province;
  const at = columns.findIndex((column) => column.period.id === period.id);
  const isThere = (column: WholeTable["columns"][number]) =>
    listRules(province, theme, column.period.id).length > 0;
  return columns.slice(0, at + 1).findLast(isThere) ?? columns.slice(at + 1).find(isThere) ?? null;
}
