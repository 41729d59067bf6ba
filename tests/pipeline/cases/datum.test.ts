import { expect, it } from "vitest";
import { fromWellKnownText, makeVn2000 } from "../../../scripts/pipeline/boundaries/system.ts";
import { describeCases, readCase } from "../../support/sharedCases.ts";

describeCases("a projection of VN-2000 whose datum has no name", () => {
  it("is VN-2000 on 105°45', never 224 m off", () => {
    const system = fromWellKnownText(new TextDecoder().decode(readCase("vn2000-unknown-datum.prj")));
    expect(system.name).toBe("VN-2000, 105°45'");
    expect(system.unnamedDatum).toMatch(/^D_Unknown_based_on_WGS84_ellipsoid/);
    const point = [540_000, 2_500_000] as const;
    expect(system.toWgs84?.(point)).toEqual(makeVn2000(105.75).toWgs84?.(point));
  });
});
