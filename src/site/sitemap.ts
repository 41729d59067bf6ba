import type { Language } from "#domain/localised";
import { escapeHtml } from "./document.ts";

/** A page that search engines should know, in each language; paths from the root of the site. */
export type ListedPage = Readonly<Record<Language, string>>;

/** The largest number of addresses a map of a site may hold (sitemaps.org). */
const MOST = 50_000;

/** sitemap.xml: every page with its other language. @throws RangeError for more addresses than one file may hold */
export function writeSitemap(site: string, pages: readonly ListedPage[]): string {
  if (2 * pages.length > MOST) throw new RangeError(`${String(2 * pages.length)} addresses in one sitemap`);
  const address = (path: string) => escapeHtml(site + path);
  const entries = pages.flatMap(({ vi, en }) => {
    const links = `<xhtml:link rel="alternate" hreflang="vi" href="${address(vi)}"/><xhtml:link rel="alternate" hreflang="en" href="${address(en)}"/>`;
    return [vi, en].map((path) => `<url><loc>${address(path)}</loc>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`;
}

/** robots.txt: everything may be read, and where the map of the site is; an internal edition asks to be left alone. */
export function writeRobots(site: string | null, isInternal: boolean): string {
  const rule = isInternal ? "Disallow: /" : "Allow: /";
  return `User-agent: *\n${rule}\n${site === null || isInternal ? "" : `Sitemap: ${site}sitemap.xml\n`}`;
}
