import type { DetailsFile, FactsFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import { SeriesTable } from "#domain/series";
import { SERIES_THEMES, type SeriesTheme } from "#domain/indicator";
import { DEFAULT_VIEW, formatView, type View } from "#domain/view";
import { loadMessages } from "../../words/languages.ts";
import type { Messages } from "../../words/messages.ts";
import { Library } from "../../load/library.ts";
import type { CommuneName } from "../../load/topology.ts";
import { readGeometry } from "../../reading/geometry.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { PictureSubject } from "../picture/subject.ts";
import { comparablePeriods, resolveChoice, type Choice } from "../../reading/choice.ts";
import { findClusters, makeAskedScale, shapeForm, withReferences } from "../../reading/cartography.ts";
import { explore, makeStandardScale, readAll } from "../../reading/exploration.ts";

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

/** What a view of the province shows, as the page would read it; null where the catalogue has no such view. */
export function readView(province: Province, asked: Partial<View>): PictureSubject | null {
  const { catalogue, entry, table, communes, geometry, messages, language, details, site } = province;
  const view: View = { ...DEFAULT_VIEW, language, province: entry.code, ...asked };
  const first = resolveChoice(catalogue, view);
  if (first === null) return null;
  const form = view.layout === "one" ? view.form : "auto";
  const choice = withReferences(catalogue, { ...view, form }, first);
  const scale = isPlain(view)
    ? makeStandardScale(table, choice.indicator, comparablePeriods(choice))
    : makeAskedScale(table, choice, view.classing);
  const plain = explore(table, communes, choice, scale);
  const clusters = form === "clusters" ? findClusters(plain, geometry.neighbours) : null;
  const exploration = shapeForm(form, { table, choice, plain, indicators: catalogue.indicators, clusters });
  return {
    view,
    messages,
    catalogue,
    table,
    hasTheme: (theme) => province.themes.has(theme),
    geometry,
    choice,
    exploration,
    form,
    largest: largestOf(table, choice),
    sources: details.sources,
    overlay: null,
    address:
      site === "" ? "" : `${site}?${formatView({ ...view, period: choice.period.id })}`.replace(/\?$/, ""),
    day: "",
  };
}

function isPlain({ form, since, classing, layout }: View): boolean {
  return classing === null && since === null && (form === "auto" || layout !== "one");
}

function largestOf(table: SeriesTable, choice: Choice): number {
  return readAll(table, choice, comparablePeriods(choice)).reduce(
    (most, value) => Math.max(most, Math.abs(value)),
    1,
  );
}
