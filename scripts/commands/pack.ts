import { parseArgs } from "node:util";
import { unpackFont } from "../deliver/fonts/sfnt.ts";
import { bundlePack, type PackModule } from "../deliver/mapPack/bundle.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";
import { clocked } from "./timing.ts";

const OPTIONS = {
  data: { type: "string" },
  province: { type: "string" },
  out: { type: "string" },
  language: { type: "string" },
  site: { type: "string" },
  ...ALLOW_INTERNAL,
} as const;

/** Writes the map pack of a province. */
export const packCommand: Command = {
  name: "pack",
  async run(args, effects, words) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { data = "public/data", language = "vi", out = "maps", site = "" } = values;
    if (language !== "vi" && language !== "en")
      throw new UsageError({
        kind: "choice",
        option: "--language",
        found: language,
        allowed: ["vi", "en"],
      });
    await keepInternalInside(effects, { data, out, isAllowed: values["allow-internal"] });
    const read = (file: string) => readJson(effects, `${data}/${file}`);
    const codes = await listProvinces(read, values.province);
    const { steps, told } = words;
    const pack = await clocked(effects, words, steps.drawing, bundlePack);
    const readFont = makeFontReader(effects, pack);
    for (const code of codes)
      await clocked(effects, words, steps.pack(code), async () => {
        for await (const { name, bytes, pages } of pack.makePack(read, {
          code,
          language,
          site,
          readFont,
        })) {
          await effects.write(`${out}/${name}`, bytes);
          effects.log(told.pack(`${out}/${name}`, pages, Math.round(bytes.length / 1024)));
        }
      });
    return 0;
  },
};

/** @throws UsageError for a province that is not published */
async function listProvinces(
  read: (file: string) => Promise<unknown>,
  wanted: string | undefined,
): Promise<string[]> {
  const catalogue = (await read("catalogue.json")) as { provinces: { code: string }[] };
  const codes = catalogue.provinces.map(({ code }) => code);
  if (wanted === undefined) return codes;
  if (!codes.includes(wanted))
    throw new UsageError({ kind: "choice", option: "--province", found: wanted, allowed: codes });
  return [wanted];
}

async function readJson(effects: Effects, file: string): Promise<unknown> {
  const bytes = await effects.read(file);
  if (bytes === undefined) throw new UsageError({ kind: "absent", file, run: "npm run build:data" });
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
