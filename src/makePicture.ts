import { composeScene } from "./composeScene.ts";
import { formatRuns } from "./i18n/messages.ts";
import { SIDE } from "./i18n/side/side.ts";
import type { PictureKey } from "./map/picture/writeSvg.ts";
import { PICTURE_ROLES, writeSvg } from "./map/picture/writeSvg.ts";
import type { MapGeometry } from "./map/scene.ts";
import type { AtlasState } from "./state/atlas.svelte.ts";

/** Words of a picture that the map itself does not know. */
export interface PictureWords {
  readonly title: string;
  /** What hatching stands for, where there is any. */
  readonly whole: string;
  readonly part: string;
}

/** @returns an SVG document, or null while there is nothing to draw */
export function makePicture(atlas: AtlasState, geometry: MapGeometry, words: PictureWords): string | null {
  const { choice, exploration, messages } = atlas;
  if (choice === null || exploration === null) return null;
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
  const colours = readLightColours();
  return writeSvg(
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
        choice.province.boundaries.kind === "schematic" ? side.frame.schematicSource : "",
      ].filter((note) => note !== ""),
      kilometres: messages.map.kilometres,
    },
    (role) => colours.get(role) ?? "none",
  );
}

/** Colours of the light theme: a picture goes on paper and into documents, whatever the room is like. */
function readLightColours(): ReadonlyMap<string, string> {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset["theme"] = "light";
  const style = getComputedStyle(root);
  const colours = new Map(PICTURE_ROLES.map((role) => [role, style.getPropertyValue(role).trim()]));
  if (theme === undefined) delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  return colours;
}

function listClasses(atlas: AtlasState): PictureKey[] {
  const { exploration, messages } = atlas;
  if (exploration === null) return [];
  const classes = exploration.scale.bins.map((bin, index): PictureKey => ({
    text: `${SIDE[atlas.view.current.language].reading.bin(bin, exploration.indicator)} (${String(exploration.counts[index] ?? 0)})`,
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
