import { reportPath } from "#domain/addresses";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { IS_SITE } from "../../ui/site.ts";
import type { NamedPage } from "../routes.ts";
import { addressOf, goTo } from "./goTo.ts";

/** Lines of a menu that lead to pages, and to the quality report (báo cáo chất lượng) where there is one beside the atlas. */
export function listMenu(atlas: AtlasState, pages: readonly NamedPage[], quality: string) {
  const { language, page: open } = atlas.view.current;
  const lines = pages.map(({ page, name }) => ({
    id: page,
    text: name,
    href: addressOf(atlas, page),
    current: page === open,
    onchoose: (event: MouseEvent) => {
      goTo(atlas, page, event);
    },
  }));
  return IS_SITE ? [...lines, { id: "quality", text: quality, href: reportPath(language) }] : lines;
}
