import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { BoundaryFile } from "../pipeline/boundaries/formats/layer.ts";
import { extensionOf } from "../pipeline/boundaries/formats/read.ts";
import { importBoundaries, type ImportOptions } from "../pipeline/boundaries/import.ts";
import { FOLDER } from "../pipeline/boundaries/load.ts";
import { BoundariesError } from "../pipeline/boundaries/offenders.ts";
import { fromEpsg, makeVn2000, parseMeridian, type CoordinateSystem } from "../pipeline/boundaries/system.ts";
import { timed, type Effects } from "../pipeline/effects/effects.ts";
import { formatProblem, ProblemsError } from "../pipeline/problem.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { findCommunes, requireProvince } from "../pipeline/registry/registry.ts";
import { UsageError, type Command } from "./command.ts";

const OPTIONS = {
  province: { type: "string" },
  remove: { type: "boolean" },
  meridian: { type: "string" },
  epsg: { type: "string" },
  "code-field": { type: "string" },
  "name-field": { type: "string" },
} as const;

/** Brings real boundaries in, or goes back to the schematic ones. */
export const boundariesCommand: Command = {
  name: "boundaries",
  summary: "import real commune boundaries for a province",
  help: `Usage: npm run atlas -- boundaries FILE --province CODE [--meridian DEGREES | --epsg CODE]
       npm run atlas -- boundaries --remove --province CODE

Imports GeoJSON, TopoJSON, a Shapefile (its .shp, or zipped), a GeoPackage or KML. Coordinates are WGS 84 or VN-2000, as the .prj
or the EPSG code of the file says, or as you say. Shapes are joined to the communes of 2025 by code, else by name; every commune
must have one shape. The result, in two levels of detail, goes to ${FOLDER}/CODE.json, which is not committed; the next
"atlas build" shows it. Gaps, overlaps and communes to look at go to ${FOLDER}/CODE.offenders.geojson, to open in a GIS.

  --province CODE     a province of data/registry/provinces.json
  --meridian DEGREES  VN-2000 with this central meridian; that of the province stands in data/registry/provinces.json
  --epsg CODE         4326, 4756, 3405, 3406, 32648, 32649, 5896 to 5899, 9205 to 9218
  --code-field NAME   property that holds the commune code
  --name-field NAME   property that holds the commune name
  --remove            go back to the schematic boundaries`,
  async run(args, effects) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.province === undefined) throw new UsageError("--province CODE is needed");
    if (values.remove === true) {
      await effects.remove(`${FOLDER}/${values.province}.json`);
      await effects.remove(`${FOLDER}/${values.province}.offenders.geojson`);
      effects.log(`province ${values.province}: schematic boundaries from the next build on`);
      return 0;
    }
    const [file] = positionals;
    if (file === undefined) throw new UsageError("FILE is needed");
    const options = {
      system: readSystem(values.meridian, values.epsg),
      codeField: values["code-field"],
      nameField: values["name-field"],
    };
    await importFile(effects, file, values.province, options);
    return 0;
  },
};

function readSystem(meridian: string | undefined, epsg: string | undefined): CoordinateSystem | undefined {
  if (meridian !== undefined && epsg !== undefined)
    throw new UsageError("--meridian and --epsg say the same thing: give one");
  try {
    if (meridian !== undefined) return makeVn2000(parseMeridian(meridian));
    return epsg === undefined ? undefined : fromEpsg(epsg);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function importFile(
  effects: Effects,
  file: string,
  province: string,
  options: ImportOptions,
): Promise<void> {
  const registry = await loadRegistry(effects);
  const { meridian } = requireProvince(registry, province);
  const source = await readFiles(effects, file);
  const target = {
    file,
    province,
    meridian,
    communes: findCommunes(registry, "2025", province, "2025-12-31"),
    districts: registry.districts.filter((district) => district.province === province),
    outline: registry.outlines.get(province) ?? [],
  };
  const offending = `${FOLDER}/${province}.offenders.geojson`;
  try {
    const imported = await timed(effects, `importing ${basename(file)}`, () =>
      importBoundaries(source, target, options),
    );
    const { standard, overview, notes, offenders, summary } = imported;
    for (const note of notes) effects.log(formatProblem(note));
    const { format, system, joined } = summary;
    effects.log(
      `${format}, ${system}; ${String(target.communes.length)} communes joined by ${joined.kind} in "${joined.field}"`,
    );
    await effects.write(
      `${FOLDER}/${province}.json`,
      JSON.stringify({ source: basename(file), overview, standard }),
    );
    await writeOffenders(effects, offending, offenders);
    effects.log(`written to ${FOLDER}/${province}.json; run "npm run build:data" to show them`);
  } catch (error) {
    if (error instanceof BoundariesError) await writeOffenders(effects, offending, error.offenders);
    throw error;
  }
}

/** Only where there is something to look at. */
async function writeOffenders(
  effects: Effects,
  path: string,
  offenders: BoundariesError["offenders"],
): Promise<void> {
  if (offenders.features.length === 0) {
    await effects.remove(path);
    return;
  }
  await effects.write(path, JSON.stringify(offenders));
  effects.log(`${String(offenders.features.length)} shapes to look at in ${path}`);
}

/** The parts of a shapefile lie beside each other. */
const BESIDE = ["dbf", "prj", "cpg"];

async function readFiles(effects: Effects, file: string): Promise<BoundaryFile> {
  const bytes = await effects.read(file).catch((error: unknown) => {
    throw unreadable(file, error instanceof Error ? error.message : String(error));
  });
  if (bytes === undefined) throw unreadable(file, "there is no such file");
  const beside = new Map<string, Uint8Array>();
  if (extensionOf(file) === "shp") {
    for (const extension of BESIDE) {
      const stem = file.slice(0, -3);
      const part =
        (await effects.read(stem + extension)) ?? (await effects.read(stem + extension.toUpperCase()));
      if (part !== undefined) beside.set(extension, part);
    }
  }
  return { file, bytes, beside };
}

function unreadable(file: string, value: string): ProblemsError {
  return new ProblemsError([
    {
      severity: "error",
      check: "readBoundaries",
      file,
      value,
      expected: "a file that can be read",
      remedy: "check the path, that it is no folder, and that this account may read it",
    },
  ]);
}
