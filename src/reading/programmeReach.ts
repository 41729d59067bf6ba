import { precisionOf, type Programme } from "#domain/coverage/programme";
import type { Answers } from "#domain/planner/criteria";
import { listReach } from "./register.ts";
import type { AttributeSources } from "./attributeSources.ts";

/** Programmes of the plans of a province. */
export function ownProgrammes({
  register,
  province,
}: Pick<AttributeSources, "register" | "province">): Programme[] {
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
  /** Whether anything can be known by the year: the province has begun its record, or a plan names places. */
  readonly isKnown: boolean;
}

export function reachOf(
  sources: Omit<AttributeSources, "meetsTarget">,
  asked: readonly Programme[],
): ProgrammeReach {
  const ids = new Set(asked.map(({ id }) => id));
  const { codes, coverage, register, year } = sources;
  const here = new Set(codes);
  const drawn = asked.filter((programme) =>
    ["commune", "district"].includes(precisionOf(programme.coverage)),
  );
  const reaches = drawn.map((programme) => listReach(register, programme));
  const keep = (list: readonly string[]) => new Set(list.filter((code) => here.has(code)));
  return {
    recorded: keep(
      coverage?.records.flatMap((row) => (ids.has(row.programme) && row.year <= year ? [row.commune] : [])) ??
        [],
    ),
    named: keep(reaches.flatMap(({ whole }) => whole)),
    partly: keep(reaches.flatMap(({ part }) => part)),
    // A year before the first row of all knows nothing of rows; then only what plans name place by place is an answer.
    isKnown:
      coverage?.records.some((row) => row.year <= year) === true ||
      (drawn.length > 0 && asked.every((programme) => drawn.includes(programme) || isHeading(programme))),
  };
}

/**
 * Reached for certain where it is recorded or named; unknown where only a part is named. Where the province keeps a record, no row
 * means that nothing is recorded: that is what is asked.
 */
export function readProgrammes(sources: AttributeSources, asked: readonly Programme[]): Answers {
  if (asked.length === 0) return sources.codes.map(() => null);
  const { recorded, named, partly, isKnown } = reachOf(sources, asked);
  return sources.codes.map((code) => {
    if (recorded.has(code) || named.has(code)) return true;
    return partly.has(code) || !isKnown ? null : false;
  });
}

/** A heading has no places of its own: those below it have. */
function isHeading({ kind }: Programme): boolean {
  return kind === "plan" || kind === "group";
}
