import type { Language } from "./localised.ts";
import type { Found, Variant } from "./problemFaults.ts";
import type { SlideSetFault } from "./slides/parse.ts";
import type { MissingPart } from "./slides/missing.ts";

/** Registers that an entry of the registry may refer to. */
export type Register =
  | "plan"
  | "programme"
  | "fact"
  | "planFact"
  | "contradiction"
  | "province"
  | "district"
  | "commune"
  | "indicator"
  | "area";

/** The registry, and slide sets that are part of it. */
export interface RegistryValues {
  parseRegistry:
    | Variant<"file">
    | Variant<"json" | "csv", { reason: string }>
    /** `expected` and `rule` as the schema names them. */
    | Variant<"entry", { found: string; expected: string | null; rule: string }>;
  noUnseenSigns: { readonly code: string; readonly text: string };
  catalogueIsWhole:
    | Variant<"document", { figure: string; document: string }>
    | Variant<"succession", { from: string; to: string }>
    | Variant<"weights", { code: string }>
    | Variant<"poorDistrict", { province: string; district: string }>;
  measuresAreWhole:
    | Variant<"repeated", { found: string; first: number }>
    | Variant<"another" | "repeatedIndicator" | "withoutTheme", Found>
    | Variant<"flow", { found: string | null }>
    | Variant<"nothing">
    | Variant<"series", { found: string; series: string }>;
  /** `figure`: of a published figure or a printed rate; `count`: of a form, which needs a theme. */
  measuresAreKnown: Variant<"figure" | "count", Found>;
  provinceIsKnown: { readonly found: string; readonly known: readonly string[] };
  communeCanBeDrawn: { readonly code: string; readonly name: string; readonly missing: "area" | "point" };
  outlineIsThere: { readonly province: string };
  programmesAreWhole: Readonly<{ id: string }> &
    (
      | Variant<"repeated">
      | Variant<"parent", { parent: string }>
      | Variant<"circle", { ids: readonly string[] }>
      | Variant<"years", { from: number; to: number }>
      | Variant<"within", { from: number; to: number; parent: string; first: number; last: number }>
      | Variant<"money", { sum: number; total: number }>
      | Variant<"rule", { found: string }>
      | Variant<"reference", { register: Register; found: string }>
    );
  targetsAreWhole: Readonly<{ id: string }> &
    (
      | Variant<"repeated">
      | Variant<"years", { from: number; to: number }>
      | Variant<"percent", { found: number }>
      | Variant<"range", { low: number; high: number }>
      | Variant<"bound", { low: number; high: number; bound: string }>
      | Variant<"undecided", { of: string | null }>
      | Variant<"reference", { register: Register; found: string }>
    );
  formulaIsSound: { readonly id: string; readonly formula: string; readonly token: string };
  planFiguresReconcile: {
    readonly id: string;
    readonly printed: string;
    readonly value: number | null;
    readonly computed: number;
    readonly formula: string;
    readonly flag: string | null;
    /** Two standards meet: a break, and no mistake. */
    readonly isBreak: boolean;
  };
  slidesShowWhatIs:
    | Variant<"name", { found: string; slugs: readonly string[] }>
    | Variant<"fault", { fault: SlideSetFault; found: string }>
    | Variant<"missing", { part: MissingPart; found: string }>
    | Variant<"language", { language: Language; slideSet: string }>
    | Variant<"difference", { found: string; slide: number; file: string; other: string }>;
}
