import type { DatasetError } from "#domain/dataset";
import { LoadProblem } from "../../load/problem.ts";
import { readGeometry } from "../../reading/geometry.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { DatasetState } from "../../state/dataset.svelte.ts";

/**
 * The shapes to draw: null while none have come, a problem where their file can not be read.
 * @param detail file with more detail, where the province has one
 */
export function readShapes(
  dataset: DatasetState,
  detail: string | undefined,
): MapGeometry | LoadProblem | null {
  const published = dataset.shapesOf(detail);
  if (published === null) return null;
  try {
    return readGeometry(published.topology, published.file);
  } catch (error) {
    return new LoadProblem(published.file, "corrupt", (error as DatasetError).message);
  }
}
