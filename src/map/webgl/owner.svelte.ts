import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { paintOf, type Paint } from "../paint.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { ReadScene } from "./readScene.ts";
import { DeckLayers } from "./deckLayers.ts";
import { makeStyle } from "./style.ts";

setWorkerUrl(workerUrl);

/**
 * Owns the one MapLibre map: makes it under `container`, follows the scene, and takes it away again. Colours go by feature-state;
 * the camera is the scene's. @returns the undo
 */
export function linkMap(
  container: HTMLElement,
  geometry: MapGeometry,
  read: ReadScene,
  ondrawn: (name: "paper" | "webgl") => void,
): () => void {
  const map = new MapLibre({
    container,
    style: makeStyle(geometry),
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
  });
  const deck = new DeckLayers(map, geometry);
  let stop: (() => void) | null = null;
  map.once("load", () => {
    stop = follow(map, deck, container, read);
    map.once("idle", () => {
      ondrawn("webgl");
    });
  });
  map.on("webglcontextlost", () => {
    ondrawn("paper");
  });
  return () => {
    stop?.();
    deck.remove();
    map.remove();
  };
}

/** Follows camera and colours; only what changed is set. */
function follow(map: MapLibre, deck: DeckLayers, container: HTMLElement, read: ReadScene): () => void {
  const painted: Paint[] = [];
  return $effect.root(() => {
    $effect(() => {
      const { camera } = read();
      map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
      deck.zoomTo(camera.zoom);
    });
    $effect(() => {
      const { scene } = read();
      const roles = readRoles(container);
      const paints = scene.fills.map((fill) => paintOf(fill, roles));
      paints.forEach((paint, index) => {
        const before = painted[index];
        if (before?.colour === paint.colour && before.opacity === paint.opacity) return;
        map.setFeatureState(
          { source: "communes", id: index },
          { colour: paint.colour, opacity: paint.opacity },
        );
        painted[index] = paint;
      });
      deck.paint(paints, scene.symbols);
    });
  });
}

/** Roles by theme; reading them makes the browser lay the page out anew. */
const ROLES = new Map<string, { missing: string; pending: string }>();

/** WebGL knows no custom properties: the roles as the theme resolves them. */
function readRoles(container: HTMLElement): { missing: string; pending: string } {
  const theme = document.documentElement.dataset["theme"] ?? "";
  const known = ROLES.get(theme);
  if (known !== undefined) return known;
  const style = getComputedStyle(container);
  const roles = {
    missing: style.getPropertyValue("--map-missing").trim(),
    pending: style.getPropertyValue("--map-pending").trim(),
  };
  ROLES.set(theme, roles);
  return roles;
}
