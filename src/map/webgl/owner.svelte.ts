import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Camera } from "#domain/view";
import { paintOf, type Paint } from "../paint.ts";
import type { MapGeometry } from "../../domain/scene.ts";
import type { ReadScene } from "./readScene.ts";
import { DeckLayers } from "./deckLayers.ts";
import { judge, readCanvas, Witnesses } from "./proof.ts";
import { makeStyle } from "./style.ts";

setWorkerUrl(workerUrl);

/**
 * Owns the one MapLibre map: makes it under `container`, follows the scene, and takes it away again. Colours go by feature-state;
 * the camera is the scene's. The map is shown once it has proved that it draws what the scene says, and again whenever its context
 * comes back; one that fails gives way to paper for good, and says nothing. @returns the undo
 */
export function linkMap(
  container: HTMLElement,
  geometry: MapGeometry,
  read: ReadScene,
  ondrawn: (name: "paper" | "webgl") => void,
): () => void {
  const witnesses = new Witnesses(geometry);
  const onbroken = () => {
    stop();
  };
  const start = () => draw({ container, geometry, witnesses, read, ondrawn, onbroken });
  let undo = start();
  const lost = (event: Event) => {
    // A context that is let go of without a word never comes back.
    event.preventDefault();
    ondrawn("paper");
  };
  const restored = () => {
    // Both libraries repair themselves first; what they forget is made anew.
    setTimeout(() => {
      if (stopped) return;
      undo();
      undo = start();
    });
  };
  let stopped = false;
  const stop = () => {
    stopped = true;
    container.removeEventListener("webglcontextlost", lost, true);
    container.removeEventListener("webglcontextrestored", restored, true);
    ondrawn("paper");
    undo();
  };
  // Neither event rises from its canvas; that of the textures counts as well as the map's own.
  container.addEventListener("webglcontextlost", lost, true);
  container.addEventListener("webglcontextrestored", restored, true);
  return () => {
    if (!stopped) stop();
  };
}

interface Drawing {
  readonly container: HTMLElement;
  readonly geometry: MapGeometry;
  readonly witnesses: Witnesses;
  readonly read: ReadScene;
  readonly ondrawn: (name: "paper" | "webgl") => void;
  readonly onbroken: () => void;
}

/** Draws until it is undone, and asks its witnesses after the first frame and after every change of size. @returns the undo */
function draw({ container, geometry, witnesses, read, ondrawn, onbroken }: Drawing): () => void {
  const map = new MapLibre({
    container,
    style: makeStyle(geometry),
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
  });
  const frame = () => ({
    width: container.clientWidth,
    height: container.clientHeight,
    camera: read().camera,
  });
  const asked = { map: true, deck: true };
  let shown: Camera | null = null;
  const painted: Paint[] = [];
  const deck = new DeckLayers(map, geometry, (gl) => {
    // Between two frames of the map the camera may be further on; large symbols reach beyond the shapes.
    if (!asked.deck || shown !== read().camera || read().scene.symbols !== null) return;
    const verdict = judge(witnesses.listOutside(frame()), readCanvas(gl, frame()));
    asked.deck = verdict === "unknown";
    if (verdict === "broken") onbroken();
  });
  const prove = () => {
    const gl = asked.map ? map.getCanvas().getContext("webgl2") : null;
    if (gl === null) return;
    const places = witnesses.listPlaces(frame(), painted);
    // An empty ground alone proves nothing: so a map looks before its first colours.
    const all = places.length === 0 ? [] : [...places, ...witnesses.listOutside(frame())];
    const verdict = judge(all, readCanvas(gl, frame()));
    asked.map = verdict === "unknown";
    if (verdict === "holds") ondrawn("webgl");
    if (verdict === "broken") onbroken();
  };
  let unfollow: (() => void) | null = null;
  map.on("render", () => {
    shown = read().camera;
  });
  map.once("load", () => {
    unfollow = follow(map, deck, container, { read, painted });
    map.on("idle", prove);
  });
  map.on("resize", () => {
    asked.map = true;
    asked.deck = true;
  });
  return () => {
    unfollow?.();
    deck.remove();
    map.remove();
  };
}

/** Follows camera and colours; only what changed is set. */
function follow(
  map: MapLibre,
  deck: DeckLayers,
  container: HTMLElement,
  { read, painted }: { readonly read: ReadScene; readonly painted: Paint[] },
): () => void {
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
