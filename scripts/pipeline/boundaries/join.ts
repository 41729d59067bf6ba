import type { Feature, FeatureCollection } from "geojson";
import type { Commune, District } from "#domain/unit";
import type { Problem } from "../problem.ts";
import { fold } from "../match/fold.ts";
import { makeGazetteer, matchCommune } from "../match/match.ts";

/** Shapes with the code of their commune, and how they were joined. */
export interface Joined {
  readonly shapes: FeatureCollection;
  readonly problems: readonly Problem[];
  /** Property that held the code or the name, for the report. */
  readonly by: { readonly kind: "code" | "name"; readonly field: string };
}

/** The places that the shapes of a file may belong to. */
export interface JoinTarget {
  readonly file: string;
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
}

/** What the person at the command line may say about the file's table. */
export interface JoinOptions {
  readonly codeField?: string | undefined;
  readonly nameField?: string | undefined;
}

/** Where the reader keeps the id of a feature beside its properties. */
const ID = "(id)";

/**
 * Joins shapes to communes: by the property that holds most commune codes, else by the one that holds most of their names. A
 * shape that neither finds is a problem with candidates; nothing is joined by guessing.
 */
export function joinShapes(shapes: FeatureCollection, target: JoinTarget, options: JoinOptions = {}): Joined {
  const codes = new Set(target.communes.map((commune) => commune.code));
  const fields = fieldsOf(shapes.features);
  const isCode = (value: string) => codes.has(padCode(value));
  const codeField =
    options.codeField ??
    (options.nameField === undefined
      ? (bestField(shapes.features, fields, isCode) ?? bestField(shapes.features, [ID], isCode))
      : null);
  if (codeField !== null) {
    const features = shapes.features.map((shape) => withCode(shape, padCode(valueOf(shape, codeField))));
    return { shapes: { ...shapes, features }, problems: [], by: { kind: "code", field: codeField } };
  }
  return joinByName(shapes, target, options.nameField ?? null, fields);
}

function joinByName(
  shapes: FeatureCollection,
  { file, communes, districts }: JoinTarget,
  chosen: string | null,
  fields: readonly string[],
): Joined {
  const names = new Set(communes.map((commune) => fold(commune.name)));
  const field =
    chosen ?? bestField(shapes.features, fields, (value) => names.has(fold(value.replace(TYPE, "")))) ?? "";
  const gazetteer = makeGazetteer(communes, districts);
  const problems: Problem[] = [];
  const features = shapes.features.map((shape, index) => {
    const name = valueOf(shape, field);
    const match = matchCommune(name, gazetteer, null);
    if (match.kind === "found") return withCode(shape, match.commune.code);
    const candidates = match.candidates.map(({ code, type, name: own }) => ({ code, type, name: own }));
    problems.push({
      severity: "error",
      check: "shapeIsJoined",
      place: { file, row: index + 1, column: field },
      values: { found: name, candidates },
    });
    return withCode(shape, "");
  });
  return { shapes: { ...shapes, features }, problems, by: { kind: "name", field } };
}

const TYPE = /^(xã|phường|thị trấn|xa|phuong)\s+/i;

function fieldsOf(features: readonly Feature[]): string[] {
  return [...new Set(features.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}

/** The property that fits at least half of the shapes, and more of them than any other. */
function bestField(
  features: readonly Feature[],
  fields: readonly string[],
  fits: (value: string) => boolean,
): string | null {
  const scores = fields.map((field) => ({
    field,
    score: features.filter((shape) => fits(valueOf(shape, field))).length,
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { field: "", score: 0 });
  return best.score * 2 >= features.length && best.score > 0 ? best.field : null;
}

function valueOf(shape: Feature, field: string): string {
  const value: unknown = field === ID ? shape.id : shape.properties?.[field];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** Spreadsheets drop leading zeros from codes: five digits are restored. */
function padCode(value: string): string {
  return /^\d{1,5}$/.test(value) ? value.padStart(5, "0") : value;
}

function withCode(shape: Feature, code: string): Feature {
  return { type: "Feature", properties: { code }, geometry: shape.geometry };
}
