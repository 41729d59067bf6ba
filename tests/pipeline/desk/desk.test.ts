import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { decide, type Decision } from "#domain/desk/decisions";
import type { DeskFile, DeskProblem, DeskResult } from "#domain/desk/messages";
import type { CheckId } from "#domain/problem";
import { build } from "../../../scripts/pipeline/build.ts";
import { Desk } from "../../../scripts/pipeline/desk.ts";
import { DeskEffects } from "../../../scripts/pipeline/effects/desk.ts";
import { changeCells } from "../../support/changeCells.ts";
import { bring, makeHands, PROVINCE, wishOf } from "../../support/deskHands.ts";
import { makeOwnBook } from "../../support/ownBooks.ts";

const PERIOD = "2025-MDP2022-2025";
const DATE = "2026-12-01";
/** Tests ask the solver much the same; what it has answered once it answers at once. */
const hands = makeHands();
let book: Uint8Array = new Uint8Array();
beforeAll(async () => {
  book = await makeOwnBook(PROVINCE, 2025);
});

const fileOf = (digest: string, more: Partial<DeskFile> = {}): DeskFile => ({
  name: "bieu.xlsx",
  digest,
  kind: "forms",
  period: PERIOD,
  status: "official",
  ...more,
});

const errorsOf = ({ problems }: DeskResult, check: CheckId): DeskProblem[] =>
  problems.filter(({ problem }) => problem.check === check && problem.severity === "error");

describe("a file at the desk", () => {
  it("is told by form, period and communes, with how sure it is", async () => {
    const found = await bring(new Desk(hands), "bieu.xlsx", book);
    expect(found).toMatchObject({ kind: "forms", period: PERIOD, elsewhere: null });
    expect(found.forms.map(({ form, percent, by }) => [form, percent, by])).toEqual([
      ["R1", 100, "headers"],
      ["R2", 100, "headers"],
    ]);
    expect(found.forms[0]?.communes).toBe(38);
  });

  it("that says no year is of any year of the standards that have its form, and a person chooses", async () => {
    const nameless = changeCells(book, { R1: { A1: "BIỂU", A2: "" }, R2: { A1: "BIỂU", A2: "" } });
    const desk = new Desk(hands);
    const open = await bring(desk, "bieu.xlsx", nameless);
    expect(open.period).toBeNull();
    expect(open.kind).toBe("forms");
    expect(open.periods).toContain(PERIOD);
    expect(await bring(desk, "bieu.xlsx", nameless, PERIOD)).toMatchObject({ period: PERIOD });
  });

  it("that is a list of people is refused, and nothing of it stays", async () => {
    const people = changeCells(book, { R1: { B6: "Họ và tên chủ hộ" } });
    const desk = new Desk(hands);
    const found = await bring(desk, "danh sach.xlsx", people);
    expect(found).toMatchObject({ kind: "people", forms: [], period: null });
    const result = await desk.build(wishOf([fileOf(found.digest)]));
    expect(result.problems.map(({ problem }) => problem.check)).toEqual(["sourceIsThere"]);
  });

  it("that is no table at all says so, and the desk goes on", async () => {
    const desk = new Desk(hands);
    const found = await bring(desk, "anh.png", new Uint8Array([137, 80, 78, 71]));
    expect(found.kind).toBe("unreadable");
    expect(found.problems[0]?.check).toBe("readWorkbook");
    expect((await bring(desk, "bieu.xlsx", book)).kind).toBe("forms");
  });
});

describe("an edition made at the desk", () => {
  it("is the command line's, byte by byte, and its archive builds it again", async () => {
    const desk = new Desk(hands);
    const { digest } = await bring(desk, "bieu.xlsx", book);
    const wish = wishOf([fileOf(digest)]);
    const result = await desk.build(wish);
    expect(result.isReady).toBe(true);
    const archive = unzipSync(await desk.archive(wish));
    expect(Object.keys(archive)).toContain(`data/sources/lai-chau-2025-mdp2022-2025-official/bieu.xlsx`);
    // The same solver that knows its answers: what is tried is everything around it.
    const effects = new DeskEffects(hands);
    for (const [path, bytes] of Object.entries(archive)) await effects.write(path, bytes);
    await build(effects, { provinces: [], folder: "public/data", dryRun: false, edition: "public" });
    const published = await desk.publish(wish);
    const named = [...published.keys()].filter((path) => path.startsWith("public/data/")).sort();
    expect(named.length).toBeGreaterThan(20);
    for (const path of named) expect(effects.files.get(path), path).toEqual(published.get(path));
    for (const [name, text] of Object.entries(result.files))
      expect(effects.text(`public/data/${name}`), name).toBe(text);
  });

  it("asks the solver nothing again of a year that no file changed", async () => {
    const own = makeHands();
    const desk = new Desk(own);
    const { digest } = await bring(desk, "bieu.xlsx", book);
    await desk.build(wishOf([fileOf(digest)]));
    const first = own.asked.count;
    expect(first).toBeGreaterThan(0);
    await desk.build(wishOf([fileOf(digest)]));
    expect(own.asked.count).toBe(first);
  });
});

describe("what a person decides", () => {
  const source = "lai-chau-2025-mdp2022-2025-official";

  async function openWith(cells: Readonly<Record<string, string | number>>) {
    const desk = new Desk(hands);
    const { digest } = await bring(desk, "bieu.xlsx", changeCells(book, { R1: cells }), PERIOD);
    return {
      build: (decisions: readonly Decision[] = []) => desk.build(wishOf([fileOf(digest)], { decisions })),
    };
  }

  it("names the commune of a row that is written otherwise, shown where it stands", async () => {
    const before = await (await openWith({})).build();
    expect(before.isReady).toBe(true);
    const { build: run } = await openWith({ B12: "Xã Không Đâu" });
    const [open] = errorsOf(await run(), "placeIsKnown");
    expect(open?.corner?.rows[open.corner.at.row]?.cells[open.corner.at.column]).toBe("Xã Không Đâu");
    expect(open?.corner?.columns[open.corner.at.column]).toBe("B");
    const missing = errorsOf(await run(), "everyCommuneReported")[0]?.problem;
    if (missing?.check !== "everyCommuneReported") throw new Error("the commune of row 12 is missing");
    const { code, name } = missing.values;
    const decision: Decision = {
      kind: "place",
      source,
      written: "Xã Không Đâu",
      code,
      name,
      reason: "tên viết nhầm",
      date: DATE,
    };
    const after = await run([decision]);
    expect(after.isReady).toBe(true);
    expect(after.files["catalogue.json"]).toBe(before.files["catalogue.json"]);
  });

  it("keeps a figure as it is printed, which is a note then and no error", async () => {
    const { build: run } = await openWith({ D12: 999_999 });
    const [open] = (await run()).problems.filter(({ problem }) => problem.pardon?.kind === "offered");
    const { place, pardon } = open?.problem ?? {};
    if (place?.row === undefined || pardon?.kind !== "offered") throw new Error("a figure to accept");
    const cell = `${place.column ?? ""}${String(place.row)}`;
    const { file, sheet = "" } = place;
    const { printed } = pardon;
    const decision = {
      kind: "accept",
      file,
      sheet,
      cell,
      printed,
      reason: "in như quyết định",
      date: DATE,
    } as const;
    const after = await run([decision]);
    const same = after.problems.filter(
      ({ problem }) => problem.place.row === place.row && problem.place.column === place.column,
    );
    expect(same.map(({ problem }) => problem.severity)).not.toContain("error");
  });

  it("leaves out a row, and one that has moved away is told instead", async () => {
    const { build: run } = await openWith({ A80: 99, B80: "Xã Không Đâu", C80: 10, D80: 1, E80: 10 });
    const [open] = errorsOf(await run(), "placeIsKnown");
    const { file = "", sheet = "", row = 0 } = open?.problem.place ?? {};
    expect(row).toBe(80);
    const about = {
      kind: "leaveOut",
      file,
      sheet,
      row,
      reason: "không phải xã của tỉnh",
      date: DATE,
    } as const;
    const after = await run([{ ...about, written: "Xã Không Đâu" }]);
    expect(after.isReady).toBe(true);
    const moved = await run([{ ...about, written: "Xã Khác" }]);
    expect(errorsOf(moved, "rowIsLeftOut")).toHaveLength(1);
  });

  it("stands once: a second decision on the same takes the place of the first", () => {
    const first = {
      kind: "place",
      source,
      written: "X",
      code: "1",
      name: "A",
      reason: "a",
      date: DATE,
    } as const;
    const second = { ...first, code: "2", name: "B" };
    expect(decide(decide([], first), second)).toEqual([second]);
  });
});
