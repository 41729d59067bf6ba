import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { typeOf } from "../deliver/hosting/rules.ts";
import { HTML_RULES } from "./htmlRules.ts";

/**
 * Every page of the built site: at most 40 kB brotli, no address that leads nowhere, no id twice. The largest and the smallest page of each
 * kind and language are tried against the whole standard; the others are made by the same code from other figures.
 */
const LIMIT = 40_000;
const FOLDER = "dist";
/** Folders that other parts of the build write. */
const OTHERS = new Set(["assets", "data", "fonts", "icons"]);

/** Documents that we write and format ourselves; the others come from the renderer of pages. */
const WRITTEN = new Set(["index.html", "embed.html"]);

interface Page {
  readonly path: string;
  readonly html: string;
  readonly size: number;
}

function listPages(folder: string): string[] {
  return readdirSync(join(FOLDER, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return OTHERS.has(path) ? [] : listPages(path);
    return path.endsWith(".html") && !WRITTEN.has(path) ? [path] : [];
  });
}

/** The middle quality is quick and never smaller than the best, which is asked only where it could matter. */
function measure(bytes: Buffer): number {
  const quick = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick <= LIMIT ? quick : brotliCompressSync(bytes).length;
}

const known = new Map<string, boolean>();

function isThere(path: string): boolean {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const answer = known.get(file) ?? existsSync(join(FOLDER, file));
  known.set(file, answer);
  return answer;
}

function findFaults({ path, html, size }: Page): string[] {
  const targets = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const dead = [...new Set(targets)].filter((href) => {
    const { host, pathname } = new URL(href, `http://atlas/${path}`);
    // Documents lie on hosts of others.
    return host === "atlas" && !isThere(decodeURIComponent(pathname.slice(1)));
  });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(size > LIMIT ? [`${String(size)} bytes brotli of ${String(LIMIT)}`] : []),
    ...dead.map((href) => `${href} leads nowhere`),
    ...twice.map((id) => `id "${id}" twice`),
  ];
}

/** "xa", "en/commune", "404.html": pages of one kind are alike. */
function kindOf(path: string): string {
  const parts = path.split("/");
  const folder = parts.slice(0, path.startsWith("en/") ? 2 : 1).join("/");
  return `${folder}, depth ${String(parts.length)}${plain.has(path) ? ", nothing for machines" : ""}`;
}

const pages = listPages("").map((path): Page => {
  const bytes = readFileSync(join(FOLDER, path));
  return { path, html: bytes.toString("utf8"), size: measure(bytes) };
});
/** Former communes carry no figures, and so nothing for machines. */
const plain = new Set(pages.filter(({ html }) => !html.includes("ld+json")).map(({ path }) => path));
/** What a host sends without a type, a browser guesses, and our own server not at all. */
const untyped = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (path) => typeOf(path) === undefined && statSync(join(FOLDER, path)).isFile(),
);
const faults = untyped.map(
  (path) => `${path}: scripts/deliver/hosting/rules.ts names no type for such files`,
);
faults.push(...pages.flatMap((page) => findFaults(page).map((fault) => `${page.path}: ${fault}`)));

const kinds = new Map<string, Page[]>();
for (const page of pages) kinds.set(kindOf(page.path), [...(kinds.get(kindOf(page.path)) ?? []), page]);
const validator = new HtmlValidate(HTML_RULES);
let tried = 0;
for (const list of kinds.values()) {
  const bySize = [...list].sort((a, b) => a.html.length - b.html.length);
  for (const page of new Set([bySize[0], bySize.at(-1)])) {
    if (page === undefined) continue;
    tried++;
    for (const { messages } of validator.validateStringSync(page.html).results)
      faults.push(...messages.map(({ ruleId, message }) => `${page.path}: ${ruleId}: ${message}`));
  }
}
const largest = [...pages].sort((a, b) => b.size - a.size)[0];
process.stdout.write(
  `${String(pages.length)} pages, the largest ${largest?.path ?? "none"} with ${String(largest?.size ?? 0)} of ${String(LIMIT)} bytes brotli; ${String(tried)} tried against the whole standard of HTML\n${faults.map((fault) => `${fault}\n`).join("")}`,
);
process.exitCode = faults.length > 0 || pages.length === 0 ? 1 : 0;
