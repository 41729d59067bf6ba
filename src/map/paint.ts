import type { Fill } from "../domain/scene.ts";

/** Textures drawn over or instead of a colour; each is a look of its own in the legend. */
export type Texture = "missing" | "suppressed" | "illustrative" | "none";

/** What either renderer puts into a shape. */
export interface Paint {
  /** CSS colour; a role for the looks that are not data. */
  readonly colour: string;
  readonly texture: Texture;
  /** 1, or less outside the classes the reader filtered for. */
  readonly opacity: number;
}

/** How far shapes outside the filter fade. */
const DIMMED = 0.18;

/** Looks to paint; `roles` are colours of the theme. Zero, missing, suppressed and illustrative can never be confused. */
export function paintOf(fill: Fill, roles: { readonly missing: string; readonly pending: string }): Paint {
  const opacity = fill.dimmed ? DIMMED : 1;
  switch (fill.look) {
    case "value":
    case "zero":
      return {
        colour: fill.colour ?? roles.pending,
        texture: fill.illustrative ? "illustrative" : "none",
        opacity,
      };
    case "missing":
      return { colour: roles.missing, texture: "missing", opacity };
    case "suppressed":
      return { colour: roles.missing, texture: "suppressed", opacity };
    case "pending":
      return { colour: roles.pending, texture: "none", opacity: 1 };
  }
}
