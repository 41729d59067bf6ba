import { describe, expect, it } from "vitest";
import { writeCorrections } from "#domain/desk/decisions";
import type { Corner, DeskMessage, DeskProblem } from "#domain/desk/messages";
import type { Problem } from "#domain/problem";
import { AskDesk, DeskStopped, type DeskPort } from "../../../src/features/desk/askDesk.ts";
import { listChoices } from "../../../src/features/desk/choices.ts";
import { isTable } from "../../../src/features/desk/dropped.ts";
import { countOf, groupProblems } from "../../../src/features/desk/groups.ts";

const PLACE = { file: "data/sources/so/bieu.xlsx", sheet: "Biểu R1", row: 15, column: "B" };
const CORNER: Corner = {
  columns: ["A", "B"],
  rows: [{ number: 15, cells: ["7", "Xã Không Đâu"] }],
  at: { row: 0, column: 1 },
};
const unknown: Problem = {
  severity: "error",
  check: "placeIsKnown",
  place: PLACE,
  values: {
    written: "Xã Không Đâu",
    code: null,
    date: null,
    candidates: [],
    line: { source: "so", written: "Xã Không Đâu", code: null },
  },
};
const missing: Problem = {
  severity: "error",
  check: "everyCommuneReported",
  place: { file: PLACE.file, sheet: PLACE.sheet },
  values: { code: "00001", type: "Xã", name: "Vắng" },
};
const held = (problem: Problem, corner: Corner | null = null): DeskProblem => ({
  problem,
  corner,
  digest: "d",
});

describe("the choices of a problem", () => {
  it("offer for a name that nobody knows the communes that have not reported, and to leave the row out", () => {
    const own = held(unknown, CORNER);
    const { communes, leaveOut, accept, letGo } = listChoices(own, [own, held(missing)]);
    expect(communes.map(({ decision }) => decision)).toEqual([
      { kind: "place", source: "so", written: "Xã Không Đâu", code: "00001", name: "Xã Vắng" },
    ]);
    expect(leaveOut).toEqual({
      kind: "leaveOut",
      file: PLACE.file,
      sheet: "Biểu R1",
      row: 15,
      written: "Xã Không Đâu",
    });
    expect([accept, letGo]).toEqual([null, false]);
  });

  it("offer a figure that a check denies as it is printed, in the cell where it stands", () => {
    const problem: Problem = {
      severity: "error",
      check: "totalsMatchParts",
      place: { ...PLACE, column: "F" },
      values: { name: "Tổng cộng", found: 25451, sum: 25541, of: "communes" },
      pardon: { kind: "offered", printed: 25451 },
    };
    const { accept } = listChoices(held(problem), []);
    expect(accept).toEqual({
      kind: "accept",
      file: PLACE.file,
      sheet: "Biểu R1",
      cell: "F15",
      printed: 25451,
    });
  });

  it("are none for what is in no dropped file", () => {
    const choices = listChoices({ problem: unknown, corner: CORNER, digest: null }, []);
    expect(choices).toEqual({ communes: [], accept: null, leaveOut: null, letGo: false });
  });
});

describe("the problems of the desk", () => {
  it("begin with names, from which sums follow; remarks on no file are counted, not shown", () => {
    const remark: Problem = { ...missing, severity: "flag" };
    const all = [held(missing), held(unknown), { problem: remark, corner: null, digest: null }];
    const groups = groupProblems(all);
    expect(groups.error.map(({ problem }) => problem.check)).toEqual([
      "placeIsKnown",
      "everyCommuneReported",
    ]);
    expect([groups.flag.length, groups.others]).toEqual([0, 1]);
    expect(countOf(all, "d")).toEqual({ errors: 2, flags: 0 });
  });
});

describe("decisions", () => {
  it("are rows of three files, quoted so that they are read again letter by letter", () => {
    const about = { reason: 'in "như" vậy, đúng', date: "2026-12-01" };
    const files = writeCorrections([
      { kind: "place", source: "so", written: "- Xã A", code: "00001", name: "Xã A", ...about },
      { kind: "accept", file: "f.xlsx", sheet: "", cell: "F12", printed: 1.5, ...about },
    ]);
    expect([...files]).toEqual([
      [
        "places.csv",
        'source,written,code,reason,reference,date\nso,- Xã A,00001,"in ""như"" vậy, đúng",desk,2026-12-01\n',
      ],
      [
        "accepted.csv",
        'file,sheet,cell,printed,reason,date\nf.xlsx,,F12,1.5,"in ""như"" vậy, đúng",2026-12-01\n',
      ],
    ]);
  });
});

describe("a folder", () => {
  it("brings tables, and not what a program leaves beside an open one", () => {
    const names = ["a.xlsx", "b.CSV", "c.xls", "~$a.xlsx", "d.docx", ".csv"];
    expect(names.filter(isTable)).toEqual(["a.xlsx", "b.CSV", "c.xls"]);
  });
});

/** A worker that answers when it is told to. */
function makePort() {
  let hear: (event: { data: DeskMessage }) => void = () => undefined;
  const sent: { id: number }[] = [];
  const ended = { count: 0 };
  const port: DeskPort = {
    postMessage: (message: { id: number }) => {
      sent.push(message);
    },
    terminate: () => {
      ended.count++;
    },
    addEventListener: (name: string, listener: unknown) => {
      if (name === "message") hear = listener as typeof hear;
    },
  };
  return {
    port,
    sent,
    ended,
    say: (data: DeskMessage) => {
      hear({ data });
    },
  };
}

describe("asking the worker", () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  it("tells the steps and then the answer", async () => {
    const { port, sent, say } = makePort();
    const steps: string[] = [];
    const asked = new AskDesk(() => Promise.resolve(port)).ask({ ask: "provinces" }, ({ id }) =>
      steps.push(id),
    );
    await turn();
    const id = sent[0]?.id ?? 0;
    say({ tell: "step", id, step: { id: "sources", seconds: 1 } });
    say({ tell: "answer", id, answer: [] });
    expect(await asked).toEqual([]);
    expect(steps).toEqual(["sources"]);
  });

  it("ends at once when it is stopped, and begins anew with the next question", async () => {
    const first = makePort();
    const second = makePort();
    const ports = [first.port, second.port];
    const desk = new AskDesk(() => Promise.resolve(ports.shift() ?? first.port));
    const asked = desk.ask({ ask: "provinces" });
    await turn();
    desk.stop();
    await expect(asked).rejects.toBeInstanceOf(DeskStopped);
    await turn();
    expect(first.ended.count).toBe(1);
    void desk.ask({ ask: "provinces" });
    await turn();
    expect(second.sent).toHaveLength(1);
  });

  it("hands on what the worker says of its failure", async () => {
    const { port, sent, say } = makePort();
    const asked = new AskDesk(() => Promise.resolve(port)).ask({ ask: "provinces" });
    await turn();
    say({ tell: "failure", id: sent[0]?.id ?? 0, reason: "no memory" });
    await expect(asked).rejects.toThrow("no memory");
  });
});
