import { formatCount } from "#domain/format";
import type { PlanWords } from "./vi.ts";

export const en: PlanWords = {
  title: "The plan section by section",
  lead: (figures) =>
    `In the order of the document, ${formatCount(figures, "en")} figures that it prints. The summaries are the atlas's own words.`,
  counts: ({ figures, programmes, tasks, parts }) =>
    [
      ...(figures === 0 ? [] : [`${formatCount(figures, "en")} figures`]),
      ...(programmes === 0 ? [] : [`${formatCount(programmes, "en")} programmes`]),
      ...(tasks === 0 ? [] : [`${formatCount(tasks, "en")} tasks`]),
      ...(parts === 0 ? [] : [`${formatCount(parts, "en")} points`]),
    ].join(", "),
  parts: {
    basis: "Legal bases",
    cause: "Causes that the document names",
    duty: "Who does what",
    report: "Reports",
  },
  onlyWords: "words only",
  columns: { section: "Section", says: "What", period: "Year", value: "Figure", kind: "Kind" },
  kinds: {
    measured: "measured",
    target: "target",
    budget: "money",
    plan: "planned",
  },
  export: "Download all figures of the plan (CSV)",
  file: "figures-of-the-plan",
  unit: "Unit",
};
