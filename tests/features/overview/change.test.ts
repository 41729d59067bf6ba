import { expect, it } from "vitest";
import type { IndicatorValue } from "#domain/indicator";
import type { Status } from "#domain/status";
import { subtract } from "../../../src/features/overview/reading/movers.ts";

const AT = { id: "2024-MDP2022-2025", date: "2024-12-31", standard: "MDP2022-2025" } as const;

function rate(value: number, poor: number, status: Status, counts: Status): IndicatorValue {
  return {
    value,
    status,
    documents: ["press"],
    numerator: poor,
    denominator: 295_600,
    numeratorStatus: counts,
    denominatorStatus: counts,
    printed: null,
    interval: null,
    broken: false,
  };
}

it("keeps the status of the rates from that of the counts: Sơn La's rates are printed, its households of the example are not", () => {
  const change = subtract(
    rate(7.89, 23_320, "estimated", "illustrative"),
    rate(11.11, 32_663, "provisional", "illustrative"),
    AT,
  );
  expect(change).toMatchObject({
    points: -3.22,
    status: "estimated",
    households: -9343,
    householdsStatus: "illustrative",
  });
});
