import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { BoundaryFile } from "../pipeline/boundaries/formats/layer.ts";
import { extensionOf } from "../pipeline/boundaries/formats/read.ts";
import { importBoundaries, type ImportOptions } from "../pipeline/boundaries/import.ts";
import { FOLDER } from "../pipeline/boundaries/load.ts";
import { BoundariesError } from "../pipeline/boundaries/offenders.ts";
import { fromEpsg, makeVn2000, parseMeridian, type CoordinateSystem } from "../pipeline/boundaries/system.ts";
import { formatProblem } from "../../src/words/problems/format.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { reasonOf, SystemError } from "../pipeline/fault.ts";
import { ProblemsError } from "../pipeline/problem.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { findCommunes, requireProvince } from "../pipeline/registry/registry.ts";
import { chooseProvince } from "./chooseProvince.ts";
import { fetchPinned } from "./fetchBoundaries.ts";
import { UsageError, type Command } from "./command.ts";
import { clocked } from "./timing.ts";
import type { CommandWords } from "./words/words.ts";

const OPTIONS = {
  province: { type: "string" },
  remove: { type: "boolean" },
  meridian: { type: "string" },
  epsg: { type: "string" },
  "code-field": { type: "string" },
  "name-field": { type: "string" },
  yes: { type: "boolean" },
  mirror: { type: "string" },
} as const;

/** Brings real boundaries in, or goes back to the schematic ones. */
export const boundariesCommand: Command = {
  name: "boundaries",
  async run(args, effects, words) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, code] = positionals;
    const province = await chooseProvince(effects, values.province ?? (file === "fetch" ? code : undefined));
    if (values.remove === true) return await removeBoundaries(effects, province, words);
    if (file === "fetch") return await fetchAndImport(effects, province, values, words);
    if (file === undefined) throw new UsageError({ kind: "needed", what: words.file });
    const options = {
      system: readSystem(values.meridian, values.epsg),
      codeField: values["code-field"],
      nameField: values["name-field"],
    };
    await importFile(effects, { file: await readFiles(effects, file), province, options }, words);
    return 0;
  },
};

async function removeBoundaries(effects: Effects, province: string, { told }: CommandWords): Promise<number> {
  await effects.remove(`${FOLDER}/${province}.json`);
  await effects.remove(`${FOLDER}/${province}.offenders.geojson`);
  effects.log(told.schematic(province));
  return 0;
}

/** The one command that uses the network. */
async function fetchAndImport(
  effects: Effects,
  province: string,
  { yes, mirror }: { readonly yes?: boolean; readonly mirror?: string },
  words: CommandWords,
): Promise<number> {
  const wish = { province, isAgreed: yes === true, mirror: mirror ?? null };
  const bytes = await fetchPinned(effects, wish, words);
  if (bytes === null) return 0;
  const file = { file: `${province}.geojson`, bytes, beside: new Map<string, Uint8Array>() };
  await importFile(effects, { file, province, options: { codeField: "code" } }, words);
  return 0;
}

function readSystem(meridian: string | undefined, epsg: string | undefined): CoordinateSystem | undefined {
  if (meridian !== undefined && epsg !== undefined)
    throw new UsageError({ kind: "both", options: ["--meridian", "--epsg"] });
  try {
    if (meridian !== undefined) return makeVn2000(parseMeridian(meridian));
    return epsg === undefined ? undefined : fromEpsg(epsg);
  } catch (error) {
    if (error instanceof SystemError) throw new UsageError({ kind: "system", fault: error.reason });
    throw error;
  }
}

interface Wish {
  readonly file: BoundaryFile;
  readonly province: string;
  readonly options: ImportOptions;
}

async function importFile(effects: Effects, wish: Wish, words: CommandWords): Promise<void> {
  const { file: source, province, options } = wish;
  const { file } = source;
  const { steps, told } = words;
  const registry = await loadRegistry(effects, { provinces: [province] });
  const { meridian } = requireProvince(registry, province);
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
    const imported = await clocked(effects, words, steps.importing(basename(file)), () =>
      importBoundaries(source, target, options),
    );
    const { standard, overview, notes, offenders, summary } = imported;
    for (const note of notes) effects.log(formatProblem(note, words.language));
    const { format, system, joined } = summary;
    const how = told.joinedBy[joined.kind](joined.field);
    effects.log(`${told.joined(format, system, target.communes.length)} ${how}`);
    await effects.write(
      `${FOLDER}/${province}.json`,
      JSON.stringify({ source: basename(file), overview, standard }),
    );
    await writeOffenders(effects, offending, offenders, words);
    effects.log(told.imported(`${FOLDER}/${province}.json`));
  } catch (error) {
    if (error instanceof BoundariesError) await writeOffenders(effects, offending, error.offenders, words);
    throw error;
  }
}

/** Only where there is something to look at. */
async function writeOffenders(
  effects: Effects,
  path: string,
  offenders: BoundariesError["offenders"],
  { told }: CommandWords,
): Promise<void> {
  if (offenders.features.length === 0) {
    await effects.remove(path);
    return;
  }
  await effects.write(path, JSON.stringify(offenders));
  effects.log(told.offenders(offenders.features.length, path));
}

/** The parts of a shapefile lie beside each other. */
const BESIDE = ["dbf", "prj", "cpg"];

async function readFiles(effects: Effects, file: string): Promise<BoundaryFile> {
  const bytes = await effects.read(file).catch((error: unknown) => {
    throw unreadable(file, reasonOf(error));
  });
  if (bytes === undefined) throw unreadable(file, null);
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

function unreadable(file: string, reason: string | null): ProblemsError {
  const values = { kind: "unreadable", reason } as const;
  return new ProblemsError([{ severity: "error", check: "readBoundaries", place: { file }, values }]);
}
