import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importBoundaries } from "../pipeline/boundaries/import.ts";
import { FOLDER } from "../pipeline/boundaries/load.ts";
import { timed, type Effects } from "../pipeline/effects.ts";
import { formatProblem, ProblemsError } from "../pipeline/problem.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { requireProvince } from "../pipeline/registry/registry.ts";
import { UsageError, type Command } from "./command.ts";

/** Brings real boundaries in, or goes back to the schematic ones. */
export const boundariesCommand: Command = {
  name: "boundaries",
  summary: "import real commune boundaries for a province",
  help: `Usage: npm run atlas -- boundaries FILE --province CODE
       npm run atlas -- boundaries --remove --province CODE

Imports a GeoJSON or TopoJSON file (WGS 84) whose shapes carry the commune code of 2025 in the property "code". Every commune of
the province must have one shape. The result goes to ${FOLDER}/CODE.json, which is not committed; the next "atlas build" shows it.

  --province CODE   11 Điện Biên, 04 Cao Bằng, 14 Sơn La, 38 Thanh Hóa
  --remove          go back to the schematic boundaries`,
  async run(args, effects) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { province: { type: "string" }, remove: { type: "boolean" } },
      allowPositionals: true,
    });
    if (values.province === undefined) throw new UsageError("--province CODE is needed");
    const target = `${FOLDER}/${values.province}.json`;
    if (values.remove === true) {
      await effects.remove(target);
      effects.log(`province ${values.province}: schematic boundaries from the next build on`);
      return 0;
    }
    const [file] = positionals;
    if (file === undefined) throw new UsageError("FILE is needed");
    await importFile(effects, file, values.province, target);
    return 0;
  },
};

async function importFile(effects: Effects, file: string, province: string, target: string): Promise<void> {
  const registry = await loadRegistry(effects);
  requireProvince(registry, province);
  const bytes = await effects.read(file);
  if (bytes === undefined) {
    throw new ProblemsError([
      { severity: "error", check: "readBoundaries", file, expected: "a file", remedy: "check the path" },
    ]);
  }
  const communes = registry.communes.filter(
    (commune) => commune.scheme === "2025" && commune.province === province,
  );
  const outline = registry.outlines.get(province) ?? [];
  const { topology, notes } = await timed(effects, `importing ${basename(file)}`, () =>
    importBoundaries(bytes, { file, province, communes, outline }),
  );
  for (const note of notes) effects.log(formatProblem(note));
  await effects.write(target, JSON.stringify({ source: basename(file), topology }));
  effects.log(
    `${String(communes.length)} communes written to ${target}; run "npm run build:data" to show them`,
  );
}
