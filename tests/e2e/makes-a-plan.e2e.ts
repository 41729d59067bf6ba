import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import type { Page } from "@playwright/test";
import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { projectTarget } from "#domain/targets/project";
import { chooseProvince, expect, open, openPage, test, testAlone } from "./atlas.ts";
import { details, LATEST as PERIOD, nameOf, openTable, readPublished } from "./published.ts";

/** The published files of Điện Biên, read apart from the page: what the page says is worked out here a second time. */
const register = readPublished(details.programmes ?? "") as ProgrammesFile;
const coverage = readPublished(details.coverage?.["11"] ?? "") as CoverageFile;
const table = openTable("11", "core", "deprivation");
const communes = table.rows.slice(1);
const count = (code: string, measure: string, period = PERIOD) =>
  table.cell(code, period, measure).value ?? NaN;

/** Communes in the order of the plan that nobody has changed: most poor households first. */
const byNeed = communes
  .filter((code) => !Number.isNaN(count(code, "poor_households")))
  .sort((a, b) => count(b, "poor_households") - count(a, "poor_households"));

const list = (page: Page) => page.getByRole("region", { name: "Danh sách theo nhu cầu" });
const outcome = (page: Page) => page.getByRole("region", { name: "Kết quả" });
/** What a total stands for: "11.340 (giả định)" is 11340. */
async function total(page: Page, name: string): Promise<number> {
  const written = await outcome(page)
    .locator("dl > div", { has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .innerText();
  return Number(written.replaceAll(/[^\d,]/g, "").replace(",", "."));
}

async function listed(page: Page): Promise<string[]> {
  return await list(page).locator("tr.given button").allInnerTexts();
}

function names(codes: readonly string[]): string[] {
  return codes.map(nameOf);
}

/** A part of the sentence opens where it stands; Escape closes it. */
async function openPart(page: Page, name: string | RegExp): Promise<void> {
  await page.locator(".sentence").getByRole("button", { name }).last().click();
}

async function startFrom(page: Page, preset: string): Promise<void> {
  await openPart(page, "Mẫu có sẵn");
  await page.getByRole("combobox", { name: "Bắt đầu từ mẫu" }).selectOption({ label: preset });
  await page.getByRole("button", { name: "Dùng mẫu" }).click();
  await page.keyboard.press("Escape");
}

test("cold: the ten communes with most poor households without hygienic toilets and no water and sanitation programme", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openPage(page, "Phương án");
  await startFrom(page, "Thiếu nhà tiêu hợp vệ sinh, chưa ghi nhận chương trình nước và vệ sinh");
  await expect(outcome(page).getByText(/^10 xã được chọn trong/)).toBeVisible();
  const water = register.programmes.filter(
    ({ sector, plan }) => sector === "water" && plan.includes("dienbien"),
  );
  const covered = new Set(
    coverage.records
      .filter(({ programme }) => water.some(({ id }) => id === programme))
      .map((row) => row.commune),
  );
  const expected = communes
    .filter((code) => !covered.has(code) && !Number.isNaN(count(code, "poor_dep_toilet")))
    .sort((a, b) => count(b, "poor_dep_toilet") - count(a, "poor_dep_toilet"))
    .slice(0, 10);
  expect(covered.size).toBeGreaterThan(0);
  expect(await listed(page)).toEqual(names(expected));
  await expect(page).toHaveURL(/pa=m\(sector\.water\(0/);
  // The plan speaks of the whole province: no row is not the same as no programme, and the page says so.
  await expect(
    page.getByText(/không gắn được với xã nào: Chương trình "Mở rộng quy mô vệ sinh/),
  ).toBeVisible();
});

test("cold: what 50 tỷ đồng reaches by need, to the last household", async ({ page }) => {
  await open(page, "/?trang=planner");
  await startFrom(page, "50 tỷ đồng theo nhu cầu");
  await expect.poll(() => total(page, "hộ nghèo được phục vụ")).toBe(5000);
  const all = communes.reduce((sum, code) => sum + count(code, "poor_households"), 0);
  expect(await total(page, "hộ nghèo bị bỏ sót")).toBe(all - 5000);
  expect(await total(page, "tỷ lệ bỏ sót")).toBeCloseTo((100 * (all - 5000)) / all, 1);
  await expect(list(page).locator("tr.given").last()).toContainText("một phần");
  await openPart(page, "Giới hạn theo");
  await page.getByRole("radio", { name: "Số tiền, chia theo số hộ nghèo" }).check();
  // Whole households are apportioned, one after the other to whom the largest quotient of poor households and seats has (Sainte-Laguë).
  const poor = communes.map((code) => count(code, "poor_households"));
  const served = poor.map(() => 0);
  const claim = (at: number) => {
    const [own = 0, had = 0] = [poor[at], served[at]];
    return had < own ? own / (2 * had + 1) : 0;
  };
  for (let household = 0; household < 5000; household++) {
    const next = [...poor.keys()].reduce((best, at) => (claim(at) > claim(best) ? at : best));
    served[next] = (served[next] ?? 0) + 1;
  }
  const chosen = served.filter((households) => households > 0).length;
  await expect(outcome(page).getByText(new RegExp(`^${String(chosen)} xã được chọn trong 45`))).toBeVisible();
  expect(await total(page, "hộ nghèo được phục vụ")).toBe(5000);
});

test("cold: the communes that miss their target at today's pace, and the workbook to leave with", async ({
  page,
}) => {
  await open(page, "/?trang=planner");
  await startFrom(page, "Xã không đạt mục tiêu với tốc độ hiện nay");
  const years = [2021, 2022, 2023, 2024, 2025];
  const misses = communes.filter((code) => {
    const goal = coverage.targets.find(({ commune }) => commune === code);
    const measured = years.flatMap((year) => {
      const period = `${String(year)}-MDP2022-2025`;
      const value = (100 * count(code, "poor_households", period)) / count(code, "total_households", period);
      return Number.isNaN(value) ? [] : [{ year, value }];
    });
    return (
      goal !== undefined &&
      projectTarget(measured, { year: goal.year, value: goal.poorRate }, 2025)?.meets === false
    );
  });
  expect(misses.length).toBeGreaterThan(0);
  await expect(outcome(page).getByText(new RegExp(`^${String(misses.length)} xã được chọn`))).toBeVisible();
  expect((await listed(page)).sort()).toEqual(names(misses).sort());

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bảng tính Excel (.xlsx)" }).click();
  const book = read(readFileSync(await (await download).path()));
  expect(book.SheetNames).toEqual(["Danh sách", "Phương án", "Nguồn"]);
  const [rows = [], plan = [], sources = []] = book.SheetNames.map((name) =>
    utils.sheet_to_json<(string | number)[]>(book.Sheets[name] ?? {}, { header: 1 }),
  );
  expect(
    rows
      .slice(1)
      .map((row) => row[1])
      .sort(),
  ).toEqual([...misses].sort());
  expect(rows.slice(1).every((row) => row[4] !== undefined && row[7] !== undefined)).toBe(true);
  expect(plan.flat().join("\n")).toContain("không có: Đạt mục tiêu với tốc độ hiện nay");
  expect(sources.length).toBeGreaterThan(1);
  const link = String(plan.flat().find((cell) => String(cell).startsWith("http")));
  await page.goto(link);
  await expect(outcome(page).getByText(new RegExp(`^${String(misses.length)} xã được chọn`))).toBeVisible();
});

test("the slider moves map, list and totals together, and says who enters and leaves", async ({ page }) => {
  await open(page, "/?trang=planner&renderer=paper");
  const slider = page.getByRole("slider", { name: "Số xã đầu danh sách" });
  const clear = page.locator('[data-place][fill-opacity="1"]');
  await expect(clear).toHaveCount(10);
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(outcome(page).getByText(/^Từ khi bắt đầu kéo:/)).toContainText(
    `− ${nameOf(byNeed[9] ?? "").replace(/^\S+ /, "")}`,
  );
  await expect(page.locator('[data-hatch="part"]')).toHaveAttribute("d", /^M/);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Lưu để so sánh" }).click();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(clear).toHaveCount(12);
  await expect(outcome(page)).toContainText("2 xã thêm vào");
  await expect(list(page).locator("tr.given")).toHaveCount(12);
  await expect(page.locator('[data-hatch="whole"]')).toHaveAttribute("d", /^M/);
  await page.getByRole("button", { name: "Đổi hai phương án" }).click();
  await expect(clear).toHaveCount(10);
  await expect(outcome(page)).toContainText("2 xã ra khỏi");
  await page.getByRole("combobox", { name: "So với" }).selectOption("any");
  const reached = new Set(coverage.records.map(({ commune }) => commune));
  const lost = [...reached].filter((code) => !byNeed.slice(0, 10).includes(code));
  await expect(outcome(page)).toContainText(`${String(lost.length)} xã ra khỏi`);
});

test("criteria stand together with AND, groups with OR, thresholds move, and the gap is a list", async ({
  page,
}) => {
  await open(page, "/?tinh=14&trang=planner");
  await startFrom(page, "Nghèo nhiều, ít chương trình ghi nhận");
  const headline = outcome(page).getByText(/xã được chọn trong/);
  const before = await headline.innerText();
  await openPart(page, /^Tỷ lệ hộ nghèo từ/);
  const threshold = page.getByRole("slider", { name: /Tỷ lệ hộ nghèo từ/ });
  await threshold.focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowRight");
  await expect(headline).not.toHaveText(before);
  const one = Number(/^\d+/.exec(await headline.innerText())?.[0]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Thêm nhóm \(hoặc\)/ }).click();
  await openPart(page, /^Tỷ lệ hộ nghèo từ/);
  const group = page
    .locator(".sentence fieldset")
    .filter({ has: page.getByRole("combobox", { name: "Xét theo" }) })
    .last();
  await group.getByRole("combobox", { name: "Cách xét" }).selectOption("top");
  await group.getByRole("spinbutton").fill("75");
  await expect(headline).toHaveText(/^7\d xã được chọn/);
  expect(one).toBeLessThan(70);
  await page.getByRole("combobox", { name: "Xét theo" }).last().selectOption("designation.poorDistrict");
  await expect(headline).not.toHaveText(/^7\d xã/);
});

test("the sponsors' rule of Thanh Hóa names who sponsors which commune", async ({ page }) => {
  await open(page, "/?tinh=38&ky=2018-MDP2016-2020&trang=planner");
  await startFrom(page, "Quy tắc đỡ đầu: hộ nghèo từ 30% trở lên");
  await openPart(page, /^Tỷ lệ hộ nghèo từ/);
  await expect(page.getByRole("spinbutton", { name: "từ" })).toHaveValue("30");
  await expect(outcome(page).getByText(/xã được chọn trong|Không xã nào/)).toBeVisible();
  await page.getByRole("spinbutton", { name: "từ" }).fill("5");
  await expect(list(page)).toContainText("(giả định)");
});

test("a plan is named, kept, and on paper", async ({ page }) => {
  await open(page, "/?trang=planner");
  await page.getByRole("textbox", { name: "Tên phương án" }).fill('Nước sạch <b>"2026"</b>');
  await expect(page).toHaveURL(/2026/);
  await page.getByRole("button", { name: "Lưu trên máy này" }).click();
  await page.reload();
  const kept = page.getByRole("list", { name: "Đã giữ" });
  await expect(kept.getByRole("link")).toHaveText('Nước sạch <b>"2026"</b>');
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset["sheet"] = document.querySelector(".sheet")?.textContent ?? "";
    };
  });
  await page.getByRole("button", { name: "In hoặc lưu PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute(
    "data-sheet",
    new RegExp(`Nước sạch <b>"2026"</b>.*${nameOf(byNeed[0] ?? "")}.*trang=planner`, "s"),
  );
  await kept.getByRole("button", { name: /^Bỏ/ }).click();
  await expect(kept).toHaveCount(0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bản đồ (SVG)" }).click();
  const picture = readFileSync(await (await download).path(), "utf8");
  expect(picture).toContain("Nước sạch &lt;b&gt;&quot;2026&quot;&lt;/b&gt;");
  expect(picture).not.toContain("<b>");
});

test("the plan survives another province, another year, and an address that makes no sense", async ({
  page,
}) => {
  await open(page, "/?trang=planner");
  await startFrom(page, "Thiếu nhà tiêu hợp vệ sinh, chưa ghi nhận chương trình nước và vệ sinh");
  await chooseProvince(page, "Tỉnh Cao Bằng");
  await expect(outcome(page).getByText(/Chưa xét được xã nào/)).toBeVisible();
  await openPart(page, /^chưa ghi nhận/);
  await expect(page.getByRole("combobox", { name: "Xét theo" })).toContainText("không có ở tỉnh hoặc kỳ này");
  for (const plan of [
    "~",
    "%00",
    "r(__proto__(1(2~constructor~n5~h1p~",
    "x".repeat(900),
    "\u202e~poor_rate~n3~h1p~\u202eabc",
  ]) {
    await page.goto(`/?trang=planner&pa=${encodeURIComponent(plan)}&so=${encodeURIComponent(plan)}`);
    await expect(outcome(page)).toBeVisible();
    await expect(page.getByRole("slider").first()).toBeVisible();
  }
});

test("what is not known is no finding: a year before any record, a comparison that says nothing, a file that fails", async ({
  page,
}) => {
  await open(
    page,
    "/?tinh=14&ky=2018-MDP2016-2020&trang=planner&so=sector.water&pa=m(sector.livelihood(0~poor_rate~n10~h10000p~",
  );
  await expect(outcome(page)).toContainText("Chưa xét được xã nào");
  await expect(outcome(page)).toContainText("Không có gì để so");
  await expect(outcome(page).locator("dl")).toHaveCount(0);
  let isBroken = true;
  await page.route(/coverage-11/, async (route) => {
    await (isBroken ? route.fulfill({ status: 500 }) : route.continue());
  });
  await page.goto("/?trang=planner&pa=m(sector.water(0~poor_rate~n10~h10000p~");
  await expect(outcome(page).getByRole("alert")).toContainText("Không đọc được", { timeout: 30_000 });
  isBroken = false;
  await outcome(page).getByRole("button", { name: "Thử lại" }).click();
  await expect(outcome(page).getByText(/^10 xã được chọn trong/)).toBeVisible();
});

testAlone(
  "a preset is a step that the back button undoes, and a browser that keeps nothing still plans",
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("nobody may");
        },
      });
    });
    await open(page, "/?trang=planner&pa=~poor_rate~n7~h10000p~của tôi");
    await startFrom(page, "50 tỷ đồng theo nhu cầu");
    await expect(page.getByRole("slider", { name: "Số tiền (tỷ đồng)" })).toHaveAttribute(
      "aria-valuetext",
      "50 tỷ đồng",
    );
    await page.goBack();
    await expect(page.getByRole("textbox", { name: "Tên phương án" })).toHaveValue("của tôi");
    await page.getByRole("button", { name: "Lưu trên máy này" }).click();
    await expect(page.getByRole("button", { name: "Tải bảng tính Excel (.xlsx)" })).toBeEnabled();
  },
);
