import { tick } from "svelte";

/**
 * Takes the focus to the slide, its title first, once what lay over it is gone: a reader who hears the screen is where the room looks.
 * Nothing is pressed by it, so that the next key is the show's.
 */
export async function focusSlide(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(".head h1")?.focus({ preventScroll: true });
}
