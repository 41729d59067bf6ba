import type { ReleaseChanges } from "./publishedFiles.ts";

/** Lists of a change log (nhật ký thay đổi): what came with a release and what went. */
export type ReleaseList =
  | "provincesAdded"
  | "provincesRemoved"
  | "periodsAdded"
  | "periodsRemoved"
  | "communesAdded"
  | "communesEnded"
  | "boundaries"
  | "measuresAdded"
  | "measuresRemoved";

/** The lists that hold something, in the order they are told in; each entry a province's code, or "province/what". */
export function listChanges({
  provinces,
  periods,
  communes,
  boundaries,
  measures,
}: Omit<ReleaseChanges, "withheld" | "changed" | "changedCount">): (readonly [
  ReleaseList,
  readonly string[],
])[] {
  const lists: (readonly [ReleaseList, readonly string[]])[] = [
    ["provincesAdded", provinces.added],
    ["provincesRemoved", provinces.removed],
    ["periodsAdded", periods.added],
    ["periodsRemoved", periods.removed],
    ["communesAdded", communes.added],
    ["communesEnded", communes.ended],
    ["boundaries", boundaries],
    ["measuresAdded", measures.added],
    ["measuresRemoved", measures.removed],
  ];
  return lists.filter(([, entries]) => entries.length > 0);
}

/** True where nothing at all changed. */
export function isUnchanged(changes: ReleaseChanges): boolean {
  const { changedCount, withheld } = changes;
  const figures = changedCount + withheld.added + withheld.removed;
  return figures === 0 && listChanges(changes).length === 0;
}
