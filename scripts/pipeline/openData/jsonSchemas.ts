import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import {
  detailsFileSchema,
  factsFileSchema,
  placesFileSchema,
  releasesFileSchema,
} from "#domain/publishedFiles";
import { countryFileSchema } from "#domain/country";
import { coverageFileSchema, programmesFileSchema } from "#domain/coverage/file";
import { supportFileSchema } from "#domain/coverage/supportFile";
import { catalogueSchema, FORMAT_VERSION, seriesFileSchema } from "#domain/dataset";
import type { Localised } from "#domain/localised";
import { qualityReportSchema } from "#domain/qualityReport";
import { topologySchema } from "./topologySchema.ts";

/** One kind of JSON file: its address, its schema, and what it is. */
export interface JsonKind {
  readonly name: string;
  /** Below `data/`; braces stand for what differs. */
  readonly address: string;
  readonly schema: object;
  readonly says: Localised;
}

const of = (schema: v.GenericSchema) =>
  toJsonSchema(schema, { target: "draft-2020-12", errorMode: "ignore" });

/** Schemas that the atlas itself reads the files by. */
const SCHEMAS: Readonly<Record<string, () => object>> = {
  catalogue: () => of(catalogueSchema),
  series: () => of(seriesFileSchema),
  topology: () => topologySchema,
  facts: () => of(factsFileSchema),
  details: () => of(detailsFileSchema),
  country: () => of(countryFileSchema),
  "country-details": () => of(detailsFileSchema),
  detail: () => topologySchema,
  places: () => of(placesFileSchema),
  programmes: () => of(programmesFileSchema),
  support: () => of(supportFileSchema),
  coverage: () => of(coverageFileSchema),
  releases: () => of(releasesFileSchema),
  "quality-report": () => of(qualityReportSchema),
};

/** Address below `data/` and what it is, in both languages. */
const KINDS: readonly (readonly [name: string, address: string, vi: string, en: string])[] = [
  [
    "catalogue",
    "catalogue.json",
    "Lối vào: tỉnh, kỳ, chuẩn, chỉ tiêu và tên của mọi tệp khác.",
    "The entry: provinces, periods, standards, indicators and the names of all other files.",
  ],
  [
    "series",
    "series-{province}-{theme}.{hash}.json",
    "Số liệu theo xã; giá trị là hiệu so với kỳ trước của cùng dòng.",
    "Figures by commune; values are differences from the period before in the same row.",
  ],
  [
    "topology",
    "topology-{province}.{hash}.json",
    "Ranh giới xã, TopoJSON, đối tượng communes.",
    "Commune boundaries, TopoJSON, object communes.",
  ],
  [
    "facts",
    "facts-{province}.{hash}.json",
    "Số công bố cạnh các xã: huyện, phần, vùng, cả nước.",
    "Published figures beside the communes: districts, parts, regions, the nation.",
  ],
  [
    "details",
    "details.{hash}.json",
    "Văn bản, các thiếu hụt, lời giải thích chỉ tiêu.",
    "Documents, deprivations, plain words of indicators.",
  ],
  [
    "places",
    "places.{hash}.json",
    "Xã hiện nay, đơn vị cũ và nơi chúng nhập vào.",
    "Communes of today, former units and where they went.",
  ],
  [
    "programmes",
    "programmes.{hash}.json",
    "Kế hoạch, chương trình, mục tiêu, việc có thời hạn, chỗ không khớp.",
    "Plans, programmes, targets, tasks with dates, contradictions.",
  ],
  [
    "support",
    "support.{hash}.json",
    "Mỗi chương trình hỗ trợ gì, cho ai, theo định mức nào; từng mục và từng số của các kế hoạch.",
    "What each programme gives, to whom, by which norms; every section and figure of the plans.",
  ],
  [
    "coverage",
    "coverage-{province}.{hash}.json",
    "Ghi nhận chương trình theo xã và năm.",
    "Programmes recorded by commune and year.",
  ],
  ["releases", "releases.json", "Nhật ký phát hành, mới nhất trước.", "Change log, newest first."],
  [
    "quality-report",
    "quality-report.json",
    "Báo cáo chất lượng: đã đọc, đã sửa, đã giấu gì.",
    "Quality report: what was read, corrected and withheld.",
  ],
];

/** What an edition of several provinces has besides. */
const COUNTRY_KINDS: typeof KINDS = [
  [
    "country",
    "country.{hash}.json",
    "Cả nước như một nơi nữa: 63 tỉnh cũ, vùng, kỳ, chỉ tiêu của khảo sát mức sống dân cư.",
    "The whole country as one more place: 63 former provinces, regions, periods and indicators of the living standards survey.",
  ],
  [
    "country-details",
    "details-{province}.{hash}.json",
    "Văn bản và lời giải thích của số liệu cả nước.",
    "Documents and plain words of the country's figures.",
  ],
  [
    "detail",
    "detail-{province}.{hash}.json",
    "Ranh giới chi tiết hơn, TopoJSON.",
    "Boundaries with more detail, TopoJSON.",
  ],
];

/** Every kind of JSON file that the pipeline publishes. */
export function listJsonKinds(hasCountry: boolean): JsonKind[] {
  return [...KINDS, ...(hasCountry ? COUNTRY_KINDS : [])].map(([name, address, vi, en]) => ({
    name,
    address,
    schema: {
      ...SCHEMAS[name]?.(),
      $id: `urn:atlas-giam-ngheo:v${String(FORMAT_VERSION)}:${name}`,
      title: name,
      description: en,
    },
    says: { vi, en },
  }));
}

/** The JSON files as an API that programs can read: OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export function makeOpenApi(kinds: readonly JsonKind[], title: Localised, version: string): object {
  const paths = kinds.map(({ name, address, says }) => {
    const parameters = [...address.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => ({
      name: parameter,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const content = { "application/json": { schema: { $ref: `schema/${name}.schema.json` } } };
    const get = {
      operationId: name,
      summary: says.en,
      description: says.vi,
      parameters,
      responses: { "200": { description: says.en, content }, "404": { description: "not in this edition" } },
    };
    return [`/${address}`, { get }] as const;
  });
  return {
    openapi: "3.1.0",
    info: { title: title.en, description: title.vi, version },
    servers: [{ url: "../" }],
    paths: Object.fromEntries(paths),
  };
}
