import { expect, open, testAlone as test } from "./atlas.ts";

test("a part whose file a release took away is told of, and reloading brings it with the same view", async ({
  page,
}) => {
  await open(page, "/?tinh=11&ky=2025-MDP2022-2025&xa=03160");
  await page.waitForLoadState("networkidle");
  await page.route(/assets\/Search-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.keyboard.press("/");
  const note = page.getByRole("status").filter({ hasText: "Một phần của trang không tải được" });
  await expect(note).toBeVisible();
  await page.unrouteAll();
  await note.getByRole("button", { name: "Tải lại" }).click();
  await expect(page.getByRole("heading", { name: /Mường Nhé/ })).toBeVisible();
  await expect(page).toHaveURL(/xa=03160/);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: /Tìm/ })).toBeVisible();
});
