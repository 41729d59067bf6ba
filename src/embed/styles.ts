import tokens from "../styles/tokens.css?inline";

/** Filled in by the build with the styles of every part of the element. */
declare const __EMBED_PARTS__: string;

/** Letters of the system: a page that embeds the map owes it no fonts. */
const OWN = `:host{display:grid;container-type:inline-size}:host([hidden]){display:none}
.poverty-map{--font-text:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--font-figures:var(--font-text)}
*,*::before,*::after{box-sizing:border-box}p,ul{margin:0;padding:0}
:focus-visible{outline:3px solid var(--map-focus);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/** Colours by role stand at the root of the atlas; here at the root of the element. */
export const EMBED_STYLES = new CSSStyleSheet();
EMBED_STYLES.replaceSync(`${tokens.replaceAll(":root", ".poverty-map")}\n${OWN}\n${__EMBED_PARTS__}`);
