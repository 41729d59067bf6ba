/**
 * What every host of the atlas must send, said once: our own server, and the configurations written for others, read it from here.
 * Files are named by their path from the root of the site, without a slash in front.
 */

/** Types by ending. */
export const TYPES: Readonly<Record<string, string>> = {
  cff: "text/plain; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  html: "text/html; charset=utf-8",
  icc: "application/vnd.iccprofile",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
  pmtiles: "application/vnd.pmtiles",
  png: "image/png",
  svg: "image/svg+xml",
  topojson: "application/json; charset=utf-8",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
};

/** Endings worth compressing: text. The others are compressed already, or read in pieces. */
export const TEXTUAL = [
  "css",
  "csv",
  "geojson",
  "html",
  "js",
  "json",
  "md",
  "svg",
  "topojson",
  "ttf",
  "txt",
  "wasm",
  "webmanifest",
  "xml",
] as const;

/** The strictest policy under which both map renderers work; the page carries the same as a meta tag. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Who may show the atlas in a frame of theirs: "'none'", "'self'", "*" or a list of origins, as the policy spells it. */
export function policyOf(ancestors: string): string {
  return `${PAGE_POLICY}; frame-ancestors ${ancestors}`;
}

/** The one document that is made to stand in frames of other sites. */
export const FRAMED = "^embed\\.html$";

/** The worker of the data desk: the one script that may compile WebAssembly, the solver that chooses what is withheld. */
export const DESK_WORKER = "^desk/[^/]+\\.js$";

/** The policy of that script; every page, the desk's own too, keeps the one above. */
export function workerPolicy(ancestors: string): string {
  return policyOf(ancestors).replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
}

/**
 * The policy of one path: everybody may frame what is made for frames, the worker of the desk may compile, and nothing else changes.
 * @param path from the root of the site
 */
export function policyFor(path: string, ancestors: string): string {
  if (new RegExp(DESK_WORKER).test(path)) return workerPolicy(ancestors);
  return policyOf(new RegExp(FRAMED).test(path) ? "*" : ancestors);
}

/** Sent with every answer, errors too, beside the policy. */
export const SECURITY: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** One rule of caching; the first that fits counts. */
export interface CacheRule {
  /** Regular expression over the path from the root of the site, in the dialect that nginx, Apache, Caddy and JavaScript share. */
  readonly pattern: string;
  readonly value: string;
}

const YEAR = "public, max-age=31536000, immutable";

/** Names with a hash of their content never change under their name; fonts change with a release at most; all else is asked for anew. */
export const CACHE_RULES: readonly CacheRule[] = [
  { pattern: "^assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$", value: YEAR },
  { pattern: "^data/(v1/)?[^/]+\\.[0-9a-f]{8}\\.[a-z]+$", value: YEAR },
  { pattern: "^embed/[^/]+\\.[0-9a-f]{8}\\.js$", value: YEAR },
  { pattern: "^fonts/", value: "public, max-age=604800" },
  { pattern: "^desk/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$", value: YEAR },
];
export const OTHERWISE = "no-cache";

/** @param path from the root of the site, e.g. "data/places.0123456789.json" */
export function cacheOf(path: string): string {
  return CACHE_RULES.find(({ pattern }) => new RegExp(pattern).test(path))?.value ?? OTHERWISE;
}

/** What pages of other sites may read as well: the component that others embed comes from here and fetches from here. */
export const SHARED = "^(assets|data|fonts|embed)/";

/** The type of a file by its ending, or undefined for one that the atlas does not serve. */
export function typeOf(path: string): string | undefined {
  return TYPES[/\.(?<ending>[a-z0-9]+)$/.exec(path)?.groups?.["ending"] ?? ""];
}
