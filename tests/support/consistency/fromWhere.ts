import { en } from "../../../src/features/explore/en.ts";
import { vi } from "../../../src/features/explore/vi.ts";
import Source from "../../../src/features/explore/Source.svelte";
import { nameDocument } from "#domain/citation";
import { textOf, within } from "./markup.ts";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";
import { renderIn } from "../renderIn.ts";

/** What "from where" (nguồn số liệu) of the card says of every commune: status and documents, as a reader finds them there. */
export function readFromWhere(scene: Scene): Said[] {
  const { atlas, choice, exploration, language } = scene;
  return exploration.rows.map(({ code, value }) => {
    const body = renderIn(language, Source, { atlas, choice, value, id: "source-commune" });
    return { code, ...readParts(body, scene) };
  });
}

/** The same of the province. */
export function readFromWhereOfProvince(scene: Scene): Said[] {
  const { atlas, choice, exploration, language } = scene;
  const body = renderIn(language, Source, {
    atlas,
    choice,
    value: exploration.province,
    id: "source-province",
  });
  return [{ code: choice.province.code, ...readParts(body, scene) }];
}

function readParts(body: string, { arrived, language }: Scene): Pick<Said, "status" | "document"> {
  const { parts, unknown } = { vi, en }[language].source;
  const [names, texts] = [within(body, "dt").map(textOf), within(body, "dd")];
  const under = (name: string) => texts.filter((_, at) => names[at] === name);
  const titles = under(parts.document).map((text) => textOf(text.replace(/<a .*?<\/a>/gs, "")));
  const ids = titles
    .filter((title) => title !== unknown)
    .flatMap((title) => {
      const found = arrived.details.sources.filter((source) => nameDocument(source, language) === title);
      return found.length === 0 ? [`no document "${title}"`] : found.map(({ id }) => id);
    });
  const status = textOf(under(parts.status)[0] ?? "");
  return titles.length === 0 ? { status } : { status, document: [...new Set(ids)].sort().join(";") };
}
