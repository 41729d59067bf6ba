/** What a view lays over the map of an indicator, by code of the commune. */
export interface MapOverlay {
  /** Communes that keep their colour while the others fade; null fades none. */
  readonly kept: ReadonlySet<string> | null;
  /** Communes crossed by lines: wholly meant, or with a part. */
  readonly hatched: ReadonlyMap<string, "whole" | "part">;
}
