import type { Language } from "#domain/localised";
import type { ReadFile } from "./published.ts";

/** What a site is written for. */
export interface SiteOptions {
  /** Where it is published, ending in "/"; null where nobody has said: then nothing has an absolute address. */
  readonly site: string | null;
  /** Codes of the provinces whose pages are written, or none for all. */
  readonly provinces: readonly string[];
  /** Stylesheets and the script of the search, from the root of the site. */
  readonly stylesheets: readonly string[];
  readonly lookup: string;
  /** Whether each commune has a picture of its own; else it shares that of its province. */
  readonly hasCommuneImages: boolean;
  /** The tabs of the atlas, at the head of every page as within it; paths from the root of the site. */
  readonly tabs: (language: Language) => readonly { readonly name: string; readonly path: string }[];
  /** Pages of the atlas that the frame of every page leads to; paths from the root of the site. */
  readonly framePages: (language: Language) => readonly { readonly name: string; readonly path: string }[];
}

/** A file of the site: its path from the root and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export type { ReadFile };
