import { mount } from "svelte";
import App from "../app/App.svelte";
import { PAPER } from "../features/shared/paperContext.ts";
import { Library } from "../load/library.ts";
import { AtlasState } from "../state/atlas.svelte.ts";
import { DatasetState } from "../state/dataset.svelte.ts";
import { ThemeState } from "../state/theme.svelte.ts";
import { makeBrowserAddress, ViewState } from "../state/view.svelte.ts";
import "../styles/tokens.css";
import "../styles/fonts.css";
import "../styles/base.css";

const target = document.querySelector("#atlas");
if (target === null) throw new Error("index.html lacks the element #atlas");

const [view, theme] = [new ViewState(makeBrowserAddress()), new ThemeState()];
const query = new URLSearchParams(window.location.search);
const asked = query.get("renderer");
const renderer = asked === "paper" || asked === "webgl" || asked === "canvas" ? asked : "auto";
const context = new Map([[PAPER, () => import("./paper.ts")]]);
if (query.has("gallery")) {
  void import("../gallery/door.ts")
    .then(({ enterGallery }) => enterGallery())
    .then(({ openGallery }) => {
      openGallery(target, context, view, theme);
    });
} else {
  const library = new Library(new URL("./data/", document.baseURI).href);
  mount(App, {
    target,
    context,
    props: { atlas: new AtlasState(view, new DatasetState(library), theme), renderer },
  });
}
