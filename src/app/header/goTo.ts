import { formatView, type Page, type View } from "#domain/view";
import { tabOf } from "../routes.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";

/** What goes along from the page on show to another one: hatching shows several programmes, their page one. */
function viewOf({ current }: AtlasState["view"], page: Page): Partial<View> {
  return { page, programme: page === "map" ? null : (current.programme?.split("_")[0] ?? null) };
}

/** Address of a page of the atlas with the place and time on show, for a plain link. */
export function addressOf({ view }: AtlasState, page: Page): string {
  return `?${formatView({ ...view.current, ...viewOf(view, page) })}`;
}

/** Whether the tab of a page is that of the page on show, or of one above it; as `aria-current` says it. */
export function markOf(tab: Page, open: Page): "page" | "true" | undefined {
  if (tab === open) return "page";
  return tab === tabOf(open) ? "true" : undefined;
}

/** Opens a page in place of the one on show on a plain click; a click that asks for another tab is the browser's. */
export function goTo({ view }: AtlasState, page: Page, event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  view.go(viewOf(view, page));
}
