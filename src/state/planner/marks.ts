import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { precisionOf, type Programme } from "#domain/coverage/programme";
import type { Answers } from "#domain/planner/criteria";

/** What a yes-or-no criterion can ask. */
export interface Mark {
  readonly id: string;
  readonly kind: "sector" | "programme" | "designation" | "district" | "target";
  /** Sector, programme, designation, or district that is asked for. */
  readonly key: string;
}

/** What marks are read from: one province up to one year. */
export interface MarkSources {
  readonly register: ProgrammesFile;
  /** Null where the province has no record. */
  readonly coverage: CoverageFile | null;
  readonly province: string;
  /** The year on show: later rows are not yet known then. */
  readonly year: number;
  /** Codes of the communes, in their order. */
  readonly codes: readonly string[];
  /** Whether each commune reaches what it is to reach at its present pace; null where it has no target. */
  readonly meetsTarget: Answers;
}

/** Today's coverage by every programme together. */
export const ANY_PROGRAMME = "any";

const DESIGNATIONS = [
  "region.I",
  "region.II",
  "region.III",
  "extreme",
  "border",
  "safeZone",
  "sponsor",
] as const;
type DesignationKey = (typeof DESIGNATIONS)[number];

/** The questions that have an answer here: an empty list hides its filter. */
export function listMarks(sources: MarkSources): Mark[] {
  const own = ownProgrammes(sources);
  const asked = own.filter((programme) => programme.kind !== "plan");
  const sectors = [...new Set(asked.map(({ sector }) => sector))].sort();
  const designated = DESIGNATIONS.filter((key) => readDesignation(sources, key).includes(true));
  const districts = Object.keys(sources.register.districts).filter((code) =>
    own.some(({ coverage }) => coverage.districts.includes(code)),
  );
  const toMark = (kind: Mark["kind"]) => (key: string) => ({ id: `${kind}.${key}`, kind, key });
  return [
    ...sectors.map(toMark("sector")),
    ...asked.map(({ id }) => id).map(toMark("programme")),
    ...designated.map(toMark("designation")),
    ...districts.map(toMark("district")),
    ...(sources.meetsTarget.some((meets) => meets !== null) ? [toMark("target")("meets")] : []),
  ];
}

/** The answers to a question, commune by commune; none known where nobody asks it here. */
export function readMark(sources: MarkSources, id: string): Answers {
  const [kind = "", ...rest] = id.split(".");
  return READERS.get(kind)?.(sources, rest.join(".")) ?? sources.codes.map(() => null);
}

const READERS = new Map<string, (sources: MarkSources, key: string) => Answers>([
  ["target", ({ meetsTarget }) => meetsTarget],
  ["district", readDistrict],
  ["designation", readDesignation],
  [ANY_PROGRAMME, (sources) => readProgrammes(sources, ownProgrammes(sources))],
  [
    "sector",
    (sources, key) =>
      readProgrammes(
        sources,
        ownProgrammes(sources).filter(({ sector }) => sector === key),
      ),
  ],
  ["programme", (sources, key) => readProgrammes(sources, withDescendants(ownProgrammes(sources), key))],
]);

/** Programmes of the plans of a province. */
export function ownProgrammes({
  register,
  province,
}: Pick<MarkSources, "register" | "province">): Programme[] {
  const plans = new Set(register.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  return register.programmes.filter(({ plan }) => plans.has(plan));
}

/** A programme and all below it. */
export function withDescendants(programmes: readonly Programme[], id: string): Programme[] {
  const own = programmes.filter((programme) => programme.id === id);
  const below = programmes.filter(({ parent }) => parent === id);
  return [...own, ...below.flatMap((child) => withDescendants(programmes, child.id))];
}

/** Communes that some programmes reach, by how that is known. */
export interface ProgrammeReach {
  /** A row is recorded up to the year. */
  readonly recorded: ReadonlySet<string>;
  /** A plan names the commune, or all of its districts of old. */
  readonly named: ReadonlySet<string>;
  /** Only a part of the commune lay in a district that a plan names. */
  readonly partly: ReadonlySet<string>;
  /** Whether anything can be known: the province keeps a record, or a plan names places. */
  readonly isKnown: boolean;
}

export function reachOf(
  sources: Omit<MarkSources, "meetsTarget">,
  asked: readonly Programme[],
): ProgrammeReach {
  const ids = new Set(asked.map(({ id }) => id));
  const { codes, coverage, register, year } = sources;
  const here = new Set(codes);
  const drawn = asked.filter((programme) =>
    ["commune", "district"].includes(precisionOf(programme.coverage)),
  );
  const reaches = drawn.flatMap(({ coverage: { districts } }) =>
    districts.flatMap((code) => register.reach[code] ?? []),
  );
  const keep = (list: readonly string[]) => new Set(list.filter((code) => here.has(code)));
  return {
    recorded: keep(
      coverage?.records.flatMap((row) => (ids.has(row.programme) && row.year <= year ? [row.commune] : [])) ??
        [],
    ),
    named: keep([
      ...drawn.flatMap((programme) => programme.coverage.communes),
      ...reaches.flatMap(({ whole }) => whole),
    ]),
    partly: keep(reaches.flatMap(({ part }) => part)),
    isKnown: (coverage?.records.length ?? 0) > 0 || drawn.length > 0,
  };
}

/**
 * Reached for certain where it is recorded or named; unknown where only a part is named. Where the province keeps a record, no row
 * means that nothing is recorded: that is what is asked.
 */
function readProgrammes(sources: MarkSources, asked: readonly Programme[]): Answers {
  if (asked.length === 0) return sources.codes.map(() => null);
  const { recorded, named, partly, isKnown } = reachOf(sources, asked);
  return sources.codes.map((code) => {
    if (recorded.has(code) || named.has(code)) return true;
    return partly.has(code) || !isKnown ? null : false;
  });
}

function readDistrict({ register, codes }: MarkSources, district: string): Answers {
  // A key comes from an address, and every object answers to words such as "constructor".
  const reach = Object.hasOwn(register.reach, district) ? register.reach[district] : undefined;
  if (reach === undefined) return codes.map(() => null);
  return codes.map((code) => (reach.whole.includes(code) ? true : reach.part.includes(code) ? null : false));
}

/** The latest designation up to the year; unknown where no row states it, but no sponsor on record is none. */
function readDesignation({ coverage, codes, year }: MarkSources, key: string): Answers {
  const asked = DESIGNATIONS.find((known) => known === key);
  if (asked === undefined) return codes.map(() => null);
  const latest = new Map<string, boolean>();
  const rows = [...(coverage?.designations ?? [])].sort((a, b) => a.year - b.year);
  for (const row of rows) {
    if (row.year > year) continue;
    const answer = answerOf(row, asked);
    if (answer !== null) latest.set(row.commune, answer);
  }
  if (latest.size === 0) return codes.map(() => null);
  return codes.map((code) => latest.get(code) ?? (key === "sponsor" ? false : null));
}

function answerOf(row: CoverageFile["designations"][number], key: DesignationKey): boolean | null {
  if (key === "extreme" || key === "border" || key === "safeZone") return row[key];
  if (key === "sponsor") return row.sponsor === null ? null : true;
  return row.region === null ? null : `region.${row.region}` === key;
}
