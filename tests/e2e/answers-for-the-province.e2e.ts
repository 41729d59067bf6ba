import { expect, listViolations, open, openPage, test } from "./atlas.ts";

test("a leader opens the overview from the map, reads the same numbers, and goes on by plain links", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  const sentence = await page.locator(".rail .sentence").innerText();
  await openPage(page, "Toàn cảnh");
  const summary = page.locator("section.first");
  for (const number of ["17,78%", "25.541", "143.650"]) {
    expect(sentence).toContain(number);
    await expect(summary).toContainText(number);
  }
  await page.getByText("Xã cao nhất và thấp nhất, các nhóm xã, đường tập trung").click();
  const highest = page.getByRole("table", { name: "Cao nhất" }).getByRole("link").first();
  const name = await highest.innerText();
  expect(sentence).toContain(name);
  await page.getByRole("navigation", { name: "Xem năm khác" }).getByRole("link", { name: "2015" }).click();
  await expect(summary).toContainText("57.214");
  await page.getByText("Năm này qua năm khác, thành thị và nông thôn, dân tộc").click();
  await expect(page.getByRole("region", { name: "Hộ nghèo theo dân tộc" })).toContainText("1.415");
  await page.goBack();
  if (!(await highest.isVisible()))
    await page.getByText("Xã cao nhất và thấp nhất, các nhóm xã, đường tập trung").click();
  await highest.click();
  await expect(
    page.getByRole("heading", { name: new RegExp(name.replace(/^(xã|phường) /, ""), "i") }),
  ).toBeVisible();
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const)
  test(`the overview stands in nobody's way on ${name}, in either language and theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["nen=light", "nen=dark&lang=en&tinh=38"]) {
      await page.goto(`/?trang=overview&${query}`);
      await expect(page.locator(".overview .end")).toBeVisible();
      expect(await listViolations(page, { wcag: true })).toEqual([]);
      const wide = await page
        .locator("html, .page")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect(wide).toBe(0);
    }
  });

test("the overview prints on two pages of A4, and what documents print of former units on a third", async ({
  page,
}) => {
  await page.goto("/?trang=overview");
  await expect(page.locator(".overview .end")).toBeVisible();
  const paper = await page.pdf({
    format: "A4",
    margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" },
  });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(3);
});
