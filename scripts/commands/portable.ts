import { parseArgs } from "node:util";
import type { Effects } from "../pipeline/effects/effects.ts";
import { bundlePages } from "../deliver/site/bundle.ts";
import { composeBareReports } from "../deliver/portable/bareReport.ts";
import { composePortable, embedFonts } from "../deliver/portable/compose.ts";
import { readPictureFonts } from "../deliver/portable/pictureFonts.ts";
import { belongsTo, narrowCatalogue, narrowPlaces } from "../deliver/portable/select.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";

/** Where `vite build --mode portable` leaves its one script and one style. */
const BUILT = ".cache/portable";
/** As the pages name it. */
const ICON = "./icons/atlas.svg";
/** Bytes that a file may have. */
const LARGEST = 6_000_000;

interface Entry {
  readonly code: string;
  readonly slug: string;
  readonly name: { readonly vi: string };
}

async function readText(effects: Effects, path: string, hint: string): Promise<string> {
  const bytes = await effects.read(path);
  if (bytes === undefined) throw new UsageError({ kind: "absent", file: path, run: hint });
  return new TextDecoder().decode(bytes);
}

async function readFonts(effects: Effects): Promise<Map<string, Uint8Array>> {
  const fonts = new Map<string, Uint8Array>();
  for (const name of await effects.list("public/fonts")) {
    const bytes = name.endsWith(".woff2") ? await effects.read(`public/fonts/${name}`) : undefined;
    if (bytes !== undefined) fonts.set(name, bytes);
  }
  return fonts;
}

/** The quality report as pages that stand alone, by the path at which the site has them. */
async function renderReports(effects: Effects, data: string): Promise<Map<string, string>> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readText(effects, `${data}/${file}`, "npm run build:data"));
  const pages = await composeBareReports(await bundlePages(), read);
  return new Map(pages.map(({ name, html }) => [`data/${name}`, html]));
}

/** The published files that go with a province, by path as the page asks for them. */
async function readFiles(effects: Effects, data: string, province: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await effects.list(data)) {
    if (!belongsTo(`data/${name}`, province)) continue;
    const text = await readText(effects, `${data}/${name}`, "npm run build:data");
    const narrowed = name === "catalogue.json" ? narrowCatalogue(text, province) : text;
    files.set(`data/${name}`, name.startsWith("places.") ? narrowPlaces(narrowed, province) : narrowed);
  }
  return files;
}

async function writeProvince(
  effects: Effects,
  entry: Entry,
  path: string,
  parts: { data: string; script: string; style: string; beside: ReadonlyMap<string, string> },
): Promise<number> {
  const html = composePortable({
    ...parts,
    title: `Atlas Giảm nghèo: ${entry.name.vi}`,
    files: new Map([...(await readFiles(effects, parts.data, entry.code)), ...parts.beside]),
  });
  const size = Buffer.byteLength(html);
  if (size > LARGEST)
    throw new UsageError({ kind: "tooLarge", what: entry.name.vi, bytes: size, most: LARGEST });
  await effects.write(path, html);
  return size;
}

/** One file a province, for a stick. */
export const portableCommand: Command = {
  name: "portable",
  async run(args, effects, { told }) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        provinces: { type: "string" },
        out: { type: "string" },
        ...ALLOW_INTERNAL,
      },
    });
    const { data = "public/data", out = "portable" } = values;
    await keepInternalInside(effects, { data, out, isAllowed: values["allow-internal"] });
    const catalogue = JSON.parse(await readText(effects, `${data}/catalogue.json`, "npm run build:data")) as {
      provinces: Entry[];
    };
    const asked = values.provinces?.split(",") ?? catalogue.provinces.map(({ code }) => code);
    const unknown = asked.find((code) => !catalogue.provinces.some((entry) => entry.code === code));
    if (unknown !== undefined)
      throw new UsageError({
        kind: "choice",
        option: "--provinces",
        found: unknown,
        allowed: catalogue.provinces.map(({ code }) => code),
      });
    const hint = "vite build --mode portable";
    const fonts = await readFonts(effects);
    const parts = {
      data,
      script: (await readText(effects, `${BUILT}/portable.js`, hint)).replaceAll(
        ICON,
        `data:image/svg+xml;base64,${Buffer.from(await readText(effects, `public/${ICON}`, hint)).toString("base64")}`,
      ),
      style: embedFonts(await readText(effects, `${BUILT}/portable.css`, hint), fonts),
      beside: new Map([...(await readPictureFonts(fonts)), ...(await renderReports(effects, data))]),
    };
    for (const entry of catalogue.provinces.filter(({ code }) => asked.includes(code))) {
      const path = `${out}/${entry.code}-${entry.slug}.html`;
      effects.log(told.portable(path, await writeProvince(effects, entry, path, parts)));
    }
    return 0;
  },
};
