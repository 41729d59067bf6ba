import type { Page, Request } from "@playwright/test";

/** Requests of a page that have not been answered yet. */
const waiting = new WeakMap<Page, Set<Request>>();

/**
 * The files of the data desk's worker. A worker that is ended before they have come takes them with it, and no event tells of these requests
 * any more: who waited for them would wait for ever.
 */
const isOfWorker = (request: Request): boolean => new URL(request.url()).pathname.startsWith("/desk/");

/** Begins to watch what a page asks for; `settle` needs it from the page's first request on. */
export function watch(page: Page): void {
  const open = new Set<Request>();
  waiting.set(page, open);
  page.on("request", (request) => {
    if (!isOfWorker(request)) open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/**
 * Waits until nothing is on its way: no request is unanswered, the fonts are there, no part says that it is busy, and two frames were
 * drawn without a new request. Unlike Playwright's "networkidle" it does not wait half a second for nothing.
 */
export async function settle(page: Page): Promise<void> {
  const open = waiting.get(page);
  if (open === undefined) throw new Error("the page was not watched from its beginning");
  const since = Date.now();
  for (let quiet = 0; quiet < 2;) {
    if (Date.now() - since > PATIENCE_MS) throw new Error(await whatIsWaitedFor(page, open));
    await page.evaluate(drawTwice);
    const isBusy = (await page.locator("[aria-busy=true]").count()) > 0;
    quiet = open.size === 0 && !isBusy ? quiet + 1 : 0;
    // What is on its way needs the processor more than this question does.
    if (quiet === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How long a page may be busy before the test is told with what, in milliseconds: half of what a whole test may take. */
const PATIENCE_MS = 60_000;

async function whatIsWaitedFor(page: Page, open: ReadonlySet<Request>): Promise<string> {
  const addresses = [...open].map((request) => request.url());
  const busy = await page
    .locator("[aria-busy=true]")
    .evaluateAll((parts) => parts.map((part) => part.outerHTML.slice(0, 200)));
  return ["the page does not come to rest", ...addresses, ...busy].join("\n");
}

/** Two frames after the fonts: what an answer changed is on the screen, and what that asks for has been asked. */
export async function drawTwice(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => {
      setTimeout(resolve, 34);
      requestAnimationFrame(resolve);
    });
}
