import { expect, it } from "vitest";
import type { PlaceClass } from "#domain/coverage/placeClass";
import { precisionOf } from "#domain/coverage/programme";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { describePlans, readPlan, readSection } from "../../support/planText.ts";

const registry = await loadRegistry(new MemoryEffects());
const byClass = registry.programmes.filter(({ coverage }) => precisionOf(coverage) === "class");

const sectionOf = (id: string | null) => registry.programmes.find((one) => one.id === id)?.section ?? "";

/** How the plans write each class of place. */
const WRITTEN: Readonly<Record<PlaceClass, RegExp>> = {
  "poor-district": /huyện nghèo|30a/iu,
  "poor-commune": /xã nghèo/iu,
  extreme: /đặc biệt khó khăn|ĐBKK/iu,
  difficult: /vùng khó khăn/iu,
  border: /biên giới/iu,
  "safe-zone": /an toàn khu/iu,
  rural: /nông thôn/iu,
  "new-rural": /các xã mới đạt dưới 5 tiêu chí/iu,
  remote: /vùng sâu, vùng xa/iu,
  mountain: /miền núi|vùng núi/iu,
  minority: /vùng DTTS|dân tộc thiểu số/iu,
  "off-grid": /chưa có điện/iu,
  "high-poverty": /tỷ lệ hộ nghèo cao/iu,
  outside: /ngoài Chương trình 30a và Chương trình 135/iu,
};

describePlans("places of a programme by class (theo loại xã)", () => {
  it("are of 22 programmes, border communes and places without power among them", () => {
    expect(byClass).toHaveLength(22);
    const classesOf = (id: string) => byClass.find((one) => one.id === id)?.coverage.classes;
    expect(classesOf("db.3.7")).toEqual(["border"]);
    expect(classesOf("db.3.4")).toEqual(["off-grid"]);
    expect(classesOf("cb.da2.1")).toEqual(["extreme", "border", "safe-zone"]);
  });

  it.each(byClass.map((one) => [one.id, one] as const))(
    "%s: its section, or the heading over it, prints every class named, and no class is of a section that names the place",
    (_id, { plan, section, coverage, parent }) => {
      const heading = readSection(readPlan(plan), sectionOf(parent)).split("\n", 1)[0] ?? "";
      const text = `${heading} ${readSection(readPlan(plan), section)}`.replaceAll(/\s+/gu, " ");
      for (const one of coverage.classes ?? []) expect(text).toMatch(WRITTEN[one]);
      expect([...coverage.districts, ...coverage.communes]).toEqual([]);
    },
  );

  it("are not the whole province: nothing of the register that says so names a class", () => {
    const whole = registry.programmes.filter(({ coverage }) => precisionOf(coverage) === "province");
    expect(whole.filter(({ coverage }) => coverage.classes !== undefined)).toEqual([]);
    const alone = whole.map(({ id }) => id);
    for (const id of ["db.3.7", "db.3.4", "db.1.4", "cb.cs5", "sl.da6.1"]) expect(alone).not.toContain(id);
  });

  it("prints Không for every money of 0", () => {
    const none = registry.planFacts.filter(({ value, unit }) => value === 0 && unit.endsWith("_vnd"));
    expect(none.map(({ id }) => id)).toEqual(["F-ML-080", "F-ML-087", "F-ML-088"]);
    for (const { plan, section } of none) {
      expect(readSection(readPlan(plan), section)).toMatch(/Không/u);
    }
  });
});
