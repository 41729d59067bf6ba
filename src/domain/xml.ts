/** Text that means nothing to a reader of XML; what no document may hold is taken out: control characters, half signs, and two more. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** One element; numbers are written to two decimals. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value)}"`,
  );
  return content === undefined
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${escapeXml(content)}</${name}>`;
}
