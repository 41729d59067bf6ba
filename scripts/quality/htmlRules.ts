import type { ConfigData } from "html-validate";

/** What every written page is held to: the standard, and what readers and machines rely on. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Pages link only to files beside them; a digest guards files of other hosts.
    "require-sri": ["error", { target: "crossorigin" }],
    // A box that scrolls is a region with a name and takes the keyboard's focus; it is no section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The renderer of pages writes open="", which the standard takes like open.
    "attribute-boolean-style": "off",
    // A list may have a name that only a screen reader says.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};
