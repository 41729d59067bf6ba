import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/pipeline/build.ts";
import type { MemoryEffects } from "../../support/memoryEffects.ts";
import { makeReview, putSource } from "../../support/receivedSources.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { makePeriod } from "#domain/standard";
import { caseEffects, describeCases, putCase, readCase, type CaseSource } from "../../support/sharedCases.ts";

const NOW = makePeriod(2025, "MDP2022-2025");
const TIMEOUT = 120_000;

/** The files of a public edition whose text holds something, by name. */
async function publish(table: Uint8Array | string, source: Partial<CaseSource> = {}): Promise<MemoryEffects> {
  const effects = caseEffects();
  const registry = await loadRegistry(effects);
  putSource(effects, "review", {
    province: "11",
    status: "illustrative",
    document: "example",
    workbooks: [{ file: "2025.xlsx", period: NOW.id, sheets: { R1: makeReview(registry, "11", NOW, 40) } }],
  });
  putCase(effects, { province: "11", ...source }, { tables: { "pupils.csv": table } });
  await build(effects, { provinces: [], folder: "out", dryRun: false, edition: "public" });
  return effects;
}

interface Row {
  readonly code: string;
  readonly measure: string;
  readonly value: string;
  readonly status: string;
}

/** Rows of pupils of the open figures: code, value ("" where withheld) and status. */
function openPupils(effects: MemoryEffects): Row[] {
  const path = [...effects.files.keys()].find((name) => name === "out/v1/figures-11.csv") ?? "";
  const [header = "", ...lines] = effects.text(path).split("\n");
  const names = header.replace("\uFEFF", "").split(",");
  const at = (name: string) => names.indexOf(name);
  return lines
    .map((line) => line.split(","))
    .filter((cells) => cells[at("measure")] === "pupils")
    .map((cells) => ({
      code: cells[at("unit_code")] ?? "",
      measure: "pupils",
      value: cells[at("value")] ?? "",
      status: cells[at("status")] ?? "",
    }));
}

/** Facts of pupils. */
function facts(effects: MemoryEffects): string[] {
  const path = [...effects.files.keys()].find((name) => name.startsWith("out/facts-11")) ?? "";
  const file = JSON.parse(effects.text(path)) as {
    facts: { measure: string; code: string; value: number }[];
  };
  return file.facts
    .filter(({ measure }) => measure === "pupils")
    .map(({ code, value }) => `${code} ${String(value)}`);
}

describeCases("counts of 3 and 2 pupils by plain table", () => {
  let effects: MemoryEffects;
  beforeAll(async () => {
    effects = await publish(readCase("small-counts.csv"));
  }, TIMEOUT);

  it("are withheld in the open figures, and 987 is not", () => {
    const shown = Object.fromEntries(
      openPupils(effects).map(({ code, value, status }) => [code, [value, status]]),
    );
    expect(shown["03160"]).toEqual(["", "suppressed"]);
    expect(shown["03158"]).toEqual(["", "suppressed"]);
    expect(shown["03166"]).toEqual(["987", "provisional"]);
  });

  it("are no facts beside the communes", () => {
    expect(facts(effects)).toEqual(["03166 987"]);
  });
});

describe("small counts by plain table", () => {
  const table = "code;year;pupils\n03160;2025;3\n03166;2025;987\n";

  it(
    "are shown where the source says that the province has published them",
    async () => {
      const effects = await publish(table, { published: true });
      expect(facts(effects)).toEqual(["03160 3", "03166 987"]);
      expect(openPupils(effects).find(({ code }) => code === "03160")?.value).toBe("3");
    },
    TIMEOUT,
  );

  it(
    "are withheld whatever status the table gives them",
    async () => {
      const effects = await publish(table, { status: "official" });
      expect(facts(effects)).toEqual(["03166 987"]);
    },
    TIMEOUT,
  );
});
