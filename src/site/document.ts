import type { Language } from "#domain/localised";

/** One page as the document around it needs it; all paths are from the root of the site. */
export interface PageHead {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** The sentence of the page: description, text for sharing. */
  readonly description: string;
  /** The same page in each language, where there is one. */
  readonly languages: Readonly<Record<Language, string>> | null;
  /** Another page that says the same and is to be found instead. */
  readonly canonical?: string | undefined;
  /** A page that follows at once. */
  readonly next?: string | undefined;
  readonly image?: { readonly path: string; readonly text: string } | undefined;
  /** What machines read: a graph of schema.org. */
  readonly graph?: readonly object[] | undefined;
  readonly hidden?: boolean | undefined;
  readonly scripts?: readonly string[] | undefined;
}

/** What every page of a site has in common. */
export interface SiteFrame {
  /** Where the site is published, ending in "/", or null where nobody has said. */
  readonly site: string | null;
  readonly stylesheets: readonly string[];
}

/**
 * The policy of the map's own page without what only the map needs. Structured data stands in a script element of type application/ld+json:
 * a data block, which a browser never runs and "script-src" does not reach.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi_VN", en: "en_GB" };

/** The whole document; `root` is the way from the page to the root of the site, "../../" or an absolute path. */
export function makeDocument(head: PageHead, frame: SiteFrame, root: string, body: string): string {
  const lines = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    meta("http-equiv", "Content-Security-Policy", POLICY),
    `<title>${escapeHtml(head.title)}</title>`,
    meta("name", "description", head.description),
    meta("name", "color-scheme", "light dark"),
    ...(head.hidden === true ? [meta("name", "robots", "noindex")] : []),
    ...(head.next === undefined
      ? []
      : [`<meta http-equiv="refresh" content="0; url=${escapeHtml(root + head.next)}">`]),
    ...linkAlternates(head, frame),
    ...shareCard(head, frame),
    `<link rel="icon" href="${escapeHtml(root)}icons/atlas.svg" type="image/svg+xml">`,
    ...frame.stylesheets.map((sheet) => `<link rel="stylesheet" href="${escapeHtml(root + sheet)}">`),
    ...(head.scripts ?? []).map(
      (script) => `<script type="module" src="${escapeHtml(root + script)}"></script>`,
    ),
    ...describe(head),
  ];
  return `<!DOCTYPE html>\n<html lang="${head.language}" translate="no">\n<head>\n${lines.join("\n")}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function meta(kind: "name" | "property" | "http-equiv", key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;
}

/** Search engines take only absolute addresses here; without a site there are none. */
function linkAlternates({ path, languages, canonical }: PageHead, { site }: SiteFrame): string[] {
  if (site === null) return [];
  const address = (to: string) => escapeHtml(site + to);
  // What is to be found elsewhere has its languages there.
  const others =
    languages === null || canonical !== undefined
      ? []
      : ([...Object.entries(languages), ["x-default", languages.vi]] as const);
  return [
    `<link rel="canonical" href="${address(canonical ?? path)}">`,
    ...others.map(([language, to]) => `<link rel="alternate" hreflang="${language}" href="${address(to)}">`),
  ];
}

function shareCard(head: PageHead, { site }: SiteFrame): string[] {
  const { image } = head;
  return [
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", head.language === "vi" ? "Atlas Giảm nghèo" : "Poverty Reduction Atlas"),
    meta("property", "og:locale", LOCALES[head.language]),
    meta("property", "og:title", head.title),
    meta("property", "og:description", head.description),
    ...(site === null ? [] : [meta("property", "og:url", site + (head.canonical ?? head.path))]),
    ...(site === null || image === undefined
      ? [meta("name", "twitter:card", "summary")]
      : [
          meta("property", "og:image", site + image.path),
          meta("property", "og:image:width", "1200"),
          meta("property", "og:image:height", "630"),
          meta("property", "og:image:alt", image.text),
          meta("name", "twitter:card", "summary_large_image"),
        ]),
  ];
}

/** A name can not end the block: "<" never stands in it as itself. */
function describe({ graph }: PageHead): string[] {
  if (graph === undefined || graph.length === 0) return [];
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  return [`<script type="application/ld+json">${text.replaceAll("<", "\\u003c")}</script>`];
}

/** Text that means nothing to a reader of HTML, in an element or between quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
