import { FORMAT_VERSION } from "#domain/dataset";
import type { SlideSetsFile } from "#domain/slides/file";
import { parseSlideSet } from "#domain/slides/parse";
import type { Language } from "#domain/localised";
import type { EditionFile } from "../editionFile.ts";
import type { Effects } from "../effects/effects.ts";
import type { Problem } from "../problem.ts";
import type { Registry, RegistrySlideSet } from "../registry/registry.ts";

/** Slide sets of the example, and those of an office. */
const SLIDE_SET_FOLDERS = { example: "data/registry/slides", own: "data/slides" } as const;

/**
 * Reads the slide sets of a folder for the provinces of the edition; a file whose name says no province or language is a problem, never passed
 * over.
 */
export async function readSlideSets(
  effects: Pick<Effects, "read" | "list">,
  registry: Pick<Registry, "nation" | "provinces">,
  folder: string,
): Promise<{ slideSets: readonly RegistrySlideSet[]; problems: readonly Problem[] }> {
  const slideSets: RegistrySlideSet[] = [];
  const problems: Problem[] = [];
  for (const name of await effects.list(folder)) {
    const file = `${folder}/${name}`;
    const named = readName(name, registry);
    const bytes = await effects.read(file);
    if (named === null || bytes === undefined) problems.push(wrongName(file, name, registry));
    else if (registry.provinces.some(({ code }) => code === named.province)) {
      const text = new TextDecoder().decode(bytes);
      slideSets.push({ ...named, file, text, parsed: parseSlideSet(text) });
    }
  }
  return { slideSets, problems };
}

/** "dien-bien.vi.md" and "dien-bien-muong-lay.en.md" belong to the province whose slug they begin with. */
function readName(
  name: string,
  { nation: provinces }: Pick<Registry, "nation">,
): Pick<RegistrySlideSet, "id" | "language" | "province"> | null {
  const [, id = "", language] = /^([a-z][a-z0-9-]{0,60})\.(vi|en)\.md$/.exec(name) ?? [];
  const province = provinces.find(({ slug }) => id === slug || id.startsWith(`${slug}-`));
  if (province === undefined || (language !== "vi" && language !== "en")) return null;
  return { id, language, province: province.code };
}

function wrongName(file: string, name: string, { nation: provinces }: Pick<Registry, "nation">): Problem {
  return {
    severity: "error",
    check: "slidesShowWhatIs",
    place: { file },
    values: { kind: "name", found: name, slugs: provinces.map(({ slug }) => slug) },
  };
}

/** Slide sets that an office wrote, and those of the example, which tell of made-up figures and stop no one's own. */
export async function readDecks(effects: Effects, registry: Registry, own: EditionFile | null) {
  const mine = await readSlideSets(effects, registry, SLIDE_SET_FOLDERS.own);
  if (own?.example === false) return { own: mine.slideSets, example: [], problems: mine.problems };
  const shipped = await readSlideSets(effects, registry, SLIDE_SET_FOLDERS.example);
  return {
    own: mine.slideSets,
    example: shipped.slideSets,
    problems: [...mine.problems, ...shipped.problems],
  };
}

/** The slide sets of a province as they are published: those that have both languages. */
export function makeSlideSetsFile(slideSets: readonly RegistrySlideSet[], province: string): SlideSetsFile {
  const own = slideSets.filter((slideSet) => slideSet.province === province);
  const textOf = (id: string, language: Language) =>
    own.find((slideSet) => slideSet.id === id && slideSet.language === language)?.text ?? "";
  return {
    format: "atlas.slides",
    version: FORMAT_VERSION,
    province,
    slideSets: [...new Set(own.map(({ id }) => id))]
      .sort()
      .map((id) => ({ id, vi: textOf(id, "vi"), en: textOf(id, "en") })),
  };
}
