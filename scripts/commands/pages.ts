import { parseArgs } from "node:util";
import { bundlePages, type BundledFile, type SiteFile } from "../deliver/site/bundle.ts";
import { prepareLetters } from "../deliver/site/letters.ts";
import { PageWriter } from "../deliver/site/pageWriter.ts";
import { prepareRasteriser, type Rasterise } from "../deliver/site/rasterise.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";
import { clocked } from "./timing.ts";

const OPTIONS = {
  site: { type: "string" },
  out: { type: "string" },
  provinces: { type: "string" },
  images: { type: "boolean" },
  ...ALLOW_INTERNAL,
} as const;

/** Writes a page for every commune and province of a built atlas. */
export const pagesCommand: Command = {
  name: "pages",
  async run(args, effects, words) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const folder = values.out ?? "dist";
    const site = readSite(values.site ?? process.env["ATLAS_SITE"]);
    if ((await effects.read(`${folder}/data/catalogue.json`)) === undefined)
      throw new UsageError({
        kind: "absent",
        file: `${folder}/data/catalogue.json`,
        run: "npm run build",
      });
    const isAllowed = values["allow-internal"];
    await keepInternalInside(effects, { data: `${folder}/data`, out: folder, isAllowed });
    // What a killed build left beside the data was copied with it.
    for (const left of ["next", "previous"]) await effects.remove(`${folder}/data.${left}`);
    const { steps, told } = words;
    const bundle = await clocked(effects, words, steps.renderer, bundlePages);
    const read = (file: string) => readJson(effects, `${folder}/data/${file}`);
    const options = {
      provinces: values.provinces?.split(",") ?? [],
      hasCommuneImages: values.images === true,
    };
    const writer = new PageWriter(effects, folder);
    await clocked(effects, words, steps.pages, () =>
      writer.add(
        bundle.renderer.renderSite(read, {
          ...options,
          site,
          stylesheets: bundle.stylesheets,
          lookup: bundle.lookup,
        }),
      ),
    );
    await clocked(effects, words, steps.pictures, async () => {
      const letters = await prepareLetters(effects);
      const rasterise = await prepareRasteriser(effects);
      await writer.add(drawAll(bundle.renderer.renderImages(read, letters, options), rasterise));
    });
    await writer.publish(bundle.files);
    effects.log(told.pages(writer.count, folder));
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
    throw new UsageError({ kind: "address", found: text });
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

async function readJson(effects: Effects, path: string): Promise<unknown> {
  const bytes = await effects.read(path);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}
