import { communePath, definitionsPath, provincePath } from "#domain/addresses";
import type { ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import type { TermId } from "#domain/terms";
import { DEFAULT_VIEW, formatView, type View, type Whereabouts } from "#domain/view";
import type { OverviewLinks, OverviewTerm } from "../features/overview/links.ts";
import type { ProfileLinks } from "../features/profile/links.ts";

/** Where links lead when a page is read without the atlas around it: to other pages, or into the atlas. */
export interface StaticLinks {
  readonly profile: ProfileLinks;
  readonly overview: OverviewLinks;
}

/** The definition that a word of the overview stands for. */
const TERMS: Readonly<Record<OverviewTerm, TermId>> = {
  poor: "ho-ngheo",
  "near-poor": "ho-can-ngheo",
  deprivation: "thieu-hut",
  standard: "chuan-ngheo",
};

/** @param selected code of the commune of the page, or null for the province */
export function makeLinks(
  language: Language,
  root: string,
  entry: Pick<ProvinceEntry, "code" | "slug" | "periods">,
  selected: string | null,
): StaticLinks {
  const { code: province, slug } = entry;
  const view = (part: Partial<View>) => root + addressOf({ language, ...latestOf(entry), ...part });
  const definition = (term: string | undefined) =>
    root + definitionsPath(language) + (term === undefined ? "" : `#${term}`);
  const both = {
    commune: (code: string, name: string) => root + communePath(language, code, name),
    programme: (id: string) => view({ page: "programmes", programme: id === "" ? null : id }),
    sources: () => view({ page: "sources" }),
  };
  return {
    profile: {
      ...both,
      province: () => root + provincePath(language, province, slug),
      map: () => view({ selected }),
      definitions: definition,
    },
    overview: { ...both, province: () => view({}), definitions: (term) => definition(TERMS[term]) },
  };
}

/** Place and period that a page of a province is about. */
export function latestOf({ code, periods }: Pick<ProvinceEntry, "code" | "periods">): Whereabouts {
  return { province: code, period: periods.at(-1) ?? "" };
}

/** Address of a view of the atlas, from the root of the site. */
export function addressOf(part: Partial<View>): string {
  const query = formatView({ ...DEFAULT_VIEW, ...part });
  return query === "" ? "./" : `?${query}`;
}
