import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Camera } from "#domain/view";
import { planFlight } from "../../src/map/flight.ts";
import { toUnit } from "../../src/domain/geometry/mercator.ts";

const cameras: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.double({ min: 102, max: 107, noNaN: true }),
  latitude: fc.double({ min: 19, max: 23, noNaN: true }),
  zoom: fc.double({ min: 6, max: 14, noNaN: true }),
});
const STEPS = Array.from({ length: 41 }, (_, index) => index / 40);

describe("the camera between two slides", () => {
  it("starts and ends exactly where the slides look, and is a camera at every moment", () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        const flight = planFlight(from, to, 900);
        expect([flight(0), flight(1), flight(2), flight(-1)]).toEqual([from, to, to, from]);
        for (const share of STEPS) {
          const { longitude, latitude, zoom } = flight(share);
          expect([longitude, latitude, zoom].every(Number.isFinite)).toBe(true);
          expect(zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-9);
        }
      }),
    );
  });

  it("is a camera at every moment in a frame without room, and from a look so far out as one fitted into it", () => {
    fc.assert(
      fc.property(
        cameras,
        fc.double({ min: -3, max: 15, noNaN: true }),
        cameras,
        fc.constantFrom(0, 1, 320, 3840),
        (from, zoom, to, width) => {
          const flight = planFlight({ ...from, zoom }, to, width);
          for (const share of STEPS)
            expect(Object.values(flight(share)).every(Number.isFinite), JSON.stringify(share)).toBe(true);
        },
      ),
    );
  });

  it("goes forward only: nothing swings back over what was passed", () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        const [a, b] = [toUnit(from.longitude, from.latitude), toUnit(to.longitude, to.latitude)];
        const flight = planFlight(from, to, 900);
        const along = STEPS.map((share) => {
          const { longitude, latitude } = flight(share);
          const [x, y] = toUnit(longitude, latitude);
          return (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
        });
        const slack = 1e-12 + 1e-6 * Math.hypot(b[0] - a[0], b[1] - a[1]) ** 2;
        for (const [index, value] of along.entries())
          expect(value).toBeGreaterThanOrEqual((along[index - 1] ?? 0) - slack);
      }),
    );
  });

  it("is continuous up to its ends: the first and the last frame do not jump", () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        const flight = planFlight(from, to, 900);
        expect(flight(1e-6).zoom).toBeCloseTo(from.zoom, 3);
        expect(flight(1 - 1e-6).zoom).toBeCloseTo(to.zoom, 3);
        expect(flight(1 - 1e-6).longitude).toBeCloseTo(to.longitude, 3);
      }),
    );
  });

  it("zooms out on a long way between two close looks, and stays level on none", () => {
    const near = { longitude: 102.2, latitude: 22.3, zoom: 11 };
    const far = { longitude: 103.4, latitude: 21.1, zoom: 11 };
    expect(planFlight(near, far, 900)(0.5).zoom).toBeLessThan(9.5);
    expect(planFlight(near, near, 900)(0.5)).toEqual({
      longitude: expect.closeTo(102.2, 9) as number,
      latitude: expect.closeTo(22.3, 9) as number,
      zoom: expect.closeTo(11, 9) as number,
    });
  });
});
