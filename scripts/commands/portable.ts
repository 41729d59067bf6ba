import { parseArgs } from "node:util";
import type { Effects } from "../pipeline/effects/effects.ts";
import { composePortable, embedFonts } from "../deliver/portable/compose.ts";
import { readPictureFonts } from "../deliver/portable/pictureFonts.ts";
import { belongsTo, narrowCatalogue, narrowPlaces } from "../deliver/portable/select.ts";
import { UsageError, type Command } from "./command.ts";

/** Where `vite build --mode portable` leaves its one script and one style. */
const BUILT = ".cache/portable";
const DATA = "public/data";
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
  if (bytes === undefined) throw new UsageError(`${path} is not there; run "${hint}" first`);
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

/** The published files that go with a province, by path as the page asks for them. */
async function readFiles(effects: Effects, province: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await effects.list(DATA)) {
    if (!belongsTo(`data/${name}`, province)) continue;
    const text = await readText(effects, `${DATA}/${name}`, "npm run build:data");
    const narrowed = name === "catalogue.json" ? narrowCatalogue(text, province) : text;
    files.set(`data/${name}`, name.startsWith("places.") ? narrowPlaces(narrowed, province) : narrowed);
  }
  return files;
}

async function writeProvince(
  effects: Effects,
  entry: Entry,
  out: string,
  parts: { script: string; style: string; fonts: ReadonlyMap<string, string> },
): Promise<void> {
  const html = composePortable({
    ...parts,
    title: `Atlas Giảm nghèo: ${entry.name.vi}`,
    files: new Map([...(await readFiles(effects, entry.code)), ...parts.fonts]),
  });
  const size = Buffer.byteLength(html);
  if (size > LARGEST)
    throw new UsageError(
      `${entry.name.vi}: ${String(size)} bytes, more than the ${String(LARGEST)} a portable file may have`,
    );
  await effects.write(`${out}/${entry.code}-${entry.slug}.html`, html);
  effects.log(`${out}/${entry.code}-${entry.slug}.html: ${String(size)} bytes`);
}

/** One file a province, for a stick. */
export const portableCommand: Command = {
  name: "portable",
  summary: "put a province into one HTML file that opens without a server",
  help: `Usage: npm run build:portable [-- --provinces 11,04] [--out portable]

Writes one HTML file a province, at most 6 MB: map, profiles, programmes, planner, sources and decks, with its figures and fonts inside. It opens from a
disk or a stick by double click, without a server or a network. Its policy names its one script and style by their hashes. Maps are drawn on paper.`,
  async run(args, effects) {
    const { values } = parseArgs({
      args: [...args],
      options: { provinces: { type: "string" }, out: { type: "string" } },
    });
    const catalogue = JSON.parse(await readText(effects, `${DATA}/catalogue.json`, "npm run build:data")) as {
      provinces: Entry[];
    };
    const asked = values.provinces?.split(",") ?? catalogue.provinces.map(({ code }) => code);
    const unknown = asked.find((code) => !catalogue.provinces.some((entry) => entry.code === code));
    if (unknown !== undefined)
      throw new UsageError(
        `--provinces ${unknown}: expected ${catalogue.provinces.map(({ code }) => code).join(", ")}`,
      );
    const hint = "vite build --mode portable";
    const fonts = await readFonts(effects);
    const parts = {
      script: (await readText(effects, `${BUILT}/portable.js`, hint)).replaceAll(
        ICON,
        `data:image/svg+xml;base64,${Buffer.from(await readText(effects, `public/${ICON}`, hint)).toString("base64")}`,
      ),
      style: embedFonts(await readText(effects, `${BUILT}/portable.css`, hint), fonts),
      fonts: await readPictureFonts(fonts),
    };
    for (const entry of catalogue.provinces)
      if (asked.includes(entry.code)) await writeProvince(effects, entry, values.out ?? "portable", parts);
    return 0;
  },
};
