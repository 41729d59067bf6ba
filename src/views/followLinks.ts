import { parseView, type View } from "#domain/view";

/**
 * Follows a link to another view without loading the page anew: what a plain click on an `<a href="?…">` below the listener asks for.
 * Links elsewhere, and clicks that ask for another tab, are left to the browser.
 */
export function followLinks(event: MouseEvent, go: (view: View) => void): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = target instanceof Element ? target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  if (!href.startsWith("?") || link?.hasAttribute("target") === true) return;
  event.preventDefault();
  go(parseView(href.replace(/#.*$/, "")));
}
