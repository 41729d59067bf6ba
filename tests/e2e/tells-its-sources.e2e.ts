import type { ProgrammesFile } from "#domain/coverage/file";
import { expect, listViolations, open, openPage, settle, test } from "./atlas.ts";
import { details, readPublished } from "./published.ts";

const register = readPublished(details.programmes ?? "") as ProgrammesFile;

test("every document with number, date and grade, every contradiction with its arithmetic, and the files themselves", async ({
  page,
}) => {
  await open(page, "/?tinh=11");
  await openPage(page, "Nguồn số liệu");
  const documents = page.getByRole("region", { name: /^Văn bản/ });
  await expect(documents.getByRole("row")).toHaveCount(details.sources.length + 1);
  await documents.getByRole("searchbox").fill("muong lay phe duyet");
  await expect(documents.getByRole("row")).toHaveCount(2);
  await expect(documents).toContainText("926/QĐ-UBND");
  // What the page's search finds in a folded part opens it.
  const wrong = page.getByRole("region", { name: /^Số liệu không khớp/ });
  await documents.getByRole("searchbox").fill("INC-ML-04");
  await expect(wrong.getByRole("listitem")).toHaveCount(1);
  await documents.getByRole("searchbox").fill("");
  await expect(wrong.getByRole("listitem")).toHaveCount(0);
  await wrong.getByRole("heading").click();
  await expect(wrong.getByRole("listitem")).toHaveCount(register.contradictions.length);
  for (const { id, arithmetic } of register.contradictions.slice(0, 5))
    await expect(wrong.getByRole("listitem").filter({ hasText: id }).first()).toContainText(arithmetic.vi);
  await wrong.getByRole("combobox", { name: "Kế hoạch" }).selectOption("plan-muonglay-2021-2025");
  await expect(wrong.getByRole("listitem").filter({ hasText: "INC-ML-04" })).toHaveCount(1);
  const files = page.getByRole("region", { name: "Báo cáo và nhật ký" });
  await files.getByRole("heading", { level: 3 }).click();
  await expect(files.getByRole("link").first()).toBeVisible();
  for (const link of await files.getByRole("link").all()) {
    const answer = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    expect([await link.getAttribute("href"), answer.status()]).toEqual([
      await link.getAttribute("href"),
      200,
    ]);
  }
});

test("an address that ends in the name of a part opens it and goes there; on paper all stand open", async ({
  page,
}) => {
  await page.goto("/?trang=sources#contradictions");
  const first = page
    .getByRole("region", { name: /^Số liệu không khớp/ })
    .getByRole("listitem")
    .first();
  await expect(first).toBeInViewport();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Báo cáo chất lượng số liệu" })).toBeVisible();
});

for (const [name, width, height] of [
  ["a desk", 1440, 900],
  ["a phone", 390, 844],
] as const)
  test(`sources stand in nobody's way on ${name}, in either language and theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ["nen=light", "nen=dark&lang=en"]) {
      await page.goto(`/?trang=sources&${query}`);
      await expect(page.getByRole("row").nth(3)).toBeVisible();
      await settle(page);
      expect(await listViolations(page, { wcag: true })).toEqual([]);
      const wide = await page
        .locator("html, .page")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect(wide).toBe(0);
    }
  });
