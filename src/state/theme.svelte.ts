import { MediaQuery } from "svelte/reactivity";
import type { Theme } from "#domain/view";

/** Light or dark, as the reader chose or as the system says; and whether motion is unwelcome. */
export class ThemeState {
  readonly #dark = new MediaQuery("(prefers-color-scheme: dark)");
  readonly #still = new MediaQuery("(prefers-reduced-motion: reduce)");

  resolve(theme: Theme): "light" | "dark" {
    if (theme !== "auto") return theme;
    return this.#dark.current ? "dark" : "light";
  }

  get reducedMotion(): boolean {
    return this.#still.current;
  }
}
