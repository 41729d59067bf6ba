import type { PlanFact, Registry } from "../../scripts/pipeline/registry/registry.ts";
import { keyOf, readStatements } from "./planStatements.ts";
import { pathsOf } from "./planStretches.ts";

/** What the atlas says of a plan, and under which headings of it. */
export interface Said {
  readonly plan: string;
  readonly path: readonly string[];
  readonly key: string;
}

type Registers = Pick<
  Registry,
  "planFacts" | "contradictions" | "support" | "planSections" | "tasks" | "programmes"
>;

/** Everything that the page of a plan says: its figures, what its programmes give and rest on, its sections, its tasks. */
export function listSaid(registers: Registers): Said[] {
  const { planFacts, contradictions, support, planSections, tasks, programmes } = registers;
  const planOf = new Map(programmes.map(({ id, plan }) => [id, plan]));
  const say = (plan: string, sections: string, keys: readonly string[]) =>
    pathsOf(sections).flatMap((path) => keys.map((key) => ({ plan, path, key })));
  const read = (...texts: string[]) => texts.flatMap((text) => readStatements(text)).map(({ key }) => key);
  return [
    ...planFacts.flatMap((fact) => say(fact.plan, fact.section, [keyOfFact(fact), ...read(fact.label.vi)])),
    ...contradictions.flatMap(({ plan, says, arithmetic }) =>
      say(plan, "toàn văn", read(says.vi, arithmetic.vi)),
    ),
    ...support.flatMap(({ programme, section, purpose, content, eligible, places, norms }) => {
      const plan = planOf.get(programme) ?? "";
      const texts = [purpose, content, eligible, places].flatMap((text) => (text === null ? [] : [text.vi]));
      return [
        ...say(plan, section, read(...texts, ...norms.map(({ label }) => label.vi))),
        ...norms.flatMap((norm) =>
          [norm.value, ...(norm.to === undefined ? [] : [norm.to])].flatMap((value) =>
            say(plan, norm.section, [keyOfFact({ value, unit: norm.unit })]),
          ),
        ),
      ];
    }),
    ...planSections.flatMap(({ plan, section, title, text, parts = [] }) => [
      ...say(plan, section, read(title.vi, ...(text === null ? [] : [text.vi]))),
      ...parts.flatMap((part) => say(plan, part.section, read(part.text.vi))),
    ]),
    ...tasks.flatMap(({ plan, section, when, label }) => say(plan, section, [when, ...read(label.vi)])),
    ...programmes.flatMap(({ plan, section, legal }) => say(plan, section, read(...legal))),
  ];
}

/** Units of the register as the plans write them; the others are compared by their numbers. */
const WRITTEN: Readonly<Record<string, readonly [string, number]>> = {
  percent: ["%", 1],
  percentage_points: ["%", 1],
  percentage_points_per_year: ["%", 1],
  percent_per_year: ["%", 1],
  billion_vnd: ["đồng", 1e9],
  million_vnd: ["đồng", 1e6],
  vnd: ["đồng", 1],
  million_usd: ["USD", 1e6],
  households: ["hộ", 1],
  households_per_year: ["hộ", 1],
  communes: ["xã", 1],
  districts: ["huyện", 1],
  villages: ["bản", 1],
  instances: ["lượt", 1],
  months: ["tháng", 1],
  works: ["công trình", 1],
  m2: ["m²", 1],
  km2: ["km²", 1],
  kg: ["kg", 1],
};

function keyOfFact({ value, unit }: Pick<PlanFact, "value" | "unit">): string {
  const digits = String(value);
  if (unit === "date_yyyymmdd") return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (unit === "quarter_yyyyq") return `${digits.slice(0, 4)}-Q${digits.slice(4)}`;
  if (unit === "yyyymm") return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  const [written, factor] = WRITTEN[unit] ?? ["", 1];
  return keyOf(value * factor, written);
}
