import { mount } from "svelte";
import { en } from "../site/en.ts";
import { vi } from "../site/vi.ts";
import { Library } from "../load/library.ts";
import { guess, makeLookup } from "../site/lookup.ts";
import LookupForm from "../site/Lookup.svelte";

/** The search of the page for wrong addresses: the page says the rest without it. */
const target = document.querySelector<HTMLElement>("#lookup");
if (target !== null) {
  const root = target.dataset["root"] ?? "/";
  const address = window.location.pathname;
  const language = address.slice(root.length).startsWith("en/") ? "en" : "vi";
  const lookup = fetchLookup();
  const guessed = lookup.then((find) => guess(find, address));
  mount(LookupForm, {
    target,
    props: { language, words: { vi, en }[language].missing, root, lookup, guessed },
  });

  async function fetchLookup() {
    const library = new Library(new URL(`${root}data/`, window.location.origin).href);
    const catalogue = await library.catalogue();
    return makeLookup(await library.places(catalogue), catalogue.provinces, language);
  }
}
