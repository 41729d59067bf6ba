import { describe, expect, it } from "vitest";
import { findNextStop, type Box } from "../../src/ui/nextStop.ts";

const box = (left: number, top: number, width = 100, height = 26): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** A list of three rows, beside it a table of two rows and two columns. */
const LIST = [box(0, 0, 300), box(0, 26, 300), box(0, 52, 300)];
const TABLE = [box(500, 10), box(600, 10), box(500, 36), box(600, 36)];
const STOPS = [...LIST, ...TABLE];
const go = (from: number, key: string) => findNextStop(STOPS, STOPS[from] ?? box(0, 0), key);

describe(findNextStop, () => {
  it("goes down a list and down a column of a table", () => {
    expect([go(0, "ArrowDown"), go(3, "ArrowDown"), go(4, "ArrowDown")]).toEqual([1, 5, 6]);
  });

  it("goes along a row, and from the list to the number beside it", () => {
    expect([go(3, "ArrowRight"), go(1, "ArrowRight"), go(3, "ArrowLeft")]).toEqual([4, 5, 0]);
  });

  it("stays where nothing lies ahead, and for any other key", () => {
    expect([go(0, "ArrowUp"), go(6, "ArrowRight"), go(0, "Enter")]).toEqual([null, null, null]);
  });
});
