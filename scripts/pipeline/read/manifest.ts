import * as v from "valibot";
import type { ProblemValues } from "#domain/problem";
import type { Source } from "#domain/publishedFiles";
import type { Period } from "#domain/standard";
import { sha256Of } from "../digest.ts";
import type { Effects } from "../effects/effects.ts";
import { reasonOf } from "../fault.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { parseDocument } from "../registry/tables.ts";

const standard = v.picklist(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]);
const file = v.object({ file: v.string(), sha256: v.string() });
/** A table whose numbers can be read in two ways, and what the office that sent it says of them: 1.234,5 is "vi", 1,234.5 is "en". */
const table = v.object({ ...file.entries, notation: v.optional(v.picklist(["vi", "en"])) });

/** A document that a source describes itself: the fields of data/registry/documents.json, of which the last may be left out. */
const described = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  title: v.object({ vi: v.string(), en: v.string() }),
  number: v.string(),
  date: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  issuer: v.optional(v.string()),
  url: v.optional(v.string(), ""),
  grade: v.optional(v.string()),
});

const manifestSchema = v.object({
  id: v.string(),
  /** Id of a document of data/registry/documents.json, or the document itself. */
  document: v.union([v.string(), described]),
  province: v.nullable(v.string()),
  title: v.object({ vi: v.string(), en: v.string() }),
  status: v.picklist(["official", "provisional", "illustrative"]),
  received: v.pipe(v.string(), v.isoDate()),
  licence: v.string(),
  workbooks: v.array(v.object({ ...file.entries, period: v.pipe(v.string(), v.regex(/^\d{4}-.+$/)) })),
  tables: v.array(table),
  /** Coverage forms: programmes by commune and year. */
  coverage: v.optional(v.array(table), []),
  /** Whether everything in it has been published by the province itself, so that no small count of it is withheld. */
  published: v.optional(v.boolean(), false),
  /** Counts below this are withheld in a public edition; the default is 5. */
  disclosureThreshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** What was received, from whom, when, and what it is (`source.json`). */
export type Manifest = Omit<v.InferOutput<typeof manifestSchema>, "document"> & {
  readonly folder: string;
  /** Id of the document that the source is. */
  readonly document: string;
  /** The document as the source itself describes it, or null. */
  readonly described: Source | null;
};

/** Every `source.json` under a folder. @throws ProblemsError */
export async function readManifests(effects: Effects, folder: string): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  for (const name of await effects.list(folder)) {
    if (name.includes(".")) continue;
    const path = `${folder}/${name}/source.json`;
    const bytes = await effects.read(path);
    if (bytes === undefined) throw new ProblemsError([absent(path, { kind: "manifest" })]);
    manifests.push(makeManifest(parseDocument(path, bytes, manifestSchema), `${folder}/${name}`));
  }
  return manifests.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Files in the order of their names: that of the list has no meaning. */
function makeManifest(written: v.InferOutput<typeof manifestSchema>, folder: string): Manifest {
  const { document, workbooks, tables, coverage } = written;
  const files = { workbooks: byFile(workbooks), tables: byFile(tables), coverage: byFile(coverage) };
  if (typeof document === "string") return { ...written, ...files, document, described: null, folder };
  const grade = document.grade ?? (written.status === "illustrative" ? "X" : "A");
  return {
    ...written,
    ...files,
    document: document.id,
    described: { ...document, grade, status: written.status },
    folder,
  };
}

function byFile<T extends { readonly file: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The bytes of a listed file, unchanged since it was received. @throws ProblemsError */
export async function readReceived(effects: Effects, path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await effects.read(path).catch((error: unknown) => {
    throw new ProblemsError([absent(path, { kind: "unreadable", reason: reasonOf(error) })]);
  });
  if (bytes === undefined) throw new ProblemsError([absent(path, { kind: "listed" })]);
  const found = await sha256Of(bytes);
  if (found === sha256) return bytes;
  throw new ProblemsError([
    {
      severity: "error",
      check: "sourceIsUnchanged",
      place: { file: path },
      values: { found: found.slice(0, 12), expected: sha256.slice(0, 12) },
    },
  ]);
}

/** Nothing there, a folder where a file should be, or a file that may not be read. */
function absent(file: string, values: ProblemValues["sourceIsThere"]): Problem {
  return { severity: "error", check: "sourceIsThere", place: { file }, values };
}

/** The period named "2021-MDP2022-2025". @throws ProblemsError for an unknown standard */
export function parsePeriod(file: string, id: string): Period {
  const result = v.safeParse(standard, id.slice(5));
  if (result.success) return { id, date: `${id.slice(0, 4)}-12-31`, standard: result.output };
  throw new ProblemsError([
    {
      severity: "error",
      check: "periodIsKnown",
      place: { file },
      values: { found: id, standards: standard.options },
    },
  ]);
}
