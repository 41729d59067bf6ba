import type { Camera } from "#domain/view";
import type { Scene } from "../../domain/scene.ts";

/** What the WebGL renderer draws, read again at every change. */
export type ReadScene = () => { readonly scene: Scene; readonly camera: Camera };
