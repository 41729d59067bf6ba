import { chooseProvince, expect, listViolations, open, openPage, settle, test } from "./atlas.ts";

test("from the map to the programmes of the province, where money is summed from its leaves and differences are shown", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openPage(page, "Chương trình");
  await expect(page).toHaveURL(/trang=programmes/);
  await expect(page.getByRole("heading", { name: "Chương trình, dự án, chính sách" })).toBeVisible();
  await expect(page.getByText("110 chương trình, dự án và chính sách của 5 kế hoạch")).toBeVisible();
  const detail = page.getByRole("region", { name: /^Kế hoạch \(Chương trình\)/ });
  await expect(detail).toContainText("19.002,84 tỷ đồng");
  await expect(detail).toContainText("18.990,651 tỷ đồng");
  await expect(detail).toContainText("12,189 tỷ đồng");
  await expect(detail.getByRole("complementary", { name: "Số liệu không khớp" })).toContainText("INC-DB-08");
  await openPage(page, "Bản đồ");
  await expect(page.locator("[data-place]")).toHaveCount(45);
});

test("a programme is found without accents, told whole, and its communes are marked on the map", async ({
  page,
}) => {
  await page.goto("/?tinh=14&trang=programmes");
  await page.getByRole("searchbox", { name: "Tìm chương trình, cơ quan, đối tượng" }).fill("du an 5 nha o");
  const table = page.getByRole("region", { name: "Chương trình, dự án, chính sách" });
  await expect(table.getByRole("row")).toHaveCount(2);
  await table.getByRole("button", { name: /Dự án 5/ }).press("Enter");
  await expect(page).toHaveURL(/ct=sl\.da5/);
  const detail = page.getByRole("region", { name: /^Dự án 5/ });
  await expect(detail).toContainText("nêu tên huyện");
  await expect(detail).toContainText("Thuận Châu");
  await expect(detail).toContainText("không nêu");
  await expect(detail.getByRole("heading", { name: /Ghi nhận theo xã/ })).toContainText("giả định");
  await detail
    .getByRole("button", { name: /Đánh dấu \d+ xã/ })
    .first()
    .click();
  await expect(page).toHaveURL(/tap=\d{5}/);
  await expect(page.locator("[data-place]")).toHaveCount(75);
});

test("the table sorts by money with what is not stated last, in one unit for comparison", async ({
  page,
}) => {
  await page.goto("/?trang=programmes&ct=ml");
  const table = page.getByRole("region", { name: "Chương trình, dự án, chính sách" });
  await table.getByRole("button", { name: "Theo văn bản" }).click();
  await expect(table.getByRole("row").nth(1)).toContainText("76,47");
  await expect(table.getByRole("row").last()).toContainText("không nêu");
  await page.getByRole("combobox", { name: "Đơn vị tiền" }).selectOption("million");
  await expect(table.getByRole("row").nth(1)).toContainText("76.470");
  await expect(page.getByText("INC-ML-04", { exact: true })).toBeVisible();
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const)
  test(`the register stands in nobody's way on ${name}, in either language and theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["trang=programmes&ct=db", "trang=programmes&ct=sl.da1&tinh=14&lang=en&nen=dark"]) {
      await page.goto(`/?${query}`);
      await expect(page.locator("[data-page=programmes] table").first()).toBeVisible();
      await settle(page);
      expect(await listViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(
        await page.locator(".page").evaluate((node) => node.scrollWidth - node.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
  });

test("the map of money by commune says what is made up, and what is not stated is no 0", async ({ page }) => {
  await open(page, "/?tinh=14&chi-tieu=coverage_per_poor&ky=2023-MDP2022-2025");
  await expect(page.getByRole("region", { name: "Chú giải" })).toContainText("không có số liệu");
  await expect(page.getByText("Số liệu xã: GIẢ ĐỊNH")).toBeVisible();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("triệu đồng");
});

test("beside a map of coverage stands what no map can show, by how little is known of its place", async ({
  page,
}) => {
  await open(page, "/?chi-tieu=coverage_programmes&ky=2018-MDP2016-2020");
  const rest = page.getByRole("region", { name: "Chương trình không vẽ được theo xã" });
  await expect(rest.getByText(/^toàn tỉnh \(\d+\)$/)).toBeVisible();
  await rest.getByText(/^theo loại xã \(\d+\)$/).click();
  await expect(rest.getByText("Loại nơi văn bản nêu: xã biên giới", { exact: true })).toBeVisible();
  await rest.getByRole("button", { name: /vệ sinh và nước sạch/ }).click();
  await expect(page).toHaveURL(/trang=programmes&ct=db\.1\.4/);
});

test("a commune's card lists its programmes, and each leads to its page", async ({ page }) => {
  await open(page, "/?tinh=14&xa=03664");
  const card = page.getByRole("article");
  await expect(card.getByRole("heading", { name: "Chương trình, dự án, chính sách" })).toBeVisible();
  await expect(card.getByText(/Kế hoạch \/ Thực hiện, triệu đồng/)).toContainText("giả định");
  await card.getByRole("listitem").getByRole("button").first().click();
  await expect(page).toHaveURL(/trang=programmes.*ct=sl/);
});

test("the deadlines of Thanh Hóa stand against a date, and each agency knows its own", async ({ page }) => {
  await page.goto("/?tinh=38&trang=programmes&phan=tasks");
  const tasks = page.locator("section[aria-label='Việc có thời hạn']");
  await expect(tasks.getByText(/đã khép lại: 45 việc đã khép, không tính trễ/)).toBeVisible();
  await tasks.getByLabel("Nhìn từ ngày").fill("2018-07-01");
  await tasks.getByLabel("Nhìn từ ngày").press("Tab");
  await expect(tasks.getByText(/trong 45 việc đã qua hạn mà chưa ghi kết quả/)).not.toHaveText(
    /^(0|45) trong/,
  );
  await expect(tasks.getByText(/không nói việc nào đã xong/)).toBeVisible();
  await tasks.getByLabel("Cấp làm").selectOption({ label: "Xã (4)" });
  const rows = tasks.getByRole("region", { name: "Việc có thời hạn" }).getByRole("row");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(3)).toContainText("trước 15/11/2018");
  await expect(rows.nth(3)).toContainText("UBND cấp xã");
  const downloaded = page.waitForEvent("download");
  await tasks.getByRole("button", { name: "Đưa vào lịch (iCalendar)" }).click();
  expect((await downloaded).suggestedFilename()).toBe("viec-co-thoi-han-th.ics");
  const agencies = page.getByRole("region", { name: "Theo cơ quan" });
  await agencies.getByText("Sở Xây dựng").click();
  await expect(agencies.getByText(/Chỉ tiêu tiếp cận nhà ở 2018: trước 31\/01\/2018/)).toBeVisible();
  await agencies.getByRole("button", { name: /nhà ở cho người nghèo/ }).click();
  await expect(page).toHaveURL(/ct=th\.3\.3/);
});

test("the list of a plan is asked by agency, source and place, put in any order, and its parts are a step away", async ({
  page,
}) => {
  await page.goto("/?tinh=11&trang=programmes");
  await expect(page.getByText("cần 19.002,84 tỷ đồng; cộng lại thiếu 12,189")).toBeVisible();
  const table = page.getByRole("region", { name: "Chương trình, dự án, chính sách" });
  const rows = table.getByRole("row");
  const all = await rows.count();
  const credit = page.getByRole("checkbox", { name: "Vốn tín dụng" });
  await credit.check();
  await expect(table.getByRole("button", { name: /Chính sách hỗ trợ nhà ở/ })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await page.getByText("Thêm 10 cơ quan").click();
  await page.getByRole("checkbox", { name: "Sở Xây dựng" }).check();
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect(rows).toHaveCount(all);
  await page.getByRole("combobox", { name: "Xếp theo" }).selectOption("remainder");
  // Section V.2 prints 4.223,92 and its parts add up to 4.211,729: 12,191, more than the plan as a whole lacks.
  await expect(rows.nth(1)).toContainText(/chênh 12,\d{3}/);
  const parts = page.getByRole("tablist", { name: "Các phần của kế hoạch" });
  await parts.getByRole("tab", { name: "Kế hoạch" }).click();
  await expect(page).toHaveURL(/phan=plan/);
  await expect(page.locator("section[aria-label='Kế hoạch theo từng mục']")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/phan=targets/);
  await expect(parts.getByRole("tab", { name: "Mục tiêu" })).toBeFocused();
  expect(await listViolations(page, { wcag: true })).toEqual([]);
});

test("a programme says what it gives, to whom and by which norms, and is found by what it is about", async ({
  page,
}) => {
  await page.goto("/?tinh=11&trang=programmes&ct=db.1.3");
  const detail = page.getByRole("region", { name: /^Chính sách hỗ trợ nhà ở/ });
  await expect(detail).toContainText("Thay nhà tạm, nhà dột nát");
  await expect(detail).toContainText("Hộ nghèo được vay: 25 triệu đồng");
  await expect(detail).toContainText("Sở Xây dựng chủ trì");
  await expect(detail).toContainText("mục V.1.3");
  await page.getByRole("searchbox", { name: "Tìm chương trình, cơ quan, đối tượng" }).fill("nha tieu");
  const found = page.getByRole("region", { name: "Tìm “nha tieu”" });
  await expect(found.getByRole("button", { name: /Mở rộng quy mô vệ sinh/ })).toBeVisible();
  await expect(found.locator("mark").first()).toHaveText(/nhà tiêu/i);
  await found.getByRole("button", { name: /Sơn La/ }).click();
  await expect(page).toHaveURL(/tinh=14/);
});

test("a plan is told in its own order, every figure with its section and what kind it is", async ({
  page,
}) => {
  await page.goto("/?tinh=11&trang=programmes&ct=db&phan=plan");
  const plan = page.locator("section[aria-label='Kế hoạch theo từng mục']");
  await expect(plan.locator("summary")).toHaveCount(8);
  await plan.getByText("Mục tiêu 2016-2020").click();
  const figures = plan.getByRole("region", { name: /^III / });
  await expect(figures.getByRole("row")).toHaveCount(36);
  await expect(figures.getByRole("row", { name: /Hộ nông thôn có nhà tiêu hợp vệ sinh/ })).toContainText(
    "75%",
  );
  await plan.getByText("Nội dung các chương trình, dự án").click();
  await plan.getByRole("button", { name: /Chính sách hỗ trợ tiếp cận y tế/ }).click();
  await expect(page).toHaveURL(/ct=db\.1\.1/);
});

test("need and money meet on one map: where many are poor and little is recorded", async ({ page }) => {
  await page.goto("/?tinh=14&trang=programmes");
  await page.getByRole("button", { name: "Nơi nghèo nhiều, vốn ít" }).click();
  await expect(page).toHaveURL(/ve=bivariate&voi=coverage_per_poor/);
  const legend = page.getByRole("region", { name: "Chú giải" });
  await expect(legend).toContainText("Dọc: Tỷ lệ hộ nghèo. Ngang: Vốn kế hoạch trên một hộ nghèo");
  await expect(legend).toContainText("không có số liệu");
});

test("a plan brings its province along, and a province its plan", async ({ page }) => {
  await page.goto("/?trang=programmes&ct=db.4.7");
  await page.getByRole("combobox", { name: "Kế hoạch" }).selectOption("sl");
  await expect(page).toHaveURL(/tinh=14/);
  await expect(page.getByRole("heading", { name: /Ghi nhận theo xã/ })).toContainText("giả định");
  await chooseProvince(page, "Tỉnh Thanh Hóa");
  await expect(page.getByRole("combobox", { name: "Kế hoạch" })).toHaveValue("th");
});
