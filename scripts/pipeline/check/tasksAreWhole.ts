import { readWhen, type PlanTask } from "#domain/coverage/planTask";
import { readTime } from "#domain/coverage/tasks";
import type { PlanValues } from "#domain/problemPlans";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { findUntold } from "./untold.ts";

type Registers = Pick<Registry, "tasks" | "programmes" | "planFacts">;

/**
 * Tasks of the plans (việc có thời hạn) stand once, in both languages, with somebody who does them and a time that is one, lies in the
 * years of their programme and agrees with the figure that records it.
 */
export function tasksAreWhole(registry: Registers): Problem[] {
  const ids = registry.tasks.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => problem({ kind: "repeated", id })),
    ...registry.tasks.flatMap((task) => [
      ...untold(task),
      ...wrongTime(task, registry),
      ...unknownReferences(task, registry),
    ]),
  ];
}

function problem(values: PlanValues["tasksAreWhole"]): Problem {
  return { severity: "error", check: "tasksAreWhole", place: { file: "data/registry/tasks.json" }, values };
}

function untold({ id, label, agencies }: PlanTask): Problem[] {
  const named = agencies.map((agency, at) => [`agencies.${String(at + 1)}`, agency] as const);
  return [
    ...(agencies.length === 0 ? [problem({ kind: "agency", id })] : []),
    ...findUntold({ label, ...Object.fromEntries(named) }).map((lack) =>
      problem({ kind: "language", id, ...lack }),
    ),
  ];
}

function wrongTime({ id, when, programme, fact }: PlanTask, { programmes, planFacts }: Registers): Problem[] {
  const time = readWhen(when);
  if (time === null) return [problem({ kind: "time", id, found: when })];
  const { from, to } = programmes.find((one) => one.id === programme) ?? { from: 0, to: 9999 };
  const year = Number(time.due.slice(0, 4));
  const figure = planFacts.find((one) => one.id === fact);
  const printed = figure === undefined ? null : readTime(figure);
  return [
    ...(year < from || year > to ? [problem({ kind: "years", id, found: when, from, to })] : []),
    ...(figure !== undefined && (printed?.from !== time.from || printed.due !== time.due)
      ? [problem({ kind: "another", id, found: when, fact: figure.id, printed: figure.value })]
      : []),
  ];
}

function unknownReferences({ id, plan, programme, fact }: PlanTask, registry: Registers): Problem[] {
  const own = registry.programmes.filter((one) => one.plan === plan);
  const facts = registry.planFacts.map((one) => one.id);
  return [
    ...(own.length === 0 ? [problem({ kind: "reference", id, register: "plan", found: plan })] : []),
    ...(own.length > 0 && own.every((one) => one.id !== programme)
      ? [problem({ kind: "reference", id, register: "programme", found: programme })]
      : []),
    ...(fact !== null && !facts.includes(fact)
      ? [problem({ kind: "reference", id, register: "fact", found: fact })]
      : []),
  ];
}
