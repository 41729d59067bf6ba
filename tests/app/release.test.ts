import { describe, expect, it } from "vitest";
import { reloadOnce, type Surroundings } from "../../src/app/release.ts";

const RUNNING = "./assets/index-0a.js";

/** A tab that runs one release while the server has a page; what it did is counted. */
function tab(page: string | Error, script: string | null = RUNNING) {
  const kept = new Map<string, string>();
  const done = { reloads: 0 };
  const around: Surroundings = {
    readPage: () => (page instanceof Error ? Promise.reject(page) : Promise.resolve(page)),
    script,
    memory: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => {
        kept.set(name, value);
      },
    },
    reload: () => {
      done.reloads++;
    },
  };
  return { around, done };
}

describe(reloadOnce, () => {
  it("loads the page anew once where the server has another release", async () => {
    const { around, done } = tab('<script type="module" src="./assets/index-1b.js"></script>');
    expect([await reloadOnce(around), await reloadOnce(around)]).toEqual([true, false]);
    expect(done.reloads).toBe(1);
  });

  it("stays where the release is the same, and one file alone is missing", async () => {
    const { around, done } = tab(`<script type="module" src="${RUNNING}"></script>`);
    expect(await reloadOnce(around)).toBe(false);
    expect(done.reloads).toBe(0);
  });

  it("stays without a network, so that what is on show is not lost", async () => {
    const { around, done } = tab(new TypeError("Failed to fetch"));
    expect(await reloadOnce(around)).toBe(false);
    expect(done.reloads).toBe(0);
  });

  it("stays where no script of its own is named, and where the browser keeps nothing", async () => {
    expect(await reloadOnce(tab("another page", null).around)).toBe(false);
    const { around, done } = tab("another page");
    const closed = {
      getItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
      setItem: () => undefined,
    };
    expect(await reloadOnce({ ...around, memory: closed })).toBe(false);
    expect(done.reloads).toBe(0);
  });
});
