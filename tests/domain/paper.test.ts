import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  derivePaper,
  findDocuments,
  formatDocuments,
  makePaper,
  strongestPaper,
  type Paper,
} from "#domain/paper";
import { isShown, STATUSES, weakest } from "#domain/status";

const plan = makePaper("official", "plan-dienbien-2016-2020");
const press = makePaper("provisional", "vov4");
const example = makePaper("illustrative", "example");

/** Papers as forms and documents give them: a status and one document, or several. */
const papers = fc.record({
  status: fc.constantFrom(...STATUSES),
  documents: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }).map((ids) => ids.sort()),
});

describe(derivePaper, () => {
  it("makes a sum of two official figures derived, with both documents", () => {
    const sum = derivePaper([makePaper("official", "qd-2"), makePaper("official", "qd-1")]);
    expect(sum).toEqual({ status: "derived", documents: ["qd-1", "qd-2"] });
  });

  it("is as weak as its weakest part and keeps the documents of the strong ones", () => {
    expect(derivePaper([plan, example, press])).toEqual({
      status: "illustrative",
      documents: ["example", "plan-dienbien-2016-2020", "vov4"],
    });
  });

  it("does not depend on the order of the parts, and never drops a document or gains strength", () => {
    fc.assert(
      fc.property(fc.array(papers, { minLength: 1 }), (parts) => {
        const sum = derivePaper(parts);
        expect(derivePaper([...parts].reverse())).toEqual(sum);
        expect(sum.status).toBe(weakest(["derived", ...parts.map(({ status }) => status)]));
        expect(sum.documents).toEqual([...new Set(parts.flatMap(({ documents }) => documents))].sort());
      }),
    );
  });
});

describe(strongestPaper, () => {
  it("takes a figure that a plan and the example print alike for the plan's", () => {
    expect(strongestPaper(example, plan)).toEqual(plan);
  });

  it("names both of two official documents that print one figure", () => {
    const decision = makePaper("official", "158-qd-ubnd");
    expect(strongestPaper(plan, decision)).toEqual({
      status: "official",
      documents: ["158-qd-ubnd", "plan-dienbien-2016-2020"],
    });
  });

  it("does not depend on which came first", () => {
    fc.assert(
      fc.property(papers, fc.array(papers), (first, others) => {
        const [last = first, ...rest] = [...others, first].reverse() as Paper[];
        expect(strongestPaper(last, ...rest)).toEqual(strongestPaper(first, ...others));
      }),
    );
  });
});

describe("a figure that no form of its period asks", () => {
  it("is not shown, stands between withheld and missing, and makes a sum not collected", () => {
    expect(isShown("not-collected")).toBe(false);
    expect(STATUSES.slice(-3)).toEqual(["suppressed", "not-collected", "missing"]);
    expect(derivePaper([plan, { status: "not-collected", documents: [] }]).status).toBe("not-collected");
  });
});

describe("documents of a figure", () => {
  it("are found in the order of the edition, and written with a semicolon between them", () => {
    const sum = derivePaper([plan, example]);
    const edition = [{ id: "plan-dienbien-2016-2020" }, { id: "vov4" }, { id: "example" }];
    expect(findDocuments(sum, edition).map(({ id }) => id)).toEqual(["plan-dienbien-2016-2020", "example"]);
    expect(formatDocuments(sum)).toBe("example;plan-dienbien-2016-2020");
  });
});
