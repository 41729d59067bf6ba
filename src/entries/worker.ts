/// <reference lib="webworker" />
import { isOfProvince, listOvertaken } from "#domain/offline";
import { viewInstead, type KeptPlaces } from "#domain/viewInstead";
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

/**
 * Keeps the atlas on the reader's machine: the build as a whole with its data, so that page and figures always belong together, and of large
 * editions the provinces that were opened. A new build waits until the reader takes it.
 */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}
declare const self: ServiceWorkerGlobalScope & { atlasFiles: KeptFile[] };

const [PROVINCES, PAGES] = ["atlas-provinces", "atlas-pages"];
/** Seconds after which a slow line counts as none, for pages that were visited before. */
const PATIENCE = 5;

// Written beside this file by every build; a change in it is a new version of the worker.
importScripts("offline-files.js");

const root = new URL("./", self.location.href).href;
const pathOf = (address: string) => (address.startsWith(root) ? address.slice(root.length) : "");

precacheAndRoute(self.atlasFiles, {
  ignoreURLParametersMatching: [/./],
  directoryIndex: "index.html",
  cleanURLs: false,
});
cleanupOutdatedCaches();

registerRoute(
  ({ url }) => isOfProvince(pathOf(url.origin + url.pathname)),
  new CacheFirst({ cacheName: PROVINCES }),
);
registerRoute(
  ({ request }) => request.mode === "navigate",
  new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: PATIENCE }),
);

/** A page that was never visited: the atlas itself can say the same. */
setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const { origin, pathname } = new URL(request.url);
  const [catalogue, places] = await Promise.all([
    readKept<KeptPlaces["catalogue"]>(/^data\/catalogue\.json$/),
    readKept<KeptPlaces["places"]>(/^data\/places\.[^/]+$/),
  ]);
  const isKept = catalogue !== undefined && places !== undefined;
  const view = isKept ? viewInstead(pathOf(origin + pathname), { catalogue, places }) : null;
  return Response.redirect(root + (view === null ? "" : `?${view}`), 302);
});

/** A file of this build as it is kept here; undefined where it is not. */
async function readKept<T>(name: RegExp): Promise<T | undefined> {
  const file = self.atlasFiles.find(({ url }) => name.test(url));
  const kept = file === undefined ? undefined : await matchPrecache(file.url);
  return (await kept?.json()) as T | undefined;
}

/** The page names the files of the province it shows; what they overtake goes. */
async function keep(names: readonly string[]): Promise<void> {
  const cache = await caches.open(PROVINCES);
  const held = (await cache.keys()).map(({ url }) => pathOf(url));
  const kept = new Set([...held, ...self.atlasFiles.map(({ url }) => url)]);
  for (const name of names)
    if (isOfProvince(name) && !kept.has(name)) await cache.add(new URL(name, root)).catch(() => undefined);
  for (const name of listOvertaken(held, names)) await cache.delete(new URL(name, root));
}

self.addEventListener("message", (event) => {
  const message = event.data as { type?: unknown; files?: unknown } | null;
  if (message?.type === "SKIP_WAITING") void self.skipWaiting();
  if (message?.type === "KEEP" && Array.isArray(message.files))
    event.waitUntil(keep(message.files.filter((name) => typeof name === "string")));
});
// The first visit is served as well: code that has not been asked for yet must be there when the network goes.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});
