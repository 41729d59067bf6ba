import { describe, expect, it } from "vitest";
import { buildCommand } from "../../scripts/commands/build.ts";
import { compressCommand, hostingCommand } from "../../scripts/commands/hosting.ts";
import type { Command } from "../../scripts/commands/command.ts";
import { wordsIn } from "../../scripts/commands/language.ts";
import { packCommand } from "../../scripts/commands/pack.ts";
import { pagesCommand } from "../../scripts/commands/pages.ts";
import { portableCommand } from "../../scripts/commands/portable.ts";
import { reportCommand } from "../../scripts/commands/report.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const REFUSED = { name: "UsageError", fault: { kind: "internal" } };

/** A disk with a built edition in `public/data` and `dist`. */
async function hold(edition: "public" | "internal"): Promise<MemoryEffects> {
  const effects = new MemoryEffects();
  for (const folder of ["public/data", "dist/data", "internal/data"])
    await effects.write(`${folder}/catalogue.json`, JSON.stringify({ edition, provinces: [] }));
  await effects.write("public/data/quality-report.json", "{}");
  await effects.write("dist/index.html", "");
  return effects;
}

const run = async (command: Command, args: readonly string[], effects: MemoryEffects) =>
  await command.run(args, effects, wordsIn("en"));

describe("an internal edition, which withholds nothing", () => {
  it("is not built where the site looks, nor anywhere outside its folder", async () => {
    const effects = new MemoryEffects();
    for (const out of ["public/data", "dist/data", "internal/../public/data", "elsewhere"])
      await expect(run(buildCommand, ["--edition", "internal", "--out", out], effects)).rejects.toMatchObject(
        REFUSED,
      );
  });

  it.each<[string, Command, string[]]>([
    ["packed", packCommand, []],
    ["put into one file", portableCommand, []],
    ["reported on", reportCommand, []],
    ["made into pages", pagesCommand, []],
    ["compressed", compressCommand, []],
    ["hosted", hostingCommand, ["nginx", "--site", "https://example.vn/"]],
  ])("is not %s without the word for it", async (_, command, args) => {
    await expect(run(command, args, await hold("internal"))).rejects.toMatchObject(REFUSED);
  });

  it("is hosted with the word for it, and a public one without", async () => {
    const args = ["nginx", "--site", "https://example.vn/"];
    expect(await run(hostingCommand, [...args, "--allow-internal"], await hold("internal"))).toBe(0);
    expect(await run(hostingCommand, args, await hold("public"))).toBe(0);
  });

  it("goes into its own folder freely", async () => {
    const args = ["--data", "internal/data", "--out", "internal/maps"];
    await expect(
      run(packCommand, [...args, "--province", "99"], await hold("internal")),
    ).rejects.toMatchObject({
      fault: { kind: "choice", option: "--province" },
    });
  });
});
