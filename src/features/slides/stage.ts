import type { Camera } from "#domain/view";
import { fitCamera, PROJECTED } from "../../domain/geometry/mercator.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import { planFlight } from "../../map/flight.ts";

/** Milliseconds from one slide's camera to the next. */
const FLIGHT = 700;

const findStage = () => document.querySelector("[data-renderer]");

/** The camera that shows the whole province in the room the map has now; none while it has no room. */
export function fitStage(geometry: MapGeometry | null): Camera | null {
  const stage = findStage();
  if (geometry === null || stage === null || stage.clientWidth === 0 || stage.clientHeight === 0) return null;
  return fitCamera(geometry.bbox, stage.clientWidth, stage.clientHeight, PROJECTED);
}

/**
 * Flies from one camera to another, frame by frame.
 * @param last where it is said to end, null for the whole province however the room changes
 * @returns what stops it
 */
export function flyStage(
  { from, to, last }: { readonly from: Camera; readonly to: Camera; readonly last: Camera | null },
  onmove: (camera: Camera | null) => void,
): () => void {
  const flight = planFlight(from, to, findStage()?.clientWidth ?? 1);
  const start = performance.now();
  let request = 0;
  const frame = (now: number) => {
    const share = (now - start) / FLIGHT;
    onmove(share < 1 ? flight(share) : last);
    if (share < 1) request = requestAnimationFrame(frame);
  };
  request = requestAnimationFrame(frame);
  return () => {
    cancelAnimationFrame(request);
  };
}
