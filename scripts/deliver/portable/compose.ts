import { createHash } from "node:crypto";

/** What one file of the portable edition is made of. */
export interface PortableParts {
  readonly title: string;
  readonly script: string;
  readonly style: string;
  /** Published files by path, e.g. "data/catalogue.json". */
  readonly files: ReadonlyMap<string, string>;
}

/** The mark by which a policy knows an inline block: of exactly these bytes. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A script ends its block at no place but its end. */
function guardScript(script: string): string {
  return script.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
}

/** Text inside a block of data: no character of it can end the block. JSON reads the same; anything else goes in as a JSON string. */
function guardData(path: string, text: string): string {
  const json = path.endsWith(".json") ? text : JSON.stringify(text);
  return json.replaceAll("<", "\\u003c");
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * One HTML file that needs nothing beside it. Its policy names its one script and its one style by their hashes, so that nothing else ever runs
 * in it, and lets nothing be fetched from anywhere.
 */
export function composePortable({ title, script, style, files }: PortableParts): string {
  const guarded = guardScript(script);
  const policy = `default-src 'none'; script-src ${hashOf(guarded)}; style-src ${hashOf(style)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  const blocks = [...files].map(
    ([path, text]) =>
      `<script type="application/json" id="${escapeHtml(path)}">${guardData(path, text)}</script>`,
  );
  return `<!doctype html>
<html lang="vi" translate="no">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="atlas"></div>
${blocks.join("\n")}
<script type="module">${guarded}</script>
</body>
</html>
`;
}

/** Puts the fonts into the style: each is named once, by a relative address. @throws Error for one that is not there */
export function embedFonts(style: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  return style.replace(/url\("?([^)"]*?)([^/)"]+\.woff2)"?\)/g, (_, _folder, name: string) => {
    const bytes = fonts.get(name);
    if (bytes === undefined)
      throw new Error(`the style names the font ${name}, which is not in public/fonts`);
    return `url(data:font/woff2;base64,${Buffer.from(bytes).toString("base64")})`;
  });
}
