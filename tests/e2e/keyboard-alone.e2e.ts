import { expect, mapOf, open, test } from "./atlas.ts";

test("arrows move between neighbours, Enter selects, Escape leaves", async ({ page }) => {
  await open(page, "/?xa=03162");
  const map = mapOf(page);
  await map.focus();
  const first = await map.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  await expect(map).not.toHaveAttribute("aria-activedescendant", first ?? "");
  const there = (await map.getAttribute("aria-activedescendant")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(`#${there}`)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/xa=/);
});

test("plus, minus and Home move the camera, and the address keeps it", async ({ page }) => {
  await open(page, "/?tinh=11");
  await mapOf(page).focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/tam=/);
  await page.keyboard.press("Home");
  await expect(page).not.toHaveURL(/tam=/);
});

test("a first Tab offers to skip to the figures", async ({ page }) => {
  await open(page, "/?tinh=11");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link").first()).toBeFocused();
});
