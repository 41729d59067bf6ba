import type { View } from "./view.ts";
import { DEFAULT_VIEW, formatView } from "./view.ts";

/** What somebody who puts a map into a page of their own can choose. */
export interface EmbedOptions {
  readonly view: Pick<View, "province" | "indicator" | "period" | "selected" | "language" | "theme">;
  /** Whether the table of communes stands below the map. */
  readonly table: boolean;
  /** Height of the frame in CSS pixels. */
  readonly height: number;
}

/** Height of a frame at which the map, its legend and its lines have room: with the table, and without. */
export const EMBED_HEIGHT = { table: 980, plain: 640 } as const;
/** The address of the document made for frames, from the root of the site, and the parameter that asks for the table. */
export const EMBED_PAGE = "embed.html";
export const EMBED_TABLE = "bang";
export const EMBED_SCRIPT = "embed/poverty-map.js";

/** The query of an embedded map: the view's own spelling, and the table. */
export function formatEmbed({ view, table }: Pick<EmbedOptions, "view" | "table">): string {
  const { province, indicator, period, selected, language, theme } = view;
  const own = formatView({ ...DEFAULT_VIEW, province, indicator, period, selected, language, theme });
  return [own, table ? `${EMBED_TABLE}=1` : ""].filter((part) => part !== "").join("&");
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** @param site address of the atlas, ending in a slash @param title what a screen reader calls the frame */
export function writeFrameCode(site: string, options: EmbedOptions, title: string): string {
  const address = `${site}${EMBED_PAGE}?${formatEmbed(options)}`.replace(/\?$/, "");
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${String(options.height)}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/**
 * The same map as an element of the page itself; inside it a link, for as long as the script has not come.
 *
 * @param title words of the link
 */
export function writeElementCode(site: string, { view, table }: EmbedOptions, title: string): string {
  const attributes: readonly (readonly [string, string | null])[] = [
    ["province", view.province],
    ["indicator", view.indicator],
    ["period", view.period],
    ["commune", view.selected],
    ["lang", view.language],
    ["theme", view.theme],
  ];
  const written = attributes.flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${escape(value)}"`],
  );
  const query = formatEmbed({ view, table: false });
  return `<script type="module" src="${escape(site + EMBED_SCRIPT)}"></script>
<poverty-map ${written.join(" ")}${table ? " table" : ""}>
  <a href="${escape(`${site}${query === "" ? "" : "?"}${query}`)}">${escape(title)}</a>
</poverty-map>`;
}

/** What a page with a strict policy of its own has to allow, and no more. @param origin "https://atlas.example.vn" */
export function writeElementPolicy(origin: string): string {
  return `script-src ${origin}; connect-src ${origin}`;
}
