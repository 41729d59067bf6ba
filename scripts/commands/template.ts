import { parseArgs } from "node:util";
import { makeCoverageWorkbook } from "../pipeline/example/coverageBook.ts";
import type { CoverageCells } from "../pipeline/example/coverageSheet.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { loadNation } from "../pipeline/registry/provinces.ts";
import { findCommunes } from "../pipeline/registry/registry.ts";
import { UsageError, type Command } from "./command.ts";

/** Writes an empty coverage form for a province to fill in. */
export const templateCommand: Command = {
  name: "template",
  async run(args, effects, { told }) {
    const { values } = parseArgs({
      args: [...args],
      options: { province: { type: "string" }, out: { type: "string" } },
    });
    const known = (await loadNation(effects)).map(({ code }) => code);
    if (values.province === undefined || !known.includes(values.province))
      throw new UsageError({
        kind: "choice",
        option: "--province",
        found: values.province ?? "",
        allowed: known,
      });
    const registry = await loadRegistry(effects, { provinces: [values.province] });
    const rows = findCommunes(registry, "2025", values.province, "2025-12-31").map(
      ({ code, name }): CoverageCells => ({ code, name }),
    );
    const file = values.out ?? `coverage-${values.province}.xlsx`;
    await effects.write(file, makeCoverageWorkbook(registry, values.province, rows));
    effects.log(told.template(file, rows.length));
    return 0;
  },
};
