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

/** The view that attributes ask for; what is missing or malformed falls back as it does in an address. */
export function readWish(attribute: (name: Wish) => string | null): View {
  const pairs = Object.entries(PARAMETERS).flatMap(([name, parameter]) => {
    const value = attribute(name as Wish);
    return value === null ? [] : [`${parameter}=${encodeURIComponent(value)}`];
  });
  return parseView(pairs.join("&"));
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
