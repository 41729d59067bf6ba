import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { parseArgs } from "node:util";
import sirv, { type RequestHandler } from "sirv";
import { cacheOf, policyFor, SECURITY, SHARED, typeOf } from "../deliver/hosting/rules.ts";
import { UsageError, type Command } from "./command.ts";

/** One range with both of its ends or up to the end of the file; anything else a server may pass over (RFC 9110, 14.2). */
const RANGE = /^bytes=(?<from>\d+)-(?<to>\d*)$/;

/**
 * Serves a built folder on the loopback address; hashed names are immutable, everything else is asked for anew. Files are looked
 * up at every request, so that a build under way is seen, and sent packed after `atlas compress`.
 */
export function makeServer(folder: string): Server {
  const sendFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return createServer((request, response) => {
    void answer(folder, sendFile, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, "internal error");
    });
  });
}

async function answer(
  folder: string,
  sendFile: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = resolvePath(request.url ?? "/");
  setHeaders(response, securityOf(path ?? ""));
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    send(response, 405, "method not allowed");
    return;
  }
  const type = path === null ? undefined : typeOf(path);
  if (path === null || type === undefined || !(await isFile(join(folder, path)))) {
    await answerUnknown(folder, path, request, response);
    return;
  }
  setHeaders(response, { "Content-Type": type, "Cache-Control": cacheOf(path.slice(1)) });
  if (!isPlainRange(request.headers.range)) delete request.headers.range;
  request.url = encodeURI(path);
  sendFile(request, response, () => {
    send(response, 404, "not found");
  });
}

/** What goes with every answer; only pages of other sites that embed the atlas may read what is shared. */
function securityOf(path: string): Record<string, string> {
  const shared = new RegExp(SHARED).test(path.slice(1)) ? { "Access-Control-Allow-Origin": "*" } : {};
  return { ...SECURITY, ...shared, "Content-Security-Policy": policyFor(path.slice(1), "'self'") };
}

/** Beside the headers of a file, the server of files sends these with a 304 and a 416 too. */
function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function isPlainRange(header: string | undefined): boolean {
  const { from, to } = RANGE.exec(header ?? "")?.groups ?? {};
  return from !== undefined && (to === undefined || to === "" || Number(from) <= Number(to));
}

async function isFile(file: string): Promise<boolean> {
  return await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The page of a folder is at its slash; a reader who finds nothing gets the page that helps on, everybody else one line. */
async function answerUnknown(
  folder: string,
  path: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path !== null && (await isFile(join(folder, path, "index.html")))) {
    // Relative, so that no address can lead to another host.
    const { search } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader(
      "Location",
      `./${encodeURIComponent(path.slice(path.lastIndexOf("/") + 1))}/${search}`,
    );
    send(response, 308, "");
    return;
  }
  const wantsPage = request.headers.accept?.includes("text/html") === true;
  const page = wantsPage ? await readFile(join(folder, "404.html")).catch(() => null) : null;
  if (page === null) send(response, 404, "not found");
  else send(response, 404, page, typeOf("404.html"));
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

function send(
  response: ServerResponse,
  code: number,
  body: string | Buffer,
  type = "text/plain; charset=utf-8",
): void {
  setHeaders(response, { "Content-Type": type, "Cache-Control": "no-cache" });
  response.writeHead(code).end(body);
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
