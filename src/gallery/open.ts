import { mount } from "svelte";
import type { ThemeState } from "../state/theme.svelte.ts";
import type { ViewState } from "../state/view.svelte.ts";
import Gallery from "./Gallery.svelte";

/** Shows the gallery in place of the atlas, over the province of the address. */
export function openGallery(target: Element, { current }: ViewState, theme: ThemeState): void {
  document.title = "Thư viện mẫu | Atlas Giảm nghèo";
  document.documentElement.dataset["theme"] = theme.resolve(current.theme);
  mount(Gallery, { target, props: { province: current.province, theme } });
}
