/** Every colour of the theme a picture is drawn with. */
export const PICTURE_ROLES = [
  "--accent",
  "--hint",
  "--hint-soft",
  "--ink",
  "--ink-quiet",
  "--map-border",
  "--map-illustrative-light",
  "--map-illustrative-mark",
  "--map-label",
  "--map-label-halo",
  "--map-missing",
  "--map-missing-mark",
  "--map-outline",
  "--map-pending",
  "--map-selection",
  "--map-suppressed-mark",
  "--mark",
  "--mark-quiet",
  "--paper",
  "--paper-band",
  "--rule",
  "--rule-strong",
] as const;

export type PictureRole = (typeof PICTURE_ROLES)[number];

/** Colours by role. */
export type Roles = (role: PictureRole) => string;

/**
 * Colours of the light theme, read from the text of the style sheet: a picture goes on paper and into documents, whatever the room is like.
 * @throws RangeError where the style sheet lacks a role
 */
export function readRoles(tokens: string): Roles {
  const light = tokens.slice(tokens.indexOf(":root"), tokens.indexOf("}"));
  const found = new Map(
    [...light.matchAll(/(--[\w-]+):\s*(#[\da-f]{6})\s*;/g)].map(([, role = "", colour = ""]) => [
      role,
      colour,
    ]),
  );
  return (role) => {
    const colour = found.get(role);
    if (colour === undefined) throw new RangeError(`no light colour for ${role}`);
    return colour;
  };
}
