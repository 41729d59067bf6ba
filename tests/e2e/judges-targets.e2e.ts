import { expect, listViolations, open, openPage, settle, test } from "./atlas.ts";

const section = { name: "Mục tiêu giảm nghèo" } as const;

test("Điện Biên's target stands against what was measured, in the year the reader chooses", async ({
  page,
}) => {
  await page.goto("/?trang=programmes&phan=targets&ct=db");
  const targets = page.getByRole("region", section);
  const card = targets.getByRole("article", { name: /đến cuối năm 2020 còn dưới 33%/ });
  await targets.getByLabel("Tính đến").selectOption("2018");
  await expect(card).toContainText("Theo kịp cuối năm 2018: thấp hơn đường mục tiêu 1,98 điểm");
  await expect(card).toContainText("48,14% (in trong văn bản, 2015) → dưới 33% (2020)");
  await expect(card).toContainText("giảm 3,69 điểm mỗi năm");
  await expect(card).toContainText("giảm 2,04 điểm mỗi năm");
  await expect(card.locator("p [data-sign]")).toHaveCount(0);
  await expect(card.getByRole("img")).toHaveAccessibleName(
    /37,08% \(2018\), thấp hơn đường mục tiêu 1,98 điểm/,
  );
  await card.getByText("Bảng số").click();
  await expect(card.getByRole("row").nth(4)).toContainText("39,06%");
  await targets.getByLabel("Tính đến").selectOption("2020");
  await expect(card).toContainText("Chưa có số công bố");
  await expect(card).not.toContainText("Đạt");
});

test("what can not be measured says why, and nothing is made up for it", async ({ page }) => {
  await page.goto("/?trang=programmes&phan=targets&ct=db");
  const targets = page.getByRole("region", section);
  const districts = targets.getByRole("article", { name: /của các huyện nghèo/ });
  await expect(districts).toContainText("Văn bản không nêu tên huyện, xã nào");
  await expect(districts.getByRole("img")).toHaveCount(0);
  const scheme = targets.getByRole("article", { name: /vùng Đề án/ });
  await expect(scheme).toContainText("75,09% (in trong văn bản, 2015) → 55,09% (2020)");
  await expect(scheme).toContainText("Không đo được");
  await expect(scheme.getByRole("img")).toBeVisible();
});

test("Mường Lay's one percent is not drawn: three readings, three ends, and two standards", async ({
  page,
}) => {
  await page.goto("/?trang=programmes&phan=targets&ct=ml");
  const card = page.getByRole("region", section).getByRole("article");
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Chưa đủ căn cứ để vẽ");
  for (const end of ["1,47%", "5,47%", "6,41%"])
    await expect(card.getByRole("listitem").filter({ hasText: end })).toHaveCount(1);
  await expect(card).toContainText("hai tỷ lệ không so sánh được");
  await expect(card.getByRole("img")).toHaveCount(0);
});

test("Thanh Hóa's baseline is derived and Sơn La's measured, and both say so", async ({ page }) => {
  await page.goto("/?tinh=38&trang=programmes&phan=targets");
  const targets = page.getByRole("region", section);
  await expect(targets.getByRole("article")).toContainText("8,43% (suy ra, 2017) → 5,93% (2018)");
  await page.goto("/?tinh=14&trang=programmes&phan=targets");
  await expect(targets.getByRole("article").first()).toContainText(/\(đo được, 2021\)/);
  await expect(targets.getByRole("article").nth(1)).toContainText("không thu số liệu riêng");
});

test("communes that miss their target are listed, each leads to the map, and all can be marked", async ({
  page,
}) => {
  // Targets as a province may assign them: one that is out of reach, one that is kept, one of a standard to come.
  await page.route(/coverage-14\.[0-9a-f]+\.json$/, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as Record<string, unknown>;
    const goal = (commune: string, year: number, poorRate: number) => ({
      commune,
      year,
      poorRate,
      status: "illustrative",
      documents: ["example"],
    });
    const targets = [goal("03664", 2026, 0), goal("04228", 2026, 100), goal("04231", 2030, 5)];
    await route.fulfill({ response, json: { ...file, targets } });
  });
  await page.goto("/?tinh=14&trang=programmes&phan=targets");
  const targets = page.getByRole("region", section);
  await expect(targets).toContainText(
    /2 xã có mục tiêu được giao cho năm 2026; với tốc độ hiện nay 1 xã đạt, 1 xã không đạt/,
  );
  await expect(targets).toContainText("1 xã chưa đủ số đo theo chuẩn của năm đó");
  const rows = targets.getByRole("region", { name: "Mục tiêu giao cho xã 2026" }).getByRole("row");
  await expect(rows).toHaveCount(2);
  await expect(
    targets.locator("h4 [data-sign], [role=region] td .signed.illustrative").first(),
  ).toBeVisible();
  await targets.getByRole("button", { name: "Đánh dấu 1 xã trên bản đồ" }).click();
  await expect(page).toHaveURL(/tap=03664/);
  await page.goBack();
  await rows.nth(1).getByRole("button").click();
  await expect(page).toHaveURL(/xa=03664/);
  const card = page.getByRole("article");
  await expect(card.getByRole("heading", { name: /Mục tiêu được giao/ })).toContainText("giả định");
  await expect(card).toContainText(/Tỷ lệ hộ nghèo không quá 0,00% vào cuối năm 2026/);
  await expect(card).toContainText(/giữ tốc độ này sẽ còn .*: không đạt/);
});

test("nothing is said of communes where none was given a target", async ({ page }) => {
  await page.route(/coverage-14\.[0-9a-f]+\.json$/, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: { ...file, targets: [] } });
  });
  await page.goto("/?tinh=14&trang=programmes&phan=targets");
  await expect(page.getByRole("region", section).getByRole("article")).toHaveCount(3);
  await expect(page.getByText("Mục tiêu giao cho xã")).toHaveCount(0);
});

test("the page's title and what is announced follow the programme, and the map's come back with the map", async ({
  page,
}) => {
  await open(page, "/?trang=map");
  await expect(page).toHaveTitle(/Cuối năm 2025/);
  await page.goto("/?tinh=38&trang=programmes&ct=th.3.3");
  await expect(page).toHaveTitle(/nhà ở cho người nghèo \| Chương trình, dự án, chính sách/);
  await expect(page.locator("p[aria-live=polite]").last()).toContainText("nhà ở cho người nghèo");
  const detail = page.getByRole("region", { name: /nhà ở cho người nghèo/ });
  await detail.getByText(/Chỉ tiêu và số liệu/).click();
  await expect(detail).toContainText("31/01/2018");
  await expect(detail).not.toContainText("yyyymmdd");
  await openPage(page, "Bản đồ");
  await expect(page).toHaveTitle(/hộ của tỉnh Thanh Hóa là hộ nghèo/);
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const)
  test(`targets stand in nobody's way on ${name}, in either language and theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of [
      "trang=programmes&phan=targets&ct=ml&nen=dark",
      "trang=programmes&phan=targets&ct=cb&tinh=04&lang=en&nen=dark",
      "trang=programmes&phan=targets&ct=sl&tinh=14",
    ]) {
      await page.goto(`/?${query}`);
      const targets = page.getByRole("region", { name: /Mục tiêu giảm nghèo|Poverty reduction targets/ });
      await expect(targets.getByRole("article").first()).toBeVisible();
      await settle(page);
      expect(await listViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(
        await page.locator(".page").evaluate((node) => node.scrollWidth - node.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
