import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../../scripts/deliver/hosting/compress.ts";
import { writeObjectStore } from "../../../scripts/deliver/hosting/objectStore.ts";
import { cacheOf, PAGE_POLICY, typeOf } from "../../../scripts/deliver/hosting/rules.ts";
import { readSite } from "../../../scripts/deliver/hosting/site.ts";
import { refusalOf } from "../../support/told.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-hosting-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("where a site stands", () => {
  it("is read from one address: host and path", () => {
    expect(readSite({ site: "https://example.vn/atlas/" })).toMatchObject({
      host: "example.vn",
      path: "/atlas/",
    });
    expect(readSite({})).toMatchObject({ host: "_", path: "/", root: "/var/www/atlas", ancestors: "'self'" });
    expect(readSite({ frames: "self, https://portal.example.vn" }).ancestors).toBe(
      "'self' https://portal.example.vn",
    );
  });

  it.each([
    [{ site: "example.vn/atlas" }, /--site example\.vn\/atlas: expected an address that ends in a slash/],
    [{ site: "https://example.vn/atlas" }, /ends in a slash/],
    [{ site: "https://example.vn/a;b/" }, /ends in a slash/],
    [{ site: 'https://example.vn/"{}/' }, /ends in a slash/],
    [{ root: "/var/www; rm -rf" }, /--root .*expected an absolute folder/],
    [{ root: "../atlas" }, /expected an absolute folder/],
    [{ frames: "self; script-src *" }, /--frames .*expected self, none/],
    [{ port: "0" }, /--port 0: expected 1 to 65535/],
  ])("refuses %o, so that nothing but plain names enters a configuration", async (options, message) => {
    expect(await refusalOf(() => readSite(options))).toMatch(message);
  });
});

describe("the rules for every host", () => {
  it("carry the policy of the page itself", () => {
    expect(readFileSync("src/index.html", "utf8")).toContain(`content="${PAGE_POLICY}"`);
  });

  it("know every file of the build", () => {
    const names = readdirSync("public", { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const { name } of names) expect(typeOf(name), name).toBeDefined();
  });
});

/** What a copy of the script would do, by a stand-in for the client that only writes its arguments down. */
function listCopies(script: string): string[][] {
  const log = join(folder, "calls");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(
    join(folder, "bin", "aws"),
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\t' "$word"; done >>'${log}'\necho >>'${log}'\n`,
  );
  chmodSync(join(folder, "bin", "aws"), 0o755);
  execFileSync("sh", ["-c", script, "upload.sh", "dist"], {
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, BUCKET: "atlas" },
    stdio: "pipe",
  });
  return readFileSync(log, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd().split("\t"));
}

/** The last filter that fits decides, as the client has it; a star takes slashes too. */
function takes(call: readonly string[], file: string): boolean {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("?", ".").replaceAll("*", ".*")}$`).test(file);
  return call.reduce((taken, word, index) => {
    if (word === "--exclude" && fits(call[index + 1] ?? "")) return false;
    return word === "--include" && fits(call[index + 1] ?? "") ? true : taken;
  }, true);
}

describe("the script for object stores", () => {
  const calls = listCopies(writeObjectStore(readSite({ site: "https://example.vn/atlas/" })));
  const after = (call: readonly string[] | undefined, word: string) => call?.[call.indexOf(word) + 1];

  it.each([
    "index.html",
    "xa/03160-muong-nhe/index.html",
    "assets/index-Ab_1-xYz.js",
    "assets/Page-12345678.css",
    "data/catalogue.json",
    "data/places.01234567.json",
    "data/v1/figures-11.csv",
    "data/v1/communes-11.topojson",
    "data/v1/atlas.01234567.zip",
    "data/v1/schema/quality-report.schema.json",
    "embed.html",
    "embed/poverty-map.js",
    "embed/poverty-map.01234567.js",
    "fonts/inter-latin-400-normal.woff2",
    "icons/atlas.svg",
    "background.pmtiles",
  ])("copies %s once, with its type and caching", (file) => {
    const copies = calls.filter((call) => takes(call, file));
    expect(copies).toHaveLength(1);
    expect(after(copies[0], "--content-type")).toBe(typeOf(file));
    expect(after(copies[0], "--cache-control")).toBe(cacheOf(file));
    expect(copies[0]).toContain("s3://atlas/atlas/");
  });

  it("copies pages last, so that none names a file that is not there yet", () => {
    const pages = calls.findIndex((call) => takes(call, "index.html"));
    expect(pages).toBe(calls.length - 1);
  });
});

describe("packing ahead", () => {
  it("packs texts, leaves small and packed files alone, and clears what has lost its plain file", async () => {
    const site = join(folder, "site");
    mkdirSync(site);
    writeFileSync(join(site, "page.html"), "Điện Biên ".repeat(500));
    writeFileSync(join(site, "small.json"), "{}");
    writeFileSync(join(site, "text.woff2"), "wOF2".repeat(500));
    writeFileSync(join(site, "gone.js.br"), "old");
    const packed = await compressFolder(site, 5);
    expect(packed).toMatchObject({ files: 1, plain: Buffer.byteLength("Điện Biên ".repeat(500)) });
    const names = ["page.html", "page.html.br", "page.html.gz", "small.json", "text.woff2"];
    expect(readdirSync(site).sort()).toEqual(names);
    await compressFolder(site, 5);
    expect(readdirSync(site).sort()).toEqual(names);
  });
});
