import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { settle, watch } from "./settle.ts";
import { cleanShared, openShared } from "./sharedPage.ts";

/** A page that must stay silent: no error in the console, no request to another origin. */
async function listen(page: Page, use: (nothing: undefined) => Promise<void>): Promise<void> {
  const heard: string[] = [];
  watch(page);
  page.on("pageerror", (error) => heard.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("Failed to load resource"))
      heard.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:|file:|about:)/.test(request.url()))
      heard.push(`request: ${request.url()}`);
  });
  await use(undefined);
  expect(heard).toEqual([]);
}

/** A test in a browser of its own: what it does to clock, network or scripts can not be taken back. */
export const testAlone = base.extend<{ quiet: undefined }>({
  quiet: [async ({ page }, use) => await listen(page, use), { auto: true }],
});

/** A test on the page that the tests of its worker share, cleaned between them. */
export const test = base.extend<{ quiet: undefined }, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const page = await openShared(browser, project.use.baseURL);
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
  page: async ({ shared, viewport }, use) => {
    if (viewport !== null) await shared.setViewportSize(viewport);
    await use(shared);
    await cleanShared(shared);
  },
  quiet: [async ({ page }, use) => await listen(page, use), { auto: true }],
});

export { expect, settle };

/** The map as a screen reader meets it. */
export function mapOf(page: Page) {
  return page.getByRole("listbox", { name: /Phím mũi tên|Arrow keys/ });
}

/** Goes to a page by its tab in the header, or by its line in the menu of figures. */
export async function openPage(page: Page, name: string): Promise<void> {
  const pages = page.getByRole("banner").getByRole("navigation", { name: /Các trang|Pages/ });
  if (["Nguồn số liệu", "Giải thích", "Dữ liệu mở", "Bàn số liệu"].includes(name)) {
    await pages.getByRole("button", { name: "Số liệu" }).click();
    await page.getByRole("menuitem", { name }).click();
  } else await pages.getByRole("link", { name, exact: true }).click();
}

/** Chooses a province in the panel of places. */
export async function chooseProvince(page: Page, name: string): Promise<void> {
  await placeButton(page).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .click();
}

/** The button that says where one is. */
export function placeButton(page: Page) {
  return page.getByRole("button", { name: /^(Chọn nơi|Choose a place)/ });
}

/** The button that says which indicator the map shows. */
export function indicatorButton(page: Page) {
  return page.getByRole("button", { name: /^(Chỉ tiêu|Indicator): / });
}

/** Chooses an indicator by its name in the list of all. */
export async function chooseIndicator(page: Page, name: string): Promise<void> {
  await indicatorButton(page).click();
  const dialog = page.getByRole("dialog", { name: /^(Chọn chỉ tiêu|Choose an indicator)$/ });
  await dialog.getByRole("searchbox").fill(name);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
}

/** Chooses from the menu of presenting. */
export async function present(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: /^(Chiếu|Present)$/ }).click();
  await page.getByRole("menuitem", { name }).click();
}

/** Opens the list of slide sets. */
export async function openSlideSets(page: Page): Promise<void> {
  await present(page, /^(Bộ trình chiếu|Slide sets)/);
}

/** Opens a view and waits for its map and what surrounds it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("[data-renderer][data-ready=true]")).toBeVisible();
  await expect(mapOf(page).getByRole("option").first()).not.toHaveText(/đang tải|loading/);
  // What surrounds the map comes after its first frame: until then no key and no control of it answers.
  await expect(page.locator("main.waiting")).toHaveCount(0);
}

/** The computed fill of a place of the paper map. */
export async function fillOf(page: Page, index: number): Promise<string> {
  return await page
    .locator(`[data-place="${String(index)}"]`)
    .evaluate((path) => getComputedStyle(path).fill);
}

/** Sizes at which a list over the page is tried, each in one of the looks. */
export const LIST_SIZES = [
  [1440, 900, "nen=light"],
  [1280, 720, "nen=dark"],
  [390, 844, "nen=light"],
  [360, 640, "nen=dark&lang=en"],
  [320, 568, "nen=light"],
] as const;

/** What axe is asked on a page: parts to look at or to leave out, and whether of the rules of WCAG 2.2 A and AA alone. */
interface Asked {
  readonly within?: string;
  readonly except?: string;
  readonly wcag?: boolean;
  readonly without?: readonly string[];
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What the checks of accessibility find, each with the markup it is about. No frame of the atlas is of another origin: the legacy mode,
 * which opens no second page to put results together, finds the same in half the time.
 */
export async function listViolations(page: Page, asked: Asked = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (asked.within !== undefined) axe.include(asked.within);
  if (asked.except !== undefined) axe.exclude(asked.except);
  if (asked.wcag === true) axe.withTags(WCAG);
  if (asked.without !== undefined) axe.disableRules([...asked.without]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
