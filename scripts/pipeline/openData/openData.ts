import { zipSync, type Zippable } from "fflate";
import type { Source } from "#domain/publishedFiles";
import { formatCsv, OPEN_DATA, type Cell } from "#domain/csv";
import type { Localised } from "#domain/localised";
import { STATUSES, type Status } from "#domain/status";
import { makeGeoJson, makeTopoJson, type About, type Properties } from "#domain/shapes";
import type { Registry } from "../registry/registry.ts";
import type { Survey } from "../registry/survey.ts";
import { requireProvince } from "../registry/registry.ts";
import { FIGURE_COLUMNS, MEASURE_COLUMNS, SOURCE_COLUMNS, type Column } from "./columns.ts";
import { addCountry, withSurvey } from "./country.ts";
import { listEntries, makeDictionary, type Entry } from "./dictionary.ts";
import { listFigures, type OpenProvince } from "./figures.ts";
import { listJsonKinds, makeOpenApi } from "./jsonSchemas.ts";
import { latestProperties } from "./latest.ts";
import type { Terms } from "./measures.ts";
import { makePackage, type Edition, type Resource } from "./package.ts";
import type { Licence, Publication } from "./publication.ts";
import { makeListing, type Listing } from "./lists.ts";
import { listMeasureRows, listSources } from "./tables.ts";
import { cite, describe, makeCff, makeReadme, type Facts } from "./words.ts";
import { headOf, makeBook } from "./workbook.ts";

/** What the open data of an edition is made of. */
export interface OpenInput {
  readonly registry: Registry;
  readonly publication: Publication;
  readonly provinces: readonly OpenProvince[];
  readonly terms: Terms;
  /** Survey rates of the whole country; null in an edition of one province. */
  readonly country: Survey | null;
  readonly sources: readonly Source[];
  readonly version: string;
  readonly example: boolean;
  readonly kind: "public" | "internal";
}

/** The oldest moment that an archive can name: the same content gives the same bytes in any year and any place. */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * Every file of the open data, by its path below `data/v1`: tables, workbooks, shapes, dictionary, schemas, the package that lists them,
 * and an archive of all under a name that carries its own hash.
 */
export async function makeOpenData(input: OpenInput): Promise<ReadonlyMap<string, Uint8Array>> {
  const facts = gatherFacts(input);
  const [says, citation] = [describe(facts), cite(facts)];
  const about = { vi: says.vi, en: says.en, version: input.version, citation: citation.vi };
  const listing = makeListing();
  const figures = addTables(listing, input);
  addShapes(listing, input, about);
  const books = makeListing();
  addBooks(books, input, [
    input.publication.title.vi,
    input.publication.title.en,
    says.vi,
    says.en,
    citation.vi,
    citation.en,
  ]);
  addApi(listing, input);
  listing.add("CITATION.cff", makeCff(facts, says), "text/plain", {
    vi: "Trích dẫn, cho phần mềm quản lý tài liệu",
    en: "Citation, for reference managers",
  });
  const listed = listing.listed.map(({ path, title }): [string, Localised] => [path, title]);
  listing.add("README.md", makeReadme(facts, says, citation, listed), "text/markdown", {
    vi: "Đọc trước: các tệp, cách đọc, giấy phép",
    en: "Read me: the files, how to read them, the licence",
  });
  const { publication, version, example, kind } = input;
  const edition: Edition = {
    publication,
    version,
    until: facts.until,
    example,
    kind,
    licence: facts.licence,
    citation,
    says,
    figures,
    archive: null,
  };
  return await finish(listing, books, edition, input.sources);
}

/**
 * The archive holds tables, shapes and texts with a package that lists them; workbooks hold the same figures again and stay outside. The
 * package outside lists the workbooks as well, and names the archive.
 */
async function finish(
  listing: Listing,
  books: Listing,
  edition: Edition,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const written = sources.map(({ title, url }) => ({
    title: title.vi,
    ...(url === "" ? {} : { path: url }),
  }));
  const write = (archive: Edition["archive"], resources: readonly Resource[]) =>
    encode(`${JSON.stringify(makePackage({ ...edition, archive }, resources, written), null, 1)}\n`);
  const [own, other] = [await listing.weigh(), await books.weigh()];
  const inside: Zippable = {
    "datapackage.json": write(null, own),
    ...Object.fromEntries(listing.files),
  };
  const archive = zipSync(inside, { mtime: LONG_AGO });
  const name = await listing.addHashed("atlas", "zip", archive);
  return new Map([
    ...listing.files,
    ...books.files,
    ["atlas.zip", archive],
    ["datapackage.json", write({ name, bytes: archive.length }, [...own, ...other])],
  ]);
}

function gatherFacts({ registry, publication, provinces, version, example, kind }: OpenInput): Facts {
  return {
    publication,
    version,
    until:
      provinces
        .flatMap(({ build }) => build.periods.map(({ date }) => date))
        .sort()
        .at(-1) ?? "",
    example,
    internal: kind === "internal",
    licence:
      kind === "internal" ? null : example ? publication.licences.example : publication.licences.figures,
    provinces: provinces.map(({ build }) => requireProvince(registry, build.province).name),
    schematic: provinces.some(({ build }) => build.boundaries.kind === "schematic"),
  };
}

function csv(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  return formatCsv([headOf(columns), ...rows], OPEN_DATA);
}

/** Answers how many values have each status. */
function addTables(
  listing: Listing,
  { registry, provinces, terms: own, country, sources }: OpenInput,
): Readonly<Record<Status, number>> {
  const terms = withSurvey(own, country);
  const figures = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  // A figure may rest on several documents, so that the ids in its source are no foreign key.
  const foreignKeys = [{ field: "measure", resource: "measures", to: "id" }];
  for (const province of provinces) {
    const { code, name } = requireProvince(registry, province.build.province);
    const title = {
      vi: `Mọi số liệu mọi năm, mỗi dòng một giá trị, ${name.vi}`,
      en: `All figures of all years, one row a value, ${name.en}`,
    };
    const rows = listFigures(province, own);
    for (const row of rows) figures[row[STATUS_AT] as Status]++;
    const text = csv(FIGURE_COLUMNS, rows);
    listing.add(`figures-${code}.csv`, text, "text/csv", title, {
      columns: FIGURE_COLUMNS,
      foreignKeys,
      province: code,
    });
  }
  for (const row of country === null ? [] : addCountry(listing, country, foreignKeys))
    figures[row[STATUS_AT] as Status]++;
  const key = { primaryKey: ["id"] };
  const [measures, documents] = [
    csv(MEASURE_COLUMNS, listMeasureRows(terms)),
    csv(SOURCE_COLUMNS, listSources(sources)),
  ];
  const titles = {
    measures: { vi: "Chỉ tiêu và số đo", en: "Indicators and measures" },
    sources: { vi: "Văn bản nguồn", en: "Source documents" },
  };
  listing.add("measures.csv", measures, "text/csv", titles.measures, { columns: MEASURE_COLUMNS, ...key });
  listing.add("sources.csv", documents, "text/csv", titles.sources, { columns: SOURCE_COLUMNS, ...key });
  addDictionary(listing, makeDictionary(terms, registry.standards));
  return figures;
}

function addDictionary(listing: Listing, entries: readonly Entry[]): void {
  for (const language of ["vi", "en"] as const)
    listing.add(
      `dictionary.${language}.csv`,
      formatCsv(listEntries(entries, language), OPEN_DATA),
      "text/csv",
      {
        vi: `Từ điển dữ liệu: mỗi cột và chỉ tiêu nghĩa là gì, ${language === "vi" ? "tiếng Việt" : "tiếng Anh"}`,
        en: `Data dictionary: what every column and indicator means, ${language === "vi" ? "Vietnamese" : "English"}`,
      },
    );
  listing.add(
    "dictionary.json",
    JSON.stringify({ format: "atlas.dictionary", version: 1, entries }),
    "application/json",
    {
      vi: "Từ điển dữ liệu, cả hai tiếng, cho chương trình",
      en: "Data dictionary in both languages, for programs",
    },
  );
}

function addShapes(listing: Listing, input: OpenInput, about: About): void {
  const { registry, provinces, terms, publication } = input;
  const all = new Map<string, Properties>();
  for (const province of provinces) {
    const { boundaries, province: code } = province.build;
    const { name } = requireProvince(registry, code);
    const shapes = boundaries.detail ?? boundaries.topology;
    const own = latestProperties(registry, province, terms);
    for (const [commune, properties] of own) all.set(commune, properties);
    const said = { ...about, boundaries: boundaries.kind, boundariesSource: boundaries.source };
    const title = {
      vi: `Ranh giới xã kèm số mới nhất, ${name.vi}`,
      en: `Shapes of communes with the newest figures, ${name.en}`,
    };
    const more = { province: code, licence: licenceOf(publication, boundaries.kind) };
    const propertiesOf = (commune: string) => own.get(commune) ?? null;
    listing.add(
      `communes-${code}.geojson`,
      JSON.stringify(makeGeoJson([shapes], propertiesOf, said)),
      "application/geo+json",
      title,
      more,
    );
    listing.add(
      `communes-${code}.topojson`,
      JSON.stringify(makeTopoJson(shapes, propertiesOf, said)),
      "application/json",
      title,
      more,
    );
  }
  const kinds = [...new Set(provinces.map(({ build }) => build.boundaries.kind))];
  const shapes = provinces.map(({ build }) => build.boundaries.detail ?? build.boundaries.topology);
  const whole = makeGeoJson(shapes, (commune) => all.get(commune) ?? null, {
    ...about,
    boundaries: kinds.join(", "),
  });
  const [only] = kinds;
  listing.add(
    "communes.geojson",
    JSON.stringify(whole),
    "application/geo+json",
    {
      vi: "Ranh giới xã kèm số mới nhất, mọi tỉnh",
      en: "Shapes of communes with the newest figures, all provinces",
    },
    { licence: kinds.length === 1 && only !== undefined ? licenceOf(publication, only) : null },
  );
}

function licenceOf({ licences }: Publication, kind: "schematic" | "imported"): Licence | null {
  return kind === "schematic" ? licences.schematicBoundaries : licences.importedBoundaries;
}

const STATUS_AT = FIGURE_COLUMNS.findIndex(({ name }) => name === "status");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function addBooks(
  listing: Listing,
  { registry, provinces, terms, sources }: OpenInput,
  notes: readonly string[],
): void {
  const tables = { sources: listSources(sources), measures: listMeasureRows(terms), notes };
  for (const province of provinces) {
    const { code, name } = requireProvince(registry, province.build.province);
    const book = makeBook([province], terms, tables, ({ build }) => build.periods);
    const title = { vi: `Bảng tính mọi năm, ${name.vi}`, en: `Workbook of all years, ${name.en}` };
    listing.add(`atlas-${code}.xlsx`, book, XLSX, title, { province: code });
  }
  const newest = makeBook(provinces, terms, tables, ({ build }) => build.periods.slice(-1));
  listing.add("atlas.xlsx", newest, XLSX, {
    vi: "Bảng tính kỳ mới nhất, mọi tỉnh",
    en: "Workbook of the newest period, all provinces",
  });
}

function addApi(listing: Listing, { publication, version, country }: OpenInput): void {
  const kinds = listJsonKinds(country !== null);
  for (const { name, schema, says } of kinds)
    listing.add(
      `schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
      "application/schema+json",
      {
        vi: `Lược đồ: ${says.vi}`,
        en: `Schema: ${says.en}`,
      },
    );
  const api = makeOpenApi(kinds, publication.title, version);
  listing.add("openapi.json", `${JSON.stringify(api, null, 1)}\n`, "application/json", {
    vi: "Các tệp JSON như một API (OpenAPI 3.1)",
    en: "The JSON files as an API (OpenAPI 3.1)",
  });
}
