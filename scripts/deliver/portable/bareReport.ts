import { createHash } from "node:crypto";
import type { Bundle } from "../site/bundle.ts";

/** A page that needs nothing beside it, by the name that it has in the site. */
export interface BarePage {
  readonly name: string;
  readonly html: string;
}

/**
 * The quality report (báo cáo chất lượng số liệu) as documents that stand alone: on a stick, or where nobody has built a site. They run nothing
 * and fetch nothing; letters are those of the reader's machine.
 */
export async function composeBareReports(
  { renderer, stylesheets, files }: Bundle,
  read: (file: string) => Promise<unknown>,
): Promise<BarePage[]> {
  const style = files
    .filter(({ path }) => stylesheets.includes(path))
    .map(({ bytes }) => dropFonts(typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes)))
    .join("\n");
  const reports = await renderer.renderReport(read);
  return reports.map(({ language, title, body }) => ({
    name: language === "vi" ? "quality-report.html" : `quality-report.${language}.html`,
    html: `<!doctype html>
<html lang="${language}" translate="no">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`,
  }));
}

/** The mark by which the policy knows the one style: of exactly these bytes. */
function hashOf(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}

/** Fonts lie beside a site; nothing lies beside a document that stands alone. */
function dropFonts(style: string): string {
  return style.replace(/@font-face\s*\{[^}]*\}/g, "");
}
