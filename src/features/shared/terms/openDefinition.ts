import type { TermId } from "#domain/terms";
import type { AtlasState } from "../../../state/atlas.svelte.ts";

/** Goes to the full definition of a term as a step that the back button undoes; a page that is yet to come scrolls to the anchor itself. */
export function openDefinition(atlas: AtlasState, id: TermId): void {
  atlas.view.go({ page: "definitions", presenting: false });
  history.replaceState(null, "", `${location.search}#${id}`);
  document.getElementById(id)?.scrollIntoView();
}
