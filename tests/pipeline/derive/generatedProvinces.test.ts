import { describe, expect, it } from "vitest";
import { attackMadeUp } from "../../support/attackMadeUp.ts";

/** `npm run bench:disclosure` attacks two hundred. */
const PROVINCES = 20;
const LONG = 600_000;

describe("twenty made-up provinces, sparse and tiny, with communes that were split, forms missing and rates without counts", () => {
  it(
    "give no small count away over three yearly releases, one of them by another threshold",
    async () => {
      let small = 0;
      for (let name = 0; name < PROVINCES; name++) {
        const attacked = await attackMadeUp(String(name));
        expect(attacked.found, `province ${String(name)}`).toEqual([]);
        expect(attacked.unfounded, `province ${String(name)}`).toEqual([]);
        small += attacked.small;
      }
      expect(small).toBeGreaterThan(400);
    },
    LONG,
  );
});
