import type { Topology } from "topojson-specification";

/** Nine square communes in three rows, code 99: every look occurs in it. Columns run west to east. */
export const FIXTURE_PROVINCE = "99";
export const FIXTURE_NAMES = [
  "Bản Không",
  "Bản Thiếu",
  "Bản Kín",
  "Nậm Kè",
  "Mường Đồng",
  "Pú Nhung",
  "Sín Thầu",
  "Tủa Chùa",
  "Ẳng Cang",
];
export const FIXTURE_CODES = FIXTURE_NAMES.map((_, index) => String(99001 + 3 * index));

/** One ward among communes. */
export function typeOf(index: number): "Phường" | "Xã" {
  return index === 4 ? "Phường" : "Xã";
}

/** Nine squares of a tenth of a degree sharing their borders: arcs are the 24 unit edges of the grid. */
export function makeTopology(): Topology {
  const at = (column: number, row: number): [number, number] => [103 + column / 10, 22 - row / 10];
  const arcs: [number, number][][] = [];
  const known = new Map<string, number>();
  const edge = (from: [number, number], to: [number, number]): number => {
    const [forward, back] = [[from, to].join(), [to, from].join()];
    const backward = known.get(back);
    if (backward !== undefined) return ~backward;
    known.set(forward, known.get(forward) ?? arcs.push([from, to]) - 1);
    return known.get(forward) ?? 0;
  };
  const geometries = FIXTURE_NAMES.map((name, index) => {
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const ring = [
      at(column, row),
      at(column + 1, row),
      at(column + 1, row + 1),
      at(column, row + 1),
    ] as const;
    const [a, b, c, d] = ring;
    return {
      type: "Polygon" as const,
      id: FIXTURE_CODES[index] ?? "",
      properties: { name, type: typeOf(index) },
      arcs: [[edge(a, b), edge(b, c), edge(c, d), edge(d, a)]],
    };
  });
  return { type: "Topology", arcs, objects: { communes: { type: "GeometryCollection", geometries } } };
}
