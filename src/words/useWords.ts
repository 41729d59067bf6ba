import { getContext, setContext } from "svelte";
import type { Language } from "#domain/localised";

/** Name of the context that says which language is read. */
const LANGUAGE = "language";
/** Name of the context that says of which units one speaks. */
const UNITS = "units";

/** How words are said of units that are no communes. */
type Exchange = <Words>(words: Words, language: Language) => Words;

/** Says for the components below of which units their words speak. @param read asked anew at every change; null for communes */
export function provideUnits(read: () => Exchange | undefined): void {
  setContext(UNITS, read);
}

/** Says once, in the root of a tree of components, which language is read below it. @param read asked anew at every change */
export function provideLanguage(read: () => Language): void {
  setContext(LANGUAGE, read);
}

/**
 * The words of a feature in the language that is read (i18n, translation, messages): `const words = $derived.by(useWords({ vi, en }))`,
 * while a component is set up.
 * @throws TypeError where no component above has called {@link provideLanguage}
 */
export function useWords<Words>(both: Readonly<Record<Language, Words>>): () => Words {
  const read = getContext<(() => Language) | undefined>(LANGUAGE);
  if (read === undefined) throw new TypeError("no language here: the root lacks provideLanguage");
  const units = getContext<(() => Exchange | undefined) | undefined>(UNITS);
  return () => units?.()?.(both[read()], read()) ?? both[read()];
}
