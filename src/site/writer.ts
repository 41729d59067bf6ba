import { en as frameEn } from "../features/shared/frame/en.ts";
import { vi as frameVi } from "../features/shared/frame/vi.ts";
import type { Component } from "svelte";
import { render } from "svelte/server";
import { rootOf } from "#domain/addresses";
import type { Language, Localised } from "#domain/localised";
import { en as shellEn } from "../words/en.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { type Messages, vi as shellVi } from "../words/vi.ts";
import { makeDocument, type PageHead } from "./document.ts";
import PageOf from "./PageOf.svelte";
import type { SiteFile, SiteOptions } from "./options.ts";
import type { Nation } from "./published.ts";

export const LANGUAGES: readonly Language[] = ["vi", "en"];
export const MESSAGES: Readonly<Record<Language, Messages>> = { vi: shellVi, en: shellEn };

/** What one page adds to what all have. */
export interface Sheet<Props extends Record<string, unknown>> {
  readonly head: Omit<PageHead, "hidden">;
  readonly crumbs: readonly { readonly name: string; readonly path: string }[];
  readonly here: string;
  /** Address of the map, from the root of the site. */
  readonly map: string;
  readonly body: Component<Props>;
  readonly props: Props;
  /** The way to the root of the site, where a page does not know at which depth it is read. */
  readonly root?: string;
}

/** Marks that only a browser taking over a page needs; no text holds them, for "<" is always escaped. */
const HYDRATION = /<!--(?:\[-?!?\d*|\]|)-->/g;

/** What Svelte renders, without marks for a script that never comes. */
export function withoutMarks(html: string): string {
  return html.replace(HYDRATION, "");
}

/** Puts a page into its frame and its document. */
export function writeSheet<Props extends Record<string, unknown>>(
  sheet: Sheet<Props>,
  { catalogue }: Nation,
  options: SiteOptions,
): SiteFile {
  const { head, crumbs, here, map, body, props } = sheet;
  const { language, path, languages } = head;
  const messages = MESSAGES[language];
  const root = sheet.root ?? rootOf(path);
  const words = { vi, en }[language].frame;
  const dates = catalogue.periods.map(({ date }) => date).sort();
  const isInternal = catalogue.edition === "internal";
  const { body: html } = render(PageOf, {
    props: {
      body: body as Component<Record<string, unknown>>,
      bodyProps: props,
      frame: {
        language,
        root,
        atlas: messages.shell.atlas,
        crumbs,
        here,
        other: languages === null ? null : languages[language === "vi" ? "en" : "vi"],
        map,
        tabs: options.tabs(language).map((tab) => ({ ...tab, isHere: tab.path === path })),
        pages: options.framePages(language),
        notes: [
          words.dataOf(formatDate(dates.at(-1) ?? "", language)),
          ...(catalogue.example ? [words.example] : []),
        ],
        warning: isInternal ? { vi: frameVi, en: frameEn }[language].internal : null,
      },
    },
  });
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const text = makeDocument(
    { ...head, hidden: isInternal },
    { site: options.site, stylesheets: options.stylesheets },
    root,
    withoutMarks(html),
  );
  return { path: file, text };
}

/** "31/12/2025", "31 December 2025". */
function formatDate(date: string, language: Language): string {
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  const format = new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    day: "numeric",
    month: language === "vi" ? "numeric" : "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(parsed);
}

/** The same page in both languages. */
export function inBoth(make: (language: Language) => string): Localised {
  return { vi: make("vi"), en: make("en") };
}
