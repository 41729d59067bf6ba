/** Name under which a tab remembers which build it left. */
const LEFT = "atlas.left";

/** What telling a newer release takes of a browser. */
export interface Surroundings {
  /** The page as the server has it now; rejects without a network. */
  readonly readPage: () => Promise<string>;
  /** Address of the script that runs, as the page names it; null where it runs otherwise. */
  readonly script: string | null;
  readonly memory: Pick<Storage, "getItem" | "setItem">;
  readonly reload: () => void;
}

/**
 * Loads the page anew where the server has another release than the one that runs (its page names another script), and only once for each
 * release: a server that goes on giving out the old page is not asked for ever.
 * @returns whether the page is being loaded anew
 */
export async function reloadOnce(around: Surroundings = readBrowser()): Promise<boolean> {
  const { script, memory, readPage, reload } = around;
  try {
    if (script === null || memory.getItem(LEFT) === script) return false;
    if ((await readPage()).includes(script)) return false;
    memory.setItem(LEFT, script);
  } catch {
    return false;
  }
  reload();
  return true;
}

function readBrowser(): Surroundings {
  return {
    readPage: async () => {
      const answer = await fetch(window.location.pathname, { cache: "no-store" });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    },
    script: document.querySelector("script[type=module][src]")?.getAttribute("src") ?? null,
    memory: window.sessionStorage,
    reload: () => {
      window.location.reload();
    },
  };
}
