import { mainSectionOf, type PlanSection } from "#domain/coverage/planSection";
import type { PlanValues } from "#domain/problemPlans";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { findUntold } from "./untold.ts";

type Registers = Pick<Registry, "planSections" | "plans" | "planFacts" | "tasks">;

/** Plans are told section by section (theo từng mục): each section once, in both languages, and one for every figure and task. */
export function plansAreTold(registry: Registers): Problem[] {
  const { planSections, plans } = registry;
  const names = planSections.map(({ plan, section }) => `${plan} ${section}`);
  const known = new Set(plans.map(({ id }) => id));
  return [
    ...names.filter((id, at) => names.indexOf(id) !== at).map((id) => problem({ kind: "repeated", id })),
    ...planSections.flatMap(findUntoldOf),
    ...planSections.flatMap(findMisplaced),
    ...planSections
      .filter(({ plan }) => !known.has(plan))
      .map(({ plan, section }) => problem({ kind: "reference", id: section, register: "plan", found: plan })),
    ...findLost(registry, new Set(names)),
  ];
}

function findUntoldOf({ plan, section, title, text, parts = [] }: PlanSection): Problem[] {
  const said = parts.map((part, at) => [`parts.${String(at + 1)}`, part.text] as const);
  return findUntold({ title, text, ...Object.fromEntries(said) }).map((lack) =>
    problem({ kind: "language", id: `${plan} ${section}`, ...lack }),
  );
}

/** Parts whose own number is of another section than the one that they are written under. */
function findMisplaced({ plan, section, parts = [] }: PlanSection): Problem[] {
  return parts
    .filter((part) => mainSectionOf(part.section) !== section)
    .map((part) => problem({ kind: "section", id: `${plan} ${section}`, found: part.section }));
}

/** Figures and tasks of a section that nobody told of. */
function findLost({ planFacts, tasks }: Registers, told: ReadonlySet<string>): Problem[] {
  return [...planFacts, ...tasks]
    .filter(({ plan, section }) => !told.has(`${plan} ${mainSectionOf(section)}`))
    .map(({ id, plan, section }) => problem({ kind: "section", id, found: `${plan} ${section}` }));
}

function problem(values: PlanValues["plansAreTold"]): Problem {
  const place = { file: "data/registry/plan-sections.json" };
  return { severity: "error", check: "plansAreTold", place, values };
}
