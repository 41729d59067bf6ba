import type { Registry } from "../registry/registry.ts";
import { sum } from "./calibrate.ts";
import type { Counts } from "./counts.ts";
import type { ExampleUnit } from "./units.ts";

/**
 * How much poorer than its province a poor district is at least, where few districts are on the list: more in the first year, so that
 * later ones need not move it again.
 */
const POORER_BY = { first: 0.35, later: 0.15 } as const;
/** Log-odds that a district which is not poor enough is moved up at least, a round. */
const LEAST_STEP = 0.05;
const MOST_ROUNDS = 60;

/** Districts of a province that a document calls poor (huyện nghèo); the example keeps to the one list for all of its years. */
export function listPoorDistricts({ poorDistricts }: Pick<Registry, "poorDistricts">, province: string) {
  return new Set(
    poorDistricts.filter((list) => list.province === province).flatMap((list) => list.districts),
  );
}

/**
 * Counts in which every district on the list is poorer than its province. Its units are moved up the scale of poverty, step by step,
 * until they are; the more households the listed districts hold, the less far above the province all of them can be.
 * @param listed codes of districts on the list @param when whether an earlier year has set where the units stand
 * @param make counts parallel to `units`, given what is added to the log-odds of each
 * @throws RangeError where no addition makes a district poor enough
 */
export function keepPoorDistrictsPoor(
  units: readonly ExampleUnit[],
  { listed, when }: { readonly listed: ReadonlySet<string>; readonly when: keyof typeof POORER_BY },
  make: (lifts: readonly number[]) => Counts[],
): Counts[] {
  const lifts = new Map([...listed].map((district) => [district, 0]));
  const liftOf = ({ commune }: ExampleUnit) => lifts.get(commune.district ?? "") ?? 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const counts = make(units.map(liftOf));
    const behind = findBehind(units, counts, listed, POORER_BY[when]);
    if (behind.size === 0) return counts;
    for (const [district, step] of behind) lifts.set(district, (lifts.get(district) ?? 0) + step);
  }
  throw new RangeError(`no standing makes ${[...listed].join(", ")} poorer than their province`);
}

/** Districts on the list that are not poor enough, and about how far they fall short in log-odds. */
function findBehind(
  units: readonly ExampleUnit[],
  counts: readonly Counts[],
  listed: ReadonlySet<string>,
  poorerBy: number,
): Map<string, number> {
  const membersOf = (isMember: (district: string) => boolean) =>
    counts.filter((_, index) => isMember(units[index]?.commune.district ?? ""));
  const province = rateOf(counts);
  const share =
    householdsOf(membersOf((district) => listed.has(district))) / Math.max(1, householdsOf(counts));
  const least = province * (1 + poorerBy * (1 - share));
  const behind = new Map<string, number>();
  for (const district of listed) {
    const members = membersOf((own) => own === district);
    const rate = rateOf(members);
    if (members.length > 0 && rate < least)
      behind.set(district, Math.max(LEAST_STEP, Math.min(1, Math.log(least / rate))));
  }
  return behind;
}

function householdsOf(counts: readonly Counts[]): number {
  return sum(counts.map(({ households }) => households));
}

function rateOf(counts: readonly Counts[]): number {
  return sum(counts.map(({ poor }) => poor)) / Math.max(1, householdsOf(counts));
}
