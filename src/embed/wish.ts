import { DEFAULT_VIEW, formatView, parseView, type View } from "#domain/view";

/** Attributes of the element that say what it shows. */
export const WISHES = [
  "province",
  "indicator",
  "period",
  "commune",
  "lang",
  "theme",
  "table",
  "src",
] as const;
export type Wish = (typeof WISHES)[number];

/** Parameters of the atlas's own addresses by attribute, so that one codec refuses what is malformed in either. */
const PARAMETERS: Readonly<Record<Exclude<Wish, "table" | "src">, string>> = {
  province: "tinh",
  indicator: "chi-tieu",
  period: "ky",
  commune: "xa",
  lang: "lang",
  theme: "nen",
};

/** No value of an attribute is longer; what is, is not worth reading. */
const LONGEST = 100;

/** The view that attributes ask for; what is missing or malformed falls back as it does in an address. */
export function readWish(attribute: (name: Wish) => string | null): View {
  const query = new URLSearchParams();
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = attribute(name as Wish);
    if (value !== null && value.length <= LONGEST) query.set(parameter, value);
  }
  return parseView(query.toString());
}

/**
 * Folder of the atlas that attribute `src` asks for, ending in a slash; an address of one of its pages will do. Without one, or with
 * something that is no address on the web, the atlas that the script came from.
 *
 * @param page address that a relative one starts from @param own address of the script
 */
export function readBase(src: string | null, page: string, own: string): string {
  const home = new URL("../", own).href;
  const asked = src === null || src.trim() === "" ? null : parseAddress(src, page);
  if (asked === null || !/^https?:$/.test(asked.protocol)) return home;
  const { origin, pathname } = asked;
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (last === "") return `${origin}${pathname}`;
  return last.includes(".") ? `${origin}${pathname.slice(0, -last.length)}` : `${origin}${pathname}/`;
}

function parseAddress(address: string, page: string): URL | null {
  try {
    return new URL(address, page);
  } catch {
    return null;
  }
}

/** Attributes that an address of the document for frames asks for. */
export function readAddress(search: string): ReadonlyMap<Wish, string> {
  const query = new URLSearchParams(search);
  const asked = Object.entries(PARAMETERS).flatMap(([name, parameter]): [Wish, string][] => {
    const value = query.get(parameter);
    return value === null ? [] : [[name as Wish, value]];
  });
  return new Map([...asked, ...(query.get("bang") === "1" ? [["table", ""] as [Wish, string]] : [])]);
}

/** The address of the whole atlas at the same view. @param base folder of the atlas, ending in a slash */
export function linkToAtlas(base: string, { province, indicator, period, selected, language }: View): string {
  const query = formatView({ ...DEFAULT_VIEW, province, indicator, period, selected, language });
  return query === "" ? base : `${base}?${query}`;
}
