import { describe, expect, it } from "vitest";
import { readValue } from "../../src/reading/exploration.ts";
import { resolveChoice } from "../../src/reading/choice.ts";
import { listFiveChanged } from "../../src/reading/fiveChanged.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { publishExample } from "../support/exampleOverview.ts";

const { files } = await publishExample("11");
const { catalogue, table } = files;

function ask(period: string) {
  const view = { ...DEFAULT_VIEW, province: "11", indicator: "poor_dep_toilet_rate", period };
  const choice = resolveChoice(catalogue, view);
  if (choice === null) throw new RangeError(`nothing of ${period}`);
  const rows = table.rows.slice(1).map((code) => ({
    code,
    name: code,
    value: readValue(table, choice.indicator, choice.period.id, code),
  }));
  return { five: listFiveChanged(table, choice, rows), rows };
}

describe(listFiveChanged, () => {
  it("answers which are worst and whether they improved: 2021 against 2025, the province below", () => {
    const { five, rows } = ask("2025-MDP2022-2025");
    if (five === null) throw new RangeError("no answer");
    expect([five.since, five.year, five.places.length]).toEqual([2021, 2025, 5]);
    const highest = Math.max(...rows.map(({ value }) => value.value ?? 0));
    expect(five.places[0]?.now.value).toBe(highest);
    for (const { before, now, change } of [...five.places, five.province])
      if (before.value !== null && now.value !== null)
        expect(change.value).toBeCloseTo(now.value - before.value, 1);
  });

  it("looks ahead from the first year of a standard, because nothing before it compares", () => {
    const { five, rows } = ask("2015-MDP2016-2020");
    expect([five?.since, five?.year]).toEqual([2015, 2021]);
    const highest = Math.max(...rows.map(({ value }) => value.value ?? 0));
    expect(five?.places[0]?.before.value).toBe(highest);
  });
});
