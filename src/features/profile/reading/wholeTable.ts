import { INDICATOR_THEMES } from "#domain/indicator";
import type { PreparedProvince } from "./prepare.ts";
import { listSources, readShielded } from "./read.ts";
import type { WholeRow, WholeTable } from "./types.ts";

/** Every indicator that was ever collected in the province, at every period, for one commune. */
export function makeWholeTable(province: PreparedProvince, code: string): WholeTable {
  const { catalogue, columns, collected, table } = province;
  const rows = catalogue.indicators.flatMap((rule): WholeRow[] => {
    const values = columns.map(({ period }) =>
      collected.get(period.id)?.has(rule.id) === true ? readShielded(table, rule, period.id, code) : null,
    );
    return values.every((value) => value === null) ? [] : [{ rule, values }];
  });
  return {
    columns,
    groups: INDICATOR_THEMES.map((theme) => ({
      theme,
      rows: rows.filter(({ rule }) => rule.theme === theme),
    })).filter((group) => group.rows.length > 0),
    sources: listSources(rows.flatMap(({ values }) => values.filter((value) => value !== null))),
  };
}
