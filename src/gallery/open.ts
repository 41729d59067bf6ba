import { mount } from "svelte";
import type { ThemeState } from "../state/theme.svelte.ts";
import type { ViewState } from "../state/view.svelte.ts";
import Gallery from "./Gallery.svelte";

/**
 * Shows the gallery in place of the atlas, over the province of the address.
 * @param context what the entry hands to every page
 */
export function openGallery(
  target: Element,
  context: Map<string, unknown>,
  { current }: ViewState,
  theme: ThemeState,
): void {
  document.title = "Thư viện mẫu | Atlas Giảm nghèo";
  document.documentElement.dataset["theme"] = theme.resolve(current.theme);
  mount(Gallery, { target, context, props: { province: current.province, theme } });
}
