import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { cacheOf, policyFor, SECURITY, SHARED, TEXTUAL, typeOf, TYPES } from "../deliver/hosting/rules.ts";
import { sendLarge } from "./range.ts";
import { UsageError, type Command } from "./command.ts";

/** Files that are read in pieces, never whole into memory. */
const LARGE = ".pmtiles";

/** A file as it is sent, compressed once. */
interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

/** What goes with every answer; only pages of other sites that embed the atlas may read what is shared. */
function securityOf(path: string): Record<string, string> {
  const shared = new RegExp(SHARED).test(path.slice(1)) ? { "Access-Control-Allow-Origin": "*" } : {};
  return { ...SECURITY, ...shared, "Content-Security-Policy": policyFor(path.slice(1), "'self'") };
}

/** Serves a built folder on the loopback address; hashed names are immutable, everything else is asked for anew. */
export function makeServer(folder: string): Server {
  const assets = new Map<string, Promise<Asset | null>>();
  return createServer((request, response) => {
    void answer(folder, assets, request, response).catch(() => {
      send(response, 500, {}, "internal error");
    });
  });
}

async function answer(
  folder: string,
  assets: Map<string, Promise<Asset | null>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(response, 405, { Allow: "GET, HEAD" }, "method not allowed");
    return;
  }
  const path = resolvePath(request.url ?? "/");
  if (path !== null && (await answerLarge(folder, path, request, response))) return;
  const asset = path === null ? null : await findAsset(folder, assets, path);
  if (path === null || asset === null) {
    await answerUnknown(folder, assets, path, request, response);
    return;
  }
  const headers = {
    "Content-Type": asset.type,
    ...securityOf(path),
    "Cache-Control": cacheOf(path.slice(1)),
    ETag: asset.etag,
    Vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"] === asset.etag) send(response, 304, headers, "");
  else sendAsset(request, response, asset, headers);
}

/** The page of a folder is at its slash; a reader who finds nothing gets the page that helps on, everybody else one line. */
async function answerUnknown(
  folder: string,
  assets: Map<string, Promise<Asset | null>>,
  path: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isFolder = path !== null && (await findAsset(folder, assets, `${path}/index.html`)) !== null;
  if (isFolder) {
    // Relative, so that no address can lead to another host.
    const { search } = new URL(request.url ?? "/", "http://localhost");
    const Location = `./${encodeURIComponent(path.slice(path.lastIndexOf("/") + 1))}/${search}`;
    send(response, 308, { Location }, "");
    return;
  }
  const wantsPage = request.headers.accept?.includes("text/html") === true;
  const page = wantsPage ? await findAsset(folder, assets, "/404.html") : null;
  if (page === null) send(response, 404, { "Content-Type": "text/plain; charset=utf-8" }, "not found");
  else sendAsset(request, response, page, { "Content-Type": page.type, "Cache-Control": "no-cache" }, 404);
}

/** @returns whether the file was a large one, and sent */
async function answerLarge(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!path.endsWith(LARGE)) return false;
  const headers = { ...securityOf(path), "Content-Type": typeOf(path) ?? "", "Cache-Control": "no-cache" };
  return await sendLarge(request, response, join(folder, path), headers);
}

/** The path inside the folder, or null for anything that would leave it. */
function resolvePath(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (path.includes("..") || path.includes("\0")) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** A file once read is kept, and so is the news that there is none. */
async function findAsset(
  folder: string,
  assets: Map<string, Promise<Asset | null>>,
  path: string,
): Promise<Asset | null> {
  const asset = assets.get(path) ?? loadAsset(join(folder, path));
  assets.set(path, asset);
  return await asset;
}

const isTextual = (type: string) => TEXTUAL.some((ending) => TYPES[ending] === type);

async function loadAsset(file: string): Promise<Asset | null> {
  const type = typeOf(file);
  const plain = type === undefined ? null : await readFile(file).catch(() => null);
  if (type === undefined || plain === null) return null;
  const etag = `"${createHash("sha256").update(plain).digest("hex").slice(0, 16)}"`;
  if (!isTextual(type)) return { type, etag, plain, brotli: plain, gzip: plain };
  // Tables of many megabytes would keep everybody waiting.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: plain.length > 1e6 ? 4 : 9 } };
  return { type, etag, plain, brotli: brotliCompressSync(plain, quality), gzip: gzipSync(plain) };
}

function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  headers: Record<string, string>,
  code = 200,
): void {
  const accepted = request.headers["accept-encoding"] ?? "";
  const encoding = !isTextual(asset.type)
    ? null
    : accepted.includes("br")
      ? "br"
      : accepted.includes("gzip")
        ? "gzip"
        : null;
  const body = encoding === "br" ? asset.brotli : encoding === "gzip" ? asset.gzip : asset.plain;
  const all = {
    ...headers,
    ...(encoding === null ? {} : { "Content-Encoding": encoding }),
    "Content-Length": String(body.length),
  };
  send(response, code, all, request.method === "HEAD" ? "" : body);
}

function send(
  response: ServerResponse,
  code: number,
  headers: Record<string, string>,
  body: string | Buffer,
): void {
  response.writeHead(code, { ...securityOf(""), ...headers });
  response.end(body);
}

/** Listens on the port, or on the next free one where `strict` is off. @returns the address */
export async function listen(server: Server, port: number, strict: boolean): Promise<string> {
  for (let candidate = port; ; candidate++) {
    const busy = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE" && !strict && candidate < port + 20) resolve(true);
        else reject(error);
      });
      server.listen(candidate, "127.0.0.1", () => {
        resolve(false);
      });
    });
    if (!busy) return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    server.removeAllListeners("error");
  }
}

/** Serves the production build. */
export const serveCommand: Command = {
  name: "serve",
  async run(args, effects) {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, folder: { type: "string" } },
    });
    const folder = values.folder ?? "dist";
    if ((await effects.read(`${folder}/index.html`)) === undefined)
      throw new UsageError({ kind: "absent", file: `${folder}/index.html`, run: "npm run build" });
    const port = Number(values.port ?? "4173");
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new UsageError({
        kind: "range",
        option: "--port",
        found: String(values.port),
        from: 0,
        to: 65535,
      });
    const server = makeServer(folder);
    const address = await listen(server, port, values.port !== undefined);
    effects.log(`Atlas Giảm nghèo: ${address}`);
    return await new Promise((resolve) => {
      server.on("close", () => {
        resolve(0);
      });
    });
  },
};
