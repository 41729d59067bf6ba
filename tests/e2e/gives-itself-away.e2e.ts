import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { test as plain, type Page } from "@playwright/test";
import { expect, open, test } from "./atlas.ts";
import { EXAMPLE } from "./playwright.config.ts";

const ATLAS = new URL(EXAMPLE).origin;
const { resources, archive } = JSON.parse(readFileSync("dist/data/v1/datapackage.json", "utf8")) as {
  resources: { path: string; province: string | null }[];
  archive: string;
};

/** Pages of another site: one with the component under the strictest policy that lets it run, one with frames. */
const PAGES: Readonly<Record<string, readonly [policy: string, body: string]>> = {
  "/component": [
    `default-src 'none'; script-src ${ATLAS}; connect-src ${ATLAS}; style-src 'none'; img-src 'none'`,
    `<h1>Portal</h1><poverty-map province="11" commune="03160"></poverty-map><script type="module" src="${ATLAS}/embed/poverty-map.js"></script>`,
  ],
  "/frames": [
    `default-src 'none'; frame-src ${ATLAS}`,
    `<iframe id="map" title="map" src="${ATLAS}/embed.html?tinh=14&lang=en&bang=1" width="800" height="700"></iframe><iframe id="whole" title="whole" src="${ATLAS}/"></iframe>`,
  ],
};
let portal: Server;
let site = "";

test.beforeAll(async () => {
  portal = createServer((request, response) => {
    const [policy, body] = PAGES[request.url ?? ""] ?? ["default-src 'none'", ""];
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
    });
    response.end(`<!doctype html><html lang="vi"><title>Portal</title>${body}`);
  });
  await new Promise<void>((resolve) => portal.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${String((portal.address() as AddressInfo).port)}`;
});
test.afterAll(() => portal.close());

async function findViolations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("the component draws, tells and obeys in a page of another site with a strict policy", async ({
  page,
}) => {
  await page.goto(`${site}/component`);
  const map = page.locator("poverty-map");
  await expect(map.locator(".sentence")).toContainText("xã Mường Nhé");
  await expect(map.locator("footer")).toContainText(/Nguồn: .+minh hoạ/);
  await expect(map.getByRole("list", { name: "Chú giải" }).getByRole("listitem").first()).toBeVisible();
  const fills = await map
    .locator("[data-place]")
    .evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).fill)).size);
  expect(fills).toBeGreaterThan(3);

  const selected = map.evaluate(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener("commune-select", (event) => resolve((event as CustomEvent).detail), {
          once: true,
        });
      }),
  );
  await map.getByRole("listbox").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await selected).toMatchObject({
    code: await map.getAttribute("commune"),
    status: expect.any(String),
  });
  await map.evaluate((element) => {
    element.setAttribute("indicator", "near_poor_rate");
    element.setAttribute("lang", "en");
    element.removeAttribute("commune");
  });
  await expect(map.locator(".sentence")).toContainText(/were near-poor/);
  expect(await findViolations(page)).toEqual([]);
});

// The browser says in its console that it kept the atlas out: that is the point, so this page need not be silent.
plain(
  "the document for frames stands in another site's page, the atlas itself does not",
  async ({ page }) => {
    const heard = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(`${site}/frames`);
    const frame = page.frameLocator("#map");
    await expect(frame.locator(".sentence")).toContainText("Sơn La");
    await expect(frame.getByRole("table")).toBeVisible();
    await expect(frame.getByRole("link", { name: /Open in/ })).toHaveAttribute(
      "href",
      /\/\?lang=en&tinh=14$/,
    );
    expect((await heard).text()).toContain("'self'");
    await expect(page.frameLocator("#whole").locator("#atlas")).toHaveCount(0);
  },
);

test("the page of data gives what is on screen and everything, with citation and code to embed", async ({
  page,
}) => {
  await open(page, "/?xa=03160");
  await page
    .getByRole("navigation", { name: "Các trang khác" })
    .getByRole("button", { name: "Dữ liệu" })
    .click();
  const screen = page.getByRole("region", { name: "Những gì đang hiện" });
  for (const [button, ending] of [
    ["CSV", "csv"],
    ["Bảng tính XLSX", "xlsx"],
    ["GeoJSON", "geojson"],
    ["TopoJSON", "topojson"],
  ] as const) {
    const download = page.waitForEvent("download");
    await screen.getByRole("button", { name: button, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(`dien-bien-2025-MDP2022-2025-poor_rate.${ending}`);
  }
  const all = page.getByRole("region", { name: /^Tất cả, phiên bản/ });
  const own = resources.filter(
    ({ path, province }) => !path.startsWith("schema/") && (province ?? "11") === "11",
  );
  for (const { path } of own) await expect(all.getByRole("link", { name: path, exact: true })).toBeVisible();
  expect((await page.request.head(`data/v1/${archive}`)).headers()["cache-control"]).toContain("immutable");
  const embed = page.getByRole("region", { name: "Nhúng bản đồ vào trang khác" });
  await expect(embed.getByRole("group", { name: /iframe/ })).toContainText('embed.html?xa=03160"');
  await embed.getByRole("checkbox").check();
  await expect(embed.getByRole("group", { name: /iframe/ })).toContainText("bang=1");
  await expect(page.frameLocator("iframe").getByRole("table")).toBeVisible();
});

for (const [name, width, height, addresses] of [
  ["a desk", 1440, 900, ["/?trang=data&nen=light", "/embed.html?nen=dark&lang=en"]],
  ["a phone", 390, 844, ["/?trang=data&nen=dark&lang=en", "/embed.html?bang=1"]],
] as const)
  test(`data and embedded map stand in nobody's way on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator("#embed, footer a").first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      const wide = await page
        .locator("html, .page")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect([address, wide]).toEqual([address, 0]);
    }
  });
