import type { Localised } from "#domain/localised";
import type { Changes } from "./publish/changes.ts";

/** A step of the pipeline that takes time. */
export type Step =
  | { readonly id: "registry" | "sources" | "openData" | "example" }
  | { readonly id: "province" | "exampleProvince"; readonly name: Localised }
  | { readonly id: "publish"; readonly files: number; readonly bytes: number };

/** What the pipeline tells while it works, as data; the commands put it into words. */
export type News =
  | { readonly news: "step"; readonly step: Step; readonly seconds: number }
  /** Against the release before; null where there is none. */
  | { readonly news: "changes"; readonly changes: Changes | null }
  | { readonly news: "unchanged" }
  /** A map to draw under the communes; only one can be used. */
  | { readonly news: "background"; readonly file: string; readonly isUsed: boolean }
  /** A mapping of an unknown table, for a person to confirm. */
  | { readonly news: "proposal"; readonly path: string };
