import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { read, utils } from "@e965/xlsx";
import { test as plain, type Locator, type Page } from "@playwright/test";
import { expect, listViolations, open, openPage, test } from "./atlas.ts";
import { classOf, LATEST, listRates } from "./published.ts";
import { EXAMPLE } from "./playwright.config.ts";

const ATLAS = new URL(EXAMPLE).origin;
const { resources, archive } = JSON.parse(readFileSync("dist/data/v1/datapackage.json", "utf8")) as {
  resources: { path: string; province: string | null }[];
  archive: string;
};

/** The examples of the README as they are printed, but for the address of the atlas. */
const [frame = "", element = ""] = [
  ...readFileSync("scripts/deliver/README.md", "utf8").matchAll(/```html\n(?<code>[\s\S]*?)```/g),
].map(({ groups }) => (groups?.["code"] ?? "").replaceAll("https://example.vn/atlas", ATLAS));
const STRICT = `default-src 'none'; script-src ${ATLAS}; connect-src ${ATLAS}`;

/** Pages of another site: with the component under the strictest policy that lets it run, and with frames. */
const PAGES: Readonly<Record<string, readonly [policy: string, body: string]>> = {
  "/component": [
    STRICT,
    `<h1>Portal</h1><p>Portal</p>${element}<poverty-map id="other" province="14" lang="en"></poverty-map>`,
  ],
  "/broken": [STRICT, element.replace("<poverty-map", `<poverty-map src="${ATLAS}/data/none/"`)],
  "/blocked": ["default-src 'none'", element],
  "/frames": [
    `default-src 'none'; frame-src ${ATLAS}`,
    `${frame}<iframe id="whole" title="whole" src="${ATLAS}/"></iframe>`,
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
  // The preview's document is tried by itself.
  return await listViolations(page, { wcag: true, except: "iframe" });
}

test("the component draws, tells and obeys in a page of another site with a strict policy", async ({
  page,
}) => {
  await page.goto(`${site}/component`);
  const map = page.locator("poverty-map").first();
  await expect(map.locator(".sentence")).toContainText("xã Mường Nhé");
  await expect(map.locator("footer")).toContainText(/Nguồn: .+giả định/);
  await expect(map.getByRole("list", { name: "Chú giải" }).getByRole("listitem").first()).toBeVisible();
  const fills = await map
    .locator("[data-place]")
    .evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).fill)).size);
  expect(fills).toBeGreaterThan(3);

  // A listener that stands before the first key is pressed.
  const selected = await map.evaluateHandle((element) => ({
    told: new Promise((resolve) => {
      element.addEventListener("commune-select", (event) => resolve((event as CustomEvent).detail), {
        once: true,
      });
    }),
  }));
  await map.getByRole("listbox").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await selected.evaluate(({ told }) => told)).toMatchObject({
    code: await map.getAttribute("commune"),
    status: expect.any(String),
  });
  await map.evaluate((element) => {
    element.setAttribute("indicator", "near_poor_rate");
    element.setAttribute("lang", "en");
    element.removeAttribute("commune");
  });
  await expect(map.locator(".sentence")).toContainText(/were near-poor/);
  await expect(page.locator("#other .sentence")).toContainText("Sơn La");
  expect(await findViolations(page)).toEqual([]);
  await page.locator("#other").evaluate((other) => {
    other.setAttribute("table", "");
  });
  await expect(page.locator("#other").getByRole("row")).toHaveCount(76);
});

/** What a reader sees of a text: nothing of it may come from the page around. */
const look = (text: Locator) =>
  text.evaluate((node) => {
    const style = getComputedStyle(node);
    const { color, fontSize, letterSpacing, textTransform, direction, lineHeight, whiteSpace, cursor } =
      style;
    return { color, fontSize, letterSpacing, textTransform, direction, lineHeight, whiteSpace, cursor };
  });

test("neither side's styles reach the other, and the component outlives what a page does to it", async ({
  page,
}) => {
  await page.goto(`${site}/component`);
  const [sentence, own] = [page.locator("#other .sentence"), page.locator("body > p")];
  await expect(sentence).toContainText("Sơn La");
  const [before, ownBefore] = [await look(sentence), await look(own)];
  expect(before.fontSize).toBe("16px");
  expect(ownBefore.color).toBe("rgb(0, 0, 0)");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "html{font-size:40px}*{color:red!important;font-size:30px!important;letter-spacing:9px!important;text-transform:uppercase!important;direction:rtl!important;line-height:4!important;white-space:pre!important;cursor:wait!important}p{display:none!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });
  await expect(own).toBeHidden();
  expect(await look(sentence)).toEqual(before);
  expect(await look(page.locator("#other .poverty-map"))).toMatchObject({
    direction: "ltr",
    fontSize: "15px",
  });

  const sections = await page.locator("#other").evaluate((map) => {
    map.remove();
    const left = map.shadowRoot?.querySelectorAll("section").length;
    document.body.prepend(map);
    document.body.append(map);
    return [left, map.shadowRoot?.querySelectorAll("section").length];
  });
  expect(sections).toEqual([0, 1]);
  await expect(sentence).toContainText("Sơn La");
  for (const value of [
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "\u202E11",
    "\uD800",
    "http://[",
    "x".repeat(1e6),
  ])
    await page.locator("#other").evaluate((map, hostile) => {
      for (const name of ["province", "indicator", "period", "commune", "lang", "theme"])
        map.setAttribute(name, hostile);
    }, value);
  await page.locator("#other").evaluate((map) => {
    map.setAttribute("src", "http://[");
  });
  await expect(sentence).toContainText("tỉnh Điện Biên");
  await expect(page.locator("#other img")).toHaveCount(0);
  await page.locator("#other").evaluate((map) => Object.assign(map, { province: "38", table: undefined }));
  await expect(sentence).toContainText("Thanh Hóa");
  await expect(page.locator("#other").getByRole("table")).toHaveCount(0);
});

// What can not be loaded the browser tells in its console as well.
plain(
  "where a file or the script can not be loaded the reader is told, and has a way on",
  async ({ page }) => {
    await page.goto(`${site}/blocked`);
    await expect(page.getByRole("link", { name: "Điện Biên" })).toBeVisible();
    await page.goto(`${site}/broken`);
    const map = page.locator("poverty-map");
    const failed = map.evaluate(
      (node) =>
        new Promise((resolve) => {
          node.addEventListener("error", (event) => resolve((event as CustomEvent).detail), { once: true });
        }),
    );
    await expect(map.getByRole("alert")).toContainText("catalogue.json");
    await expect(map.locator(".sentence")).toHaveText("Chưa hiện được bản đồ.");
    await expect(map.getByRole("link", { name: "Mở trong Atlas Giảm nghèo" })).toBeVisible();
    await map.getByRole("button", { name: "Thử lại" }).click();
    expect(await failed).toMatchObject({ file: "catalogue.json" });
    await map.evaluate((node) => node.removeAttribute("src"));
    await expect(map.locator(".sentence")).toContainText("xã Mường Nhé");
  },
);

// The browser says in its console that it kept the atlas out: that is the point, so this page need not be silent.
plain(
  "the document for frames stands in another site's page, the atlas itself does not",
  async ({ page }) => {
    const heard = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(`${site}/frames`);
    const inside = page.frameLocator("iframe[title='Sơn La']");
    await expect(inside.locator(".sentence")).toContainText("Sơn La");
    await expect(inside.getByRole("table")).toBeVisible();
    await expect(inside.getByRole("link", { name: /Mở trong/ })).toHaveAttribute(
      "href",
      /\/\?tinh=14&ky=2025-MDP2022-2025$/,
    );
    expect((await heard).text()).toContain("'self'");
    await expect(page.frameLocator("#whole").locator("#atlas")).toHaveCount(0);
  },
);

/** Communes in the two classes that the view shows: more than a quarter and up to 70 % of households are poor. */
const inside = listRates("11").filter(({ value }) => [3, 4].includes(classOf(value))).length;

/** Four files of one view hold the same communes with the same published values. */
function expectSame(taken: ReadonlyMap<string, Buffer>): void {
  const textOf = (ending: string) => taken.get(ending)?.toString("utf8") ?? "";
  const published = new Map(
    readFileSync("dist/data/v1/figures-11.csv", "utf8")
      .split("\r\n")
      .map((line) => line.split(","))
      .filter((cells) => cells[5] === LATEST && cells[8] === "poor_rate")
      .map((cells): [string, number] => [cells[1] ?? "", Number(cells[9])]),
  );
  const lines = textOf("csv").split("\r\n");
  const [head = [], ...rows] = lines.slice(lines.indexOf("") + 1, -1).map((line) => line.split(";"));
  const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? "";
  const values = rows.map((row): [string, number] => [
    cell(row, "unit_code"),
    Number(cell(row, "value").replace(",", ".")),
  ]);
  expect(values).toHaveLength(inside);
  expect(values).toEqual(values.map(([code]) => [code, published.get(code)]));
  type Place = Record<"unit_code" | "value", string>;
  const both = ({ unit_code, value }: Place) => [unit_code, value];
  const book = read(taken.get("xlsx"));
  expect(utils.sheet_to_json<Place>(book.Sheets["So lieu"] ?? {}).map(both)).toEqual(values);
  const { features } = JSON.parse(textOf("geojson")) as { features: { properties: Place }[] };
  expect(features.map(({ properties }) => both(properties))).toEqual(values);
  const { objects } = JSON.parse(textOf("topojson")) as {
    objects: { communes: { geometries: { properties: Place }[] } };
  };
  expect(objects.communes.geometries.map(({ properties }) => both(properties))).toEqual(values);
}

test("the page of data gives what is on screen and everything, with citation and code to embed", async ({
  page,
}) => {
  await open(page, "/?xa=03160&nhom=3.4");
  await openPage(page, "Dữ liệu mở");
  const screen = page.getByRole("region", { name: "Những gì đang hiện" });
  const taken = new Map<string, Buffer>();
  for (const [button, ending] of [
    ["CSV", "csv"],
    ["Bảng tính XLSX", "xlsx"],
    ["GeoJSON", "geojson"],
    ["TopoJSON", "topojson"],
  ] as const) {
    const download = page.waitForEvent("download");
    await screen.getByRole("button", { name: button, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`dien-bien-2025-MDP2022-2025-poor_rate.${ending}`);
    taken.set(ending, readFileSync(await file.path()));
  }
  await expect(screen.getByText(`${String(inside)} xã, phường`)).toBeVisible();
  expectSame(taken);
  const all = page.getByRole("region", { name: "Tất cả" });
  await expect(all.getByRole("link", { name: /^Tải tất cả \(ZIP, \d,\d MB\)$/ })).toHaveAttribute(
    "href",
    "data/v1/atlas.zip",
  );
  const own = resources.filter(
    ({ path, province }) => !path.startsWith("schema/") && (province ?? "11") === "11",
  );
  for (const { path } of own) await expect(all.getByRole("link", { name: path, exact: true })).toBeVisible();
  expect((await page.request.head(`data/v1/${archive}`)).headers()["cache-control"]).toContain("immutable");
  const embed = page.getByRole("region", { name: "Nhúng bản đồ vào trang khác" });
  await embed.getByRole("heading").first().click();
  await expect(embed.getByRole("group", { name: /iframe/ })).toContainText(
    `embed.html?tinh=11&amp;ky=${LATEST}&amp;xa=03160"`,
  );
  await embed.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("en");
  await expect(embed.getByRole("group", { name: /poverty-map/ })).toContainText(
    ">Poor households, rate, Điện Biên province, 2025</a>",
  );
  await embed.getByRole("checkbox").check();
  await expect(embed.getByRole("group", { name: /iframe/ })).toContainText("bang=1");
  // The preview is fetched once it is in sight.
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(page.frameLocator("iframe").getByRole("table")).toBeVisible();
});

for (const [name, width, height, addresses] of [
  [
    "a desk",
    1440,
    900,
    ["/?trang=data&nen=light", "/?trang=data&nen=dark&lang=en", "/embed.html?nen=dark&lang=en"],
  ],
  ["a phone", 390, 844, ["/?trang=data&nen=dark", "/embed.html?bang=1"]],
] as const)
  test(`data and embedded map stand in nobody's way on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator("#embed, footer a").first()).toBeVisible();
      if (address.includes("trang")) await expect(page.locator("#api")).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      const wide = await page
        .locator("html, .page")
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length);
      expect([address, wide]).toEqual([address, 0]);
    }
  });
