import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, mapOf, test } from "./atlas.ts";

/** `npm run build:portable` makes them; CI does before the browser tests. */
const folder = resolve("portable");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];

test("there is a file for each province, of at most 6 MB", () => {
  expect(files).toHaveLength(4);
  for (const name of files) expect(statSync(resolve(folder, name)).size).toBeLessThan(6_000_000);
});

test("one file from a stick, without server or network: map, table, programmes, planner, sources, back and forth", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await context.setOffline(true);
  const address = pathToFileURL(resolve(folder, "38-thanh-hoa.html")).href;
  await page.goto(address);
  await expect(mapOf(page).getByRole("option")).toHaveCount(166);
  await expect(mapOf(page).getByRole("option").first()).not.toHaveText(/đang tải/);
  await expect(page.getByRole("combobox", { name: "Chọn tỉnh" }).getByRole("option")).toHaveCount(1);

  await page.getByRole("button", { name: "Tìm xã, phường" }).click();
  await page.keyboard.type("hac thanh");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Hạc Thành/ })).toBeVisible();
  await expect(page).toHaveURL(/#.*xa=14797/);

  for (const [button, heading] of [
    ["Chương trình", /Chương trình/],
    ["Lập phương án", /phương án/i],
    ["Nguồn", /Nguồn/],
  ] as const) {
    await page.getByRole("navigation").getByRole("button", { name: button, exact: true }).first().click();
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
    await page.goBack();
    await expect(mapOf(page)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: /Hạc Thành/ })).toBeVisible();
  expect(asked).toEqual([]);
});
