import { formatView, type View } from "#domain/view";
import { Library } from "../../load/library.ts";
import { AtlasState } from "../../state/atlas.svelte.ts";
import { DatasetState } from "../../state/dataset.svelte.ts";
import { ViewState } from "../../state/view.svelte.ts";

/** A view that no address shows: the map of the desk beside the page. */
function viewOf(view: Partial<View>, now: View): ViewState {
  const query = formatView({ ...now, selected: null, classes: [], range: null, set: [], ...view });
  return new ViewState({ read: () => `?${query}`, write: () => undefined });
}

/** The atlas of an edition that is in memory alone: the same reading and the same map as if it were published. */
export function atlasOf(
  files: Readonly<Record<string, string>>,
  view: Partial<View>,
  page: AtlasState,
): AtlasState {
  const read = (_address: string, file: string): Promise<unknown> => {
    const text = files[file];
    return text === undefined
      ? Promise.reject(new Error(`${file}: not in the edition`))
      : Promise.resolve(JSON.parse(text) as unknown);
  };
  return new AtlasState(viewOf(view, page.view.current), new DatasetState(new Library("", read)), page.theme);
}

/** What the site publishes now, in the view of the desk. */
export function publishedAtlas(view: Partial<View>, page: AtlasState): AtlasState {
  const { library } = page.dataset;
  return new AtlasState(viewOf(view, page.view.current), new DatasetState(library), page.theme);
}
