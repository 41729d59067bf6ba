import { vi } from "vitest";
import { makePicture } from "../../../src/makePicture.ts";
import { readGeometry } from "../../../src/map/geometry.ts";
import type { MapGeometry } from "../../../src/map/scene.ts";
import { library } from "./published.ts";
import { textOf, within } from "./markup.ts";
import type { Arrived, Scene } from "./scene.ts";

/** Numbers that a picture prints: the sentence with the province's figure, and how many communes are in each class and look. */
export interface PictureSays {
  readonly sentence: string;
  readonly classes: readonly number[];
  readonly looks: readonly number[];
}

export async function openGeometry({ province }: Arrived): Promise<MapGeometry> {
  const { topology, file } = await library.topology(province);
  return readGeometry(topology, file);
}

/** Colours come from the page's style sheet; here every role is black, because only words are read. */
export function readPicture({ atlas, exploration }: Scene, geometry: MapGeometry): PictureSays {
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("getComputedStyle", () => ({ getPropertyValue: () => "#000000" }));
  const svg = makePicture(atlas, geometry, { title: "", whole: "", part: "" }) ?? "";
  vi.unstubAllGlobals();
  const keys = within(svg, "text").flatMap((text) => {
    const [, count] = /\((\d+)\)$/.exec(textOf(text)) ?? [];
    return count === undefined ? [] : [Number(count)];
  });
  return {
    sentence: textOf(within(svg, "desc")[0] ?? ""),
    classes: keys.slice(0, exploration.scale.bins.length),
    looks: keys.slice(exploration.scale.bins.length),
  };
}
