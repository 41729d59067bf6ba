import { flushSync } from "svelte";
import { Library } from "../../src/load/library.ts";
import { AtlasState } from "../../src/state/atlas.svelte.ts";
import { DatasetState } from "../../src/state/dataset.svelte.ts";
import type { ThemeState } from "../../src/state/theme.svelte.ts";
import { ViewState, type Address } from "../../src/state/view.svelte.ts";
import { makeFixtureFiles } from "./fixtureData.ts";

/** An address bar in memory. */
class MemoryAddress implements Address {
  query: string;
  readonly steps: string[] = [];
  constructor(query: string) {
    this.query = query;
  }
  read(): string {
    return this.query;
  }
  write(query: string, push: boolean): void {
    this.query = query;
    if (push) this.steps.push(query);
  }
}

const files = makeFixtureFiles();
const theme: Pick<ThemeState, "resolve" | "reducedMotion"> = { resolve: () => "light", reducedMotion: false };

/**
 * The atlas over the fixture province, everything arrived.
 * @param spoil files that come another way, or come beside those of the fixture
 */
export async function openAtlas(
  query: string,
  spoil: ReadonlyMap<string, () => Promise<unknown>> = new Map(),
) {
  const library = new Library(
    "",
    async (_address, file) =>
      await (spoil.get(file)?.() ?? Promise.resolve(structuredClone(files.get(file)))),
  );
  const address = new MemoryAddress(query);
  const atlas = new AtlasState(new ViewState(address), new DatasetState(library), theme as ThemeState);
  if (/so-voi|lop=|ve=/.test(query)) await atlas.wantCartography();
  await settle(() => {
    atlas.fetchNeeded();
  });
  return { atlas, address };
}

/** Lets what is on its way arrive, asking again each time for what that makes necessary. */
export async function settle(ask: () => void): Promise<void> {
  for (let round = 0; round < 6; round++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    ask();
    flushSync();
  }
}
