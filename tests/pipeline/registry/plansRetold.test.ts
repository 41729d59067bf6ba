import { expect, it } from "vitest";
import { FIGURE_UNITS, type FigureUnit } from "#domain/coverage/units";
import type { Norm, Support } from "#domain/coverage/support";
import { readWhen } from "#domain/coverage/planTask";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";
import { cutPlan, isAlong, pathsOf } from "../../support/planStretches.ts";
import { describePlans, listNumbers, readPlan, readSection } from "../../support/planText.ts";

const registry = await loadRegistry(new MemoryEffects());
const planOf = new Map(registry.programmes.map(({ id, plan }) => [id, plan]));
const sectionOf = (programme: string, section: string) =>
  readSection(readPlan(planOf.get(programme) ?? ""), section);

/** Months by number, so that "15 August" and "15/8" have the same numbers. */
const MONTHS = "January February March April May June July August September October November December";
const withoutMonths = (text: string) =>
  MONTHS.split(" ").reduce((left, month, at) => left.replaceAll(month, String(at + 1)), text);

const textsOf = ({ purpose, content, eligible, places, norms }: Support) => [
  ...[purpose, content, eligible, places].filter((text) => text !== null),
  ...norms.map(({ label }) => label),
];

/** How the plans write a unit behind its number. */
const WRITTEN: Partial<Record<FigureUnit, RegExp>> = {
  percent: /^\s*%/u,
  billion_vnd: /^\s*tỷ/u,
  million_vnd: /^(?:-\d+)?\s*triệu/u,
  vnd: /^\s*đồng/u,
  million_usd: /^\s*triệu\s*USD/u,
  m2: /^\s*m²/u,
  kg: /^\s*kg/u,
  years: /^\s*(?:năm|tuổi)/u,
  months: /^\s*tháng/u,
  households: /^\s*hộ/u,
  houses: /^\s*nhà/u,
  communes: /^\s*xã/u,
  models: /^\s*mô hình/u,
  clusters: /^\s*cụm/u,
  sites: /^\s*điểm/u,
  instances: /^\s*lượt/u,
  districts: /^\s*huyện/u,
  institutions: /^\s*cơ sở/u,
};

/** Whether a number of a text stands there with its unit behind it. */
function isPrinted({ value, unit }: Pick<Norm, "value" | "unit">, text: string): boolean {
  const written = WRITTEN[unit] ?? /^/u;
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].some(
    (found) =>
      listNumbers(found[0], "vi")[0] === value && written.test(text.slice(found.index + found[0].length)),
  );
}

describePlans("what is retold of the plans", () => {
  it.each(registry.support.map((one) => [one.programme, one] as const))(
    "of %s has no number that its section does not print",
    (programme, one) => {
      const printed = new Set(listNumbers(sectionOf(programme, one.section), "vi"));
      const numbers = textsOf(one).flatMap(({ vi }) => listNumbers(vi, "vi"));
      expect(numbers.filter((number) => !printed.has(number))).toEqual([]);
    },
  );

  it.each(registry.planSections.map((one) => [`${one.plan} ${one.section}`, one] as const))(
    "of section %s has no number that the section does not print",
    (_name, { plan, section, title, text }) => {
      const printed = new Set(listNumbers(readSection(readPlan(plan), section.replace(/ .*/, "")), "vi"));
      const said = [title, ...(text === null ? [] : [text])];
      // A span of years in a title is the plan's own.
      const numbers = said.flatMap(({ vi }) => listNumbers(vi, "vi"));
      expect(numbers.filter((number) => !printed.has(number))).toEqual([]);
      for (const { vi, en } of said)
        expect(listNumbers(withoutMonths(en), "en").sort()).toEqual(listNumbers(vi, "vi").sort());
    },
  );

  it.each(
    registry.planSections.flatMap(({ plan, parts = [] }) =>
      parts.map((part) => [`${plan} ${part.section} ${part.text.vi}`, plan, part] as const),
    ),
  )("of %s has the numbers of its section, in both languages", (_name, plan, { section, text }) => {
    const [own = []] = pathsOf(section);
    const stretches = cutPlan(plan, registry.planSections).filter(
      ({ path }) => path.length >= own.length && isAlong(own, path),
    );
    const printed = new Set(stretches.flatMap(({ text: of }) => listNumbers(of, "vi")));
    const numbers = listNumbers(text.vi, "vi");
    expect(numbers.filter((number) => !printed.has(number))).toEqual([]);
    expect(listNumbers(text.en, "en").sort()).toEqual(numbers.sort());
  });

  it("prints every norm in the section it names, with its unit", () => {
    const wrong = registry.support.flatMap(({ programme, norms }) =>
      norms.flatMap(({ value, to, unit, section }) =>
        [value, ...(to === undefined ? [] : [to])]
          .filter((number) => !isPrinted({ value: number, unit }, sectionOf(programme, section)))
          .map((number) => `${programme} ${section}: ${String(number)} ${unit}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("says the same numbers in both languages", () => {
    const different = registry.support.flatMap((one) =>
      textsOf(one)
        .filter(({ vi, en }) => {
          const [ours, theirs] = [listNumbers(vi, "vi"), listNumbers(withoutMonths(en), "en")];
          return ours.sort().join() !== theirs.sort().join();
        })
        .map(({ vi, en }) => `${one.programme}: ${vi} | ${en}`),
    );
    expect(different).toEqual([]);
  });

  it("takes no sentence of a plan: nowhere fifteen words in a row", () => {
    const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
    const told = [
      ...registry.support.map((one) => ({ plan: planOf.get(one.programme) ?? "", texts: textsOf(one) })),
      ...registry.planSections.map(({ plan, parts = [] }) => ({
        plan,
        texts: parts.map(({ text }) => text),
      })),
    ];
    const taken = told.flatMap(({ plan: id, texts }) => {
      const plan = fold(readPlan(id));
      return texts.flatMap(({ vi }) => {
        const words = fold(vi).trim().split(" ");
        const runs = words.slice(0, -14).map((_, at) => words.slice(at, at + 15).join(" "));
        return runs.filter((run) => plan.includes(run)).slice(0, 1);
      });
    });
    expect(taken).toEqual([]);
  });

  it("prints every decree and decision that is a legal basis", () => {
    const squeeze = (text: string) => text.replaceAll(/[\s-]+/g, "");
    const unprinted = registry.programmes.flatMap(({ id, plan, legal }) => {
      const text = squeeze(readPlan(plan));
      return (
        legal
          // What stands in brackets is a date, or a note of ours.
          .flatMap((name) => name.replace(/\(.*\)/, "").match(/\d+[\w-]*\/[\p{L}\d/-]+/gu) ?? [])
          .filter((number) => !text.includes(squeeze(number)))
          .map((number) => `${id}: ${number}`)
      );
    });
    expect(unprinted).toEqual([]);
  });

  it.each(registry.tasks.map((task) => [task.id, task] as const))(
    "gives task %s in its section the time that the plan prints",
    (_id, { plan, section, when }) => {
      const text = readSection(readPlan(plan), section).replaceAll(/\s+/g, " ");
      expect(text).toMatch(writtenTime(when));
    },
  );
});

/** A time as a plan writes it: "15/8/2018", "tháng 11/2018", "Quý I năm 2018", "cuối năm 2018". */
function writtenTime(when: string): RegExp {
  const { from, due, precision } = readWhen(when) ?? { from: "", due: "", precision: "day" };
  const [year = "", month = "", day = ""] = due.split("-").map((part) => part.replace(/^0/, ""));
  if (precision === "day") return new RegExp(`0?${day}/0?${month}/${year}`);
  if (precision === "month")
    return new RegExp(`tháng 0?${month}/${year}|${month === "12" ? "cuối" : "-"} năm ${year}`);
  const quarter = ["I", "II", "III", "IV"][(Number(from.slice(5, 7)) - 1) / 3] ?? "";
  return new RegExp(`quý ${quarter} năm ${year}`, "i");
}

it("names every figure in both languages, and two figures of one name in one by one in the other", () => {
  const names = new Map<string, string>();
  for (const { label } of registry.planFacts) {
    expect(label.en).not.toBe("");
    expect(names.get(label.vi) ?? label.en).toBe(label.en);
    names.set(label.vi, label.en);
  }
});

it("knows how every unit of a norm is written", () => {
  const used = new Set(registry.support.flatMap(({ norms }) => norms.map(({ unit }) => unit)));
  for (const unit of used) expect(FIGURE_UNITS).toContain(unit);
});
