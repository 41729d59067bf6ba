import { parseArgs } from "node:util";
import { unpackFont } from "../deliver/fonts/sfnt.ts";
import { bundlePack, type PackModule } from "../deliver/mapPack/bundle.ts";
import { timed, type Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";

const OPTIONS = {
  province: { type: "string" },
  out: { type: "string" },
  language: { type: "string" },
  site: { type: "string" },
} as const;

/** Writes the map pack of a province. */
export const packCommand: Command = {
  name: "pack",
  summary: "write a PDF of maps, ranking and gaps for a province, and a page a commune",
  help: `Usage: npm run atlas -- pack [--province CODE] [--out FOLDER] [--language vi] [--site ADDRESS]

Reads the published files in public/data and writes two PDFs a province: overview, maps, ranking and the list of gaps; and a page for each
commune. The same published files give the same bytes. Run "npm run build:data" first.

  --province CODE    11, 04, 14 or 38; default all that are published
  --out FOLDER       default maps
  --language CODE    vi or en; default vi
  --site ADDRESS     where the atlas is published, for the links below the maps; without it there are none`,
  async run(args, effects) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { language = "vi", out = "maps", site = "" } = values;
    if (language !== "vi" && language !== "en")
      throw new UsageError(`--language ${language}: expected vi or en`);
    const codes = await listProvinces(effects, values.province);
    const pack = await timed(effects, "drawing half", bundlePack);
    const readFont = makeFontReader(effects, pack);
    for (const code of codes)
      await timed(effects, `province ${code}`, async () => {
        for await (const { name, bytes, pages } of pack.makePack((file) => readJson(effects, file), {
          code,
          language,
          site,
          readFont,
        })) {
          await effects.write(`${out}/${name}`, bytes);
          effects.log(
            `${out}/${name}: ${String(pages)} pages, ${String(Math.round(bytes.length / 1024))} KB`,
          );
        }
      });
    return 0;
  },
};

/** @throws UsageError for a province that is not published */
async function listProvinces(effects: Effects, wanted: string | undefined): Promise<string[]> {
  const catalogue = (await readJson(effects, "catalogue.json")) as { provinces: { code: string }[] };
  const codes = catalogue.provinces.map(({ code }) => code);
  if (wanted === undefined) return codes;
  if (!codes.includes(wanted))
    throw new UsageError(`--province ${wanted}: expected one of ${codes.join(", ")}`);
  return [wanted];
}

async function readJson(effects: Effects, file: string): Promise<unknown> {
  const bytes = await effects.read(`public/data/${file}`);
  if (bytes === undefined)
    throw new UsageError(`public/data/${file} is not there; run "npm run build:data" first`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

function makeFontReader(effects: Effects, { nameFont }: PackModule) {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (face: string, subset: string): Promise<Uint8Array> => {
    const file = `public/fonts/${nameFont(face, subset)}.woff2`;
    const found = kept.get(file) ?? unpack(effects, file);
    kept.set(file, found);
    return found;
  };
}

async function unpack(effects: Effects, file: string): Promise<Uint8Array> {
  const bytes = await effects.read(file);
  if (bytes === undefined) throw new Error(`${file} is not there`);
  return await unpackFont(bytes);
}
