import { parseClassing } from "../classify/classing.ts";
import { DEFAULT_VIEW, formatView, splitQuery, type View } from "../view.ts";

/**
 * Parts of a query that mean nothing: a name nobody knows, or a value that falls back to the usual.
 * @param view what the query is read as
 */
export function findUnread(query: string, view: View): string[] {
  const isClassed = view.classing === null || parseClassing(view.classing) !== null;
  const read = new Set(
    formatView(isClassed ? view : { ...view, classing: null })
      .split("&")
      .map(decode),
  );
  return splitQuery(query)
    .slice(0, MOST_PAIRS)
    .filter((pair) => pair !== "" && !pair.endsWith("=") && !OF_OTHERS.test(pair))
    .map(decode)
    .filter((pair) => !read.has(pair) && !USUAL.has(pair) && !isSame(pair, view));
}

/** Enough for any view; an address without end is not read to its end. */
const MOST_PAIRS = 50;

/** The same view written another way: numbers of a camera with more digits, classes in another order, codes without their zeros. */
function isSame(pair: string, view: View): boolean {
  const [key = "", value = ""] = pair.split("=");
  if (key === "tinh") return Number(value) === Number(view.province);
  if (key === "xa") return Number(value) === Number(view.selected);
  return REWRITTEN.has(key) && formatView(view).includes(`${key}=`);
}

const REWRITTEN = new Set(["tam", "nhom", "tap"]);
/** What says how the page is drawn, and what those who hand a link on write at its end to count it: no part of a view. */
const OF_OTHERS = /^(renderer|gallery|utm_\w+|fbclid|gclid|msclkid|mibextid|zarsrc)(=|$)/;
/** What is left out of an address because it is the usual; written out it means the same. */
const USUAL = new Set([
  "lang=vi",
  `chi-tieu=${DEFAULT_VIEW.indicator}`,
  "xep=-value",
  `muc=${DEFAULT_VIEW.panel}`,
  `nen=${DEFAULT_VIEW.theme}`,
  `ve=${DEFAULT_VIEW.form}`,
  `bo-cuc=${DEFAULT_VIEW.layout}`,
  `trang=${DEFAULT_VIEW.page}`,
]);

function decode(pair: string): string {
  try {
    return decodeURIComponent(pair.replaceAll("+", " "));
  } catch {
    return pair;
  }
}
