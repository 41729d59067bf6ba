/** What is made for paper (in ấn) in place of the screen, in one bundle: the sheet of a map, and the pages of a slide set. */
export { default as PrintedSlides } from "./PrintedSlides.svelte";
export { default as PrintedView } from "./PrintedView.svelte";
