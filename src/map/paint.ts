import { isDark } from "#domain/colour/ink";
import type { Fill } from "../domain/scene.ts";

/** Textures drawn over or instead of a colour: what is made up has two, the same dashes in dark ink and in light. */
export const TEXTURES = ["missing", "suppressed", "illustrative", "illustrative-light"] as const;

export type Texture = (typeof TEXTURES)[number] | "none";

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

/** What lies on plain ground where no value stands; of what no form asked nothing does. */
const WITHOUT_VALUE = { missing: "missing", "not-collected": "none", suppressed: "suppressed" } as const;

/** Looks to paint; `roles` are colours of the theme. Zero, missing, suppressed and illustrative can never be confused. */
export function paintOf(fill: Fill, roles: { readonly missing: string; readonly pending: string }): Paint {
  const opacity = fill.dimmed ? DIMMED : 1;
  switch (fill.look) {
    case "value":
    case "zero":
      return {
        colour: fill.colour ?? roles.pending,
        texture: fill.illustrative ? dashesOver(fill.colour ?? "") : "none",
        opacity,
      };
    case "pending":
      return { colour: roles.pending, texture: "none", opacity: 1 };
    default:
      return { colour: roles.missing, texture: WITHOUT_VALUE[fill.look], opacity };
  }
}

/** The dashes whose ink is seen on a class: which of them is asked of the class's own colour, not of its place in the scale. */
export function dashesOver(colour: string): "illustrative" | "illustrative-light" {
  return isDark(colour) ? "illustrative-light" : "illustrative";
}
