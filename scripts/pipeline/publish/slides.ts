import { FORMAT_VERSION } from "#domain/dataset";
import type { DecksFile } from "#domain/slides/file";
import { parseDeck } from "#domain/slides/parse";
import type { Language } from "#domain/localised";
import type { Effects } from "../effects/effects.ts";
import type { Problem } from "../problem.ts";
import type { Registry, RegistryDeck } from "../registry/registry.ts";

export const DECK_FOLDER = "data/registry/decks";

/** Reads every deck of the registry; a file whose name says no province or language is a problem, never passed over. */
export async function readDecks(
  effects: Pick<Effects, "read" | "list">,
  registry: Pick<Registry, "provinces">,
): Promise<{ decks: readonly RegistryDeck[]; problems: readonly Problem[] }> {
  const decks: RegistryDeck[] = [];
  const problems: Problem[] = [];
  for (const name of await effects.list(DECK_FOLDER)) {
    const file = `${DECK_FOLDER}/${name}`;
    const named = readName(name, registry);
    const bytes = await effects.read(file);
    if (named === null || bytes === undefined) problems.push(wrongName(file, name, registry));
    else {
      const text = new TextDecoder().decode(bytes);
      decks.push({ ...named, file, text, parsed: parseDeck(text) });
    }
  }
  return { decks, problems };
}

/** "dien-bien.vi.md" and "dien-bien-muong-lay.en.md" belong to the province whose slug they begin with. */
function readName(
  name: string,
  { provinces }: Pick<Registry, "provinces">,
): Pick<RegistryDeck, "id" | "language" | "province"> | null {
  const [, id = "", language] = /^([a-z][a-z0-9-]{0,60})\.(vi|en)\.md$/.exec(name) ?? [];
  const province = provinces.find(({ slug }) => id === slug || id.startsWith(`${slug}-`));
  if (province === undefined || (language !== "vi" && language !== "en")) return null;
  return { id, language, province: province.code };
}

function wrongName(file: string, name: string, { provinces }: Pick<Registry, "provinces">): Problem {
  return {
    severity: "error",
    check: "decksShowWhatIs",
    place: { file },
    values: { kind: "name", found: name, slugs: provinces.map(({ slug }) => slug) },
  };
}

/** The decks of a province as they are published: those that have both languages. */
export function makeDecksFile(decks: readonly RegistryDeck[], province: string): DecksFile {
  const own = decks.filter((deck) => deck.province === province);
  const textOf = (id: string, language: Language) =>
    own.find((deck) => deck.id === id && deck.language === language)?.text ?? "";
  return {
    format: "atlas.decks",
    version: FORMAT_VERSION,
    province,
    decks: [...new Set(own.map(({ id }) => id))]
      .sort()
      .map((id) => ({ id, vi: textOf(id, "vi"), en: textOf(id, "en") })),
  };
}
