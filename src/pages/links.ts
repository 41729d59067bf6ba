import { communePath, definitionsPath, provincePath } from "#domain/addresses";
import type { ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import { DEFAULT_VIEW, formatView, type View } from "#domain/view";

/** Where the links of a view lead when a page is read without the atlas around it: to other pages, or into the atlas. */
export interface StaticLinks {
  readonly commune: (code: string, name: string) => string;
  /** The map of the province. */
  readonly province: () => string;
  /** The page of the province. */
  readonly overview: () => string;
  readonly programme: (id: string) => string;
  readonly sources: () => string;
  readonly definitions: (term: string) => string;
}

export function makeLinks(language: Language, root: string, province: ProvinceEntry): StaticLinks {
  const view = (part: Partial<View>) => root + addressOf({ language, province: province.code, ...part });
  return {
    commune: (code, name) => root + communePath(language, code, name),
    province: () => view({}),
    overview: () => root + provincePath(language, province.code, province.slug),
    programme: (id) => view({ page: "programmes", programme: id === "" ? null : id }),
    sources: () => view({ page: "sources" }),
    definitions: (term) => `${root}${definitionsPath(language)}#${term}`,
  };
}

/** Address of a view of the atlas, from the root of the site. */
export function addressOf(part: Partial<View>): string {
  const query = formatView({ ...DEFAULT_VIEW, ...part });
  return query === "" ? "./" : `?${query}`;
}
