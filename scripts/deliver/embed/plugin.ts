import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const SCRIPT = "embed/poverty-map.js";

/** Stands in `src/embed/styles.ts` where the styles of all parts belong. */
const PLACE = "__EMBED_PARTS__";

/**
 * Puts the styles of all parts into the script, which hands them to the browser as a constructed sheet; adds the document for frames, and
 * the same script under a name with the hash of its content, which never changes.
 */
export function packEmbed(page: string): Plugin {
  return {
    name: "pack-embed",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const styles = Object.values(bundle).flatMap((file) =>
        file.type === "asset" && file.fileName.endsWith(".css") ? [file] : [],
      );
      for (const { fileName } of styles) Reflect.deleteProperty(bundle, fileName);
      const css = styles.map(({ source }) => String(source)).join("\n");
      const script = bundle[SCRIPT];
      if (script?.type !== "chunk" || !script.code.includes(PLACE) || css === "")
        this.error("the script of the element, or its styles, did not come out as expected");
      script.code = script.code.replace(PLACE, () => JSON.stringify(css));
      const hash = createHash("sha256").update(script.code).digest("hex").slice(0, 10);
      this.emitFile({ type: "asset", fileName: SCRIPT.replace(/js$/, `${hash}.js`), source: script.code });
      this.emitFile({ type: "asset", fileName: "embed.html", source: await readFile(page) });
    },
  };
}
