import * as v from "valibot";
import {
  factsFileSchema,
  releasesFileSchema,
  type FactsFile,
  type ReleasesFile,
} from "#domain/publishedFiles";
import { DEFAULT_THRESHOLD } from "#domain/disclosure/suppress";
import { isUnchanged } from "#domain/releaseChanges";
import {
  catalogueSchema,
  DatasetError,
  parsePublished,
  seriesFileSchema,
  type Catalogue,
} from "#domain/dataset";
import { SeriesTable } from "#domain/series";
import { shortHashOf } from "../digest.ts";
import type { Effects } from "../effects/effects.ts";
import { joinReleases, NO_RELEASE, type EarlierReleases } from "../derive/earlierReleases.ts";
import { readReleased } from "../derive/readReleased.ts";
import { readReleaseRecord } from "./releaseRecord.ts";
import { compareEditions, type Changes, type Edition } from "./changes.ts";

/** How many releases the log keeps. */
const KEPT = 40;

/** What stands in the folder before a release: an edition that can be compared with, and its log. */
export interface PreviousRelease {
  readonly edition: Edition | null;
  readonly log: ReleasesFile | null;
  /** What stands beside the communes, by province code. */
  readonly facts: ReadonlyMap<string, FactsFile["facts"]>;
  /** Counts from 1 to below it were small, by province code. */
  readonly thresholds: ReadonlyMap<string, number>;
}

const NOTHING: PreviousRelease = { edition: null, log: null, facts: new Map(), thresholds: new Map() };

/**
 * Reads the last release; one of another format, or damaged, is passed over, so that it never blocks a new one. So is one of another
 * kind: what a public edition tells of an internal one, in its own log or in one that it inherits, is what it withholds.
 */
export async function readPrevious(
  effects: Pick<Effects, "read">,
  folder: string,
  kind: Catalogue["edition"],
): Promise<PreviousRelease> {
  try {
    const catalogue = parsePublished(
      catalogueSchema,
      "catalogue.json",
      await readJson(effects, `${folder}/catalogue.json`),
    );
    if (catalogue.edition !== kind) return NOTHING;
    const series = new Map<string, Edition["series"] extends ReadonlyMap<string, infer F> ? F : never>();
    for (const { code, files } of catalogue.provinces) {
      const read = Object.values(files.series).map(async (name) =>
        parsePublished(seriesFileSchema, name, await readJson(effects, `${folder}/${name}`)),
      );
      series.set(code, await Promise.all(read));
    }
    const facts = new Map<string, FactsFile["facts"]>();
    for (const { code, files } of catalogue.provinces)
      facts.set(
        code,
        parsePublished(factsFileSchema, files.facts, await readJson(effects, `${folder}/${files.facts}`))
          .facts,
      );
    const log = parsePublished(
      releasesFileSchema,
      "releases.json",
      await readJson(effects, `${folder}/releases.json`),
    );
    const thresholds = readThresholds(await readJson(effects, `${folder}/quality-report.json`));
    return { edition: { catalogue, series }, log, facts, thresholds };
  } catch (error) {
    if (error instanceof DatasetError || error instanceof SyntaxError) return NOTHING;
    throw error;
  }
}

/** Of the part of the report that tells what is withheld; releases of before it named a threshold had the usual one. */
function readThresholds(report: unknown): ReadonlyMap<string, number> {
  const { success, output } = v.safeParse(thresholdsSchema, report);
  return new Map(success ? output.disclosure.map(({ province, threshold }) => [province, threshold]) : []);
}

const thresholdsSchema = v.object({
  disclosure: v.array(
    v.object({ province: v.string(), threshold: v.optional(v.number(), DEFAULT_THRESHOLD) }),
  ),
});

/**
 * What releases have said of each province: the last one in the folder, and all that are kept beside the sources.
 * @throws ProblemsError where what is kept is damaged
 */
export async function readEarlier(
  effects: Pick<Effects, "read">,
  { edition, facts, thresholds }: PreviousRelease,
  provinces: readonly string[],
): Promise<ReadonlyMap<string, EarlierReleases>> {
  const earlier = new Map<string, EarlierReleases>();
  for (const province of provinces) {
    const kept = (await readReleaseRecord(effects, province)) ?? NO_RELEASE;
    const series = edition?.series.get(province);
    const threshold = thresholds.get(province) ?? DEFAULT_THRESHOLD;
    const last =
      series === undefined
        ? NO_RELEASE
        : readReleased({ series, facts: facts.get(province) ?? [], threshold });
    earlier.set(province, joinReleases(kept, last));
  }
  return earlier;
}

async function readJson(effects: Pick<Effects, "read">, path: string): Promise<unknown> {
  const bytes = await effects.read(path);
  return bytes === undefined ? null : JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * The log with this release in front, and no figure in it of a cell that the release withholds. The same content as before is no new release: the log stays as it is, so that the same
 * sources give the same bytes however often they are built.
 */
export async function addRelease(
  previous: PreviousRelease,
  next: Edition,
  names: readonly string[],
): Promise<{ releases: ReleasesFile; changes: Changes | null; isNew: boolean }> {
  const id = await shortHashOf(JSON.stringify([...names].sort()) + JSON.stringify(next.catalogue));
  const log = withoutWithheld(previous.log?.releases ?? [], next);
  if (log[0]?.id === id && previous.log !== null)
    return { releases: { ...previous.log, releases: log }, changes: log[0].changes, isNew: false };
  const changes = previous.edition === null ? null : compareEditions(previous.edition, next);
  const entry = {
    id,
    changes: changes !== null && isUnchanged(changes) && log.length === 0 ? null : changes,
  };
  return {
    releases: { format: "atlas.releases", releases: [entry, ...log].slice(0, KEPT) },
    changes,
    isNew: true,
  };
}

/** Entries of earlier releases without what they tell of cells that are withheld now. */
function withoutWithheld(log: ReleasesFile["releases"], next: Edition): ReleasesFile["releases"] {
  const tables = new Map([...next.series].map(([province, files]) => [province, new SeriesTable(files)]));
  return log.map((entry) => {
    if (entry.changes === null) return entry;
    const changed = entry.changes.changed.filter(
      ({ province, code, period, measure }) =>
        tables.get(province)?.cell(code, period, measure).status !== "suppressed",
    );
    return { ...entry, changes: { ...entry.changes, changed } };
  });
}
