import { flushSync } from "svelte";
import { describe, expect, it, onTestFinished } from "vitest";
import { PlacesState } from "../../../src/features/places/places.svelte.ts";
import { openAtlas } from "../../support/fixtureAtlas.ts";

/** Places side by side over the fixture province, looked at as their page does. */
async function openPlaces(query = "", spoil: ReadonlyMap<string, () => Promise<unknown>> = new Map()) {
  const { atlas, address } = await openAtlas(`?tinh=99&trang=places${query}`, spoil);
  const places = new PlacesState(atlas);
  const stop = $effect.root(() => {
    $effect(() => {
      places.fetchNeeded();
      namesOf(places);
    });
  });
  onTestFinished(stop);
  await expect.poll(() => isRead(places)).toBe(true);
  return { atlas, address, places };
}

/** Whether places and years are known and no file is on its way. */
function isRead({ table }: PlacesState): boolean {
  flushSync();
  return table?.rows.every(({ cells }) => cells.every(({ gap }) => gap !== "waiting")) ?? false;
}

const namesOf = ({ table }: PlacesState) =>
  table?.rows.map(({ place }) => place.commune?.name ?? place.province.name.vi);

describe("places side by side", () => {
  it("are the province on show, and the commune chosen in it, where the address names none", async () => {
    expect(namesOf((await openPlaces()).places)).toEqual(["Tỉnh Thử Nghiệm"]);
    const { places } = await openPlaces("&xa=99010");
    expect(places.table?.rows.map(({ place }) => place.code)).toEqual(["99", "99010"]);
  });

  it("are kept in the address: base, order, what was removed, what they are sorted by", async () => {
    const { address, places } = await openPlaces("&noi=99.99010.99025");
    places.makeBase("99025");
    expect(address.query).toContain("noi=99025.99.99010");
    places.remove("99");
    places.change({ sort: "name" });
    flushSync();
    expect(address.query).toContain(`noi=${encodeURIComponent("99025.99010~~name")}`);
    expect(places.sort).toEqual({ column: "name", descending: false });
  });

  it("stand with what has come where a file is lost, say which, and have it once it comes", async () => {
    const { atlas } = await openAtlas("?tinh=99");
    const name = Object.values(atlas.choice?.province.files.series ?? {}).find((file) =>
      file.includes("deprivation"),
    );
    if (name === undefined) throw new RangeError("the fixture has deprivations");
    let isLost = true;
    const { atlas: own, places } = await openPlaces(
      "&noi=99.99010~poor_rate.poor_dep_toilet_rate",
      new Map([
        [
          name,
          async () => {
            if (isLost) throw new Error("gone");
            return await atlas.dataset.library.read(name, (_, data) => data);
          },
        ],
      ]),
    );
    const gaps = () => places.table?.rows.map(({ cells }) => cells.map(({ gap }) => gap));
    expect(gaps()).toEqual([
      [null, "lost"],
      [null, "lost"],
    ]);
    expect(places.lost.map(({ code }) => code)).toEqual(["99"]);
    isLost = false;
    places.tables.retry(places.lost);
    await expect.poll(() => isRead(places)).toBe(true);
    expect(gaps()).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(places.lost).toEqual([]);
    expect(own.dataset.core.problem).toBeNull();
  });
});
