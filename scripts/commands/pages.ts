import { parseArgs } from "node:util";
import { bundlePages, type BundledFile, type SiteFile } from "../deliver/site/bundle.ts";
import { prepareLetters } from "../deliver/site/letters.ts";
import { PageWriter } from "../deliver/site/pageWriter.ts";
import { prepareRasteriser, type Rasterise } from "../deliver/site/rasterise.ts";
import { timed, type Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";

const OPTIONS = {
  site: { type: "string" },
  out: { type: "string" },
  provinces: { type: "string" },
  images: { type: "boolean" },
} as const;

/** Writes a page for every commune and province of a built atlas. */
export const pagesCommand: Command = {
  name: "pages",
  summary: "write a page for every commune and province into dist",
  help: `Usage: npm run atlas -- pages [--site https://example.vn/atlas/] [--out dist] [--provinces 11,04] [--images]

Reads the published files in OUT/data and writes, in both languages, a page for each commune (xa/03160-muong-nhe/), each province
(tinh/11-dien-bien/) and each commune of before 1 July 2025, the lists xa/ and tinh/, 404.html, robots.txt and sitemap.xml. The pages are
complete without JavaScript. With anything wrong nothing is written and the last good pages stay; each folder takes its place in one step.

  --site ADDRESS     where the atlas will be published; default the environment variable ATLAS_SITE. Canonical links, languages, addresses
                     for sharing and sitemap.xml need it and are left out without it; all other links are relative. The links of 404.html
                     begin at its path, or at "/".
  --out FOLDER       a built atlas; default dist
  --provinces CODES  only these provinces, separated by commas; pages of others are removed
  --images           a picture for sharing of every commune and language; without it communes share the picture of their province`,
  async run(args, effects) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const folder = values.out ?? "dist";
    const site = readSite(values.site ?? process.env["ATLAS_SITE"]);
    if ((await effects.read(`${folder}/data/catalogue.json`)) === undefined)
      throw new UsageError(`${folder}/data/catalogue.json is not there; run "npm run build" first`);
    const bundle = await timed(effects, "renderer of the pages", bundlePages);
    const read = (file: string) => readJson(effects, `${folder}/data/${file}`);
    const options = {
      provinces: values.provinces?.split(",") ?? [],
      hasCommuneImages: values.images === true,
    };
    const writer = new PageWriter(effects, folder);
    await timed(effects, "pages", () =>
      writer.add(
        bundle.renderer.renderSite(read, {
          ...options,
          site,
          stylesheets: bundle.stylesheets,
          lookup: bundle.lookup,
        }),
      ),
    );
    await timed(effects, "pictures for sharing", async () => {
      const letters = await prepareLetters(effects);
      const rasterise = await prepareRasteriser(effects);
      await writer.add(drawAll(bundle.renderer.renderImages(read, letters, options), rasterise));
    });
    await writer.publish(bundle.files);
    effects.log(`${String(writer.count)} files in ${folder}`);
    return 0;
  },
};

async function* drawAll(
  pictures: AsyncIterable<SiteFile>,
  rasterise: Rasterise,
): AsyncGenerator<BundledFile> {
  for await (const { path, text } of pictures) yield { path, bytes: rasterise(text) };
}

/** @returns the address with its last "/", or null. @throws UsageError for anything but an address of the web */
export function readSite(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  const address = URL.parse(text);
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "")
    throw new UsageError(`--site ${text}: expected an address such as https://example.vn/atlas/`);
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

async function readJson(effects: Effects, path: string): Promise<unknown> {
  const bytes = await effects.read(path);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}
