import { describe, expect, it } from "vitest";
import { addCommand } from "../../scripts/commands/add.ts";
import { buildCommand, checkCommand } from "../../scripts/commands/build.ts";
import type { Command } from "../../scripts/commands/command.ts";
import { demoCommand } from "../../scripts/commands/example.ts";
import { wordsIn } from "../../scripts/commands/language.ts";
import { newCommand } from "../../scripts/commands/newEdition.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";
import { makeOwnBook } from "../support/ownBooks.ts";

const run = async (command: Command, args: readonly string[], effects: MemoryEffects) =>
  await command.run(args, effects, wordsIn("en"));

const [then, now] = [await makeOwnBook("12", 2024), await makeOwnBook("12", 2025)];

/** An office of Lai Châu, a province outside the example, with two workbooks on its disk. */
async function begin(): Promise<MemoryEffects> {
  const effects = new MemoryEffects();
  effects.files.set("received/nam 2024.xlsx", then);
  effects.files.set("received/bieu.xlsx", now);
  const args = ["12", "--publisher", "Sở Nông nghiệp và Môi trường", "--licence", "CC-BY-4.0"];
  await run(newCommand, [...args, "--contact", "giamngheo@example.vn"], effects);
  return effects;
}

describe("an edition of an office's own", () => {
  it("is begun by a province, a publisher, a licence and an address, without the example", async () => {
    const effects = await begin();
    expect(JSON.parse(effects.text("data/edition.json"))).toMatchObject({
      provinces: ["12"],
      publisher: "Sở Nông nghiệp và Môi trường",
      licence: { id: "CC-BY-4.0" },
      contact: "giamngheo@example.vn",
      example: false,
    });
    await run(demoCommand, ["--if-none"], effects);
    expect([...effects.files.keys()].filter((path) => path.includes("example-"))).toEqual([]);
    await expect(run(newCommand, ["12", "--yes"], effects)).rejects.toMatchObject({
      fault: { kind: "exists" },
    });
  });

  it("refuses a code that is no province by one error, and an address that is none", async () => {
    const effects = new MemoryEffects();
    await expect(run(newCommand, ["99", "--yes"], effects)).rejects.toMatchObject({
      problems: [{ check: "provinceIsKnown" }],
    });
    await expect(run(newCommand, ["12", "--yes", "--contact", "nobody"], effects)).rejects.toMatchObject({
      fault: { kind: "mail" },
    });
    await run(newCommand, ["12", "--yes"], effects);
    await expect(run(buildCommand, ["--provinces", "99"], effects)).rejects.toMatchObject({
      problems: [{ check: "provinceIsKnown" }],
    });
  });

  it("takes workbooks on both sides of the reform, says what they are, and publishes its own province alone", async () => {
    const effects = await begin();
    const files = ["received/nam 2024.xlsx", "received/bieu.xlsx"];
    await run(addCommand, [...files, "--status", "official", "--yes"], effects);
    expect(effects.lines.join("\n")).toMatch(
      /nam 2024\.xlsx: R1, R2; 2024-MDP2022-2025; Lai Châu province; 10\d communes; 100 % sure/,
    );
    expect(effects.lines.join("\n")).toMatch(
      /bieu\.xlsx: R1, R2; 2025-MDP2022-2025; Lai Châu province; 38 communes; 100 % sure/,
    );
    expect(effects.files.has("public/data/catalogue.json")).toBe(false);
    await run(addCommand, [...files, "--status", "official", "--yes"], effects);
    expect(effects.lines.filter((line) => line.includes("not added again"))).toHaveLength(2);
    await run(buildCommand, [], effects);
    const catalogue = JSON.parse(effects.text("public/data/catalogue.json")) as {
      example: boolean;
      provinces: { name: { vi: string }; communes: number; periods: string[] }[];
    };
    expect(catalogue.example).toBe(false);
    expect(catalogue.provinces).toMatchObject([
      { name: { vi: "Tỉnh Lai Châu" }, communes: 38, periods: ["2024-MDP2022-2025", "2025-MDP2022-2025"] },
    ]);
    const published = [...effects.files]
      .filter(([path]) => path.startsWith("public/data/") && path.endsWith(".json"))
      .map(([path]) => effects.text(path))
      .join("\n");
    for (const other of ["Điện Biên", "Cao Bằng", "Sơn La", "Thanh Hóa"])
      expect(published).not.toContain(other);
    expect(published).toContain("giamngheo@example.vn");
    expect(published).toContain("Sở Nông nghiệp và Môi trường");
  });

  it("asks for the period of a workbook that does not say it, and for the province where there are several", async () => {
    const effects = await begin();
    await expect(
      run(addCommand, ["received/bieu.xlsx", "--period", "2025-XYZ", "--yes"], effects),
    ).rejects.toMatchObject({ problems: [{ check: "periodIsKnown" }] });
    await run(newCommand, ["12", "22", "--yes", "--again"], effects);
    await expect(run(addCommand, ["received/bieu.xlsx", "--yes"], effects)).rejects.toMatchObject({
      fault: { kind: "needed", what: "--province" },
    });
    await expect(
      run(addCommand, ["received/none.xlsx", "--yes", "--province", "12"], effects),
    ).rejects.toMatchObject({ problems: [{ check: "sourceIsThere" }] });
  });

  it("says what is in a workbook without writing, where it is only to say it", async () => {
    const effects = await begin();
    await run(addCommand, ["received/bieu.xlsx", "--dry-run"], effects);
    expect([...effects.files.keys()].filter((path) => path.startsWith("data/sources/"))).toEqual([]);
    expect(await run(checkCommand, ["--propose"], await filed(effects))).toBe(0);
  });
});

async function filed(effects: MemoryEffects): Promise<MemoryEffects> {
  await run(addCommand, ["received/bieu.xlsx", "--yes"], effects);
  return effects;
}
