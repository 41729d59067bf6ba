import { describe, expect, it } from "vitest";
import { readSite } from "../../scripts/commands/pages.ts";
import { PageWriter } from "../../scripts/deliver/site/pageWriter.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";
import { refusalOf } from "../support/told.ts";

async function* pages(files: Readonly<Record<string, string>>, failing = false) {
  for (const [path, text] of Object.entries(files)) yield await Promise.resolve({ path, text });
  if (failing) throw new Error("a province can not be read");
}

async function publish(effects: MemoryEffects, files: Readonly<Record<string, string>>): Promise<void> {
  const writer = new PageWriter(effects, "dist");
  await writer.add(pages(files));
  await writer.publish([{ path: "assets/style-1.css", bytes: "a{}" }]);
}

describe("writing pages", () => {
  it("replaces the pages of before, and removes those of communes that are no more", async () => {
    const effects = new MemoryEffects();
    await publish(effects, { "xa/1-a/index.html": "old", "xa/2-b/index.html": "old", "404.html": "old" });
    await publish(effects, { "xa/1-a/index.html": "new", "404.html": "new" });
    expect([...effects.files.keys()].sort()).toEqual([
      "dist/404.html",
      "dist/assets/style-1.css",
      "dist/xa/1-a/index.html",
    ]);
    expect(effects.text("dist/xa/1-a/index.html")).toBe("new");
  });

  it("leaves the last good pages when rendering fails, and nothing beside them", async () => {
    const effects = new MemoryEffects();
    await publish(effects, { "xa/1-a/index.html": "good" });
    const before = [...effects.files.keys()].sort();
    const writer = new PageWriter(effects, "dist");
    await expect(writer.add(pages({ "xa/1-a/index.html": "half" }, true))).rejects.toThrow(/can not be read/);
    expect([...effects.files.keys()].sort()).toEqual(before);
    expect(effects.text("dist/xa/1-a/index.html")).toBe("good");
  });

  it("leaves them when the disk is full", async () => {
    const effects = new MemoryEffects();
    await publish(effects, { "xa/1-a/index.html": "good" });
    effects.failAt = "2-b";
    const writer = new PageWriter(effects, "dist");
    const files = { "xa/1-a/index.html": "new", "xa/2-b/index.html": "new" };
    await expect(writer.add(pages(files))).rejects.toThrow(/no space left/);
    expect(effects.text("dist/xa/1-a/index.html")).toBe("good");
    expect([...effects.files.keys()].filter((path) => path.includes(".next"))).toEqual([]);
  });
});

describe("--site", () => {
  it("takes an address of the web and ends it with a slash", () => {
    expect(readSite("https://example.vn/atlas")).toBe("https://example.vn/atlas/");
    expect(readSite(undefined)).toBeNull();
    expect(readSite("")).toBeNull();
  });

  it("refuses anything else", async () => {
    for (const text of [
      "example.vn",
      "ftp://example.vn/",
      "https://example.vn/?a=1",
      "https://example.vn/#a",
    ])
      expect(await refusalOf(() => readSite(text)), text).toMatch(/--site/);
  });
});
