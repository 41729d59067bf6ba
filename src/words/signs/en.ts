import type { Sign } from "#domain/sign";

export const en: Readonly<Record<Sign, string>> = {
  illustrative: "assumed",
  provisional: "provisional",
  estimated: "estimate",
};
