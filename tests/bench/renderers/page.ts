import type { Topology } from "topojson-specification";
import { fitCamera } from "../../../src/domain/geometry/mercator.ts";
import { makeLocator } from "../../../src/map/locate.ts";
import { SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, makeShapes, type BenchShapes } from "./shapes.ts";

/** What one renderer took, milliseconds from the call to a frame whose pixels have been read. */
export interface Timing {
  readonly first: number;
  readonly recolour: number[];
  readonly pan: number[];
  /** Bytes of the script heap after all of it. */
  readonly heap: number;
}

function findProbe(shapes: BenchShapes): Probe {
  const locate = makeLocator(shapes);
  const camera = fitCamera(shapes.bbox, SIZE, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  const scale = 512 * 2 ** camera.zoom;
  const project = (longitude: number, latitude: number): [number, number] => {
    const unit = (lng: number, lat: number) => [
      lng / 360 + 0.5,
      0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
    ];
    const [x = 0, y = 0] = unit(longitude, latitude);
    const [cx = 0, cy = 0] = unit(camera.longitude, camera.latitude);
    return [SIZE / 2 + (x - cx) * scale, SIZE / 2 + (y - cy) * scale];
  };
  const candidates = shapes.features.map(({ geometry }, index) => {
    const ring = (geometry.type === "Polygon" ? geometry.coordinates[0] : geometry.coordinates[0]?.[0]) ?? [];
    const xs = ring.map(([x = 0]) => x);
    const ys = ring.map(([, y = 0]) => y);
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return {
      index,
      area: (east - west) * (north - south),
      at: [(west + east) / 2, (south + north) / 2] as const,
    };
  });
  const best = candidates
    .sort((a, b) => b.area - a.area)
    .find(({ index, at }) => locate(at[0], at[1]) === index);
  if (best === undefined) throw new Error("no shape to look at");
  const [x, y] = project(best.at[0], best.at[1]);
  const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join();
  return { x, y, colours: [rgb(colourOf(best.index, 0)), rgb(colourOf(best.index, 1))] };
}

const MAKERS: Readonly<
  Record<
    string,
    () => Promise<{ make: (host: HTMLElement, shapes: BenchShapes, probe: Probe) => Contestant }>
  >
> = {
  paper: () => import("./paper.ts"),
  maplibre: () => import("./maplibre.ts"),
  leaflet: () => import("./leaflet.ts"),
  echarts: () => import("./echarts.ts"),
  deck: () => import("./deck.ts"),
};

const ROUNDS = 7;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs one contestant on a fresh page. */
export async function run(name: string, count: number): Promise<Timing> {
  const topology = (await (await fetch("./vietnam.topo.json")).json()) as Topology;
  const shapes = makeShapes(topology, count);
  const probe = findProbe(shapes);
  const host = document.querySelector<HTMLElement>("#map");
  const module = await MAKERS[name]?.();
  if (host === null || module === undefined) throw new Error(`no contestant ${name}`);
  // By script: the served policy allows no style in the page.
  Object.assign(host.style, {
    position: "relative",
    width: `${String(SIZE)}px`,
    height: `${String(SIZE)}px`,
  });
  document.body.style.margin = "0";
  const contestant = module.make(host, shapes, probe);
  const first = await timed(() => contestant.first());
  const recolour: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    recolour.push(await timed(() => contestant.recolour(round % 2 === 0 ? 1 : 0)));
  await contestant.recolour(0);
  const pan: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    pan.push(await timed(() => contestant.pan(round % 2 === 0 ? 1 : -1)));
  const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory;
  return { first, recolour, pan, heap: memory?.usedJSHeapSize ?? 0 };
}

/** Mean milliseconds of a hit test over many points. */
export async function hit(count: number): Promise<number> {
  const topology = (await (await fetch("./vietnam.topo.json")).json()) as Topology;
  const shapes = makeShapes(topology, count);
  const locate = makeLocator(shapes);
  const [west, south, east, north] = shapes.bbox;
  const start = performance.now();
  const tries = 400;
  for (let index = 0; index < tries; index++) {
    const [u, v] = [(index * 0.618034) % 1, (index * 0.754877) % 1];
    locate(west + u * (east - west), south + v * (north - south));
  }
  return (performance.now() - start) / tries;
}

Object.assign(window, { bench: { run, hit } });
