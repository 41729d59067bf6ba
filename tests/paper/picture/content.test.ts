import { describe, expect, it } from "vitest";
import type { SeriesTheme } from "#domain/indicator";
import { MAP_FORMS, type View } from "#domain/view";
import type { Scene } from "../../../src/domain/scene.ts";
import { readProvince, readMap } from "../../../src/paper/mapPack/province.ts";
import { describePicture, PLAIN_WISHES, type PictureWishes } from "../../../src/paper/picture/content.ts";
import { layPicture } from "../../../src/paper/picture/makePicture.ts";
import { nameFile } from "../../../src/paper/picture/nameFile.ts";
import type { PictureSubject } from "../../../src/features/shared/paper.ts";
import { findUnknown } from "../../../src/paper/picture/unknownSigns.ts";
import { makeFixtureFiles } from "../../support/fixtureData.ts";

const files = makeFixtureFiles();
const read = (file: string) => Promise.resolve(structuredClone(files.get(file)));
const vietnamese = await readProvince(read, {
  code: "99",
  language: "vi",
  site: "https://example.vn/atlas/",
});
const english = await readProvince(read, { code: "99", language: "en", site: "" });

function open(view: Partial<View>, province = vietnamese): PictureSubject {
  const subject = readMap(province, view);
  if (subject === null) throw new Error("a view expected");
  return subject;
}

function describeView(
  view: Partial<View>,
  wishes: Partial<PictureWishes> = {},
  part: Partial<PictureSubject> = {},
) {
  const content = describePicture({ ...open(view), ...part }, { ...PLAIN_WISHES, ...wishes });
  if (content === null) throw new Error("a picture expected");
  const keys = content.legend.flatMap((item) => (item.kind === "key" ? [item] : []));
  return {
    ...content,
    keys,
    said: [...content.lead, ...content.notes].join("\n"),
    panels: content.groups.flatMap(({ panels }) => panels),
  };
}

/** Radius of the largest circle or height of the tallest column of a map. */
function measureLargest(scene: Scene | undefined): number {
  const columns = scene?.pointSymbols?.kind === "columns" ? scene.pointSymbols.columns : [];
  const extents = [
    ...(scene?.symbols ?? []).map((symbol) => symbol?.radius ?? 0),
    ...columns.map((column) => column?.height ?? 0),
  ];
  return Math.max(...extents);
}

describe("what a picture says", () => {
  it("has the sentence, the sources, the status with the day of the figures, and where it is from", () => {
    const { said, title, subtitle } = describeView({}, {}, { day: "2026-11-21" });
    expect(title).toBe("Tỷ lệ hộ nghèo");
    expect(subtitle).toContain("Cuối năm 2025");
    expect(said).toMatch(/hộ của .* là hộ nghèo/);
    expect(said).toMatch(/^Nguồn: .+\.$/m);
    expect(said).toMatch(
      /^Tình trạng: số liệu tính đến ngày 31\/12\/2025; .*GIẢ ĐỊNH, không dùng để quyết định/m,
    );
    expect(said).toContain("Ranh giới vẽ phỏng");
    expect(said).toContain("Lưu ngày 21/11/2026 từ https://example.vn/atlas/?tinh=99");
  });

  it("says it in English to a reader of English, who has no address where there is none", () => {
    const content = describePicture(open({}, english), PLAIN_WISHES);
    expect(content?.notes.join("\n")).toMatch(/^Status: figures as of 31 December 2025; /m);
    expect(content?.notes.join("\n")).not.toContain("http");
  });

  it("warns of an edition that withholds nothing", () => {
    const { catalogue } = open({});
    const { said } = describeView({}, {}, { catalogue: { ...catalogue, edition: "internal" } });
    expect(said).toContain("Bản nội bộ: không công bố");
  });

  it("keeps the indicator in sight where the reader gives a title of their own", () => {
    const { title, subtitle, notes } = describeView({}, { title: "Họp tháng 12", note: "Bản thảo" });
    expect(title).toBe("Họp tháng 12");
    expect(subtitle).toContain("Tỷ lệ hộ nghèo");
    expect(notes).toContain("Bản thảo");
  });

  it("counts the communes of each class and look as the page does", () => {
    const { exploration } = open({});
    const { keys } = describeView({});
    expect(keys.map(({ count }) => count)).toEqual(
      [
        ...exploration.counts,
        exploration.looks.missing,
        ...(exploration.looks["not-collected"] > 0 ? [exploration.looks["not-collected"]] : []),
        exploration.looks.suppressed,
        exploration.looks.illustrative,
      ].map((count) => `${String(count)} xã`),
    );
  });

  it("fades the classes a filter leaves out, in the legend and on the map, and says so", () => {
    const { keys, panels, said, legend } = describeView({ classes: [3] });
    expect(keys.filter(({ texture }) => texture === undefined).map(({ dimmed }) => dimmed)).toEqual(
      open({}).exploration.counts.map((_, index) => index !== 3),
    );
    expect(panels[0]?.scene.fills.some(({ dimmed }) => dimmed)).toBe(true);
    expect(said + JSON.stringify(legend)).toContain("Chỉ tô các nhóm đã chọn");
  });

  it("explains hatching where there is some, in the words of the page that laid it", () => {
    const overlay = { kept: null, hatched: new Map([["99004", "whole"] as const]) };
    const hatches = { whole: "vào phương án", part: "ra khỏi phương án" };
    const { keys, panels } = describeView({}, { hatches }, { overlay });
    expect(
      keys.filter(({ texture }) => texture === "whole" || texture === "part").map(({ text }) => text),
    ).toEqual(["vào phương án"]);
    expect(panels[0]?.scene.hatches?.filter((hatch) => hatch !== null)).toEqual(["whole"]);
  });
});

describe("every form of map", () => {
  it.each(MAP_FORMS)("%s is drawn on a sheet", (form) => {
    const sheet = layPicture(open({ form }), { size: "a4", landscape: true }, {});
    expect(sheet?.paper.shapes.length).toBeGreaterThan(20);
    expect(sheet?.paper.parts.get("map")?.height).toBeGreaterThan(200);
  });

  it("crosses two indicators in nine cells with their counts", () => {
    const { legend, title } = describeView({ form: "bivariate" });
    const cross = legend.find((item) => item.kind === "cross");
    const counts = open({ form: "bivariate" }).exploration.cross?.counts ?? [];
    expect(cross?.cells.map(({ count }) => Number(count))).toEqual(
      [6, 7, 8, 3, 4, 5, 0, 1, 2].map((cell) => counts[cell]),
    );
    expect(title).toContain(" × ");
  });

  it("says what a dot stands for, and draws as many as there are", () => {
    const { keys, panels } = describeView({ form: "dots" });
    expect(keys[0]).toMatchObject({
      shape: "dot",
      text: expect.stringMatching(/^1 chấm = \d+ hộ nghèo$/) as string,
    });
    const { pointSymbols } = panels[0]?.scene ?? { pointSymbols: null };
    expect(pointSymbols?.kind === "dots" && pointSymbols.points.length > 0).toBe(true);
  });

  it.each(["symbols", "columns"] as const)(
    "explains the sizes of %s with round figures, as large as on the map",
    (form) => {
      const { legend, panels } = describeView({ form });
      const sizes = legend.find((item) => item.kind === "sizes");
      const largest = Math.max(...open({ form }).exploration.rows.map(({ value }) => value.value ?? 0));
      const extent = measureLargest(panels[0]?.scene);
      const [first = { text: "", extent: 0 }] = sizes?.steps ?? [];
      const round = Number.parseFloat(first.text.replaceAll(".", ""));
      const share = form === "columns" ? round / largest : Math.sqrt(round / largest);
      expect(first.extent).toBeCloseTo(extent * share, 6);
      expect(String(round)).toMatch(/^[125]0*$/);
    },
  );

  it("says of areas with a texture what is made up, and in words where circles stand on plain land", () => {
    const textures = (form: "auto" | "symbols") => describeView({ form }).keys.map(({ texture }) => texture);
    expect(textures("auto")).toContain("illustrative");
    expect(textures("symbols")).not.toContain("illustrative");
    expect(JSON.stringify(describeView({ form: "symbols" }).legend)).toMatch(/giả định: \d+ xã/);
  });

  it("names the commune with the bold outline, and says how it stands", () => {
    const { keys, lead } = describeView({ selected: "99004" });
    expect(keys.at(-1)).toMatchObject({
      shape: "ring",
      text: expect.stringMatching(/^viền đậm: xã /) as string,
    });
    expect(lead).toHaveLength(2);
    expect(describeView({}).lead).toHaveLength(1);
  });

  it("says how classes were made that are not the bands of the plans", () => {
    const said = (classing: string | null) => JSON.stringify(describeView({ classing }).legend);
    expect(said("quantile~4")).toContain("Cách phân nhóm: phân vị");
    expect(said(null)).not.toContain("Cách phân nhóm");
  });

  it("has no scale on tiles, which are not the land", () => {
    const { kilometres, said } = describeView({ form: "tiles" });
    expect(kilometres).toBeNull();
    expect(said).toContain("Ô lục giác: giữ");
    expect(describeView({}).kilometres).toBe("km");
  });
});

describe("several maps at once", () => {
  it("stand side by side with a legend each where they show different things", () => {
    const { panels, legend } = describeView({ layout: "pair", second: "poor_dep_toilet_rate" });
    expect(panels.map(({ caption }) => caption.slice(0, 7))).toEqual(["2025 · ", "2025 · "]);
    expect(legend.filter(({ kind }) => kind === "heading")).toHaveLength(2);
  });

  it("share a legend where they show two years of one standard, and a curtain becomes such a pair", () => {
    const { panels, legend, said } = describeView({ layout: "swipe" });
    expect(panels).toHaveLength(2);
    expect(legend.filter(({ kind }) => kind === "heading")).toHaveLength(1);
    expect(said).toContain("Tấm rèm");
  });

  it("are not compared across a change of standard, which is said", () => {
    const { said } = describeView({ layout: "pair", secondPeriod: "2020-MDP2016-2020" });
    expect(said).toContain("không so sánh được");
  });

  it("wait for the figures of the second", () => {
    const core: SeriesTheme[] = ["core"];
    const subject = open(
      { layout: "pair", second: "poor_dep_toilet_rate" },
      { ...vietnamese, themes: new Set(core) },
    );
    expect(subject.second?.choice.indicator.id).toBe("poor_dep_toilet_rate");
    expect(describePicture(subject, PLAIN_WISHES)).toBeNull();
  });

  it("show every year with a cut between two standards", () => {
    const { groups } = describeView({ layout: "years" });
    expect(groups.map(({ panels }) => panels.map(({ caption }) => caption.slice(0, 4)))).toEqual([
      ["2020", "2021"],
      ["2021", "2025"],
    ]);
    expect(groups[1]?.heading).toContain("không so sánh được");
  });
});

describe("a file of a picture", () => {
  it.each([
    [{}, { kind: "pdf", scale: 2 }, "thu-nghiem-poor-rate-2025-MDP2022-2025.pdf"],
    [{ form: "dots" }, { kind: "png", scale: 3 }, "thu-nghiem-poor-rate-2025-MDP2022-2025-dots@3x.png"],
    [{ layout: "years" }, { kind: "svg", scale: 1 }, "thu-nghiem-poor-rate-2025-MDP2022-2025-years.svg"],
  ] as const)("of %o is named by what it shows", (view, order, name) => {
    const subject = open(view);
    expect(
      nameFile(
        {
          ...subject,
          choice: { ...subject.choice, province: { ...subject.choice.province, slug: "thu-nghiem" } },
        },
        order,
      ),
    ).toBe(name);
  });

  it("tells which signs of a title its fonts lack", () => {
    expect(findUnknown("Nghèo đa chiều 貧困 😀 貧".normalize("NFD"))).toBe("貧 困 😀");
    expect(findUnknown("Tỷ lệ hộ nghèo (17,78%) ~ “giả định” – 2025")).toBe("");
  });
});
