import { expect, open, openPage, placeButton, present, test, testAlone } from "./atlas.ts";

test("the row at the head is the same on every page, and says where one is", async ({ page }) => {
  await open(page, "/?tinh=11");
  for (const name of ["Toàn cảnh", "Chương trình", "Phương án", "Bản đồ"]) {
    await openPage(page, name);
    const tabs = page.getByRole("banner").getByRole("navigation", { name: "Các trang" });
    await expect(tabs.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
    await expect(tabs.getByRole("link")).toHaveText(["Bản đồ", "Toàn cảnh", "Chương trình", "Phương án"]);
    await expect(placeButton(page)).toContainText("Điện Biên");
  }
  for (const name of ["Nguồn số liệu", "Giải thích", "Dữ liệu mở"]) await openPage(page, name);
  await expect(page).toHaveURL(/trang=data/);
});

test("a place is chosen by name without accents, by its province, or among those seen before", async ({
  page,
}) => {
  await open(page, "/?xa=03160");
  await placeButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Chọn nơi để xem" });
  await expect(dialog.getByRole("button", { name: /^Tỉnh Điện Biên.*17,78%/ })).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Tỉnh Sơn La.*7,89%/ })).toBeVisible();
  await dialog.getByRole("searchbox").fill("muong lay");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/xa=03151/);
  await placeButton(page).click();
  await expect(dialog.getByRole("heading", { name: "Vừa xem" })).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Mường Nhé xã/ }).first()).toBeVisible();
  // The whole country, Điện Biên, Cao Bằng.
  for (let place = 0; place < 3; place++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tinh=04/);
});

test("presenting goes on where it was left", async ({ page }) => {
  await page.goto("/?trinh-chieu=1&bo=dien-bien&trang-chieu=3");
  await expect(page.locator("header.head h1")).toBeVisible();
  await page.getByRole("button", { name: "Thoát trình chiếu" }).click();
  await present(page, "Chiếu tiếp, trang 3");
  await expect(page).toHaveURL(/bo=dien-bien.*trang-chieu=3|trang-chieu=3.*bo=dien-bien/);
});

test("the key of the search works after a radio was chosen, and can be turned off", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.getByRole("radio", { name: /^2023, / }).check();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", { name: "Tìm xã, chỉ tiêu, trang" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ngôn ngữ, giao diện, in" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Phím / mở ô tìm" }).click();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Tìm xã, chỉ tiêu, trang" })).toBeVisible();
});

testAlone("sharing says that the link was copied only where the browser has copied it", async ({ page }) => {
  await page.addInitScript(() => {
    const copied: string[] = [];
    const writeText = (text: string) => {
      if (document.documentElement.dataset["refuses"] === "yes")
        return Promise.reject(new DOMException("no"));
      copied.push(text);
      document.documentElement.dataset["copied"] = copied.join("\n");
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await open(page, "/?xa=03162");
  const share = page.getByRole("button", { name: "Chia sẻ" });
  await share.click();
  await expect(page.getByRole("status").filter({ hasText: "Đã chép liên kết" })).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("data-copied", /Nậm Kè.* http:\/\/127.*xa=03162/);
  await page.evaluate(() => {
    document.documentElement.dataset["refuses"] = "yes";
  });
  await share.click();
  await expect(page.getByRole("status").filter({ hasText: "Trình duyệt không cho chép" })).toBeAttached();
});
