import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAMILY_KINDS } from "#domain/families/families";
import { formatProgress, parseProgress, PROGRESS_COLUMNS } from "#domain/progressView";

describe("what progress is asked for", () => {
  it("is brought back by the address as it was", () => {
    const views = fc.record({
      column: fc.constantFrom(...PROGRESS_COLUMNS),
      isReversed: fc.boolean(),
      family: fc.option(
        fc.record({ kind: fc.constantFrom(...FAMILY_KINDS), key: fc.stringMatching(/^\w{1,10}$/) }),
      ),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(parseProgress(formatProgress(view))).toEqual(view);
      }),
    );
  });

  it("is the usual where the address says nothing, or nothing that is known", () => {
    const usual = { column: "points", isReversed: false, family: null };
    expect([null, "", "~", "size", "-~zone", "a~b~c"].map(parseProgress)).toEqual(Array(6).fill(usual));
    expect(formatProgress(parseProgress(null))).toBeNull();
  });
});
