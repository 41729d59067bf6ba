import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";

/** First and last byte asked for, both included. */
export type ByteRange = readonly [first: number, last: number];

/**
 * One range of the Range header (RFC 9110, 14.1.2): "bytes=0-99", "bytes=100-", "bytes=-50".
 * @returns null where there is none, or one that a server may pass over; "unsatisfiable" where it lies beyond the end
 */
export function parseRange(header: string | undefined, size: number): ByteRange | "unsatisfiable" | null {
  const match = /^bytes=(?:(?<from>\d+)-(?<to>\d*)|-(?<last>\d+))$/.exec(header ?? "");
  if (match === null) return null;
  const [from, to, last] = ["from", "to", "last"].map((name) => match.groups?.[name] ?? "");
  const end = to ? Math.min(size - 1, Number(to)) : size - 1;
  const first = last ? Math.max(0, size - Number(last)) : Number(from);
  if (first >= size) return "unsatisfiable";
  return end < first ? null : [first, end];
}

/** Sends a large file as it lies on the disk, whole or a range of it. @returns false where there is no such file */
export async function sendLarge(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) return false;
  const { size, mtimeMs } = found;
  const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
  const range = parseRange(request.headers.range, size);
  const all = { ...headers, "Accept-Ranges": "bytes", ETag: etag };
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...all, "Content-Range": `bytes */${String(size)}` }).end();
    return true;
  }
  const [first, last] = range ?? [0, size - 1];
  response.writeHead(range === null ? 200 : 206, {
    ...all,
    "Content-Length": String(last - first + 1),
    ...(range === null ? {} : { "Content-Range": `bytes ${String(first)}-${String(last)}/${String(size)}` }),
  });
  if (request.method === "HEAD" || size === 0) response.end();
  else createReadStream(file, { start: first, end: last }).pipe(response);
  return true;
}
