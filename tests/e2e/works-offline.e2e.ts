import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, makeServer } from "../../scripts/commands/serve.ts";
import { findPort } from "../support/webServers.ts";
import { expect, open, placeButton, testAlone as test } from "./atlas.ts";

/** A build of its own, whose server can go away and come back with a newer one. */
const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
let server: Server | undefined;
let port = 0;
let base = "";

async function goAway(): Promise<void> {
  const going = server;
  server = undefined;
  going?.closeAllConnections();
  await new Promise((resolve) => (going === undefined ? resolve(null) : going.close(resolve)));
}

async function comeBack(): Promise<void> {
  server = makeServer(folder);
  base = await listen(server, port, true);
}

test.use({ serviceWorkers: "allow" });
test.beforeAll(async () => {
  cpSync("dist", folder, { recursive: true });
  port = await findPort();
  await comeBack();
});
test.afterAll(async () => {
  await goAway();
  rmSync(folder, { recursive: true, force: true });
});

test("after one visit everything answers without a network, says so, and a newer build waits for its reader", async ({
  page,
  context,
}) => {
  await open(page, base);
  const said = page.getByRole("status").filter({ hasText: "mất mạng vẫn dùng được" });
  await expect(said).toBeVisible({ timeout: 30_000 });

  await goAway();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText("Mất mạng: đang dùng bản đã lưu trên máy này.")).toBeVisible();
  await open(page, `${base}?tinh=38&lang=en&chi-tieu=poor_dep_hygienic_toilet_rate`);
  await expect(page.getByRole("listbox", { name: /Thanh Hóa/ })).toBeVisible();
  for (const [view, heading] of [
    ["trang=programmes", /Chương trình/],
    ["trang=planner", /phương án/i],
    ["trang=sources", /Nguồn/],
    ["trang=data", /Trích dẫn/],
    ["trinh-chieu=1&bo=thanh-hoa", /^Trước kế hoạch/],
  ] as const) {
    await page.goto(`${base}?${view}`);
    await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
  }
  // A page built ahead that was never visited: the atlas says the same.
  await page.goto(`${base}xa/14758-a-page-never-visited/`);
  await expect(page).toHaveURL(/tinh=38&ky=2025-MDP2022-2025&xa=14758&trang=profile/);
  // That of a former commune leads to the one that took it in, or to all that did.
  await page.goto(`${base}xa/03130-thanh-binh/`);
  await expect(page).toHaveURL(/tinh=11&ky=2025-MDP2022-2025&xa=03127&trang=profile/);
  await expect(page.getByRole("heading", { name: /Điện Biên Phủ/ }).first()).toBeVisible();
  await page.goto(`${base}xa/15637-luan-khe/`);
  await expect(page).toHaveURL(/tinh=38&ky=2025-MDP2022-2025&muc=set&tap=15634\.15661/);

  const catalogue = join(folder, "data", "catalogue.json");
  writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace("Tỉnh Điện Biên", "Tỉnh Điện Biên (mới)"));
  const list = join(folder, "offline-files.js");
  writeFileSync(
    list,
    readFileSync(list, "utf8").replace(/("data\/catalogue\.json","revision":")\w+/, "$10123456789abcdef"),
  );
  await comeBack();
  await page.goto(`${base}?tinh=11`);
  await context.setOffline(false);
  await expect(page.getByText("Đã có bản mới của atlas.")).toBeVisible({ timeout: 30_000 });
  const chosen = placeButton(page);
  await expect(chosen).not.toContainText("(mới)");
  await page.getByRole("button", { name: "Tải lại" }).click();
  await expect(chosen).toContainText("(mới)");
  await expect(page.getByText("Mất mạng")).toHaveCount(0);
});
