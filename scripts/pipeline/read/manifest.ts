import { createHash } from "node:crypto";
import * as v from "valibot";
import type { ProblemValues } from "#domain/problem";
import type { Period } from "#domain/standard";
import type { Effects } from "../effects.ts";
import { reasonOf } from "../fault.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import { parseDocument } from "../registry/tables.ts";

const standard = v.picklist(["INC2011-2015", "MDP2016-2020", "MDP2022-2025", "MDP2027-2030"]);
const file = v.object({ file: v.string(), sha256: v.string() });

const manifestSchema = v.object({
  id: v.string(),
  document: v.string(),
  province: v.nullable(v.string()),
  title: v.object({ vi: v.string(), en: v.string() }),
  status: v.picklist(["official", "provisional", "illustrative"]),
  received: v.pipe(v.string(), v.isoDate()),
  licence: v.string(),
  workbooks: v.array(v.object({ ...file.entries, period: v.pipe(v.string(), v.regex(/^\d{4}-.+$/)) })),
  tables: v.array(file),
  /** Coverage forms: programmes by commune and year. */
  coverage: v.optional(v.array(file), []),
  /** Counts below this are withheld in a public edition; the default is 5. */
  disclosureThreshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** What was received, from whom, when, and what it is (`source.json`). */
export type Manifest = v.InferOutput<typeof manifestSchema> & { readonly folder: string };

/** Every `source.json` under a folder. @throws ProblemsError */
export async function readManifests(effects: Effects, folder: string): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  for (const name of await effects.list(folder)) {
    if (name.includes(".")) continue;
    const path = `${folder}/${name}/source.json`;
    const bytes = await effects.read(path);
    if (bytes === undefined) throw new ProblemsError([absent(path, { kind: "manifest" })]);
    manifests.push({ ...parseDocument(path, bytes, manifestSchema), folder: `${folder}/${name}` });
  }
  return manifests;
}

/** The bytes of a listed file, unchanged since it was received. @throws ProblemsError */
export async function readReceived(effects: Effects, path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await effects.read(path).catch((error: unknown) => {
    throw new ProblemsError([absent(path, { kind: "unreadable", reason: reasonOf(error) })]);
  });
  if (bytes === undefined) throw new ProblemsError([absent(path, { kind: "listed" })]);
  const found = createHash("sha256").update(bytes).digest("hex");
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
