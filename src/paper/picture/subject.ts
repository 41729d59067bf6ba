import type { Source } from "#domain/publishedFiles";
import type { Catalogue } from "#domain/dataset";
import type { SeriesTheme } from "#domain/indicator";
import type { SeriesTable } from "#domain/series";
import type { MapForm, View } from "#domain/view";
import type { Messages } from "../../words/messages.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import type { Choice } from "../../reading/choice.ts";
import type { Exploration } from "../../reading/exploration.ts";
import type { MapOverlay } from "../../reading/overlay.ts";

/** Everything a picture of a map is made from: plain values, so that a page and the command line make the same picture. */
export interface PictureSubject {
  readonly view: View;
  readonly messages: Messages;
  readonly catalogue: Catalogue;
  readonly table: SeriesTable;
  /** Whether the file of a theme is in the table. */
  readonly hasTheme: (theme: SeriesTheme) => boolean;
  readonly geometry: MapGeometry;
  readonly choice: Choice;
  readonly exploration: Exploration;
  /** The form as it is drawn. */
  readonly form: MapForm;
  readonly largest: number;
  readonly sources: readonly Source[];
  readonly overlay: MapOverlay | null;
  /** Where the view is found; empty where it is nowhere. */
  readonly address: string;
  /** The day of saving, YYYY-MM-DD; empty for what is the same on every day. */
  readonly day: string;
}

/** What the page shows, or null while some of it is still on its way. */
export function readSubject(
  atlas: AtlasState,
  geometry: MapGeometry | null,
  { address, day }: Pick<PictureSubject, "address" | "day">,
): PictureSubject | null {
  const { choice, exploration, messages, form, largest, overlay } = atlas;
  const { catalogue, table, details } = atlas.dataset;
  if (choice === null || exploration === null || catalogue === null || table === null || geometry === null)
    return null;
  const sources = details.value?.sources ?? [];
  const view = atlas.view.current;
  const hasTheme = (theme: SeriesTheme) => atlas.dataset.hasTheme(theme);
  const read = { choice, exploration, form, largest, overlay, address, day };
  return { view, messages, catalogue, table, hasTheme, geometry, sources, ...read };
}
