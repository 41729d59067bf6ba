/** Why bytes can not be read as a workbook or as boundaries: data, told with the problem of the file. */

/** What one of several things is said of. */
export type Variant<Kind extends string, Values = object> = { readonly kind: Kind } & Readonly<Values>;
export type Found = Readonly<{ found: string }>;

/** Why an archive can not be opened; `most` in MB. */
export type ArchiveFault = Variant<"unpacked", { most: number }> | Variant<"archive">;

/** Why a workbook or text table can not be read; `most` in MB, cells or rows; `reason` as a library says it. */
export type WorkbookFault =
  | ArchiveFault
  | Variant<"bytes" | "cells" | "rows", { most: number }>
  | Variant<"otherKind" | "binary">
  | Variant<"table" | "workbook", { reason: string }>
  | Variant<"header" | "stream" | "streamShort" | "root" | "circle">
  | Variant<"sectorSize", { bytes: number }>
  | Variant<"sector", { sector: number }>
  | Variant<"record", { byte: number }>;

/** Why coordinates can not be understood. */
export type SystemFault =
  | Variant<"meridian", Found>
  | Variant<"epsg", { found: string; known: readonly string[] }>
  | Variant<"prj">
  /** A projection over a datum without a name. */
  | Variant<"datum", Found>
  | Variant<"noSystem", { x: number; y: number; meridian: number | null }>;

/** Why a boundary file can not be read; `reason` as a library says it. */
export type BoundaryFault =
  | ArchiveFault
  | SystemFault
  | Variant<"bytes", { most: number }>
  | Variant<"unreadable", { reason: string | null }>
  | Variant<"otherKind" | "noCollection" | "doctype" | "noTable" | "empty" | "noLayer">
  | Variant<"json" | "topology" | "kml" | "geopackage" | "shapefile" | "polygons", { reason: string }>
  | Variant<"several" | "layers", { names: readonly string[] }>
  | Variant<"geometry">
  | Variant<"shape", { record: number }>
  | Variant<"shapeType", { type: number }>
  | Variant<"shapesHeader" | "shapesShort" | "tableHeader" | "tableColumns" | "tableWidth" | "tableShort">;
