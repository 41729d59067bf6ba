import { describe, expect, it } from "vitest";
import type { Language } from "#domain/localised";
import { en } from "../../../src/words/en.ts";
import { vi } from "../../../src/words/vi.ts";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import type { ProvinceInput } from "../../../src/features/profile/reading/prepare.ts";
import type { ProfileLinks } from "../../../src/features/profile/links.ts";
import ProfileView from "../../../src/features/profile/ProfileView.svelte";
import { makeProgramme } from "../../support/fixtureProgrammes.ts";
import { codeOf, NOW, OLD, OPENING, prepare, type Communes } from "../../support/profileProvince.ts";
import { renderIn } from "../../support/renderIn.ts";

const HOSTILE = `<script>alert("1")</script>'"><img src=x onerror=alert(1)>`;
const links: ProfileLinks = {
  commune: (code) => `../${code}/`,
  province: () => "../",
  map: () => "../../",
  programme: (id) => `../../?ct=${id}`,
  sources: () => "../../?trang=sources",
  definitions: () => "../../dinh-nghia/",
};

function write(
  communes: Communes,
  index: number,
  language: Language = "vi",
  part: Partial<ProvinceInput> = {},
): string {
  const profile = makeCommuneProfile(prepare(communes, part), codeOf(index));
  const messages = language === "vi" ? vi : en;
  return renderIn(language, ProfileView, { profile, language, messages, links, level: 1, schematic: true });
}

/** The page as a reader meets it: without tags, entities read. */
function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->|<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** B is withheld at every period and its numbers were left in the file: 4,321 of 9,876, 3,777 near-poor, 2,999 without a toilet. */
const WITHHELD: Communes = {
  names: ["Nậm Kè", "Bản Kín", "Pú Nhung", "Tủa Chùa"],
  measures: {
    total_households: {
      [OLD.id]: [30000, 8000, 9876, 7000, 6000],
      [OPENING.id]: [30000, 8000, 9876, 7000, 6000],
      [NOW.id]: [30000, 8000, 9876, 7000, 6000],
    },
    poor_households: {
      [OLD.id]: [9000, 1100, "s4321", 2000, 1500],
      [OPENING.id]: [9000, 1100, "s4321", 2000, 1500],
      [NOW.id]: [8900, 1080, "s4321", 1900, 1400],
    },
    near_poor_households: { [NOW.id]: [7000, 900, "s3777", 800, 700] },
    poor_dep_toilet: { [NOW.id]: [5000, 500, "s2999", 900, 800] },
    poor_start: { [NOW.id]: [9100, 1100, "s4555", 2000, 1500] },
    poor_exited: { [NOW.id]: [300, 30, "s1234", 120, 110] },
    poor_new: { [NOW.id]: [100, 10, "s1001", 20, 10] },
  },
};
const LEFT = [4321, 3777, 2999, 4555, 1234, 1001, 4321 + 3777];

describe("a commune of which everything is withheld", () => {
  const neighbours = [[1, 2], [0, 2], [0, 1], []];

  it.each(["vi", "en"] as const)("says so and leaks neither count nor rate, %s", (language) => {
    const html = write(WITHHELD, 1, language, { neighbours });
    const text = textOf(html);
    expect(text).toContain(
      language === "vi"
        ? "được giữ kín để bảo vệ thông tin của các hộ"
        : "are withheld: there are so few households",
    );
    const locale = language === "vi" ? "vi-VN" : "en-GB";
    const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    for (const count of LEFT) {
      expect(html).not.toContain(String(count));
      expect(text).not.toContain(new Intl.NumberFormat(locale).format(count));
      expect(text).not.toContain(percent.format((100 * count) / 9876));
    }
  });

  it("draws no dot of it, neither in the trend nor in the fingerprint", () => {
    const html = write(WITHHELD, 1);
    expect(html).not.toMatch(/<circle class="unit/);
    expect(html).not.toContain('class="trend');
    expect(write(WITHHELD, 0)).toMatch(/<circle class="unit/);
    expect(write(WITHHELD, 0)).toContain('class="trend');
  });

  it("does not show on the page of its neighbour, nor among those ranked or alike", () => {
    const text = textOf(write(WITHHELD, 0, "vi", { neighbours }));
    expect(text).toContain("xã Bản Kín không công bố (ít hộ)");
    expect(text).toContain("hạng 3/3");
    for (const count of LEFT) expect(text).not.toContain(new Intl.NumberFormat("vi-VN").format(count));
    expect(text).toContain("1 xã, phường thiếu số hoặc được giữ kín thì để ra ngoài");
  });
});

describe("a commune with little to tell", () => {
  const bare: Communes = {
    names: ["Bản Thiếu", "Bản Không", "Nậm Kè"],
    measures: {
      total_households: { [NOW.id]: [2000, "m", 0, 2000] },
      poor_households: { [NOW.id]: [500, "m", 0, 500] },
    },
  };

  it("says that nothing is published, and writes no 0 for it", () => {
    const text = textOf(write(bare, 0));
    expect(text).toContain("Chưa có số liệu nào được công bố về xã Bản Thiếu");
    expect(text).not.toMatch(/0,00%|0 trong|\b0 hộ/);
    expect(text).not.toContain("NaN");
  });

  it("says that nobody lives there, and gives no rate", () => {
    const text = textOf(write(bare, 1));
    expect(text).toContain("xã Bản Không không có hộ dân cư nào");
    expect(text).not.toMatch(/\d%.{0,40}là hộ nghèo/);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe("a page that must stand alone", () => {
  const rich: Communes = { ...WITHHELD, names: [HOSTILE, "Bản Kín", "Pú Nhung", HOSTILE] };
  const register: ProvinceInput["register"] = {
    format: "atlas.programmes",
    version: 2,
    plans: [{ id: "tn", province: "99", period: "", document: "report", title: { vi: "", en: "" } }],
    programmes: [makeProgramme("tn.1", { name: { vi: HOSTILE, en: HOSTILE } }), makeProgramme("tn.2")],
    contradictions: [],
    tasks: [],
    figures: [],
    targets: [],
    districts: {},
    reach: {},
    origins: {},
  };
  const coverage: ProvinceInput["coverage"] = {
    format: "atlas.coverage",
    version: 2,
    province: "99",
    records: [
      {
        commune: codeOf(0),
        programme: "tn.1",
        year: 2022,
        planned: 41,
        spent: 39,
        status: "official",
        documents: ["report"],
      },
      {
        commune: codeOf(0),
        programme: "tn.1",
        year: 2023,
        planned: null,
        spent: 5,
        status: "illustrative",
        documents: ["example"],
      },
    ],
    designations: [
      {
        commune: codeOf(0),
        year: 2022,
        region: "III",
        extreme: true,
        border: null,
        safeZone: false,
        sponsor: HOSTILE,
        status: "official",
        documents: ["report"],
      },
    ],
    targets: [{ commune: codeOf(0), year: 2026, poorRate: 12.5, status: "official", documents: ["report"] }],
  };
  const part = { neighbours: [[1, 3], [], [], [0]], register, coverage };

  it("shows names with quotes and markup as text", () => {
    const html = write(rich, 0, "vi", part);
    expect(html).not.toMatch(/<script|<img/);
    expect(textOf(html)).toContain('xã <script>alert("1")</script>');
    expect(html.match(/&lt;script>/g)?.length).toBeGreaterThan(5);
  });

  it("has no inline style, no empty heading, and every id once", () => {
    const html = write(rich, 0, "vi", part);
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+="/);
    expect(html.replace(/<!--.*?-->/g, "")).not.toMatch(/<h([1-6])[^>]*>\s*<\/h\1>/);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, anchor] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(anchor);
  });

  it("tells what is recorded, a sum that lacks an amount as the least it can be, and what is known only of the province", () => {
    const text = textOf(write(rich, 0, "vi", part));
    expect(text).toContain("1 chương trình có dòng ghi nhận; kế hoạch ít nhất 41, thực hiện 44 triệu đồng");
    expect(text).toContain("2022-2023");
    expect(text).toMatch(/Chỉ biết ở cấp rộng hơn xã \(1\) cả tỉnh: tn\.2/);
    expect(text).toContain("2022: khu vực III, xã đặc biệt khó khăn, đơn vị đỡ đầu:");
    expect(text).toContain("Tỷ lệ hộ nghèo không quá 12,50% vào cuối năm 2026");
  });

  it("says nothing of rows of other communes", () => {
    expect(textOf(write(rich, 2, "vi", part))).toContain("Chưa có dòng ghi nhận nào cho xã này");
  });
});
