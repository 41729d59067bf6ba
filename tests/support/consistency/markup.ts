const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&nbsp;": "\u00a0",
};

/** Text of rendered markup as a reader meets it, without the marks of the renderer. */
export function textOf(markup: string): string {
  const plain = markup.includes("<") ? markup.replace(/<!--.*?-->|<[^>]*>/gs, "") : markup;
  const read = plain.includes("&")
    ? plain.replace(/&(?:lt|gt|amp|quot|nbsp);/g, (name) => ENTITIES[name] ?? name)
    : plain;
  return read.replace(/[ \n]+/g, " ").trim();
}

const patterns = new Map<string, RegExp>();

/** Markup inside every element of a name, in order; for elements that never stand within their like. */
export function within(markup: string, element: string): string[] {
  const pattern = patterns.get(element) ?? new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, "gs");
  patterns.set(element, pattern);
  return Array.from(markup.matchAll(pattern), ([, inside]) => inside ?? "");
}
