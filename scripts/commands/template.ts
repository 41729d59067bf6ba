import { parseArgs } from "node:util";
import { makeCoverageWorkbook } from "../pipeline/example/coverage.ts";
import type { CoverageCells } from "../pipeline/example/coverageSheet.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { findCommunes } from "../pipeline/registry/registry.ts";
import { UsageError, type Command } from "./command.ts";

/** Writes an empty coverage form for a province to fill in. */
export const templateCommand: Command = {
  name: "template",
  summary: "write an empty coverage form for a province to fill in",
  help: `Usage: npm run atlas -- template --province CODE [--out FILE]

Writes a workbook with one row for each commune of today, to record programmes by commune and year, money planned and spent, official
designations and sponsors, and the poor rate each commune is to reach. List the filled-in file under "coverage" in the source.json of
its folder in data/sources.

  --province CODE    11, 04, 14 or 38
  --out FILE         default coverage-CODE.xlsx`,
  async run(args, effects) {
    const { values } = parseArgs({
      args: [...args],
      options: { province: { type: "string" }, out: { type: "string" } },
    });
    const registry = await loadRegistry(effects);
    const known = registry.provinces.map(({ code }) => code);
    if (values.province === undefined || !known.includes(values.province))
      throw new UsageError(`--province ${String(values.province)}: expected one of ${known.join(", ")}`);
    const rows = findCommunes(registry, "2025", values.province, "2025-12-31").map(
      ({ code, name }): CoverageCells => ({ code, name }),
    );
    const file = values.out ?? `coverage-${values.province}.xlsx`;
    await effects.write(file, makeCoverageWorkbook(registry, values.province, rows));
    effects.log(`${file}: ${String(rows.length)} communes; remove the rows that stay empty`);
    return 0;
  },
};
