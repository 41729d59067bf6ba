import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import { feature } from "topojson-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boundariesCommand } from "../../scripts/commands/boundaries.ts";
import { wordsIn } from "../../scripts/commands/language.ts";
import { loadBoundaries } from "../../scripts/pipeline/boundaries/load.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

/** Lai Châu as a server of the tests has it: its schematic shapes, one file a commune. */
const registry = await loadRegistry(new MemoryEffects(), { provinces: ["12"] });
const { topology } = await loadBoundaries(new MemoryEffects(), registry, "12");
const files = new Map(
  feature(topology, topology.objects.communes).features.map((shape) => [
    `${String(shape.id)}_xa.geojson`,
    JSON.stringify({ type: "Feature", properties: {}, geometry: shape.geometry }),
  ]),
);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const digest = sha256([...files].map(([name, text]) => `${sha256(text)}  ${name}\n`).join(""));

let asked: string[] = [];
let broken: string | null = null;
const server: Server = createServer((request, response) => {
  const name = (request.url ?? "").slice(1);
  asked.push(name);
  const text = files.get(name);
  if (text === undefined || name === broken) response.writeHead(503).end();
  else response.end(text);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

function withPins(expected: string): MemoryEffects {
  const effects = new MemoryEffects();
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  const pin = { folder: "x", files: files.size, bytes, digest: expected, names: [...files.keys()] };
  const pins = {
    source: "test",
    licence: "MIT",
    commit: "0".repeat(40),
    address: "http://127.0.0.1:1/{commit}/{folder}/{name}",
    provinces: { "12": pin },
  };
  effects.files.set("data/registry/boundaries.json", new TextEncoder().encode(JSON.stringify(pins)));
  asked = [];
  broken = null;
  return effects;
}

const run = async (effects: MemoryEffects, ...more: string[]) => {
  const mirror = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return await boundariesCommand.run(["fetch", "12", "--mirror", mirror, ...more], effects, wordsIn("en"));
};
const kept = (effects: MemoryEffects) =>
  [...effects.files.keys()].filter((path) => path.startsWith("data/boundaries/"));

describe("fetching the open boundaries that are pinned", () => {
  it("shows the size, and fetches nothing before a person has agreed", async () => {
    const effects = withPins(digest);
    expect(await run(effects)).toBe(0);
    expect(effects.lines[0]).toMatch(/^38 files, 0\.\d MB, from test \(MIT, commit 00000000\)$/);
    expect(asked).toEqual([]);
    expect(kept(effects)).toEqual([]);
  });

  it("imports what came where the digest is that of the pin, and leaves nothing else", async () => {
    const effects = withPins(digest);
    expect(await run(effects, "--yes")).toBe(0);
    expect(kept(effects)).toEqual(["data/boundaries/12.json"]);
    const drawn = await loadBoundaries(effects, registry, "12");
    expect(drawn.kind).toBe("imported");
    expect(drawn.topology.objects.communes.geometries).toHaveLength(38);
  });

  it("goes on where it broke off", async () => {
    const effects = withPins(digest);
    broken = [...files.keys()][5] ?? "";
    await expect(run(effects, "--yes")).rejects.toMatchObject({
      fault: { kind: "network", reason: "HTTP 503" },
    });
    expect(kept(effects)).toHaveLength(5);
    [asked, broken] = [[], null];
    await run(effects, "--yes");
    expect(asked).toEqual([...files.keys()].slice(5));
  });

  it("drops everything where the digest differs, and leaves the boundaries that were there", async () => {
    const effects = withPins("f".repeat(64));
    effects.files.set("data/boundaries/12.json", new TextEncoder().encode("{}"));
    await expect(run(effects, "--yes")).rejects.toMatchObject({
      fault: { kind: "digest", found: digest.slice(0, 12) },
    });
    expect(kept(effects)).toEqual(["data/boundaries/12.json"]);
    expect(effects.text("data/boundaries/12.json")).toBe("{}");
  });

  it("is pinned for each of the 34 provinces, with as many files as it has communes", async () => {
    const { loadPins } = await import("../../scripts/pipeline/boundaries/pins.ts");
    const { provinces } = await loadPins(new MemoryEffects());
    const codes = registry.nation.map(({ code }) => code);
    expect(Object.keys(provinces).sort()).toEqual(codes);
    const nation = await loadRegistry(new MemoryEffects(), { provinces: codes });
    for (const code of codes)
      expect(provinces[code]?.names.map((name) => name.slice(0, 5)).sort()).toEqual(
        nation.communes
          .filter(({ scheme, province }) => scheme === "2025" && province === code)
          .map((commune) => commune.code)
          .sort(),
      );
  });
});
