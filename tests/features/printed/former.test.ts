import { describe, expect, it } from "vitest";
import { makePeriod } from "#domain/standard";
import { makeProfile } from "../../../src/reading/provinceFacts.ts";
import type { Language } from "#domain/localised";
import { openLibrary, readNation, readProvince, type ProvincePack } from "../../../src/site/published.ts";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import ProfileView from "../../../src/features/profile/ProfileView.svelte";
import OverviewView from "../../../src/features/overview/OverviewView.svelte";
import { makeLinks } from "../../../src/site/links.ts";
import { en } from "../../../src/words/en.ts";
import { vi } from "../../../src/words/vi.ts";
import { buildExample } from "../../support/exampleBuild.ts";
import { renderIn } from "../../support/renderIn.ts";

const { effects } = await buildExample({ provinces: [], edition: "internal" });
const read = (file: string) => Promise.resolve<unknown>(JSON.parse(effects.text(`public/data/${file}`)));
const nation = await readNation(openLibrary(read));

const packs = new Map<string, ProvincePack>();
for (const entry of nation.catalogue.provinces)
  packs.set(entry.code, await readProvince(openLibrary(read), nation, entry));

function packOf(province: string): ProvincePack {
  const pack = packs.get(province);
  if (pack === undefined) throw new RangeError(`${province} is not published`);
  return pack;
}

/** What is read in a section of the profile of a commune. */
function sayProfile(province: string, code: string, section: string, language: Language = "vi"): string {
  const { prepared, choice } = packOf(province);
  const profile = makeCommuneProfile(prepared, code);
  const { profile: links } = makeLinks(language, "../../", choice.province, code);
  const messages = { vi, en }[language];
  return sectionOf(
    renderIn(language, ProfileView, { profile, language, messages, links, level: 1, schematic: true }),
    section,
  );
}

function sayOverview(province: string, section: string, language: Language = "vi"): string {
  const { overview, choice } = packOf(province);
  const { overview: links } = makeLinks(language, "../../", choice.province, null);
  return sectionOf(
    renderIn(language, OverviewView, { overview, language, links, level: 1 }),
    `overview-${section}`,
  );
}

/** The text from the place of an id to the end of its section. */
function sectionOf(html: string, id: string): string {
  const at = html.search(new RegExp(`<section[^>]*(id="${id}"|aria-labelledby="${id}")`));
  const end = html.indexOf("</section>", at);
  return at < 0
    ? ""
    : html
        .slice(at, end)
        .replace(/<!--.*?-->|<[^>]*>/g, " ")
        .replaceAll("&amp;", "&")
        .replace(/\s+/g, " ");
}

describe("the profile of a commune shows what is printed of its former units", () => {
  it("Mường Lay ward: the town with 6,47 %, 201 of 3.109 (Decision 926), 9,04 % in 2016, 11.777 people, 66,9 % Thái", () => {
    const text = sayProfile("11", "03151", "former");
    for (const part of [
      "Thị xã Mường Lay",
      "6,47%",
      "201 hộ",
      "3.109 hộ",
      "9,04%",
      "11.777 người",
      "66,9%",
      "22,82%",
    ])
      expect(text).toContain(part);
    expect(text).toContain("Nguồn: Quyết định 926/QĐ-UBND của UBND thị xã Mường Lay");
    expect(text).toContain("dẫn theo Cổng thông tin muonglay.dic.gov.vn");
    expect(text).toContain("Đến 31/12/2020 · chuẩn 2016-2020 · chính thức");
  });

  it("Mường Lay ward: its units of 2020, and that 8,77 % of Sông Đà contradicts 26 of 308, provisional", () => {
    const text = sayProfile("11", "03151", "former");
    expect(text).toContain("1,52%");
    expect(text).toContain("8,77% (tính từ số hộ in là 8,44%)");
    expect(text).toMatch(/Phường Sông Đà Đến 31\/12\/2020 · chuẩn 2016-2020 · tạm/);
  });

  it("Điện Biên Phủ ward: Tân Thanh and Mường Thanh had nobody poor in 2015", () => {
    const text = sayProfile("11", "03127", "former");
    expect(text).toMatch(/Tân Thanh.*?31\/12\/2015.*? 0%/);
    expect(text).toMatch(/Mường Thanh.*?31\/12\/2015.*? 0%/);
  });

  it("says the same in English", () => {
    const text = sayProfile("11", "03151", "former", "en");
    for (const part of ["Mường Lay town", "6.47%", "201 households", "3,109 households", "11,777 persons"])
      expect(text).toContain(part);
    expect(text).toContain("Source: Decision 926/QĐ-UBND of the People's Committee of Mường Lay town");
    expect(text).toContain("as quoted by the information portal muonglay.dic.gov.vn");
  });

  it("Lũng Nặm: what the press says of 2025 stands beside its series as provisional: 565 poor of 1.475, and 217 are not 10,54 %", () => {
    const text = sayProfile("04", "01393", "former");
    for (const part of ["565 hộ", "1.475 hộ", "10,54% (tính từ số hộ in là 14,71%)", "hạng nguồn C"])
      expect(text).toContain(part);
  });
});

describe("the overview of a province shows what is printed of its former units and beside its series", () => {
  it("Sơn La: Sốp Cộp 30,23 and 25,93 %, the city's 414 and 289 poor households, all provisional", () => {
    const text = sayOverview("14", "former");
    expect(text).toMatch(/Huyện Sốp Cộp Đến 31\/12\/2024 · chuẩn 2021-2025 · tạm[^·]*?25,93%/);
    expect(text).toMatch(/Đến 31\/12\/2023 · chuẩn 2021-2025 · tạm[^·]*?30,23%/);
    expect(text).toMatch(/Thành phố Sơn La.*?289 hộ.*?414 hộ/);
    expect(text).not.toContain("chính thức");
  });

  it("Sơn La: the survey of 2018 (36 %) and the middle of 2025 (10,89 %) stand beside the series, each as what it is", () => {
    const text = sayOverview("14", "beside");
    expect(text).toMatch(/chính thức, điều tra mẫu[^·]*?36%/);
    expect(text).toMatch(/Đến 30\/06\/2025 · chuẩn 2021-2025 · tạm[^·]*?10,89%/);
    expect(text).not.toContain("21,66%");
  });

  it("Điện Biên 2015: 273 and 8.862 near-poor, 868 Kinh, and nobody prints 20.890 and 97.950 households", () => {
    const { facts } = packOf("11").prepared;
    if (facts === null) throw new RangeError("no facts of 11");
    const { parts, ethnic } = makeProfile(facts, "11", makePeriod(2015, "MDP2016-2020"));
    expect(parts.map(({ near, nearRate }) => [near?.value, nearRate?.value, nearRate?.status])).toEqual([
      [273, 1.31, "official"],
      [8862, 9.05, "official"],
    ]);
    expect(
      parts.map(({ total, isTotalUnprinted }) => [total?.value, total?.status, isTotalUnprinted]),
    ).toEqual([
      [20890, "illustrative", true],
      [97950, "illustrative", true],
    ]);
    expect(ethnic.map(({ group, value }) => [group, value])).toEqual([
      ["mong", 28951],
      ["thai", 20174],
      ["kho_mu", 3052],
      ["other_minority", 2754],
      ["kinh", 868],
      ["unexplained", 1415],
    ]);
  });

  it("says of zones I to III what a decision lists, and where nothing is known that it is not", () => {
    expect(sayOverview("11", "recorded")).toContain("2 xã khu vực I, 5 khu vực II, 38 khu vực III");
    expect(sayOverview("04", "recorded", "en")).toContain(
      "1 communes in zone I, 2 in zone II, 53 in zone III",
    );
    for (const code of ["14", "38"])
      expect(sayOverview(code, "recorded")).toContain("chưa có danh sách đầy đủ");
    expect(sayProfile("11", "03162", "programmes")).toContain("Khu vực III, 2026-2030");
    expect(sayProfile("14", "04228", "programmes")).toContain("chưa rõ, chưa có danh sách đầy đủ");
  });

  it("names what is to be confirmed: Thạch Lâm in Quảng Lâm, Đông Khê in Đông Sơn", () => {
    expect(sayProfile("04", "01304", "origins")).toContain(
      "Thạch Lâm (cần xác nhận, theo NQ 1657/NQ-UBTVQH15, điểm 1)",
    );
    expect(sayProfile("38", "16378", "origins", "en")).toContain(
      "Đông Khê commune (to be confirmed, after NQ 1686/NQ-UBTVQH15, điểm 130)",
    );
  });
});
