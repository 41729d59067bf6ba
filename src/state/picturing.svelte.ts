import type { AtlasState } from "./atlas.svelte.ts";

/** Which atlas of the page is having its picture saved: it can be asked for from the map and from the panel. */
class Picturing {
  #atlas = $state.raw<AtlasState | null>(null);

  ask(atlas: AtlasState): void {
    this.#atlas = atlas;
  }

  leave(): void {
    this.#atlas = null;
  }

  isOf(atlas: AtlasState): boolean {
    return this.#atlas === atlas;
  }
}

export const picturing = new Picturing();
