import { communePath, communesPath, provincePath } from "#domain/addresses";
import type { ProvinceEntry } from "#domain/dataset";
import { listFrame, listStatic, listTabs } from "../app/routes.ts";
import type { Library } from "../load/library.ts";
import { addressOf } from "../site/links.ts";
import type { ReadFile, SiteFile, SiteOptions } from "../site/options.ts";
import { readReport, writeBareReports, writeReport, type BareReport } from "../site/report/writeReport.ts";
import { openLibrary, readNation, readProvince, type Nation } from "../site/published.ts";
import { inBoth } from "../site/writer.ts";
import { drawImages, type Letters } from "../site/shareImage.ts";
import { writeRobots, writeSitemap, type ListedPage } from "../site/sitemap.ts";
import { countryPath, readCountryFiles, writeCountry } from "../site/writeCountry.ts";
import { writeFormer } from "../site/writeFormer.ts";
import { writeGeneral } from "../site/writeGeneral.ts";
import { writeProvince } from "../site/writeProvince.ts";
import "../styles/tokens.css";
import "../styles/fonts.css";
import "../styles/base.css";
import "../styles/print.css";

/**
 * Every page of the site that is built ahead, one at a time, a province at a time, so that a nation needs no more memory than a province.
 * The same published files give the same bytes.
 * @throws LoadProblem naming a published file that is missing or not what the format says
 */
export async function* renderSite(
  read: ReadFile,
  asked: Omit<SiteOptions, "framePages" | "tabs">,
): AsyncGenerator<SiteFile> {
  const options: SiteOptions = {
    ...asked,
    tabs: (language) => listTabs(language, (page) => addressOf({ language, page })),
    framePages: (language) => listFrame(language, (page) => addressOf({ language, page })),
  };
  const nation = await readNation(openLibrary(read));
  const provinces = chooseProvinces(nation, options);
  const country = await readCountryFiles(openLibrary(read), nation);
  yield* writeGeneral(nation, { provinces, country }, options);
  if (country !== null) yield* writeCountry(nation, country, provinces, options);
  yield* writeReport(await readReport(read), nation, options);
  const listed: ListedPage[] = [communesPath, ...listStatic()].map(inBoth);
  if (country !== null) listed.push(inBoth((language) => countryPath(language, country)));
  for (const entry of provinces) {
    yield* renderProvince(openLibrary(read), nation, entry, options, listed);
  }
  if (options.site !== null) yield { path: "sitemap.xml", text: writeSitemap(options.site, listed) };
  yield {
    path: "robots.txt",
    text: writeRobots(options.site, nation.catalogue.edition === "internal"),
  };
}

/**
 * The quality report for a document that stands alone, in each language.
 * @throws LoadProblem as {@link renderSite}
 */
export async function renderReport(read: ReadFile): Promise<BareReport[]> {
  return writeBareReports(await readReport(read));
}

/**
 * Pictures for sharing as SVG documents under the paths that the pages name, a province at a time.
 * @throws LoadProblem as {@link renderSite}
 */
export async function* renderImages(
  read: ReadFile,
  letters: Letters,
  options: Pick<SiteOptions, "provinces" | "hasCommuneImages">,
): AsyncGenerator<SiteFile> {
  const nation = await readNation(openLibrary(read));
  for (const entry of chooseProvinces(nation, options))
    yield* drawImages(
      await readProvince(openLibrary(read), nation, entry),
      letters,
      options.hasCommuneImages,
    );
}

async function* renderProvince(
  library: Library,
  nation: Nation,
  entry: ProvinceEntry,
  options: SiteOptions,
  listed: ListedPage[],
): AsyncGenerator<SiteFile> {
  const pack = await readProvince(library, nation, entry);
  listed.push(inBoth((language) => provincePath(language, entry.code, entry.slug)));
  for (const { code, name } of pack.exploration.rows)
    listed.push(inBoth((language) => communePath(language, code, name)));
  yield* writeProvince(nation, pack, options);
  yield* writeFormer(nation, pack, options);
}

function chooseProvinces(
  { catalogue }: Nation,
  { provinces }: Pick<SiteOptions, "provinces">,
): ProvinceEntry[] {
  if (provinces.length === 0) return catalogue.provinces;
  return provinces.map((code) => {
    const entry = catalogue.provinces.find((province) => province.code === code);
    if (entry === undefined) throw new RangeError(`province ${code} is not published`);
    return entry;
  });
}
