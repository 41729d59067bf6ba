import type { Attachment } from "svelte/attachments";
import type { MapGeometry } from "../../domain/scene.ts";
import type { ReadScene } from "./readScene.ts";

/**
 * `auto` takes WebGL where it is real, `webgl` takes it even in software, `paper` never; `canvas` is paper that goes on a canvas
 * however few the shapes.
 */
export type RendererChoice = "auto" | "webgl" | "paper" | "canvas";

/**
 * Brings the WebGL renderer under the map once the paper map stands and its code has arrived. Where WebGL is missing or software,
 * where it fails, or when its context is lost, the paper map stays or comes back.
 */
export function attachWebgl(
  choice: RendererChoice,
  geometry: MapGeometry,
  read: ReadScene,
  ondrawn: (name: "paper" | "webgl") => void,
): Attachment<HTMLElement> {
  return (container) => {
    if (!hasWebgl(choice === "webgl")) return;
    let undo: (() => void) | null = null;
    let gone = false;
    void whenIdle()
      .then(() => import("./owner.svelte.ts"))
      .then(({ linkMap }) => {
        if (!gone) undo = linkMap(container, geometry, read, ondrawn);
      })
      .catch(() => {
        ondrawn("paper");
      });
    return () => {
      gone = true;
      undo?.();
      ondrawn("paper");
    };
  };
}

/** Renderers that run on the processor and say so only by name. */
const EMULATED = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** WebGL 2 that is not emulated on the processor, unless software is asked for. */
function hasWebgl(software: boolean): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2", { failIfMajorPerformanceCaveat: !software });
  if (context === null) return false;
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const name = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return software || !EMULATED.test(name);
}

/** The first paper map is painted before megabytes of map code compete for the line. */
async function whenIdle(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window)
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 2000 },
      );
    else setTimeout(resolve, 300);
  });
}
