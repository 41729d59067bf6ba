import { beforeAll, describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import type { QualityReport } from "#domain/qualityReport";
import { build } from "../../../scripts/pipeline/build.ts";
import { ProblemsError } from "../../../scripts/pipeline/problem.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { isCommuneRow, makeReview, putSource } from "../../support/receivedSources.ts";
import { readReport, tellReport } from "../../support/toldReport.ts";

const registry = await loadRegistry(new MemoryEffects());
const NOW = makePeriod(2025, "MDP2022-2025");
const SMALL = 3;
const WRONG = 91_357;

const columnOf = (measure: string): number =>
  registry.forms.find(({ id }) => id === "R1")?.columns.findIndex((column) => column.measure === measure) ??
  0;

/**
 * A review in which no count is small but one: the first commune has 3 farming households, and the tenth more near-poor ones than any. Every line
 * that the checks then offer for the list of accepted figures is in it, each with a reason that repeats the figure.
 */
async function report(edition: "public" | "internal"): Promise<QualityReport> {
  const rows = makeReview(registry, "11", NOW, 40);
  const communes = rows.filter(isCommuneRow);
  const [first, tenth] = [communes[0] ?? [], communes[9] ?? []];
  first[columnOf("avg_living_agri_households")] = SMALL;
  tenth[columnOf("near_poor_households")] = WRONG;
  const effects = new MemoryEffects();
  const review = { file: "2025.xlsx", period: NOW.id, sheets: { R1: rows } };
  putSource(effects, "review", {
    province: "11",
    status: "provisional",
    document: "example",
    workbooks: [review],
  });
  const options = { provinces: [], folder: "out", dryRun: false, edition };
  const error: unknown = await build(effects, options).catch((reason: unknown) => reason);
  if (!(error instanceof ProblemsError)) throw new RangeError("the review was taken as it is");
  const lines = error.problems.flatMap(({ place, pardon }) =>
    pardon?.kind === "offered"
      ? [
          [
            place.file,
            place.sheet,
            `${place.column ?? ""}${String(place.row)}`,
            pardon.printed,
            `printed ${String(pardon.printed)}`,
          ].join(),
        ]
      : [],
  );
  const list = ["file,sheet,cell,printed,reason", ...new Set(lines)].join("\n");
  await effects.write("data/corrections/accepted.csv", `${list}\n`);
  await build(effects, options);
  return readReport(effects);
}

describe("accepted figures of the first commune of a province, of which a count is 3, and of the tenth", () => {
  let open: QualityReport | null = null;
  let closed: QualityReport | null = null;
  beforeAll(async () => {
    open = await report("internal");
    closed = await report("public");
  }, 240_000);

  /** Rates of farming households are flagged with the count of 3, those of near-poor ones with that of 91,357. */
  const flagged = (told: QualityReport | null, count: number) =>
    told?.flagged.filter(({ values }) => "count" in values && values.count === count) ?? [];

  it("are told with their figures by an internal edition", () => {
    expect(flagged(open, SMALL)).not.toHaveLength(0);
    expect(flagged(open, WRONG)).not.toHaveLength(0);
  });

  it("are told by check and place alone in a public one, but those of which nothing is withheld", () => {
    const places = (told: QualityReport | null) => told?.flagged.map(({ check, place }) => [check, place]);
    expect(places(closed)).toEqual(places(open));
    expect(flagged(closed, SMALL)).toEqual([]);
    expect(flagged(closed, WRONG)).toEqual(flagged(open, WRONG));
    const rows = new Set(flagged(open, SMALL).map(({ place }) => place.row));
    const beside = closed?.flagged.filter(({ place }) => rows.has(place.row)) ?? [];
    expect(beside).not.toHaveLength(0);
    for (const problem of beside) expect(problem).toMatchObject({ isShielded: true, values: {} });
  });

  it("stand in the list of corrections without the figure and the reason where it is withheld", () => {
    const figureAt = (told: QualityReport | null, count: number) => {
      const place = flagged(open, count)[0]?.place;
      const cell = `${place?.column ?? ""}${String(place?.row)}`;
      return told?.corrected.find((row) => row.kind === "figure" && row.cell === cell);
    };
    expect(figureAt(open, SMALL)?.reason).toMatch(/^printed \d/);
    expect(figureAt(closed, SMALL)).toMatchObject({ printed: null, reason: null });
    expect(figureAt(closed, WRONG)).toEqual(figureAt(open, WRONG));
  });

  it("are said in words of both languages", () => {
    const say = (language: "vi" | "en") => (closed === null ? "" : tellReport(closed, language));
    expect(say("en")).toContain("figures are not told");
    expect(say("vi")).toContain("không nêu con số");
  });
});
