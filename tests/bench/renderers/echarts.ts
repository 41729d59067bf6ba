import * as echarts from "echarts";
import { checkPixel, SIZE, type Contestant, type Probe } from "./contestant.ts";
import { colourOf, type BenchShapes } from "./shapes.ts";

/** ECharts with a registered map, Mercator as the others have it. */
export function make(host: HTMLElement, shapes: BenchShapes, probe: Probe): Contestant {
  let chart: echarts.ECharts | null = null;
  let offset = 0;
  const mercator = (latitude: number) =>
    (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
  const finished = (own: echarts.ECharts) =>
    new Promise<void>((resolve) => {
      const done = () => {
        own.off("finished", done);
        resolve();
      };
      own.on("finished", done);
    });
  const data = (state: 0 | 1) =>
    shapes.features.map((_, index) => ({
      name: String(index),
      itemStyle: { areaColor: colourOf(index, state), borderWidth: 0 },
    }));
  const option = (state: 0 | 1) => ({
    animation: false,
    series: [
      {
        type: "map" as const,
        map: "shapes",
        silent: true,
        projection: {
          project: ([x = 0, y = 0]: number[]) => [x, -mercator(y)] as [number, number],
          unproject: ([x = 0, y = 0]: number[]) => [x, y] as [number, number],
        },
        left: offset,
        top: 0,
        width: SIZE,
        height: SIZE,
        layoutCenter: ["50%", "50%"],
        layoutSize: SIZE,
        aspectScale: 1,
        data: data(state),
      },
    ],
  });
  /** ECharts fits the frame its own way: the colour is looked for over the whole canvas, which counts as reading it. */
  const read = (state: 0 | 1, check: boolean) => {
    const canvas = host.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (canvas == null || context == null) throw new Error("echarts drew nothing");
    if (!check) {
      context.getImageData(0, 0, 1, 1);
      return;
    }
    const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < pixels.length; at += 4)
      if ([pixels[at], pixels[at + 1], pixels[at + 2]].join() === probe.colours[state]) return;
    checkPixel("echarts", [0, 0, 0], probe.colours[state]);
  };
  return {
    first: async () => {
      echarts.registerMap("shapes", {
        type: "FeatureCollection",
        features: shapes.features.map((shape) => ({ ...shape, properties: { name: String(shape.id) } })),
      } as Parameters<typeof echarts.registerMap>[1]);
      chart = echarts.init(host, null, {
        renderer: "canvas",
        width: SIZE,
        height: SIZE,
        devicePixelRatio: 1,
      });
      const done = finished(chart);
      chart.setOption(option(0));
      await done;
      read(0, true);
    },
    recolour: async (state) => {
      if (chart === null) return;
      const done = finished(chart);
      chart.setOption({ series: [{ data: data(state) }] });
      await done;
      read(state, true);
    },
    pan: async (step) => {
      if (chart === null) return;
      offset += 12 * step;
      const done = finished(chart);
      chart.setOption({ series: [{ left: offset }] });
      await done;
      read(0, false);
    },
  };
}
