import { beforeAll, describe, expect, it } from "vitest";
import type { WholeReading } from "#domain/reading";
import type { View } from "#domain/view";
import { readMap, readProvince, type Province } from "../../src/paper/mapPack/province.ts";
import { describePicture, PLAIN_WISHES } from "../../src/paper/picture/content.ts";
import type { PictureSubject } from "../../src/features/shared/paper.ts";
import { openLibrary, readNation, readProvince as readPages } from "../../src/site/published.ts";
import { library } from "../support/consistency/published.ts";
import { readFile } from "node:fs/promises";

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(`public/data/${file}`, "utf8"));
const { provinces } = await library.catalogue();

/** The share of the places with a value that the fullest class holds, and whether that class is of 0 alone. */
function describeFullest({ exploration: { counts, scale } }: Pick<WholeReading, "exploration">) {
  const [most, known] = [Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)];
  const bin = scale.bins[counts.indexOf(most)];
  return { share: known === 0 ? 0 : most / known, most, known, isZero: bin?.from === bin?.to };
}

const binsOf = ({ exploration }: Pick<WholeReading, "exploration">) =>
  exploration.scale.bins.map(({ from, to }) => [from, to]);

describe.each(provinces)("the classes of $name.en", ({ code, periods }) => {
  let province: Province;
  const show = (asked: Partial<View>): PictureSubject | null => {
    const subject = readMap(province, asked);
    const { choice } = subject ?? {};
    return choice?.indicator.id === asked.indicator && choice?.period.id === asked.period ? subject : null;
  };

  beforeAll(async () => {
    province = await readProvince(read, { code, language: "vi", site: "" });
  });

  it("put nowhere four fifths of the communes together, but where these have nothing or all the same", () => {
    const flat = province.catalogue.indicators.flatMap(({ id: indicator }) =>
      periods.flatMap((period) => {
        const subject = show({ indicator, period });
        if (subject === null) return [];
        const { share, isZero } = describeFullest(subject);
        const values = new Set(subject.exploration.rows.flatMap(({ value }) => value.value ?? []));
        return share < 0.8 || isZero || values.size < 3
          ? []
          : [`${indicator} ${period}: ${share.toFixed(2)}`];
      }),
    );
    expect(flat).toEqual([]);
  });

  it("of a change since the year before do so nowhere either", () => {
    const flat = ["poor_rate", "near_poor_rate", "poor_households"].flatMap((indicator) =>
      periods.flatMap((period, at) => {
        const subject = show({ indicator, period, since: periods[at - 1] ?? null });
        if (subject?.choice.since == null) return [];
        const { share, isZero } = describeFullest(subject);
        return share < 0.8 || isZero ? [] : [`${indicator} ${period}: ${share.toFixed(2)}`];
      }),
    );
    expect(flat).toEqual([]);
  });

  it("are the common bands wherever these tell the communes apart, and say how many share one where not", () => {
    for (const indicator of ["poor_rate", "near_poor_rate", "multidimensional_rate"])
      for (const period of periods) {
        const [subject, common] = [
          show({ indicator, period }),
          show({ indicator, period, classing: "policy~5" }),
        ];
        if (subject === null || common === null) continue;
        const { share, most, known } = describeFullest(common);
        const { apart } = subject.exploration.scale;
        expect(common.exploration.scale.apart).toBeUndefined();
        if (share < 0.8) expect(binsOf(subject)).toEqual(binsOf(common));
        expect(apart).toEqual(share < 0.8 ? undefined : { most, of: known });
      }
  });

  it("are the same on the page built ahead, on a picture, in the map pack and on the map", async () => {
    const pages = openLibrary(read);
    const nation = await readNation(pages);
    const entry = nation.catalogue.provinces.find((one) => one.code === code);
    if (entry === undefined) throw new Error(`${code} is not published`);
    const page = await readPages(pages, nation, entry);
    const map = show({ indicator: page.choice.indicator.id, period: page.choice.period.id });
    if (map === null) throw new Error("the map of the page expected");
    expect(page.exploration.scale).toEqual(map.exploration.scale);
    expect(page.exploration.counts).toEqual(map.exploration.counts);
    const legend = describePicture(map, PLAIN_WISHES)?.legend ?? [];
    const keys = legend.flatMap((item) =>
      item.kind === "key" && item.share !== undefined ? [item.colour] : [],
    );
    expect(keys).toEqual(map.exploration.scale.colours);
    const { apart } = map.exploration.scale;
    expect(JSON.stringify(legend).includes("Mức riêng của tỉnh và năm này")).toBe(apart !== undefined);
  });

  it("are shared by all years that stand side by side, and by both of two maps", () => {
    for (const indicator of ["poor_rate", "near_poor_rate"]) {
      const period = periods.at(-1) ?? "";
      const all = show({ indicator, period, layout: "years" });
      const scales =
        all?.years.flatMap(({ years }) => years.map(({ exploration }) => exploration.scale)) ?? [];
      expect(new Set(scales).size).toBe(1);
      expect(scales).toHaveLength(periods.length);
      const pair = show({ indicator, period, layout: "pair" });
      expect(pair?.second?.exploration?.scale).toBe(pair?.exploration.scale);
    }
  });
});
