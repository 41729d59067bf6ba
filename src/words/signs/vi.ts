import type { Sign } from "#domain/sign";

/** The word of each sign: on a chip, behind a figure in plain text, and for who does not see the line under it. */
export const vi: Readonly<Record<Sign, string>> = {
  illustrative: "giả định",
  provisional: "tạm",
  estimated: "ước",
};
