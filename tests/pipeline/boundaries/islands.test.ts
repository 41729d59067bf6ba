import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { coversWithoutGaps, everyCommuneHasOneShape } from "../../../scripts/pipeline/boundaries/check.ts";
import { loadBoundaries } from "../../../scripts/pipeline/boundaries/load.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { findCommunes } from "../../../scripts/pipeline/registry/registry.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

describe.each([
  ["Lai Châu, outside the example", "12", 38, [] as string[]],
  ["Quảng Ninh with its islands", "22", 54, ["Cô Tô", "Vân Đồn"]],
])("schematic boundaries of %s", async (_, code, number, zones) => {
  const effects = new MemoryEffects();
  const registry = await loadRegistry(effects, { provinces: [code] });
  const { topology } = await loadBoundaries(effects, registry, code);
  const communes = findCommunes(registry, "2025", code, "2025-12-31");
  const shapes = feature(topology, topology.objects.communes).features;

  it("hold every commune once, without gaps or overlaps", () => {
    expect(communes).toHaveLength(number);
    expect(everyCommuneHasOneShape(topology, communes, "test")).toEqual([]);
    expect(coversWithoutGaps(topology, "test")).toEqual([]);
  });

  it("keep every area within 2 % of the official one, islands too", () => {
    // Spherical areas by an independent library, in shares of the sphere.
    const areas = new Map(shapes.map((shape) => [String(shape.id), geoArea(shape)]));
    const drawn = [...areas.values()].reduce((sum, area) => sum + area, 0);
    const official = communes.reduce((sum, { areaKm2 }) => sum + (areaKm2 ?? 0), 0);
    for (const { code: own, name, areaKm2 } of communes) {
      const share = ((areaKm2 ?? NaN) * drawn) / official;
      expect(Math.abs((areas.get(own) ?? 0) / share - 1), name).toBeLessThan(0.02);
    }
  });

  it("name the special zones by their type", () => {
    const found = shapes.filter(({ properties }) => properties.type === "Đặc khu");
    expect(found.map(({ properties }) => properties.name).sort()).toEqual(zones);
  });
});
