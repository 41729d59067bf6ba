/** All that makes pictures of a map, in one lazy bundle: an entry hands it to the pages, which know no paper. */
export { default as Dialog } from "./Dialog.svelte";
export { makePlanPicture } from "./planPicture.ts";
