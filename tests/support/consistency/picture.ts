import { readGeometry } from "../../../src/reading/geometry.ts";
import { writeSvg } from "../../../src/paper/sheet/writeSvg.ts";
import type { MapGeometry } from "../../../src/domain/scene.ts";
import { layPicture } from "../../../src/paper/picture/makePicture.ts";
import { readSubject } from "../../../src/features/shared/paper.ts";
import { textOf, within } from "./markup.ts";
import { library } from "./published.ts";
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

/** What stands on a sheet of A4, read back from its text; fonts are left out, because only words are read. */
export function readPicture({ atlas, exploration }: Scene, geometry: MapGeometry): PictureSays {
  const subject = readSubject(atlas, geometry, { address: "", day: "" });
  const sheet = subject && layPicture(subject, { size: "a4", landscape: true }, {});
  const svg = sheet === null ? "" : writeSvg(sheet.paper, [], sheet.words);
  const counts = within(svg, "text").flatMap((text) => {
    const [, count] = /(?:^|: )(\d+)\s(?:xã|communes?)$/.exec(textOf(text).trim()) ?? [];
    return count === undefined ? [] : [Number(count)];
  });
  return {
    sentence: textOf(within(svg, "desc")[0] ?? "").replace(/[ \n]+/g, " "),
    classes: counts.slice(0, exploration.scale.bins.length),
    looks: counts.slice(exploration.scale.bins.length),
  };
}
