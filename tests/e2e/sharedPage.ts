import type { Browser, Page } from "@playwright/test";

/** Where a page waits between two tests: nothing of the atlas runs there. */
const NOWHERE = "about:blank";

/**
 * The page that tests of one worker use one after the other: its second visit finds scripts and fonts at hand, as a reader's does, and
 * takes half the time of a first one. What a test kept, routed or emulated is taken back after it.
 */
export async function openShared(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    serviceWorkers: "block",
  });
  return await context.newPage();
}

/** Makes the page new for the next test, but for what a browser keeps of files. */
export async function cleanShared(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.evaluate(forget);
  await page.mouse.move(0, 0);
  await page.goto(NOWHERE);
}

/** Removes what the atlas keeps on a machine. Runs in the page; a page of another origin, or of none, keeps nothing of the atlas. */
async function forget(): Promise<void> {
  if (!location.protocol.startsWith("http")) return;
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}
