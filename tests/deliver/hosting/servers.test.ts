import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeApache } from "../../../scripts/deliver/hosting/apache.ts";
import { writeCaddy } from "../../../scripts/deliver/hosting/caddy.ts";
import { compressFolder } from "../../../scripts/deliver/hosting/compress.ts";
import { writeNginx } from "../../../scripts/deliver/hosting/nginx.ts";
import { policyOf, SECURITY } from "../../../scripts/deliver/hosting/rules.ts";
import { readSite } from "../../../scripts/deliver/hosting/site.ts";
import {
  findPort,
  findServer,
  hasNginxBrotli,
  requireNginx,
  startServer,
  type ServerName,
} from "../../support/webServers.ts";

const LONG = "Điện Biên ".repeat(400);
const FILES: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html><title>Atlas</title>${LONG}`,
  "404.html": `<!doctype html><title>404</title>not here${LONG}`,
  "xa/03160-muong-nhe/index.html": `<!doctype html><title>Mường Nhé</title>${LONG}`,
  "embed.html": `<!doctype html><title>Embed</title>${LONG}`,
  "embed/poverty-map.js": `"${LONG}"`,
  "embed/poverty-map.01234567.js": `"${LONG}"`,
  "data/v1/atlas.01234567.zip": "PK",
  "assets/index-Ab_1-xYz.js": `"${LONG}"`,
  "assets/index-Ab_1-xYz.css": `/* ${LONG} */`,
  "data/catalogue.json": JSON.stringify({ text: LONG }),
  "data/places.01234567.json": JSON.stringify({ text: LONG }),
  "data/communes.csv": LONG,
  "data/communes.geojson": JSON.stringify({ text: LONG }),
  "fonts/text.woff2": "wOF2",
  "icons/atlas.svg": `<svg xmlns="http://www.w3.org/2000/svg"><title>${LONG}</title></svg>`,
  "background.pmtiles": "PMTiles".repeat(1000),
  ".vite/manifest.json": "{}",
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer as it comes over the line, nothing unpacked and no redirect followed. */
async function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    request(url, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(parts),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}

const WRITERS = {
  nginx: (site: ReturnType<typeof readSite>) => writeNginx(site, hasNginxBrotli()),
  apache: writeApache,
  caddy: writeCaddy,
} as const;

/** nginx is always tried; the others where the machine has them. */
describe.each<ServerName>(["nginx", "apache", "caddy"])("the configuration for %s", (name) => {
  const program = name === "nginx" ? requireNginx() : findServer(name);
  describe.skipIf(program === undefined)("on the real server, below a path", () => {
    let base = "";
    let folder = "";
    let stop: (() => Promise<void>) | undefined;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), `atlas-${name}-`));
      await chmod(folder, 0o755);
      for (const [file, text] of Object.entries(FILES)) {
        await mkdir(dirname(join(folder, "site", file)), { recursive: true });
        await writeFile(join(folder, "site", file), text);
      }
      await mkdir(join(folder, "empty"));
      await compressFolder(join(folder, "site"), 5);
      const port = await findPort();
      base = `http://127.0.0.1:${String(port)}/atlas/`;
      const site = readSite({ root: join(folder, "site"), frames: "self,https://portal.example.vn" });
      const config = WRITERS[name]({ ...site, path: "/atlas/", port });
      stop = await startServer(name, program ?? "", folder, config, port);
    });
    afterAll(async () => {
      await stop?.();
      await rm(folder, { recursive: true, force: true });
    });

    it.each([
      ["", "text/html; charset=utf-8"],
      ["xa/03160-muong-nhe/", "text/html; charset=utf-8"],
      ["assets/index-Ab_1-xYz.js", "text/javascript; charset=utf-8"],
      ["assets/index-Ab_1-xYz.css", "text/css; charset=utf-8"],
      ["data/catalogue.json", "application/json; charset=utf-8"],
      ["data/communes.csv", "text/csv; charset=utf-8"],
      ["data/communes.geojson", "application/geo+json; charset=utf-8"],
      ["fonts/text.woff2", "font/woff2"],
      ["background.pmtiles", "application/vnd.pmtiles"],
    ])("sends /%s as %s", async (path, type) => {
      for (const accepted of ["", "br", "gzip"]) {
        const { status, headers } = await ask(base + path, { "accept-encoding": accepted });
        expect(status).toBe(200);
        expect(headers["content-type"]).toBe(type);
      }
    });

    it("sends a picture as a picture", async () => {
      expect((await ask(`${base}icons/atlas.svg`)).headers["content-type"]).toMatch(/^image\/svg\+xml/);
    });

    it("sends what was packed ahead, and says that answers differ", async () => {
      for (const path of [
        "",
        "xa/03160-muong-nhe/",
        "assets/index-Ab_1-xYz.js",
        "data/places.01234567.json",
      ]) {
        const plain = await ask(base + path, { "accept-encoding": "identity" });
        expect(plain.headers["content-encoding"]).toBeUndefined();
        const gzip = await ask(base + path, { "accept-encoding": "gzip" });
        expect(gzip.headers["content-encoding"]).toBe("gzip");
        expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
        expect(gzip.headers["vary"]?.toLowerCase()).toContain("accept-encoding");
        if (name === "nginx" && !hasNginxBrotli()) continue;
        const brotli = await ask(base + path, { "accept-encoding": "gzip, deflate, br" });
        expect(brotli.headers["content-encoding"]).toBe("br");
        expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
      }
    });

    it("lets names with a hash be kept for ever, fonts for a week, and nothing else without asking", async () => {
      const cache = async (path: string) =>
        (await ask(base + path, { "accept-encoding": "br, gzip" })).headers["cache-control"];
      expect(await cache("assets/index-Ab_1-xYz.js")).toBe("public, max-age=31536000, immutable");
      expect(await cache("data/places.01234567.json")).toBe("public, max-age=31536000, immutable");
      for (const path of ["embed/poverty-map.01234567.js", "data/v1/atlas.01234567.zip"])
        expect(await cache(path)).toBe("public, max-age=31536000, immutable");
      expect(await cache("embed/poverty-map.js")).toBe("no-cache");
      expect(await cache("fonts/text.woff2")).toBe("public, max-age=604800");
      for (const path of ["", "data/catalogue.json", "xa/03160-muong-nhe/", "background.pmtiles"])
        expect(await cache(path)).toBe("no-cache");
    });

    it("answers 304 to a browser that has the file already", async () => {
      for (const path of ["", "data/catalogue.json"]) {
        const { headers } = await ask(base + path, { "accept-encoding": "gzip" });
        const known = { "accept-encoding": "gzip", "if-none-match": headers["etag"] ?? "" };
        expect((await ask(base + path, known)).status).toBe(304);
      }
    });

    it("sends pieces of a large file", async () => {
      const { status, headers, body } = await ask(`${base}background.pmtiles`, { range: "bytes=7-13" });
      expect(status).toBe(206);
      expect(headers["content-range"]).toBe("bytes 7-13/7000");
      expect(body.toString()).toBe("PMTiles");
      expect((await ask(`${base}background.pmtiles`, { range: "bytes=9000-" })).status).toBe(416);
    });

    it("sends the whole policy with every answer, errors too", async () => {
      const policy = policyOf("'self' https://portal.example.vn");
      for (const path of [
        "",
        "data/catalogue.json",
        "xa/03160-muong-nhe/",
        "nothing",
        "assets/nothing-Ab_1-xYz.js",
      ]) {
        const { headers } = await ask(base + path);
        expect(headers["content-security-policy"]).toBe(policy);
        for (const [header, value] of Object.entries(SECURITY))
          expect(headers[header.toLowerCase()]).toBe(value);
      }
    });

    it("lets anybody frame the document made for frames, and that alone", async () => {
      expect((await ask(`${base}embed.html`)).headers["content-security-policy"]).toBe(policyOf("*"));
      for (const path of ["", "index.html", "xa/embed.html", "embed/poverty-map.js", "Xembed.html"])
        expect((await ask(base + path)).headers["content-security-policy"]).toBe(
          policyOf("'self' https://portal.example.vn"),
        );
    });

    it("lets other sites read code and data, and pages not", async () => {
      for (const path of [
        "assets/index-Ab_1-xYz.js",
        "data/catalogue.json",
        "embed/poverty-map.js",
        "fonts/text.woff2",
      ])
        expect((await ask(base + path)).headers["access-control-allow-origin"]).toBe("*");
      for (const path of ["", "xa/03160-muong-nhe/"])
        expect((await ask(base + path)).headers["access-control-allow-origin"]).toBeUndefined();
    });

    it("answers an unknown address with the page for it, at any depth, and status 404", async () => {
      for (const path of ["nothing", "xa/99999-nothing/", "a/b/c/d.html"]) {
        const { status, body, headers } = await ask(base + path);
        expect(status).toBe(404);
        expect(body.toString()).toContain("not here");
        expect(headers["cache-control"]).toBe("no-cache");
      }
    });

    it("completes a folder's address, hides hidden files, stays in its folder and takes no changes", async () => {
      const bare = await ask(`${base}xa/03160-muong-nhe`);
      expect([301, 302, 308]).toContain(bare.status);
      expect(new URL(bare.headers["location"] ?? "", base).pathname).toBe("/atlas/xa/03160-muong-nhe/");
      for (const path of [".vite/manifest.json", ".htaccess", "..%2f..%2fetc%2fpasswd", "%2e%2e/nginx.conf"])
        expect((await ask(base + path)).status).toBeGreaterThanOrEqual(400);
      expect((await ask(base, {}, "DELETE")).status).toBeGreaterThanOrEqual(400);
    });
  });
});
