import { expect, fillOf, listViolations, open, test } from "./atlas.ts";

test("how communes lie among their neighbours is said in plain words, with figures, and marked as schematic", async ({
  page,
}) => {
  await open(page, "/?muc=around");
  const panel = page.getByRole("tabpanel");
  await expect(panel.getByText(/Các xã giáp nhau thường giống nhau/)).toBeVisible();
  await expect(panel.getByText(/Moran I 0,\d{3}.*9\.999 phép hoán vị/)).toBeVisible();
  await expect(panel.getByText(/ranh giới vẽ phỏng/)).toBeVisible();
  await expect(
    panel
      .getByRole("region", { name: /cụm cao/ })
      .getByRole("button")
      .first(),
  ).toBeVisible();
});

test("the map is painted by cluster: legend, list and colours agree, and the panel is clean for everybody", async ({
  page,
}) => {
  await open(page, "/?muc=around");
  await page.getByRole("button", { name: "Tô bản đồ theo cụm" }).click();
  const legend = page.getByRole("region", { name: "Chú giải" });
  await expect(legend.getByRole("button", { name: /cụm cao/ })).toBeVisible();
  const counts = await legend.getByRole("button").locator(".quiet").allTextContents();
  expect(counts.reduce((sum, text) => sum + parseInt(text, 10), 0)).toBe(45);
  const high = await page
    .getByRole("region", { name: /cụm cao/ })
    .getByRole("listitem")
    .count();
  expect(parseInt(counts[0] ?? "", 10)).toBe(high);
  const fills = await Promise.all(Array.from({ length: 45 }, (_, index) => fillOf(page, index)));
  expect(fills.filter((fill) => fill === "rgb(217, 96, 59)")).toHaveLength(high);
  expect(await listViolations(page)).toEqual([]);
});
