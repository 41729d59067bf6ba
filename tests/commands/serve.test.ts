import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../scripts/deliver/hosting/compress.ts";
import { listen, makeServer } from "../../scripts/commands/serve.ts";

const folder = await mkdtemp(join(tmpdir(), "atlas-serve-"));
await mkdir(join(folder, "data"));
await writeFile(join(folder, "index.html"), "<!doctype html><title>Atlas</title>");
await writeFile(join(folder, "data", "catalogue.json"), JSON.stringify({ text: "Điện Biên".repeat(100) }));
await writeFile(join(folder, "data", "places.01234567.json"), "{}");
await mkdir(join(folder, "xa", "03160-muong-nhe"), { recursive: true });
await writeFile(
  join(folder, "xa", "03160-muong-nhe", "index.html"),
  "<!DOCTYPE html><title>Mường Nhé</title>",
);
await writeFile(join(folder, "404.html"), "<!DOCTYPE html><title>Không có trang này</title>");
await compressFolder(folder, 5);
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

  it("sends what lies packed beside a file, and tells a browser that has it already", async () => {
    const response = await fetch(`${address}data/catalogue.json`, { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(await response.json()).toHaveProperty("text");
    const again = await fetch(`${address}data/catalogue.json`, {
      headers: { "accept-encoding": "br", "if-none-match": response.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get("x-content-type-options")).toBe("nosniff");
    const plain = await fetch(`${address}data/catalogue.json`, {
      headers: { "accept-encoding": "identity" },
    });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(plain.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("sends a new release of a file as soon as it is there", async () => {
    const ask = async () => await (await fetch(`${address}data/places.json`)).text();
    await writeFile(join(folder, "data", "places.json"), "old");
    expect(await ask()).toBe("old");
    await writeFile(join(folder, "data", "places.json"), "newer");
    expect(await ask()).toBe("newer");
  });

  it("lets hashed names be kept for ever", async () => {
    const response = await fetch(`${address}data/places.01234567.json`);
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  it("answers 404 for what is not there and never leaves its folder", async () => {
    expect((await fetch(`${address}nothing.json`)).status).toBe(404);
    expect((await fetch(`${address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(`${address}%00.html`)).status).toBe(404);
    expect((await fetch(`${address}data/catalogue.json.br`)).status).toBe(404);
    expect((await fetch(`${address}%E0%A4%A`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });

  it("sends a reader who finds nothing the page that helps on, and everybody else one line", async () => {
    const page = await fetch(`${address}xa/muong-nhe`, { headers: { accept: "text/html,*/*" } });
    expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(await page.text()).toContain("Không có trang này");
    const file = await fetch(`${address}data/nothing.json`, { headers: { accept: "application/json" } });
    expect([file.status, await file.text()]).toEqual([404, "not found"]);
  });

  it("leads an address without its last slash to the page, on this host and with its query", async () => {
    const ask = async (path: string) => {
      const response = await fetch(`${address}${path}`, { redirect: "manual" });
      return [response.status, response.headers.get("location")];
    };
    expect(await ask("xa/03160-muong-nhe?a=1")).toEqual([308, "./03160-muong-nhe/?a=1"]);
    expect(await ask("/evil.example/xa/03160-muong-nhe")).toEqual([308, "./03160-muong-nhe/"]);
    expect((await fetch(`${address}xa/03160-muong-nhe`)).status).toBe(200);
    expect((await ask("xa"))[0]).toBe(404);
  });

  it("takes the next port when its own is busy, unless told which", async () => {
    const busy = Number(new URL(address).port);
    const other = makeServer(folder);
    expect(await listen(other, busy, false)).not.toBe(address);
    other.close();
    await expect(listen(makeServer(folder), busy, true)).rejects.toThrow(/EADDRINUSE/);
  });
});
