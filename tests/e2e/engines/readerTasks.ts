import { read as readBook, utils } from "@e965/xlsx";
import { expect } from "@playwright/test";
import { LATEST, listRates, nameOf, openTable } from "../published.ts";
import { find, press, type Hands } from "./hands.ts";

/** What a reader comes for, tried in an engine that the others are not tried in. */
export interface ReaderTask {
  readonly name: string;
  readonly run: (hands: Hands) => Promise<void>;
}

/** "27,51": as the page prints a share of the published figures. */
const print = (value: number) => value.toFixed(2).replace(".", ",");
const table = openTable("11", "core", "deprivation");
const count = (code: string, measure: string, period = LATEST) =>
  table.cell(code, period, measure).value ?? NaN;
/** The year of the slide that the leader asks on. */
const OF_SLIDE = "2015-MDP2016-2020";
const rateOf = (code: string, period: string) =>
  print(listRates("11", period).find((row) => row.code === code)?.value ?? NaN);

const textOf = async (hands: Hands, selector: string) =>
  await hands.read(
    (at = "") =>
      [...document.querySelectorAll<HTMLElement>(at)].map((element) => element.innerText).join("\n"),
    selector,
  );
const addressOf = async (hands: Hands) => await hands.read(() => location.href);
const counted = async (hands: Hands, selector: string) =>
  await hands.read((at = "") => document.querySelectorAll(at).length, selector);

/** Waits until the text of a part holds some words. */
async function says(hands: Hands, selector: string, words: string | RegExp): Promise<void> {
  const written = expect.poll(async () => await textOf(hands, selector), { timeout: 20_000 });
  await (typeof words === "string" ? written.toContain(words) : written.toMatch(words));
}

/** Waits until the address is one that matches. */
async function leads(hands: Hands, address: RegExp): Promise<void> {
  await expect.poll(async () => await addressOf(hands), { timeout: 20_000 }).toMatch(address);
}

/** Sets the last field of the sentence that is called so, as a hand does that leaves the field. */
async function fillLast(hands: Hands, name: string, value: string): Promise<void> {
  const isFilled = await hands.read(
    (called = "", filled = "") => {
      const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        ".sentence :is(input, select)",
      );
      const nameOf = (field: HTMLInputElement | HTMLSelectElement) =>
        (field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? "").trim();
      const field = [...fields].filter((own) => nameOf(own).startsWith(called)).at(-1);
      if (field === undefined) return false;
      field.value = filled;
      for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
      return true;
    },
    name,
    value,
  );
  expect(isFilled, name).toBe(true);
}

/** Opens a view and waits until its map and what surrounds it stand. */
async function openMap(hands: Hands, address: string, width: number, height: number): Promise<void> {
  await hands.open(address, width, height);
  await expect.poll(async () => await counted(hands, "[data-place]"), { timeout: 30_000 }).toBeGreaterThan(9);
  await expect.poll(async () => await counted(hands, "main.waiting"), { timeout: 20_000 }).toBe(0);
}

/** A leader on the wall asks between two slides, and goes back. */
async function askOnTheWall(hands: Hands): Promise<void> {
  await hands.open("/?tinh=11&trinh-chieu=1&bo=dien-bien&trang-chieu=3", 1920, 1080);
  await says(hands, ".head h1", "nhà tiêu");
  const slide = await textOf(hands, ".head h1");
  await hands.press("/");
  await find(hands, "combobox", "");
  await hands.type("nha tieu");
  await expect
    .poll(async () => await counted(hands, "[role=option]"), { timeout: 20_000 })
    .toBeGreaterThan(0);
  await hands.press("Enter");
  await expect
    .poll(async () => await counted(hands, "table tbody tr"), { timeout: 20_000 })
    .toBeGreaterThan(4);
  const most = table.rows
    .slice(1)
    .map((code) => ({
      code,
      share: count(code, "poor_dep_toilet", OF_SLIDE) / count(code, "poor_households", OF_SLIDE),
    }))
    .filter(({ share }) => !Number.isNaN(share))
    .sort((a, b) => b.share - a.share)[0];
  await says(hands, "table tbody", nameOf(most?.code ?? "").replace(/^\S+ /, ""));
  await says(hands, "table tbody", print(100 * (most?.share ?? NaN)));
  await hands.press("Escape");
  await expect.poll(async () => await textOf(hands, ".head h1"), { timeout: 20_000 }).toBe(slide);
  expect(await hands.read(() => document.activeElement?.tagName ?? "")).toBe("H1");
}

/** A resident on a phone looks for a commune without accents, and reads this year and last. */
async function findOnAPhone(hands: Hands): Promise<void> {
  await openMap(hands, "/?tinh=11", 390, 844);
  await press(hands, "button", "Tìm");
  await find(hands, "combobox", "");
  await hands.type("muong nhe");
  await expect
    .poll(async () => await textOf(hands, "[role=option]"), { timeout: 20_000 })
    .toContain("Mường Nhé");
  await hands.press("Enter");
  await leads(hands, /xa=03160/);
  await says(hands, "main", rateOf("03160", LATEST));
}

/** The view goes to a neighbour as a link. */
async function sendIt(hands: Hands): Promise<void> {
  await openMap(hands, "/?tinh=11&xa=03160", 1440, 900);
  await press(hands, "button", "Chia sẻ");
  // An engine that lets no page write to the clipboard unseen has the reader copy by hand, and says so.
  await says(hands, "[role=status]", /Đã chép liên kết|Trình duyệt không cho chép/);
}

/** A planner takes the communes above 25 % with more than 500 poor households away as a workbook. */
async function takeCommunesAway(hands: Hands): Promise<void> {
  await hands.open("/?tinh=11&trang=planner", 1440, 900);
  await press(hands, "button", "+ Thêm tiêu chí (và)");
  await fillLast(hands, "từ", "25");
  await says(hands, ".sentence", "Tỷ lệ hộ nghèo từ 25");
  await hands.press("Escape");
  await press(hands, "button", "+ và");
  await fillLast(hands, "Xét theo", "poor_households");
  await fillLast(hands, "từ", "501");
  await says(hands, ".sentence", "Số hộ nghèo từ 501");
  const both = listRates("11").filter(
    ({ code, value }) => Number(value.toFixed(2)) >= 25 && count(code, "poor_households") > 500,
  );
  expect(both.length).toBeGreaterThan(2);
  await says(hands, ".outcome", new RegExp(`xã được chọn trong ${String(both.length)} xã`));
  if (hands.takeDownload === null) return;
  await press(hands, "button", "Tải bảng tính Excel");
  const book = readBook(await hands.takeDownload());
  const rows = utils
    .sheet_to_json<(string | number)[]>(book.Sheets["Danh sách"] ?? {}, { header: 1 })
    .slice(1);
  const codes = both.map(({ code }) => code);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => row[1]).filter((code) => !codes.includes(String(code)))).toEqual([]);
}

/** Two years side by side, later minus earlier. */
async function lookSideBySide(hands: Hands): Promise<void> {
  await openMap(hands, "/?tinh=11", 1440, 900);
  await press(hands, "radio", "So sánh");
  await expect
    .poll(async () => await counted(hands, "[data-renderer][data-ready=true]"), { timeout: 20_000 })
    .toBe(2);
  // Decisions 2446/QĐ-UBND of 2024 and 108/QĐ-UBND of 2026 print both rates of the province.
  await says(hands, "main", /21,29%[^]*17,78%[^]*-3,51/);
}

/** Tasks 1, 3, 4, 6 and 7 of the ten that readers were timed with. */
export const READER_TASKS: readonly ReaderTask[] = [
  { name: "a leader asks on the wall and goes back to the slide", run: askOnTheWall },
  { name: "a resident finds a commune on a phone, without accents", run: findOnAPhone },
  { name: "a view is sent to a neighbour", run: sendIt },
  { name: "a planner takes communes by two criteria away", run: takeCommunesAway },
  { name: "two years stand side by side", run: lookSideBySide },
];
