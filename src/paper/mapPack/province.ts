import type { DetailsFile, FactsFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import { isWhole, type CommuneName } from "#domain/reading";
import { SeriesTable } from "#domain/series";
import { SERIES_THEMES, type SeriesTheme } from "#domain/indicator";
import { DEFAULT_VIEW, formatView, latestOf, type View } from "#domain/view";
import { loadMessages } from "../../words/languages.ts";
import type { Messages } from "../../words/vi.ts";
import { Library } from "../../load/library.ts";
import { readGeometry } from "../../reading/geometry.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { PictureSubject } from "../../features/shared/paper.ts";
import * as cartography from "../../reading/cartography.ts";
import { readView } from "../../reading/readView.ts";

/** Reads a published file by its name and trusts nothing of it yet. @throws whatever the reader throws for a file that is not there */
export type ReadPublished = (file: string) => Promise<unknown>;

/** Everything published of one province. */
export interface Province {
  readonly language: Language;
  readonly messages: Messages;
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly entry: ProvinceEntry;
  readonly geometry: MapGeometry;
  readonly communes: readonly CommuneName[];
  readonly table: SeriesTable;
  readonly themes: ReadonlySet<SeriesTheme>;
  readonly details: DetailsFile;
  readonly facts: FactsFile;
  /** Address of the atlas for links, or empty. */
  readonly site: string;
}

/** @throws RangeError for a province that is not published, LoadProblem for a file that is missing or damaged */
export async function readProvince(
  read: ReadPublished,
  { code, language, site }: { readonly code: string; readonly language: Language; readonly site: string },
): Promise<Province> {
  const library = new Library("", (_, file) => read(file));
  const catalogue = await library.catalogue();
  const entry = catalogue.provinces.find((province) => province.code === code);
  if (entry === undefined) throw new RangeError(`province ${code} is not published`);
  const [topology, details, facts] = await Promise.all([
    library.detail(entry),
    library.details(catalogue),
    library.facts(entry),
  ]);
  const themes = SERIES_THEMES.filter((theme) => entry.files.series[theme] !== undefined);
  const series = await Promise.all(themes.map((theme) => library.series(entry, theme)));
  return {
    language,
    messages: await loadMessages(language),
    library,
    catalogue,
    entry,
    geometry: readGeometry(topology.topology, topology.file),
    communes: topology.communes,
    table: new SeriesTable(series),
    themes: new Set(themes),
    details,
    facts,
    site,
  };
}

/** What a view of the province shows, ready for paper; null where the catalogue has no such view. */
export function readMap(province: Province, asked: Partial<View>): PictureSubject | null {
  const { catalogue, entry, table, themes, communes, geometry, messages, language, details, site } = province;
  const view: View = { ...DEFAULT_VIEW, language, ...latestOf(entry), ...asked };
  const { neighbours } = geometry;
  const hasTheme = (theme: SeriesTheme) => themes.has(theme);
  const dataset = { catalogue, province: entry.code, table, hasTheme };
  const reading = readView({ dataset, communes, neighbours, overlay: null, messages, cartography }, view);
  if (!isWhole(reading)) return null;
  const address =
    site === ""
      ? ""
      : `${site}?${formatView({ ...view, period: reading.choice.period.id })}`.replace(/\?$/, "");
  return { ...reading, messages, catalogue, geometry, sources: details.sources, address, day: "" };
}
