/**
 * Keeps figures true while the browser translates the page (trình duyệt dịch trang). A translator takes every text node out of the page and
 * puts a `<font>` with its own text there; what the page then writes into its node nobody sees, and last year's figure stays under this
 * year's map. So each node goes back beside its translation, empty, and as soon as the page writes into it or takes it away, the
 * translation goes. The translator sees the new text like any other and translates it again.
 */

/** A translator that takes the text of a drawing away more often than this is not fought on: it may never end. */
const PATIENCE = 10;

/** What stands in place of which text nodes. */
class Translations {
  readonly #byText = new WeakMap<Node, { readonly font: Element; readonly said: string }>();
  readonly #byFont = new WeakMap<Node, Text>();
  /** How often a text of a drawing was put back. */
  readonly #drawn = new WeakMap<Text, number>();

  has(font: Element): boolean {
    return this.#byFont.has(font);
  }

  /** Puts a node back beside its translation, so that the page finds its nodes in the order it made them. */
  keep(text: Text, font: Element): void {
    const times = this.#drawn.get(text) ?? 0;
    if (font.parentElement instanceof SVGElement && times < PATIENCE) {
      // A drawing shows no <font>: its text would be gone.
      this.#drawn.set(text, times + 1);
      font.replaceWith(text);
      return;
    }
    this.#byText.set(text, { font, said: text.data });
    this.#byFont.set(font, text);
    if (font.contains(text)) text.replaceWith(text.data);
    text.data = "";
    font.after(text);
  }

  /** The page has written something else. */
  forget(text: Node): void {
    this.#byText.get(text)?.font.remove();
    this.#byText.delete(text);
  }

  /** A node or its translation was moved or taken away: what is still on the page says again what it said. */
  undo(node: Node): void {
    const text = this.#byFont.get(node) ?? node;
    const kept = this.#byText.get(text);
    if (kept === undefined || !(text instanceof Text) || kept.font.nextSibling === text) return;
    this.forget(text);
    if (text.isConnected && text.data === "") text.data = kept.said;
  }
}

/**
 * Watches a page from now on; what was translated before is not known.
 * @returns stops watching
 */
export function watchTranslation(page: Node): () => void {
  const translations = new Translations();
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes } of records) {
      if (type === "characterData") translations.forget(target);
      for (const node of removedNodes) translations.undo(node);
    }
    for (const [font, text] of findWrapped(records))
      if (!translations.has(font)) translations.keep(text, font);
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

/** The translations that have just come, with the text node that each was put in place of or around. */
function findWrapped(records: readonly MutationRecord[]): Map<Element, Text> {
  const fonts = new Set(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isTranslation)));
  const wrapped = new Map<Element, Text>();
  if (fonts.size === 0) return wrapped;
  records.forEach((record, index) => {
    for (const node of record.removedNodes) {
      if (!(node instanceof Text) || node.data.trim() === "") continue;
      const font = findTranslation(record, records.slice(index)).find((one) => fonts.has(one));
      if (font?.isConnected === true && !wrapped.has(font)) wrapped.set(font, node);
    }
  });
  return wrapped;
}

/** What may have come where a node went: in the same step, right before it, or later at the same place. */
function findTranslation(gone: MutationRecord, later: readonly MutationRecord[]): Element[] {
  const atSamePlace = later.filter(
    ({ target, previousSibling, nextSibling }) =>
      target === gone.target && previousSibling === gone.previousSibling && nextSibling === gone.nextSibling,
  );
  return [
    ...gone.addedNodes,
    gone.previousSibling,
    gone.nextSibling,
    ...atSamePlace.flatMap(({ addedNodes }) => [...addedNodes]),
  ].filter(isTranslation);
}

function isTranslation(node: Node | null): node is Element {
  return node?.nodeName.toLowerCase() === "font";
}
