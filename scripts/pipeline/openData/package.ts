import type { Localised } from "#domain/localised";
import type { Status } from "#domain/status";
import type { Column } from "./columns.ts";
import type { Licence, Publication } from "./publication.ts";

/** One published file as the package lists it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly title: Localised;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  /** Province code, or null for the whole edition. */
  readonly province: string | null;
  readonly columns?: readonly Column[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly field: string;
    readonly resource: string;
    readonly to: string;
  }[];
  readonly licence?: Licence | null;
}

/** What a package says of itself. */
export interface Edition {
  readonly publication: Publication;
  /** Release id: the same figures, places and boundaries have the same. */
  readonly version: string;
  /** Date of the newest figure, ISO. */
  readonly until: string;
  readonly example: boolean;
  readonly kind: "public" | "internal";
  readonly licence: Licence | null;
  readonly citation: Localised;
  readonly says: Localised;
  /** How many values have each status, those that are empty too. */
  readonly figures: Readonly<Record<Status, number>>;
  /** The archive of this very release, or null inside it. */
  readonly archive: { readonly name: string; readonly bytes: number } | null;
}

/**
 * A Data Package (Frictionless, version 2; the members of version 1 stand beside those that replaced them, so readers of either
 * understand it). English titles stand in members that end in `_en`.
 */
export function makePackage(
  edition: Edition,
  resources: readonly Resource[],
  sources: readonly { title: string; path?: string }[],
): object {
  const { publication, version, until, example, kind, licence, citation, says, figures, archive } = edition;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: publication.name,
    title: publication.title.vi,
    title_en: publication.title.en,
    description: says.vi,
    description_en: says.en,
    version,
    ...(publication.homepage === null ? {} : { homepage: publication.homepage }),
    until,
    example,
    edition: kind,
    figures,
    archive: archive?.name ?? null,
    archive_bytes: archive?.bytes ?? null,
    citation: citation.vi,
    citation_en: citation.en,
    keywords: ["Việt Nam", "hộ nghèo", "hộ cận nghèo", "nghèo đa chiều", "poverty", "commune"],
    contributors: [
      { title: publication.publisher.name, roles: ["publisher"], role: "publisher", ...emailOf(publication) },
    ],
    ...(licence === null ? {} : { licenses: [writeLicence(licence)] }),
    sources,
    resources: resources.map(writeResource),
  };
}

function emailOf({ publisher }: Publication): { email?: string } {
  return publisher.email === null ? {} : { email: publisher.email };
}

function writeLicence({ id, title, url }: Licence): object {
  return { name: id, title, path: url };
}

function writeResource(resource: Resource): object {
  const { name, path, format, mediatype, title, bytes, sha256, province, columns, licence } = resource;
  return {
    name,
    path,
    ...(columns === undefined
      ? { profile: "data-resource" }
      : { type: "table", profile: "tabular-data-resource" }),
    format,
    mediatype,
    encoding: "utf-8",
    title: title.vi,
    title_en: title.en,
    bytes,
    hash: `sha256:${sha256}`,
    province,
    ...(licence === undefined || licence === null ? {} : { licenses: [writeLicence(licence)] }),
    ...(columns === undefined ? {} : { dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"' } }),
    ...(columns === undefined ? {} : { schema: writeSchema(resource, columns) }),
  };
}

function writeSchema({ primaryKey, foreignKeys }: Resource, columns: readonly Column[]): object {
  return {
    fields: columns.map(({ name, type, title, definition, required, allowed }) => ({
      name,
      type,
      title: title.vi,
      title_en: title.en,
      description: definition.vi,
      description_en: definition.en,
      ...(required || allowed !== undefined
        ? {
            constraints: {
              ...(required ? { required } : {}),
              ...(allowed === undefined ? {} : { enum: allowed }),
            },
          }
        : {}),
    })),
    missingValues: [""],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(foreignKeys === undefined
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ field, resource, to }) => ({
            fields: [field],
            reference: { resource, fields: [to] },
          })),
        }),
  };
}
