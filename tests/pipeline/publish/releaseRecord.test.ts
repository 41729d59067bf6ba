import { describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import type { ProvinceBuild } from "../../../scripts/pipeline/province.ts";
import { keepReleases, readReleaseRecord } from "../../../scripts/pipeline/publish/releaseRecord.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { makePeriod } from "#domain/standard";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { makeFormRows } from "../../support/formRows.ts";
import { putSource, reportingCommunes } from "../../support/receivedSources.ts";

const registry = await loadRegistry(new MemoryEffects());
const NOW = makePeriod(2025, "MDP2022-2025");
const FILE = "data/releases/11.json";
const TIMEOUT = 240_000;

/** A review of Điện Biên with its movements, every count so many times that of the smallest one: 1 household in the first commune. */
function receive(times: number, status: "provisional" | "illustrative" = "provisional"): MemoryEffects {
  const figures = { timesOf: (index: number) => times * (index + 1), isBlank: () => false };
  const communes = reportingCommunes(registry, "11", NOW);
  const sheets = Object.fromEntries(
    ["R1", "R2"].map((form) => [form, makeFormRows(registry, form, communes, figures)]),
  );
  const effects = new MemoryEffects();
  putSource(effects, "review", {
    province: "11",
    status,
    document: "example",
    workbooks: [{ file: "2025.xlsx", period: NOW.id, sheets }],
  });
  return effects;
}

const publish = (effects: MemoryEffects, edition: "public" | "internal" = "public") =>
  build(effects, { provinces: [], folder: "out", dryRun: false, edition });

describe("what releases of real figures have said", () => {
  it(
    "is kept beside the sources by a public edition, and by no internal one",
    async () => {
      const effects = receive(40);
      await publish(effects, "internal");
      expect(effects.files.has(FILE)).toBe(false);
      await publish(effects);
      expect((await readReleaseRecord(effects, "11"))?.threshold).toBe(5);
    },
    TIMEOUT,
  );

  it(
    "is kept of no example",
    async () => {
      const effects = receive(40, "illustrative");
      await publish(effects);
      expect(effects.files.has(FILE)).toBe(false);
    },
    TIMEOUT,
  );

  it(
    "holds a withheld count as withheld, without its number",
    async () => {
      const effects = receive(1);
      await publish(effects);
      const record = await readReleaseRecord(effects, "11");
      const withheld = [...(record?.withheld ?? [])];
      expect(withheld.some((key) => key.endsWith("/poor_other_decrease"))).toBe(true);
      expect(withheld.filter((key) => record?.printed.has(key))).toEqual([]);
    },
    TIMEOUT,
  );

  it("remembers an urban sum that is withheld, though no file of the release names it", async () => {
    const sum = "2025-MDP2022-2025/11-urban/poor_households";
    const effects = new MemoryEffects();
    const told = { province: "11", series: [], facts: { facts: [] }, threshold: 5, withheldFacts: new Set() };
    const hidden = { ...told, disclosure: { withheld: new Set([sum]) } } as unknown as ProvinceBuild;
    await keepReleases(effects, { edition: "public", example: false }, [hidden], new Map());
    expect([...((await readReleaseRecord(effects, "11"))?.withheld ?? [])]).toEqual([sum]);
  });

  it(
    "keeps withheld what it withheld although the folder is lost and every figure is 40 times as much now",
    async () => {
      const first = receive(1);
      await publish(first);
      const before = await readReleaseRecord(first, "11");
      const again = receive(40);
      again.files.set(FILE, first.files.get(FILE) ?? new Uint8Array());
      await publish(again);
      const after = await readReleaseRecord(again, "11");
      expect([...(before?.withheld ?? [])].filter((key) => after?.withheld.has(key) !== true)).toEqual([]);
      const shown = [...(before?.withheld ?? [])].filter((key) => after?.printed.has(key) === true);
      expect(shown).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "stops the build where it is damaged: to pass it over would print what it keeps withheld",
    async () => {
      const effects = receive(40);
      await effects.write(FILE, '{"format":"atlas.released"');
      await expect(publish(effects)).rejects.toThrow(ProblemsError);
      expect([...effects.files.keys()].filter((path) => path.startsWith("out/"))).toEqual([]);
    },
    TIMEOUT,
  );
});
