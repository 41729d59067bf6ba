import { expect, fillOf, mapOf, open, test } from "./atlas.ts";
import { FIXTURE } from "./playwright.config.ts";

test("zero, missing, suppressed and illustrative are told apart on map, legend and in words", async ({
  page,
}) => {
  await open(page, `${FIXTURE}?tinh=99`);
  const [zero, missing, suppressed, official] = [
    await fillOf(page, 0),
    await fillOf(page, 1),
    await fillOf(page, 2),
    await fillOf(page, 3),
  ];
  expect(zero).toBe("rgb(255, 255, 255)");
  expect(new Set([zero, missing, official]).size).toBe(3);
  expect(suppressed).toBe(missing);
  const textures = await page
    .locator("[data-place]")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("data-texture")));
  expect(textures.slice(0, 5)).toEqual(["none", "missing", "suppressed", "none", "illustrative"]);
  const legend = page.getByRole("region", { name: "Chú giải" });
  for (const [look, count] of [
    ["không có số liệu", 1],
    ["không công bố (ít hộ)", 1],
    ["giả định", 5],
  ] as const) {
    await expect(legend.getByRole("listitem").filter({ hasText: look })).toContainText(String(count));
  }
  await expect(mapOf(page).getByRole("option", { name: /Bản Kín/ })).toContainText(/không công bố|không nêu/);
  await expect(mapOf(page).getByRole("option", { name: /Bản Thiếu/ })).toContainText(
    /không có số liệu|chưa có/,
  );
});

test("ties share a rank and say so", async ({ page }) => {
  await open(page, `${FIXTURE}?tinh=99&muc=table`);
  await expect(page.getByRole("row", { name: /Pú Nhung/ })).toContainText("=");
});

test("a survey estimate shows its interval on card, tooltip and table", async ({ page }) => {
  await open(page, `${FIXTURE}?tinh=99&chi-tieu=survey_poverty_rate&xa=99010`);
  const card = page.getByRole("tabpanel");
  await expect(card.getByText(/36,3% đến 46,1%/).first()).toBeVisible();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await expect(page.getByRole("row", { name: /Nậm Kè/ })).toContainText("41,2%");
  await expect(page.getByRole("row", { name: /Nậm Kè/ })).toContainText("36,3% đến 46,1%");
});
