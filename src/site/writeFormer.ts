import { signText, speakSigned } from "../words/signed.ts";
import { SIGNS } from "../words/signs.ts";
import { communePath, provincePath, rootOf } from "#domain/addresses";
import type { FormerPlace } from "#domain/publishedFiles";
import { formatPercent } from "#domain/format";
import type { Language } from "#domain/localised";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as originsEn } from "../features/shared/origins/en.ts";
import { vi as originsVi } from "../features/shared/origins/vi.ts";
import { findHeirs, findWholeHeir, listFormer, type Heir } from "./former.ts";
import FormerPage from "./FormerPage.svelte";
import type { SiteFile, SiteOptions } from "./options.ts";
import { listFormerUnit } from "../reading/formerFigures.ts";
import type { Nation, ProvincePack } from "./published.ts";
import { inBoth, LANGUAGES, MESSAGES, writeSheet } from "./writer.ts";
import { upperFirst } from "./upperFirst.ts";
import { addressOf, latestOf } from "./links.ts";

const WORDS = { vi, en };

/** A page for each commune of before the reform: the way on where all of it went to one, a choice where it was divided. */
export function* writeFormer(nation: Nation, pack: FormerPack, options: SiteOptions): Generator<SiteFile> {
  for (const former of listFormer(nation.places, pack.choice.province.code))
    for (const language of LANGUAGES) yield writeOne(nation, pack, former, language, options);
}

/** What is read of the province that a commune of old lay in. */
type FormerPack = Pick<ProvincePack, "choice" | "prepared">;

function writeOne(
  nation: Nation,
  { choice: { province }, prepared: { facts } }: FormerPack,
  former: FormerPlace,
  language: Language,
  options: SiteOptions,
): SiteFile {
  const messages = MESSAGES[language];
  const words = WORDS[language].former;
  const heirs = findHeirs(nation.places, former);
  const whole = findWholeHeir(heirs);
  const languages = inBoth((of) => communePath(of, former.code, former.name));
  const path = languages[language];
  const title = upperFirst(words.title(messages.commune(former)));
  const sentence = upperFirst(say(nation, former, heirs, language));
  const next = whole === null ? undefined : communePath(language, whole.place.code, whole.place.name);
  return writeSheet(
    {
      head: {
        path,
        language,
        title: `${title} | ${messages.shell.atlas}`,
        description: speakSigned(sentence, SIGNS[language]),
        // What has a successor is to be found there and has no languages of its own.
        languages,
        canonical: next,
        next,
      },
      crumbs: [{ name: province.name[language], path: provincePath(language, province.code, province.slug) }],
      here: title,
      map: addressOf({ language, ...latestOf(province), selected: whole?.place.code ?? null }),
      body: FormerPage,
      props: {
        language,
        messages,
        root: rootOf(path),
        title,
        sentence,
        heirs,
        areMade: nation.catalogue.example,
        printed:
          facts === null
            ? []
            : listFormerUnit({ file: facts, sources: nation.details.sources, ...nation.catalogue }, former),
      },
    },
    nation,
    options,
  );
}

function say(
  { places, catalogue }: Nation,
  former: FormerPlace,
  heirs: readonly Heir[],
  language: Language,
): string {
  const messages = MESSAGES[language];
  const words = WORDS[language].former;
  const name = messages.commune(former);
  const district = places.districts.find(({ code }) => code === former.district);
  const origins = { vi: originsVi, en: originsEn }[language];
  const where = district === undefined ? "" : `, ${origins.formerDistrict([district.name])},`;
  const whole = findWholeHeir(heirs);
  if (whole !== null) return words.whole(name, where, messages.commune(whole.place));
  const [only] = heirs;
  if (former.toConfirm !== undefined && only !== undefined)
    return words.toConfirm(name, where, messages.commune(only.place), former.toConfirm.resolution);
  if (heirs.length === 0) return words.unknown(name, where);
  const status = catalogue.example ? "illustrative" : "derived";
  const shares = heirs.map(({ place, share }) => ({
    name: messages.commune(place),
    share: share === null ? null : signText(formatPercent(100 * share, language, 0), status),
  }));
  return words.split(name, where, shares);
}
