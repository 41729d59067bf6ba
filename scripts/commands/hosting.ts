import { parseArgs } from "node:util";
import { writeApache } from "../deliver/hosting/apache.ts";
import { writeCaddy } from "../deliver/hosting/caddy.ts";
import { compressFolder } from "../deliver/hosting/compress.ts";
import { writeNginx } from "../deliver/hosting/nginx.ts";
import { writeObjectStore } from "../deliver/hosting/objectStore.ts";
import { readSite, type Site } from "../deliver/hosting/site.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";

const SERVERS: Readonly<Record<string, (site: Site, brotli: boolean) => string>> = {
  nginx: writeNginx,
  apache: writeApache,
  caddy: writeCaddy,
  "object-store": writeObjectStore,
};

/** The published files of a built atlas. */
const BUILT = "dist/data";

/** A configuration for a server that is there already. */
export const hostingCommand: Command = {
  name: "hosting",
  async run(args, effects) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: "string" },
        root: { type: "string" },
        frames: { type: "string" },
        port: { type: "string" },
        brotli: { type: "boolean" },
        ...ALLOW_INTERNAL,
      },
    });
    const [server = ""] = positionals;
    const write = Object.hasOwn(SERVERS, server) ? SERVERS[server] : undefined;
    if (write === undefined || positionals.length > 1)
      throw new UsageError({
        kind: "choice",
        option: "hosting",
        found: positionals.join(" "),
        allowed: Object.keys(SERVERS),
      });
    await keepInternalInside(effects, { data: BUILT, out: "", isAllowed: values["allow-internal"] });
    const site = readSite({ ...values, site: values.site ?? process.env["ATLAS_SITE"] });
    effects.log(write(site, values.brotli === true).trimEnd());
    return 0;
  },
};

/** Packed files beside the plain ones. */
export const compressCommand: Command = {
  name: "compress",
  async run(args, effects, { told }) {
    const { values } = parseArgs({
      args: [...args],
      options: { folder: { type: "string" }, quality: { type: "string" }, ...ALLOW_INTERNAL },
    });
    const folder = values.folder ?? "dist";
    const quality = Number(values.quality ?? "11");
    if (!Number.isInteger(quality) || quality < 0 || quality > 11)
      throw new UsageError({
        kind: "range",
        option: "--quality",
        found: String(values.quality),
        from: 0,
        to: 11,
      });
    if ((await effects.read(`${folder}/index.html`)) === undefined)
      throw new UsageError({ kind: "absent", file: `${folder}/index.html`, run: "npm run build" });
    const isAllowed = values["allow-internal"];
    await keepInternalInside(effects, { data: `${folder}/data`, out: folder, isAllowed });
    const start = effects.now();
    const { files, plain, brotli } = await compressFolder(folder, quality);
    effects.log(told.compressed(files, plain, brotli, (effects.now() - start) / 1000));
    return 0;
  },
};
