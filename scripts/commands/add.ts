import { basename } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem } from "../../src/words/problems/format.ts";
import { build } from "../pipeline/build.ts";
import { sha256Of } from "../pipeline/digest.ts";
import { readEditionFile } from "../pipeline/editionFile.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { ProblemsError } from "../pipeline/problem.ts";
import { readCorrections, type Corrections } from "../pipeline/read/corrections.ts";
import { fileBook, type Filing } from "../pipeline/read/fileSource.ts";
import { identifyBook, type IdentifiedBook } from "../pipeline/read/identifyBook.ts";
import { loadRegistry } from "../pipeline/registry/load.ts";
import { requireProvince, type Registry } from "../pipeline/registry/registry.ts";
import { ask } from "./ask.ts";
import { UsageError, type Command } from "./command.ts";
import { chooseProvince } from "./chooseProvince.ts";
import type { CommandWords } from "./words/words.ts";

const OPTIONS = {
  province: { type: "string" },
  period: { type: "string" },
  status: { type: "string" },
  document: { type: "string" },
  received: { type: "string" },
  yes: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

/** Brings workbooks in: tells what each is, files it with its checksum, and says what will change. */
export const addCommand: Command = {
  name: "add",
  async run(args, effects, words) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError({ kind: "needed", what: words.file });
    const province = await chooseProvince(effects, values.province);
    const registry = await loadRegistry(effects, { provinces: [province] });
    const context = { registry, corrections: await readCorrections(effects), province, words };
    const books: AddedBook[] = [];
    for (const path of positionals) books.push(await readOne(effects, path, values.period ?? null, context));
    if (values["dry-run"] === true) return 0;
    const isSilent = values.yes === true;
    const status = readStatus(values.status ?? (await ask(words.questions.status, "provisional", isSilent)));
    const document = values.document ?? (await ask(words.questions.document, "", isSilent));
    const received = values.received ?? new Date().toISOString().slice(0, 10);
    for (const book of books) await store(effects, { ...book, status, document, received }, context);
    return await tellChanges(effects, province, words);
  },
};

interface Context {
  readonly registry: Registry;
  readonly corrections: Corrections;
  readonly province: string;
  readonly words: CommandWords;
}

interface AddedBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly book: IdentifiedBook;
}

function readStatus(found: string): "official" | "provisional" {
  if (found === "official" || found === "provisional") return found;
  throw new UsageError({ kind: "choice", option: "--status", found, allowed: ["official", "provisional"] });
}

/** Reads a workbook and says what it is. @throws UsageError where its period stays open */
async function readOne(
  effects: Effects,
  path: string,
  period: string | null,
  { registry, corrections, province, words }: Context,
): Promise<AddedBook> {
  const bytes = await effects.read(path);
  if (bytes === undefined)
    throw new ProblemsError([
      { severity: "error", check: "sourceIsThere", place: { file: path }, values: { kind: "listed" } },
    ]);
  const found = await identifyBook({ path, bytes, province, period }, registry, corrections);
  if (!("reading" in found)) {
    const errors = found.problems.filter(({ severity }) => severity === "error");
    for (const problem of errors) effects.log(formatProblem(problem, words.language));
    throw new UsageError({ kind: "period", file: path, periods: found.periods });
  }
  for (const problem of found.reading.problems) effects.log(formatProblem(problem, words.language));
  const { tables } = found.reading;
  effects.log(
    words.told.added({
      file: path,
      forms: tables.map(({ form }) => form.id),
      period: found.period,
      province: requireProvince(registry, province).name[words.language],
      score: Math.floor(100 * Math.min(1, ...tables.map(({ score }) => score))),
      rows: Math.max(0, ...tables.map(({ rows }) => rows.filter(({ kind }) => kind === "commune").length)),
    }),
  );
  return { path, bytes, book: found };
}

async function store(
  effects: Effects,
  { path, bytes, book, ...said }: AddedBook & Pick<Filing, "status" | "document" | "received">,
  { registry, province, words }: Context,
): Promise<void> {
  const sha256 = await sha256Of(bytes);
  const { proposal } = book.reading;
  const place = { province: requireProvince(registry, province), period: book.period };
  const file = basename(path);
  const filed = await fileBook(effects, {
    ...said,
    ...place,
    as: "workbooks",
    file,
    bytes,
    sha256,
    licence: await licenceOf(effects),
  });
  if (!filed.isNew) {
    effects.log(words.told.known(path, filed.manifest));
    return;
  }
  effects.log(words.told.source(filed.manifest, said.status));
  if (proposal === null) return;
  const mapping = `${filed.path}.mapping.json`;
  await effects.write(mapping, `${JSON.stringify(proposal.mapping, null, 2)}\n`);
  effects.log(words.told.proposal(mapping));
}

async function licenceOf(effects: Effects): Promise<string> {
  return (await readEditionFile(effects))?.licence?.id ?? "";
}

/** A build that publishes nothing says what will change, or what is still in its way. */
async function tellChanges(effects: Effects, province: string, words: CommandWords): Promise<number> {
  effects.log(words.told.willChange);
  try {
    await build(effects, { provinces: [province], folder: "public/data", dryRun: true, edition: "public" });
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const problem of error.problems) effects.log(formatProblem(problem, words.language));
    return 1;
  }
}
