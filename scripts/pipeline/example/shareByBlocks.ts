import type { Block } from "./blocks.ts";
import { sum } from "./calibrate.ts";
import { shareOut, type Counts, type GroupTotals, type Standing } from "./counts.ts";
import type { ExampleUnit } from "./units.ts";

/** Units with what each has of its own: how it stands to poverty, and how many households it holds by itself. */
export interface SharingUnits {
  readonly units: readonly ExampleUnit[];
  readonly standings: readonly Standing[];
  readonly sizes: readonly number[];
}

/** Published blocks first, exactly; the other units share what is left. */
export function shareByBlocks(
  { units, standings, sizes }: SharingUnits,
  totals: GroupTotals,
  blocks: readonly Block[],
  season: string,
): Counts[] {
  const result: Counts[] = [];
  const left = { households: totals.households, poor: totals.poor, near: totals.near };
  const free = new Set(units.keys());
  for (const block of blocks) {
    const members = [...units.keys()].filter((index) => belongs(units[index], block));
    const natural = Math.round(sum(members.map((index) => sizes[index] ?? 0)));
    const group = { households: block.households ?? natural, poor: block.poor ?? 0, near: block.near ?? 0 };
    place(members, group);
  }
  place([...free], { ...left });
  return result;

  function place(members: readonly number[], group: GroupTotals): void {
    const picked = members.flatMap((index) => standings[index] ?? []);
    shareOut(picked, group, season).forEach((counts, k) => {
      const index = members[k] ?? -1;
      result[index] = counts;
      free.delete(index);
    });
    left.households -= group.households;
    left.poor -= group.poor;
    left.near -= group.near;
  }
}

function belongs(unit: ExampleUnit | undefined, block: Block): boolean {
  return (
    unit !== undefined &&
    (block.codes.includes(unit.commune.code) || block.codes.includes(unit.commune.district ?? ""))
  );
}
