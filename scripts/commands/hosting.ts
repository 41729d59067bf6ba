import { parseArgs } from "node:util";
import { writeApache } from "../deliver/hosting/apache.ts";
import { writeCaddy } from "../deliver/hosting/caddy.ts";
import { compressFolder } from "../deliver/hosting/compress.ts";
import { writeNginx } from "../deliver/hosting/nginx.ts";
import { writeObjectStore } from "../deliver/hosting/objectStore.ts";
import { readSite, type Site } from "../deliver/hosting/site.ts";
import { UsageError, type Command } from "./command.ts";

const SERVERS: Readonly<Record<string, (site: Site, brotli: boolean) => string>> = {
  nginx: writeNginx,
  apache: writeApache,
  caddy: writeCaddy,
  "object-store": writeObjectStore,
};

/** A configuration for a server that is there already. */
export const hostingCommand: Command = {
  name: "hosting",
  summary: "write the configuration of a web server for the build",
  help: `Usage: npm run -s atlas -- hosting SERVER [--site https://example.vn/atlas/] [--root /var/www/atlas] [--frames self] > FILE

Prints a configuration that sends the build as it should be: types, caching, packed files, ranges, security headers, 404.html.
SERVER is nginx, apache, caddy or object-store (a script for any store that speaks the S3 protocol).

  --site ADDRESS   where the atlas will stand; its path may be any; ATLAS_SITE says the same
  --root FOLDER    where the build lies on the server; default /var/www/atlas
  --frames WHO     who may show the atlas in a frame: self (default), none, * or origins separated by commas
  --port NUMBER    default 80; put TLS in front, or add the host's certificates
  --brotli         nginx only: its module for Brotli is there (Debian: libnginx-mod-http-brotli-static)

Run "npm run atlas -- compress" first, so that packed files lie beside the plain ones.`,
  run(args, effects) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: "string" },
        root: { type: "string" },
        frames: { type: "string" },
        port: { type: "string" },
        brotli: { type: "boolean" },
      },
    });
    const [server = ""] = positionals;
    const write = Object.hasOwn(SERVERS, server) ? SERVERS[server] : undefined;
    if (write === undefined || positionals.length > 1)
      throw new UsageError(
        `hosting "${positionals.join(" ")}": expected one of ${Object.keys(SERVERS).join(", ")}`,
      );
    const site = readSite({ ...values, site: values.site ?? process.env["ATLAS_SITE"] });
    effects.log(write(site, values.brotli === true).trimEnd());
    return Promise.resolve(0);
  },
};

/** Packed files beside the plain ones. */
export const compressCommand: Command = {
  name: "compress",
  summary: "pack every text of the build for sending",
  help: `Usage: npm run atlas -- compress [--folder dist] [--quality 11]

Puts a .br and a .gz beside every text of 1,000 bytes and more. --quality is that of Brotli, 0 to 11 (default).`,
  async run(args, effects) {
    const { values } = parseArgs({
      args: [...args],
      options: { folder: { type: "string" }, quality: { type: "string" } },
    });
    const folder = values.folder ?? "dist";
    const quality = Number(values.quality ?? "11");
    if (!Number.isInteger(quality) || quality < 0 || quality > 11)
      throw new UsageError(`--quality ${String(values.quality)}: expected 0 to 11`);
    if ((await effects.read(`${folder}/index.html`)) === undefined)
      throw new UsageError(`${folder}/index.html is not there; run "npm run build" first`);
    const start = effects.now();
    const { files, plain, brotli } = await compressFolder(folder, quality);
    const seconds = ((effects.now() - start) / 1000).toFixed(1);
    effects.log(
      `${String(files)} files packed, ${String(plain)} to ${String(brotli)} bytes with Brotli, in ${seconds} s`,
    );
    return 0;
  },
};
