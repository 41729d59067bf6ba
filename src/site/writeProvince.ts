import { communePath, imagePath, provincePath, provincesPath, rootOf } from "#domain/addresses";
import type { Language } from "#domain/localised";
import { formatRuns } from "../words/run.ts";
import type { ExploreRow } from "#domain/reading";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { sayCommune, sayMap } from "../reading/captions.ts";
import { makeCommuneProfile } from "../features/profile/reading/makeCommuneProfile.ts";
import CommuneBody from "./CommuneBody.svelte";
import { makeGraph, type GraphPlace } from "./graph.ts";
import { addressOf, latestOf, makeLinks } from "./links.ts";
import { listProvinces } from "./lists.ts";
import type { SiteFile, SiteOptions } from "./options.ts";
import ProvinceBody from "./ProvinceBody.svelte";
import type { Nation, ProvincePack } from "./published.ts";
import { upperFirst } from "./upperFirst.ts";
import { inBoth, LANGUAGES, MESSAGES, writeSheet } from "./writer.ts";

const WORDS = { vi, en };

/** "Tỉnh Điện Biên" inside a sentence or a title. */
function insideOf(name: string): string {
  return name.replace(/^Tỉnh /, "tỉnh ");
}

/** The page of the province and the pages of its communes, in both languages. */
export function* writeProvince(
  nation: Nation,
  pack: ProvincePack,
  options: SiteOptions,
): Generator<SiteFile> {
  for (const language of LANGUAGES) {
    yield writeOverview(nation, pack, language, options);
    for (const row of pack.exploration.rows) yield writeCommune(nation, pack, row, language, options);
  }
}

function writeOverview(
  nation: Nation,
  pack: ProvincePack,
  language: Language,
  options: SiteOptions,
): SiteFile {
  const messages = MESSAGES[language];
  const { province } = pack.choice;
  const paths = inBoth((of) => provincePath(of, province.code, province.slug));
  const path = paths[language];
  const name = province.name[language];
  const sentence = formatRuns(sayMap(messages, pack.choice, pack.exploration));
  const [listed] = listProvinces([province], nation.places, language);
  if (listed === undefined) throw new RangeError(`no province ${province.code}`);
  const place = { path, code: province.code, name, point: middleOf(province.bbox), areaKm2: null };
  const root = rootOf(path);
  return writeSheet(
    {
      head: {
        path,
        language,
        title: `${name} | ${messages.shell.atlas}`,
        description: sentence,
        languages: paths,
        image: imageOf(path, name, language),
        graph: makeGraph({
          language,
          messages,
          site: options.site,
          root,
          choice: pack.choice,
          place,
          province: null,
          sentence,
          value: pack.exploration.province,
        }),
      },
      crumbs: [{ name: WORDS[language].lists.provinces, path: provincesPath(language) }],
      here: name,
      map: addressOf({ language, ...latestOf(province) }),
      body: ProvinceBody,
      props: {
        language,
        messages,
        root,
        pack,
        overview: pack.overview,
        links: makeLinks(language, root, province, null).overview,
        listed,
        sentence,
      },
    },
    nation,
    options,
  );
}

function writeCommune(
  nation: Nation,
  pack: ProvincePack,
  row: ExploreRow,
  language: Language,
  options: SiteOptions,
): SiteFile {
  const messages = MESSAGES[language];
  const { choice } = pack;
  const { province } = choice;
  const paths = inBoth((of) => communePath(of, row.code, row.name));
  const path = paths[language];
  const name = upperFirst(messages.commune(row));
  const sentence = formatRuns(sayCommune(messages, choice, row) ?? []);
  const above = provincePath(language, province.code, province.slug);
  const root = rootOf(path);
  const shared = options.hasCommuneImages
    ? imageOf(path, name, language)
    : imageOf(above, province.name[language], language);
  return writeSheet(
    {
      head: {
        path,
        language,
        title: `${name}, ${insideOf(province.name[language])} | ${messages.shell.atlas}`,
        description: sentence,
        languages: paths,
        image: shared,
        graph: makeGraph({
          language,
          messages,
          site: options.site,
          root,
          choice,
          place: placeOf(nation, pack, row, path, name),
          province,
          sentence,
          value: row.value,
        }),
      },
      crumbs: [{ name: province.name[language], path: above }],
      here: name,
      map: addressOf({ language, ...latestOf(province), selected: row.code }),
      body: CommuneBody,
      props: {
        language,
        messages,
        pack,
        profile: makeCommuneProfile(pack.prepared, row.code),
        links: makeLinks(language, root, province, row.code).profile,
        name,
        sentence,
      },
    },
    nation,
    options,
  );
}

function placeOf(
  { places }: Nation,
  { geometry }: ProvincePack,
  { code }: ExploreRow,
  path: string,
  name: string,
): GraphPlace {
  const anchor = geometry.anchors[geometry.codes.indexOf(code)];
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const { areaKm2 = null } = places.current.find((place) => place.code === code) ?? {};
  return {
    path,
    code,
    name,
    areaKm2,
    point: anchor === undefined ? null : [round(anchor[0]), round(anchor[1])],
  };
}

function imageOf(path: string, name: string, language: Language): { path: string; text: string } {
  return { path: imagePath(path), text: WORDS[language].image.alternative(name) };
}

function middleOf([west, south, east, north]: readonly [number, number, number, number]): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}
