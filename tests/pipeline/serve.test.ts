import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listen, makeServer } from "../../scripts/commands/serve.ts";

const folder = await mkdtemp(join(tmpdir(), "atlas-serve-"));
await mkdir(join(folder, "data"));
await writeFile(join(folder, "index.html"), "<!doctype html><title>Atlas</title>");
await writeFile(join(folder, "data", "catalogue.json"), JSON.stringify({ text: "Điện Biên".repeat(100) }));
await writeFile(join(folder, "data", "places.0123456789.json"), "{}");
const server = makeServer(folder);
const address = await listen(server, 0, true);
afterAll(() => server.close());

describe("atlas serve", () => {
  it("answers on the loopback address only", () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("sends the page with the strict policy", async () => {
    const response = await fetch(address);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("compresses, and tells a browser that has a file already", async () => {
    const response = await fetch(`${address}data/catalogue.json`, { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(await response.json()).toHaveProperty("text");
    const again = await fetch(`${address}data/catalogue.json`, {
      headers: { "if-none-match": response.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("lets hashed names be kept for ever", async () => {
    const response = await fetch(`${address}data/places.0123456789.json`);
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  it("answers 404 for what is not there and never leaves its folder", async () => {
    expect((await fetch(`${address}nothing.json`)).status).toBe(404);
    expect((await fetch(`${address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(`${address}%00.html`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });

  it("takes the next port when its own is busy, unless told which", async () => {
    const busy = Number(new URL(address).port);
    const other = makeServer(folder);
    expect(await listen(other, busy, false)).not.toBe(address);
    other.close();
    await expect(listen(makeServer(folder), busy, true)).rejects.toThrow(/EADDRINUSE/);
  });
});
