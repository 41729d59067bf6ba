/**
 * Which modules of the page come in one file (bundles, chunks). Left alone the bundler writes one small file for every set of views that
 * share a module: the first script had to name each of them, and a phone asked ninety times. A bundle here is everything that some modules
 * need, all the way down, so that no two bundles wait for each other: a module that reads another one before it ran is undefined.
 */

/** What the bundler's graph tells of a module. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** A group of the bundler: the name of the file that a module goes to, or null. */
interface Bundle {
  readonly name: (id: string, graph: ModuleGraph) => string | null;
}

interface Wanted {
  readonly name: string;
  /** Modules from the folder `src`, each with what it imports; a folder ends in "/" and stands for every module under it. */
  readonly roots: readonly string[];
}

/** What the page can not start without. */
const FIRST: Wanted = { name: "first", roots: ["index.html"] };

/**
 * Parts of the framework that its one door brings in with all others and that no first map uses: fields of forms, sizes of boxes. Running
 * them does nothing by itself, which the package does not say.
 */
export const AFTER_MAP =
  /svelte\/src\/internal\/client\/dom\/elements\/(custom-element|customizable-select|bindings\/(select|input))\.js$/;

/** What stands around every map, the controls of the house, and the lists of what is fetched later: after the first frame. */
const FRAME: Wanted = {
  name: "frame",
  roots: [
    "app/afterMap.ts",
    "app/lazy.ts",
    "entries/paper.ts",
    "features/explore/HoverCard.svelte",
    "features/explore/UnderMap.svelte",
    "features/explore/lazy.ts",
    "features/shared/MapTools.svelte",
    "gallery/door.ts",
    "map/Controls.svelte",
    "map/afterwards.ts",
    "map/lazy.ts",
    "map/webgl/attach.ts",
    "state/lazy.ts",
    "ui/",
  ],
};

/** The panel of a place, and what is told beside it once figures of every theme are there. */
const PANEL: Wanted = {
  name: "panel",
  roots: [
    "app/LinkNotice.svelte",
    "features/explore/FormerCard.svelte",
    "features/explore/ProvinceCard.svelte",
    "features/slides/printed.ts",
    "features/slides/readDeck.ts",
    "map/MiniMap.svelte",
  ],
};

/** Everything that the roots import, all the way down. Modules that come in on request are no part of it. */
function reach(roots: readonly string[], graph: ModuleGraph): Set<string> {
  const found = new Set<string>();
  const ahead = [...roots];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const info = found.has(id) ? null : graph.getModuleInfo(id);
    if (info === null) continue;
    found.add(id);
    ahead.push(...info.importedIds);
  }
  return found;
}

/** The bundles of the page, in the order in which a page asks for them; a module goes to the first that needs it. @param src its folder */
export function makeBundles(src: string): Bundle[] {
  const place = (root: string) => `${src}/${root}`;
  return [FIRST, FRAME, PANEL].map(({ name, roots }) => {
    const folders = roots.filter((root) => root.endsWith("/")).map(place);
    let reached: Set<string> | undefined;
    return {
      name: (id, graph) => {
        if (name === FIRST.name && AFTER_MAP.test(id)) return null;
        reached ??= reach(roots.map(place), graph);
        return reached.has(id) || folders.some((folder) => id.startsWith(folder)) ? name : null;
      },
    };
  });
}
