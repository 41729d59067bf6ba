import tokens from "../styles/tokens.css?inline";

/** Filled in by the build with the styles of every part of the element. */
declare const __EMBED_PARTS__: string;

/** Stands for `rem`: pages set the type of their root as they like, and a reader's own size of type counts all the same. */
const UNIT = "--poverty-map-rem";

/**
 * Letters of the system: a page that embeds the map owes it no fonts. Nothing of the page's text is inherited, but whether it is seen and
 * can be pointed at.
 */
const RESET = `:host{display:grid;container-type:inline-size;font-size:medium!important;${UNIT}:${register()}}:host([hidden]){display:none}
.poverty-map{all:initial;direction:ltr;unicode-bidi:isolate;visibility:inherit;pointer-events:inherit}`;

const OWN = `.poverty-map{--font-text:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--font-figures:var(--font-text)}
*,*::before,*::after{box-sizing:border-box}p,ul{margin:0;padding:0}
button{color:inherit;font:inherit;cursor:pointer}
:focus-visible{outline:3px solid var(--map-focus);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/** Colours by role stand at the root of the atlas; here at the root of the element. */
export const EMBED_STYLES = new CSSStyleSheet();
EMBED_STYLES.replaceSync(
  `${RESET}\n${tokens.replaceAll(":root", ".poverty-map")}\n${OWN}\n${__EMBED_PARTS__}`.replaceAll(
    /(?<number>\d*\.?\d+)rem\b/g,
    `calc($<number>*var(${UNIT}))`,
  ),
);

/** Makes the unit a length, so that it is measured once, at the element; answers what it is there. */
function register(): string {
  if (!("registerProperty" in CSS)) return "16px";
  try {
    CSS.registerProperty({ name: UNIT, syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // Another copy of this script has done it.
  }
  return "1em";
}
