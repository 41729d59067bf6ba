import { bundlePages, type Bundle } from "../../scripts/deliver/site/bundle.ts";

/** The renderer as a production build makes it: a test runner's own mode would add marks for developers. */
export async function bundleForTests(): Promise<Bundle> {
  const mode = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await bundlePages();
  } finally {
    process.env["NODE_ENV"] = mode;
  }
}

export interface RenderOptions {
  readonly site?: string | null;
  readonly provinces?: readonly string[];
}

/** Every page of a site over published files, by path. */
export async function renderAll(
  bundle: Bundle,
  files: ReadonlyMap<string, unknown>,
  { site = null, provinces = [] }: RenderOptions = {},
): Promise<Map<string, string>> {
  const pages = bundle.renderer.renderSite((file) => Promise.resolve(files.get(file)), {
    site,
    provinces,
    stylesheets: bundle.stylesheets,
    lookup: bundle.lookup,
    hasCommuneImages: false,
  });
  const rendered = new Map<string, string>();
  for await (const { path, text } of pages) rendered.set(path, text);
  return rendered;
}

/** The text of a page as a text browser meets it: no markup, no head. */
export function readText(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replace(/<title[^>]*>[\s\S]*?<\/title>|<desc[^>]*>[\s\S]*?<\/desc>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
