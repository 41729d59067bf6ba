import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPlaces, formatPlaceTable, MOST_PLACES, parsePlaceTable } from "#domain/placeTable";
import { formatView, parseView } from "#domain/view";

describe("places side by side in an address", () => {
  it("are read as they are written: places, indicators, what they are sorted by", () => {
    const text = "11.03162~poor_rate.near_poor_rate~-change";
    expect(parsePlaceTable(text)).toEqual({
      places: ["11", "03162"],
      columns: ["poor_rate", "near_poor_rate"],
      sort: "-change",
      onMaps: false,
    });
    expect(parsePlaceTable("11.14~~~maps").onMaps).toBe(true);
    expect(formatPlaceTable(parsePlaceTable(text))).toBe(text);
    expect(parseView(`?${formatView(parseView(`?trang=places&noi=${text}`))}`).placeTable).toBe(text);
  });

  it("lose nothing on the way there and back, and never throw", () => {
    const code = fc.stringMatching(/^(\d\d|\d{5})$/);
    const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);
    const asked = fc.record({
      places: fc.uniqueArray(code, { maxLength: 10 }),
      columns: fc.uniqueArray(id, { maxLength: 20 }),
      sort: fc.oneof(fc.constant(""), id),
      onMaps: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, (view) => {
        expect(parsePlaceTable(formatPlaceTable(view))).toEqual(view);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => parsePlaceTable(text).places.length <= MOST_PLACES));
  });

  it("leave out what is no code, what comes twice, and an eleventh place", () => {
    expect(parsePlaceTable("11.x.11.123~UPPER.poor_rate").places).toEqual(["11"]);
    const eleven = Array.from({ length: 11 }, (_, index) => String(10_000 + index));
    expect(parsePlaceTable(eleven.join(".")).places).toEqual(eleven.slice(0, 10));
  });

  it("begin with the province on show where none were chosen, and keep columns and sort where some were", () => {
    expect(addPlaces({ placeTable: null, province: "11" }, ["03162"])).toBe("11.03162");
    expect(addPlaces({ placeTable: "14.04057~poor_rate~name", province: "11" }, ["03162", "14"])).toBe(
      "14.04057.03162~poor_rate~name",
    );
  });
});
