import { writeCorrections } from "#domain/desk/decisions";
import type { DeskAnswers, DeskFile, DeskQuestion, DeskResult, DeskWish } from "#domain/desk/messages";
import { publishedBoundaries } from "./boundaries/published.ts";
import { build } from "./build.ts";
import { sha256Of } from "./digest.ts";
import { makeEdition, type BuildOptions, type MadeEdition } from "./edition.ts";
import { EDITION_FILE } from "./editionFile.ts";
import { DeskEffects, type DeskHands } from "./effects/desk.ts";
import { ProblemsError, type Problem } from "./problem.ts";
import { readCorrections } from "./read/corrections.ts";
import { cutCorner } from "./read/corner.ts";
import { fileBook, type FiledAs } from "./read/fileSource.ts";
import { identifyFile } from "./read/identifyFile.ts";
import { loadRegistry } from "./registry/load.ts";
import { loadNation } from "./registry/provinces.ts";
import { requireProvince } from "./registry/registry.ts";
import { zipSync } from "fflate";

/** Where the site that the desk belongs to keeps what it publishes, as the pipeline calls it. */
const FOLDER = "public/data";

const AS: Readonly<Record<DeskFile["kind"], FiledAs>> = {
  forms: "workbooks",
  plain: "tables",
  coverage: "coverage",
};

/**
 * The whole pipeline for a page without a disk (bàn số liệu): files are identified, put into a folder of sources in memory with what a person
 * has decided, and built as the command line builds that folder, over the registry and the release of the site.
 */
export class Desk {
  readonly #hands: DeskHands;
  /** Files by their digest: one that is built again is not read again. */
  readonly #files = new Map<string, Uint8Array>();

  constructor(hands: DeskHands) {
    this.#hands = hands;
  }

  /** The provinces that an edition can be of. */
  async provinces(): Promise<DeskAnswers["provinces"]> {
    const nation = await loadNation(new DeskEffects(this.#hands));
    return nation.map(({ code, name }) => ({ code, name }));
  }

  /** What a file is; it is kept for building unless it is a list of people. */
  async identify({
    name,
    bytes,
    province,
    period,
  }: Extract<DeskQuestion, { ask: "identify" }>): Promise<DeskAnswers["identify"]> {
    const effects = new DeskEffects(this.#hands);
    const registry = await loadRegistry(effects, { provinces: [province] });
    const digest = await sha256Of(bytes);
    const own = this.#files.get(digest) ?? bytes;
    const found = await identifyFile(
      { path: name, bytes: own, province, period },
      registry,
      await readCorrections(effects),
    );
    if (found.kind !== "people") this.#files.set(digest, own);
    return { ...found, digest };
  }

  /** The edition of the files, with everything wrong in them; what can be shown of it in spite of errors is shown. */
  async build(wish: DeskWish): Promise<DeskResult> {
    const { effects, paths } = await this.#lay(wish);
    const problems = new Set<Problem>();
    const made = await tryToMake(effects, optionsOf(wish), problems);
    const isReady = made !== null && [...problems].every(({ severity }) => severity !== "error");
    return {
      isReady,
      problems: [...problems].map((problem) => this.#show(problem, paths)),
      files: made === null ? {} : textsOf(made),
      changes: made?.changes ?? null,
    };
  }

  /** Sources, decisions and releases as `data/` of a repository has them, packed; the command line builds the same from it. */
  async archive(wish: DeskWish): Promise<Uint8Array> {
    const { effects } = await this.#lay(wish);
    return zipSync(Object.fromEntries([...effects.files].sort()), { level: 6 });
  }

  /** The edition as it is published, file by file. @throws ProblemsError where an error stands in the way */
  async publish(wish: DeskWish): Promise<ReadonlyMap<string, Uint8Array>> {
    const { effects } = await this.#lay(wish);
    await build(effects, { ...optionsOf(wish), dryRun: false });
    return effects.files;
  }

  /** A folder of sources in memory. @returns with the digest of the dropped file by the path of its copy */
  async #lay({ province, publisher, contact, files, decisions, received }: DeskWish) {
    const effects = new DeskEffects(this.#hands);
    const paths = new Map<string, string>();
    const registry = await loadRegistry(effects, { provinces: [province] });
    const place = requireProvince(registry, province);
    for (const { name, digest, kind, period, status } of files) {
      const bytes = this.#files.get(digest);
      if (bytes === undefined) continue;
      const filing = { province: place, as: AS[kind], period, file: name, bytes, sha256: digest };
      const { path } = await fileBook(effects, { ...filing, status, document: "", received, licence: "" });
      paths.set(path, digest);
    }
    const edition = { provinces: [province], publisher, licence: null, contact, example: false };
    await effects.write(EDITION_FILE, `${JSON.stringify(edition, null, 2)}\n`);
    for (const [name, text] of writeCorrections(decisions))
      await effects.write(`data/corrections/${name}`, text);
    const boundaries = await publishedBoundaries(effects, FOLDER, province);
    if (boundaries !== null)
      await effects.write(`data/boundaries/${province}.json`, JSON.stringify(boundaries));
    return { effects, paths };
  }

  #show(problem: Problem, paths: ReadonlyMap<string, string>): DeskResult["problems"][number] {
    const digest = paths.get(problem.place.file) ?? null;
    const bytes = digest === null ? undefined : this.#files.get(digest);
    return { problem, digest, corner: bytes === undefined ? null : cutCorner(problem.place, bytes) };
  }
}

function optionsOf({ allowFewer }: DeskWish): BuildOptions {
  return { provinces: [], folder: FOLDER, dryRun: true, edition: "public", allowFewer };
}

/**
 * The edition as far as it can be made. After an error a later step may stand on nothing: then there is nothing to show, and what is wrong
 * is told.
 */
async function tryToMake(
  effects: DeskEffects,
  options: BuildOptions,
  problems: Set<Problem>,
): Promise<MadeEdition | null> {
  try {
    return await makeEdition(effects, options, (found) => {
      for (const problem of found) problems.add(problem);
    });
  } catch (error) {
    if (error instanceof ProblemsError) for (const problem of error.problems) problems.add(problem);
    else if ([...problems].every(({ severity }) => severity !== "error")) throw error;
    return null;
  }
}

/** Files of the page's own formats; what others may take away is made again when it is published. */
function textsOf({ output }: MadeEdition): Record<string, string> {
  return Object.fromEntries(
    [...output.files].flatMap(([name, content]) =>
      typeof content === "string" && /^[^/]+\.json$/.test(name) ? [[name, content]] : [],
    ),
  );
}
