import type { PreparedProvince } from "./prepare.ts";
import { listSources } from "./read.ts";
import { findNearest } from "./similar.ts";
import type { Beside, NearbyPart, Origin, SimilarPart } from "./types.ts";
import { findPredecessors } from "../../../reading/predecessors.ts";

/** The communes that share a border, as Vietnamese sorts their names. */
export function makeNeighbours(province: PreparedProvince, code: string): NearbyPart {
  const { communes, neighbours } = province;
  const at = communes.findIndex((commune) => commune.code === code);
  const { compare } = new Intl.Collator("vi");
  const rows = (neighbours[at] ?? [])
    .flatMap((other) => besideOf(province, communes[other]?.code ?? ""))
    .sort((a, b) => compare(a.name, b.name));
  return { rows, sources: listSources(rows.map(({ value }) => value)) };
}

/** The communes of the province most like this one. */
export function makeSimilar(province: PreparedProvince, code: string): SimilarPart {
  const { likeness } = province;
  const rows = findNearest(likeness, code).flatMap(({ code: other, distance, shared }) =>
    besideOf(province, other).map((beside) => ({ ...beside, distance, shared })),
  );
  return {
    rows,
    rules: likeness.rules,
    compared: likeness.points.size,
    leftOut: likeness.leftOut,
    dropped: likeness.dropped,
    isLeftOut: !likeness.points.has(code),
    sources: rows.length === 0 ? [] : likeness.sources,
  };
}

function besideOf({ communes, lead, period, figure }: PreparedProvince, code: string): Beside[] {
  const commune = communes.find((other) => other.code === code);
  if (commune === undefined) return [];
  const { value, rank } = figure(lead, period.id, code);
  return [{ ...commune, value, rank }];
}

/** The communes of before 1 July 2025 it was made from, and where their other parts went. */
export function makeOrigins({ places }: Pick<PreparedProvince, "places">, code: string): Origin[] {
  return findPredecessors(places, code).map(({ place, share, toConfirm }) => ({
    place,
    share,
    toConfirm,
    others: place.successors
      .filter(([successor]) => successor !== code)
      .flatMap(([successor, part]) => {
        const now = places.current.find((other) => other.code === successor);
        return now === undefined ? [] : [{ code: now.code, name: now.name, type: now.type, share: part }];
      }),
  }));
}
