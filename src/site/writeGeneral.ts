import { communesPath, definitionsPath, provincesPath, rootOf } from "#domain/addresses";
import type { ProvinceEntry } from "#domain/dataset";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { joinStandards } from "#domain/standards/standardFacts";
import { usualOf } from "#domain/view";
import { en as definitionsEn } from "../features/definitions/en.ts";
import { vi as definitionsVi } from "../features/definitions/vi.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import type { CountryFiles } from "./countryTables.ts";
import DefinitionsBody from "./DefinitionsBody.svelte";
import Home from "./Home.svelte";
import ListPage from "./ListPage.svelte";
import { listProvinces } from "./lists.ts";
import NotFound from "./NotFound.svelte";
import type { SiteFile, SiteOptions } from "./options.ts";
import type { Nation } from "./published.ts";
import { countryPath } from "./writeCountry.ts";
import { inBoth, LANGUAGES, MESSAGES, writeSheet } from "./writer.ts";
import { addressOf } from "./links.ts";

const DEFINITIONS = { vi: definitionsVi, en: definitionsEn };

const WORDS = { vi, en };

/** Places that the lists lead to. */
interface Listed {
  readonly provinces: readonly ProvinceEntry[];
  readonly country: CountryFiles | null;
}

/** Pages that belong to no province: both lists, the beginning of the English pages, and the page for wrong addresses. */
export function* writeGeneral(nation: Nation, listed: Listed, options: SiteOptions): Generator<SiteFile> {
  for (const language of LANGUAGES) {
    yield writeList(nation, listed, language, options, "communes");
    yield writeList(nation, listed, language, options, "provinces");
    yield writeDefinitions(nation, language, options);
  }
  yield writeHome(nation, options);
  yield writeNotFound(nation, options);
}

function writeList(
  nation: Nation,
  { provinces, country }: Listed,
  language: Language,
  options: SiteOptions,
  kind: "communes" | "provinces",
): SiteFile {
  const messages = MESSAGES[language];
  const words = WORDS[language].lists;
  const languages = inBoth(kind === "communes" ? communesPath : provincesPath);
  const path = languages[language];
  const listed = listProvinces(provinces, nation.places, language);
  const communes = listed.reduce((sum, province) => sum + province.communes.places.length, 0);
  const lead =
    kind === "communes"
      ? words.communesLead(formatCount(communes, language), formatCount(listed.length, language))
      : words.provincesLead;
  const title = words[kind];
  return writeSheet(
    {
      head: { path, language, title: `${title} | ${messages.shell.atlas}`, description: lead, languages },
      crumbs: [],
      here: title,
      map: addressOf({ language, ...usualOf(nation.catalogue).start }),
      body: ListPage,
      props: {
        language,
        messages,
        root: rootOf(path),
        title,
        lead,
        provinces: listed,
        country:
          country === null
            ? null
            : { name: country.country.place.name[language], path: countryPath(language, country) },
        showCommunes: kind === "communes",
      },
    },
    nation,
    options,
  );
}

function writeDefinitions(nation: Nation, language: Language, options: SiteOptions): SiteFile {
  const { title } = DEFINITIONS[language];
  const { lead } = DEFINITIONS[language];
  const languages = inBoth(definitionsPath);
  const path = languages[language];
  const root = rootOf(path);
  const map = addressOf({ language, ...usualOf(nation.catalogue).start });
  const links = {
    atlas: root + map,
    sources: root + addressOf({ language, ...usualOf(nation.catalogue).start, page: "sources" }),
  };
  const standards = joinStandards(nation.catalogue.standards, nation.details);
  return writeSheet(
    {
      head: {
        path,
        language,
        title: `${title} | ${MESSAGES[language].shell.atlas}`,
        description: lead,
        languages,
      },
      crumbs: [],
      here: title,
      map,
      body: DefinitionsBody,
      props: { language, standards, examples: nation.details.examples, links },
    },
    nation,
    options,
  );
}

function writeHome(nation: Nation, options: SiteOptions): SiteFile {
  const language: Language = "en";
  const messages = MESSAGES[language];
  const title = messages.shell.atlas;
  const map = addressOf({ language, ...usualOf(nation.catalogue).start });
  return writeSheet(
    {
      head: {
        path: "en/",
        language,
        title,
        description: WORDS[language].lists.provincesLead,
        languages: { vi: "", en: "en/" },
      },
      crumbs: [],
      here: title,
      map,
      body: Home,
      props: { language, root: "../", title, map },
    },
    nation,
    options,
  );
}

/** Hosts send this page for any address, at any depth: its ways are from the top of the host. */
function writeNotFound(nation: Nation, options: SiteOptions): SiteFile {
  const language: Language = "vi";
  const words = WORDS[language].missing;
  const root = options.site === null ? "/" : new URL(options.site).pathname;
  return writeSheet(
    {
      head: {
        path: "404.html",
        language,
        title: `${words.title} | ${MESSAGES[language].shell.atlas}`,
        description: words.text,
        languages: null,
        scripts: [options.lookup],
      },
      crumbs: [],
      here: words.title,
      map: "./",
      body: NotFound,
      props: { root },
      root,
    },
    nation,
    options,
  );
}
