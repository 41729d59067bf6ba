import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contradictionSchema } from "#domain/coverage/file";
import type { Language } from "#domain/localised";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { reconcilePlans } from "../../scripts/pipeline/check/planFiguresReconcile.ts";
import { evaluateFormula } from "../../scripts/pipeline/recognise/formula.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const contradictions = v.parse(
  v.array(contradictionSchema),
  JSON.parse(readFileSync("data/registry/contradictions.json", "utf8")),
);

/** Contradictions of wording: no number of theirs can be reckoned again. */
const WORDED = [
  "INC-CB-06",
  "INC-TH-02",
  "INC-TH-03",
  "INC-TH-04",
  "INC-TH-05",
  "INC-SL-02",
  "INC-SL-03",
  "INC-ML-04",
  "OUT-05",
];
const UNITS: Readonly<Record<string, string>> = {
  "%": "/ 100",
  tỷ: "* 1000000000",
  billion: "* 1000000000",
  triệu: "* 1000000",
  million: "* 1000000",
};
const AMOUNT = /(\d[\d.,]*\d|\d)(?: (%|tỷ|triệu|billion|million)(?![\p{L}]))?/gu;
const RELATIONS = /^(=|≈|≠|<)$/;

/** "1.724,429" as 1724.429. */
function toPlain(number: string, language: Language): string {
  return language === "vi" ? number.replaceAll(".", "").replace(",", ".") : number.replaceAll(",", "");
}

/** A side as a formula: numbers plain, units as factors, words left out. */
function toFormula(side: string, language: Language): string {
  const reckoned = side
    .replace(AMOUNT, (_, number: string, unit?: string) => {
      const factor = unit === undefined ? "" : ` ${UNITS[unit] ?? ""}`;
      return `(${toPlain(number, language)}${factor})`;
    })
    .replace(/ x /g, " * ")
    .replace(/\p{L}+/gu, "");
  return reckoned.trim().startsWith("-") ? `0 ${reckoned.trim()}` : reckoned;
}

/** What stands behind a relation is one number, perhaps with words behind it. @returns its value and half of its last decimal */
function readResult(side: string, language: Language): { value: number; half: number } {
  const [, sign = "", number = "", unit] = new RegExp(`^(-?)${AMOUNT.source}`, "u").exec(side) ?? [];
  const plain = toPlain(number, language);
  const factor = evaluateFormula(unit === undefined ? "1" : `1 ${UNITS[unit] ?? ""}`, () => undefined);
  const decimals = (plain.split(".")[1] ?? "").length;
  return { value: (sign === "-" ? -1 : 1) * Number(plain) * factor, half: 0.5 * 10 ** -decimals * factor };
}

/** Every relation of a line, from left to right: "26 / 308 = 8,44 % ≠ 8,77 %" has two. */
function readRelations(line: string, language: Language): { text: string; holds: boolean }[] {
  return line.split("; ").flatMap((clause) => {
    const [first = "", ...rest] = clause.split(/ (=|≈|≠|<) /);
    let left = rest.length === 0 ? 0 : evaluateFormula(toFormula(first, language), () => undefined);
    return rest.flatMap((relation, at) => {
      if (!RELATIONS.test(relation)) return [];
      const { value, half } = readResult(rest[at + 1] ?? "", language);
      const holds = isSo(left, relation, value, half);
      left = value;
      return [{ text: `${clause} (${relation})`, holds }];
    });
  });
}

const DUST = 1e-9;

function isSo(left: number, relation: string, right: number, half: number): boolean {
  const gap = Math.abs(left - right);
  if (relation === "=") return gap <= half * (1 + 1e-6) + DUST;
  if (relation === "≈") return gap <= Math.abs(right) / 1000;
  return relation === "<" ? left < right : gap > DUST;
}

describe("the known contradictions of the plans", () => {
  it("are the forty of the five plans and the five found outside", () => {
    const count = (prefix: string, of: number) =>
      Array.from({ length: of }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`);
    const known = [
      ...count("INC-DB", 17),
      ...count("INC-CB", 6),
      ...count("INC-TH", 5),
      ...count("INC-SL", 5),
      ...count("INC-ML", 7),
      ...count("OUT", 5),
    ];
    expect(contradictions.map(({ id }) => id)).toEqual(known);
  });

  it.each(contradictions.filter(({ id }) => !WORDED.includes(id)))(
    "$id: the arithmetic holds when it is reckoned again, in both languages",
    ({ arithmetic }) => {
      const [vi, en] = [readRelations(arithmetic.vi, "vi"), readRelations(arithmetic.en, "en")];
      expect([...vi, ...en].filter(({ holds }) => !holds)).toEqual([]);
      expect(vi.length).toBeGreaterThan(0);
      expect(en).toHaveLength(vi.length);
    },
  );

  it.each(contradictions.filter(({ id }) => WORDED.includes(id)))(
    "$id is one of wording, told in words in both languages",
    ({ arithmetic, says }) => {
      expect([...readRelations(arithmetic.vi, "vi"), ...readRelations(arithmetic.en, "en")]).toEqual([]);
      for (const text of [arithmetic.vi, arithmetic.en, says.vi, says.en]) expect(text).toMatch(/\S{2,}/);
    },
  );

  it("explain every figure of the plans that does not reconcile", async () => {
    const registry = await loadRegistry(new MemoryEffects());
    const flagged = reconcilePlans(registry).filter(({ agrees }) => !agrees);
    expect(flagged.length).toBeGreaterThanOrEqual(31);
    const known = new Set(contradictions.map(({ id }) => id));
    expect(flagged.filter(({ check }) => !known.has(check.flag ?? ""))).toEqual([]);
  });
});

describe("the reckoning", () => {
  it("finds a sum, a share and an order that are not so", () => {
    const wrong = [
      "1.000 + 2 = 1.003",
      "26 / 308 = 8,77 %",
      "5 x 9.000 = 45.000 < 42.300",
      "8 ≠ 8",
      "100 ≈ 101",
    ];
    expect(wrong.map((line) => readRelations(line, "vi").at(-1)?.holds)).toEqual(wrong.map(() => false));
  });
});
