import type { View } from "#domain/view";

/** The slide that presenting was left at, to go on from. It is the page's own, not a part of the view: another reader of the link left none. */
class LeftSlide {
  current = $state.raw<Pick<View, "slideSet" | "slide"> | null>(null);
}

export const leftSlide = new LeftSlide();
