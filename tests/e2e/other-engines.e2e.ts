import { test as base, expect } from "@playwright/test";
import { findFirefox, openFirefox } from "./engines/firefox.ts";
import type { Hands } from "./engines/hands.ts";
import { READER_TASKS } from "./engines/readerTasks.ts";
import { openWebkit } from "./engines/webkit.ts";

/** One browser for all tasks; null where the machine has none and may do without. */
const test = base.extend<object, { hands: Hands | null }>({
  hands: [
    // Playwright wants the fixtures that a fixture rests on named, even where there are none.
    async ({}, use, { project }) => {
      const { baseURL = "" } = project.use;
      const hands = project.name === "webkit" ? await openWebkit(baseURL) : await openFirst(baseURL);
      await use(hands);
      await hands?.close();
    },
    { scope: "worker" },
  ],
});

/** @throws Error where a check that must not leave anything out has no Firefox */
async function openFirst(base: string): Promise<Hands | null> {
  const path = findFirefox();
  if (path !== null) return await openFirefox(path, base);
  if (process.env["CI"] !== undefined)
    throw new Error(
      "No Firefox found: install one (Debian: apt-get install firefox-esr) or name it in FIREFOX_PATH.",
    );
  return null;
}

for (const { name, run } of READER_TASKS)
  test(name, async ({ hands }) => {
    test.skip(hands === null, "no Firefox on this machine: install one, or name it in FIREFOX_PATH");
    if (hands === null) return;
    await run(hands);
    expect(hands.errors).toEqual([]);
  });
