import { CLUSTER_PALETTE } from "#domain/colour/palettes";
import type { Clusters, Exploration, ExploreRow } from "#domain/reading";
import { localMoran, moran, type LocalKind, type Neighbours } from "#domain/statistics/neighbours";

/** Kinds in the order of the legend. */
export const CLUSTER_KINDS = Object.keys(CLUSTER_PALETTE) as readonly (LocalKind | "none")[];

/** Their colours in the same order. */
export const CLUSTER_COLOURS: readonly string[] = CLUSTER_KINDS.map((kind) => CLUSTER_PALETTE[kind]);

/** The last answer over each map: choosing a commune or a panel asks again for the same values. */
const last = new WeakMap<Neighbours, { readonly key: string; readonly clusters: Clusters }>();

/** Moran's I and its local parts over the rows, in the order of the shapes. */
export function findClusters({ rows }: Pick<Exploration, "rows">, neighbours: Neighbours): Clusters {
  const values = rows.map(({ value }) => value.value);
  const key = values.join();
  const known = last.get(neighbours);
  if (known?.key === key) return known.clusters;
  const clusters = { global: moran(values, neighbours), local: localMoran(values, neighbours) };
  last.set(neighbours, { key, clusters });
  return clusters;
}

/** Rows in the colours of their clusters; a commune without a value keeps the look of what it lacks. */
export function clusterRows(plain: Exploration, clusters: Clusters): Exploration {
  const rows = plain.rows.map((row, index): ExploreRow => {
    const bin = kindAt(clusters, row, index);
    return { ...row, bin, colour: CLUSTER_COLOURS[bin] ?? null };
  });
  const counts = CLUSTER_KINDS.map((_, bin) => rows.filter((row) => row.bin === bin).length);
  return { ...plain, rows, areCounts: false, clusters: counts };
}

function kindAt({ local }: Clusters, row: ExploreRow, index: number): number {
  if (row.value.value === null) return -1;
  const result = local[index];
  return CLUSTER_KINDS.indexOf(result?.significant === true ? (result.kind ?? "none") : "none");
}
