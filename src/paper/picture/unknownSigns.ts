import { subsetOf } from "../sheet/type.ts";

/** Signs of a text that the fonts lack, each once: on another machine they may look different, and a PDF can not hold them. */
export function findUnknown(text: string): string {
  const signs = new Set(text.normalize("NFC"));
  return [...signs].filter((sign) => sign >= " " && subsetOf(sign, "text") === null).join(" ");
}
