import { describe, expect, it } from "vitest";
import type { ProgrammesFile } from "#domain/coverage/file";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { listReach } from "../../src/reading/register.ts";
import { readRegistry } from "../support/exampleBuild.ts";

const file = makeProgrammesFile(await readRegistry());
const QUANG_LAM = "03164";
/** Mường Nhé and Nậm Pồ. */
const BOTH = ["096", "103"];
const [programme] = file.programmes;
const naming = (...districts: string[]): ProgrammesFile["programmes"][number] => {
  if (programme === undefined) throw new RangeError("no programme");
  return { ...programme, coverage: { ...programme.coverage, communes: [], districts } };
};

describe(listReach, () => {
  it("takes Quảng Lâm, which lies across Mường Nhé and Nậm Pồ, for whole where both are named and for a part where one is", () => {
    expect(file.origins[QUANG_LAM]).toEqual(BOTH);
    expect(listReach(file, naming(...BOTH)).whole).toContain(QUANG_LAM);
    expect(listReach(file, naming(...BOTH)).part).not.toContain(QUANG_LAM);
    for (const district of BOTH) {
      expect(listReach(file, naming(district)).whole).not.toContain(QUANG_LAM);
      expect(listReach(file, naming(district)).part).toContain(QUANG_LAM);
    }
  });

  it("so the two projects of Điện Biên for these two districts reach it whole", () => {
    for (const id of ["db.4.7", "db.4.8"]) {
      const own = file.programmes.find((one) => one.id === id) ?? naming();
      expect(listReach(file, own).whole, id).toContain(QUANG_LAM);
    }
  });

  it("says of every commune across districts which they are", () => {
    const part = new Set(Object.values(file.reach).flatMap((reach) => reach.part));
    expect(part.size).toBeGreaterThan(5);
    expect(Object.keys(file.origins).sort()).toEqual([...part].sort());
  });
});
