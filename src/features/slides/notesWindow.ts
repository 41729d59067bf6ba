/** A second window for whoever speaks, filled from this one. */
export interface NotesWindow {
  readonly body: HTMLElement;
  isOpen(): boolean;
  close(): void;
}

/**
 * Opens an empty window and dresses it like this one. An empty window has the origin and the policy of its opener, from a server as
 * from `file://`, so the opener writes into it directly: no script of its own, no message that another page could send.
 * @param onkey hears the keys pressed there @param onclosed the window is gone, whoever closed it
 * @returns null where the browser lets no window open
 */
export function openNotesWindow(
  title: string,
  onkey: (event: KeyboardEvent) => void,
  onclosed: () => void,
): NotesWindow | null {
  const other = window.open("", "atlas-notes", "popup,width=900,height=700");
  if (other === null) return null;
  const page = other.document;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset["theme"] = document.documentElement.dataset["theme"] ?? "light";
  page.head.replaceChildren();
  page.body.replaceChildren();
  dress(other, page);
  other.addEventListener("keydown", onkey);
  const leave = () => {
    other.close();
  };
  // No page says reliably that it was closed; its opener can ask.
  const watch = setInterval(() => {
    if (!other.closed) return;
    finish();
    onclosed();
  }, 300);
  function finish(): void {
    clearInterval(watch);
    window.removeEventListener("pagehide", leave);
  }
  window.addEventListener("pagehide", leave);
  other.focus();
  return {
    body: page.body,
    isOpen: () => !other.closed,
    close: () => {
      finish();
      other.close();
    },
  };
}

/** The styles of this page: files by their address, whatever else is in the page rule by rule. */
function dress(other: Window, page: Document): void {
  const { CSSStyleSheet: Sheet } = other as Window & typeof globalThis;
  for (const sheet of document.styleSheets) {
    if (sheet.href === null) {
      const copy = new Sheet();
      copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join("\n"));
      page.adoptedStyleSheets.push(copy);
    } else {
      const link = page.createElement("link");
      link.rel = "stylesheet";
      link.href = sheet.href;
      page.head.append(link);
    }
  }
}
