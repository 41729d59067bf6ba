import { beforeAll, describe, expect, it } from "vitest";
import { compareSource } from "../support/consistency/sourceComparison.ts";
import { readJson } from "../support/consistency/register.ts";
import { arrive, type Arrived } from "../support/consistency/scene.ts";
import { openSource, type ProvinceSource } from "../support/consistency/source.ts";

/** Province, the numbers its published files have, and the rates that documents print without counts. */
const PROVINCES = [
  ["11", 20_608, 23],
  ["04", 25_536, 12],
  ["14", 34_276, 6],
  ["38", 72_812, 4],
] as const;

interface Report {
  readonly disclosure: readonly {
    readonly province: string;
    readonly primary: number;
    readonly secondary: number;
    readonly headline: readonly {
      readonly period: string;
      readonly code: string;
      readonly measure: string;
    }[];
  }[];
}

const OUT = ["exited", "to_near", "to_poor", "above_near_line", "other_decrease"];
const IN = ["relapsed", "new", "from_near", "from_poor", "other_increase"];

/** Sums that a form prints in every row, as "what: found, not whole": the balance of the year, and deprivations counted together. */
function trySums(count: (measure: string) => number | null, measures: readonly string[]): string[] {
  const sum = (names: readonly string[]) =>
    names.filter((name) => measures.includes(name)).reduce((total, name) => total + (count(name) ?? NaN), 0);
  const balances = ["poor_", "near_poor_"].map((stem) => {
    // Where a form tells who left to where, those who left at all are their sum.
    const isTold = measures.includes(`${stem}above_near_line`);
    const out = OUT.filter((name) => !(isTold && name === "exited")).map((name) => stem + name);
    const moved = sum(IN.map((name) => stem + name)) - sum(out);
    const start = count(`${stem}start`);
    return [`${stem}households`, start === null ? null : start + moved] as const;
  });
  const deprivations = ["poor", "near"].map((stem) => {
    const parts = measures.filter((name) => name.startsWith(`${stem}_dep_`));
    return [`${stem}_total_deprivations`, parts.length === 0 ? null : sum(parts)] as const;
  });
  return [...balances, ...deprivations].flatMap(([measure, found]) => {
    const whole = count(measure);
    return found === null || whole === null || found === whole
      ? []
      : [`${measure}: ${String(found)}, not ${String(whole)}`];
  });
}

describe.each(PROVINCES)("the published files of %s", (code, numbers, rates) => {
  let source: ProvinceSource;
  let arrived: Arrived;
  beforeAll(async () => {
    source = openSource(code);
    arrived = await arrive(code);
  });

  it("have every number of the received files with its status and document, and no other", () => {
    const { compared, disagreements } = compareSource(source, arrived.series);
    expect(disagreements.slice(0, 20)).toEqual([]);
    expect(compared).toBe(numbers);
  });

  it("add up in every commune of today, split or not, what the forms add up", () => {
    const wrong = source.periods.flatMap((period) =>
      source.communes.flatMap((commune) =>
        trySums((measure) => source.cell(commune, period, measure).value, source.measures(period)).map(
          (sum) => `${period}/${commune} ${sum}`,
        ),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("leave out nothing that a workbook counts", () => {
    const missing = source.periods.flatMap((period) =>
      source
        .measures(period)
        .flatMap((measure) =>
          [code, ...source.communes].filter(
            (place) =>
              source.cell(place, period, measure).value !== null &&
              arrived.table.cell(place, period, measure).status === "missing",
          ),
        ),
    );
    expect(missing).toEqual([]);
  });

  it("print the rates that documents print without counts, as they are printed", () => {
    const printed = arrived.series.flatMap((file) =>
      file.printed.map(({ row, documents, ...rate }) => ({
        ...rate,
        place: file.rows[row] ?? "",
        documents: file.documents[documents],
      })),
    );
    expect(printed).toHaveLength(rates);
    for (const { place, period, indicator, value, status, documents } of printed)
      expect(source.printed(place, period, indicator)).toMatchObject({ value, status, documents });
  });

  it("withhold every count from 1 to 4, and as many as the report says", () => {
    const { disclosure } = readJson("public/data/quality-report.json") as Report;
    const said = disclosure.find(({ province }) => province === code);
    const { withheld, small } = compareSource(source, arrived.series);
    expect(withheld).toBe((said?.primary ?? 0) + (said?.secondary ?? 0));
    expect(small).toEqual([]);
    // One order, whichever releases the build knew of: the same edition built again says the same.
    const cells = (said?.headline ?? []).map((cell) => `${cell.period}/${cell.code}/${cell.measure}`);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells).toEqual(cells.toSorted());
  });
});
