import { mount } from "svelte";
import App from "../app/App.svelte";
import { PAPER } from "../features/shared/paperContext.ts";
import { readEmbedded } from "../load/embedded.ts";
import { Library } from "../load/library.ts";
import { AtlasState } from "../state/atlas.svelte.ts";
import { DatasetState } from "../state/dataset.svelte.ts";
import { ThemeState } from "../state/theme.svelte.ts";
import { makeHashAddress, ViewState } from "../state/view.svelte.ts";
import { saveFile } from "../ui/saveFile.ts";
import "../styles/tokens.css";
import "../styles/fonts.css";
import "../styles/base.css";
import "../styles/print.css";

/** The portable edition (bản mang đi): one file a province, opened from a stick without a server, drawn on paper. */
const target = document.querySelector("#atlas");
if (target === null) throw new Error("the page lacks the element #atlas");
const view = new ViewState(makeHashAddress());
const atlas = new AtlasState(view, new DatasetState(new Library("", readEmbedded)), new ThemeState());
mount(App, {
  target,
  context: new Map([[PAPER, () => import("./paper.ts")]]),
  props: { atlas, renderer: "paper" },
});

/** Links to published files lead to what this page carries of them. */
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='data/']") : null;
  const path = link?.getAttribute("href") ?? "";
  const block = document.getElementById(path);
  if (link === null || block === null) return;
  event.preventDefault();
  const type = path.endsWith(".html") ? "text/html" : "application/json";
  const text = path.endsWith(".json") ? block.textContent : String(JSON.parse(block.textContent));
  saveFile(path.replace(/^.*\//, ""), text, type);
});
