import { composeScene } from "./composeScene.ts";
import { formatRuns } from "./i18n/messages.ts";
import { SIDE } from "./i18n/side/side.ts";
import type { PictureKey } from "./map/picture/writeSvg.ts";
import { writeSvg } from "./map/picture/writeSvg.ts";
import type { MapGeometry } from "./map/scene.ts";
import type { AtlasState } from "./state/atlas.svelte.ts";
import { saveFile } from "./ui/saveFile.ts";

/** The map on show as a vector picture, with the words a title, a legend and a source line need. */
export interface PictureWords {
  readonly title: string;
  /** What hatching stands for, where there is any. */
  readonly whole: string;
  readonly part: string;
}

export function savePicture(atlas: AtlasState, geometry: MapGeometry, words: PictureWords): void {
  const { choice, exploration, messages } = atlas;
  if (choice === null || exploration === null) return;
  const view = atlas.view.current;
  const side = SIDE[view.language];
  const scene = composeScene(geometry.codes, geometry.names, exploration, atlas.largest, {
    selected: -1,
    set: view.set,
    hovered: -1,
    focused: -1,
    camera: null,
    classes: view.classes,
    presenting: false,
    overlay: atlas.overlay,
  });
  const { sources } = atlas.dataset.details.value ?? { sources: [] };
  const source = sources.find(({ id }) => id === exploration.province.source);
  const style = getComputedStyle(document.documentElement);
  const picture = writeSvg(
    geometry,
    scene,
    {
      title: words.title === "" ? choice.shown.name[view.language] : words.title,
      subtitle: `${choice.shown.name[view.language]}, ${choice.province.name[view.language]}, ${messages.explore.year(choice.period, choice.indicator)}`,
      keys: [...listClasses(atlas), ...listHatches(scene.hatches ?? [], words)],
      notes: [
        formatRuns(atlas.mapSentence),
        source === undefined ? "" : `${side.card.sourceLine}: ${side.card.sourceTitle(source)}.`,
        exploration.looks.illustrative > 0 ? `~ ${messages.shell.illustrativeNote}.` : "",
        choice.province.boundaries.kind === "schematic" ? messages.shell.schematicSource : "",
      ].filter((note) => note !== ""),
      kilometres: messages.map.kilometres,
    },
    (role) => style.getPropertyValue(role).trim(),
  );
  saveFile(
    `${choice.province.slug}-${choice.period.id}-${choice.shown.id}.svg`,
    picture,
    "image/svg+xml;charset=utf-8",
  );
}

function listClasses(atlas: AtlasState): PictureKey[] {
  const { exploration, messages } = atlas;
  if (exploration === null) return [];
  const classes = exploration.scale.bins.map((bin, index): PictureKey => ({
    text: `${messages.explore.bin(bin, exploration.indicator)} (${String(exploration.counts[index] ?? 0)})`,
    colour: exploration.scale.colours[index] ?? null,
    texture: null,
  }));
  const looks = (["missing", "suppressed", "illustrative"] as const)
    .filter((look) => exploration.looks[look] > 0)
    .map((look): PictureKey => ({
      text: `${messages.explore.looks[look]} (${String(exploration.looks[look])})`,
      colour: look === "illustrative" ? "none" : null,
      texture: look,
    }));
  return [...classes, ...looks];
}

function listHatches(hatches: readonly ("whole" | "part" | null)[], words: PictureWords): PictureKey[] {
  return (["whole", "part"] as const)
    .filter((kind) => hatches.includes(kind))
    .map((kind): PictureKey => ({ text: words[kind], colour: "none", texture: kind }));
}
