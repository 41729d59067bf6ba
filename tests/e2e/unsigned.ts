/**
 * Texts of the page in which a figure of the list stands without its sign, and how many stand with it. Runs in the page. A sign is: the
 * line under the figure, its word in brackets behind it in plain text, or a chip at the head of its column, list or card.
 */
export function findUnsigned(figures: readonly string[]): { unsigned: string[]; signed: number } {
  const CHIP = "span[data-sign=illustrative]";
  const WORDS = /^[^;]{0,90}?(giả định|assumed)/;

  function isUnderHead(element: Element): boolean {
    const cell = element.closest("td, th");
    const table = cell?.closest("table");
    if (!(cell instanceof HTMLTableCellElement) || table == null) return false;
    if (table.caption?.querySelector(CHIP) != null) return true;
    const heads = table.tHead?.rows[table.tHead.rows.length - 1]?.cells;
    return heads?.[cell.cellIndex]?.querySelector(CHIP) != null;
  }

  /** The nearest part of the page that has a chip of its own, not one of a table in it. */
  function isUnderChip(element: Element): boolean {
    const part = element.closest("dl, .tooltip, li, section, article");
    const chips = [...(part?.querySelectorAll(CHIP) ?? [])];
    return chips.some((chip) => chip.closest("table, ul") === element.closest("table, ul"));
  }

  function hasSign(element: Element, behind: string): boolean {
    const isSaid = WORDS.test(behind) || element.closest(".signed.illustrative") !== null;
    return isSaid || isUnderHead(element) || isUnderChip(element);
  }

  const unsigned: string[] = [];
  let signed = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [text, element] = [node.nodeValue ?? "", node.parentElement];
    if (element?.closest("script, style, [hidden]") !== null) continue;
    for (const figure of figures) {
      const at = text.search(new RegExp(`(?<![\\d.,])${figure}`));
      if (at < 0) continue;
      if (hasSign(element, text.slice(at + figure.length))) signed++;
      else unsigned.push(`${element.className || element.localName}: ${text.trim().slice(0, 90)}`);
    }
  }
  return { unsigned, signed };
}
