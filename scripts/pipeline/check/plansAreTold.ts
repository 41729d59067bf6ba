import { mainSectionOf } from "#domain/coverage/planSection";
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
    ...planSections.flatMap(({ plan, section, title, text }) =>
      findUntold({ title, text }).map((lack) =>
        problem({ kind: "language", id: `${plan} ${section}`, ...lack }),
      ),
    ),
    ...planSections
      .filter(({ plan }) => !known.has(plan))
      .map(({ plan, section }) => problem({ kind: "reference", id: section, register: "plan", found: plan })),
    ...findLost(registry, new Set(names)),
  ];
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
