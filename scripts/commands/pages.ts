import { parseArgs } from "node:util";
import { bundlePages } from "../pages/bundle.ts";
import { PageWriter } from "../pages/pageWriter.ts";
import { timed, type Effects } from "../pipeline/effects.ts";
import { UsageError, type Command } from "./command.ts";

const OPTIONS = {
  site: { type: "string" },
  out: { type: "string" },
  provinces: { type: "string" },
} as const;

/** Writes a page for every commune and province of a built atlas. */
export const pagesCommand: Command = {
  name: "pages",
  summary: "write a page for every commune and province into dist",
  help: `Usage: npm run atlas -- pages [--site https://example.vn/atlas/] [--out dist] [--provinces 11,04]

Reads the published files in OUT/data and writes, in both languages, a page for each commune (xa/03160-muong-nhe/), each province
(tinh/11-dien-bien/) and each commune of before 1 July 2025, the lists xa/ and tinh/, 404.html, robots.txt and sitemap.xml. The pages are
complete without JavaScript. With anything wrong nothing is written and the last good pages stay; each folder takes its place in one step.

  --site ADDRESS     where the atlas will be published; default the environment variable ATLAS_SITE. Canonical links, languages, addresses
                     for sharing and sitemap.xml need it and are left out without it; all other links are relative. The links of 404.html
                     begin at its path, or at "/".
  --out FOLDER       a built atlas; default dist
  --provinces CODES  only these provinces, separated by commas; pages of others are removed`,
  async run(args, effects) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const folder = values.out ?? "dist";
    const site = readSite(values.site ?? process.env["ATLAS_SITE"]);
    if ((await effects.read(`${folder}/data/catalogue.json`)) === undefined)
      throw new UsageError(`${folder}/data/catalogue.json is not there; run "npm run build" first`);
    const bundle = await timed(effects, "renderer of the pages", bundlePages);
    const writer = new PageWriter(effects, folder);
    const count = await timed(effects, "pages", async () => {
      const pages = bundle.renderer.renderSite((file) => readJson(effects, `${folder}/data/${file}`), {
        site,
        provinces: values.provinces?.split(",") ?? [],
        stylesheets: bundle.stylesheets,
        lookup: bundle.lookup,
        hasCommuneImages: false,
      });
      return await writer.write(pages, bundle.files);
    });
    effects.log(`${String(count)} pages in ${folder}`);
    return 0;
  },
};

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
  if (bytes === undefined) throw new Error(`${path} is not there`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
