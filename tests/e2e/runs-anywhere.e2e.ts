import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeNginx } from "../../scripts/deliver/hosting/nginx.ts";
import { readSite } from "../../scripts/deliver/hosting/site.ts";
import { findPort, requireNginx, startServer } from "../support/webServers.ts";
import { expect, open, settle, testAlone as test } from "./atlas.ts";

/** The build on a real nginx below a path of its own, with the policy it sends. */
const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
let base = "";
let stop: (() => Promise<void>) | undefined;

test.beforeAll(async () => {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "empty"));
  symlinkSync(resolve("dist"), join(folder, "site"));
  const port = await findPort();
  const site = readSite({ root: join(folder, "site"), site: "http://127.0.0.1/atlas/", port: String(port) });
  base = `http://127.0.0.1:${String(port)}/atlas/`;
  stop = await startServer("nginx", requireNginx(), folder, writeNginx(site, false), port);
});
test.afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

test("below any path, on nginx, nothing is missing and nothing is refused", async ({ page }) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(`${String(response.status())} ${response.url()}`);
  });
  await open(page, `${base}?xa=03160`);
  await expect(page.getByRole("heading", { name: "xã Mường Nhé" })).toBeVisible();
  for (const view of ["trang=programmes", "trang=planner", "trang=sources", "trang=data", "renderer=webgl"])
    await page.goto(`${base}?${view}`).then(() => settle(page));
  expect(missing).toEqual([]);
});
