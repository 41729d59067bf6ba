import { parseView, type View } from "#domain/view";

/**
 * Follows a link to another view without loading the page anew: what a plain click on an `<a href="?…">` below the listener asks for.
 * Links elsewhere, and clicks that ask for another tab, are left to the browser.
 */
export function followLinks(event: MouseEvent, go: (view: View) => void): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  if (!isPlainClick(event) || !href.startsWith("?") || link?.hasAttribute("target") === true) return;
  event.preventDefault();
  go(parseView(href.replace(/#.*$/, "")));
}

function isPlainClick({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
