import { publicAddress } from "../../ui/publicAddress.ts";
import { formatView } from "#domain/view";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import type { LineReader } from "./reading/lines.ts";
import type { PlannerState } from "./planner.svelte.ts";
import type { PlanBook } from "./reading/workbook.ts";
import { nameAgainst, nameMeasure, sayCriteria, sayCut, sayUnplaced } from "./names.ts";

/** A plan as a workbook needs it: figures with status and source, and every question in words; null while there is no plan. */
export function composeBook(atlas: AtlasState, planner: PlannerState, lines: LineReader): PlanBook | null {
  const { choice, dataset, messages } = atlas;
  const { outcome, order, scenario } = planner;
  if (choice === null || outcome === null || order === null) return null;
  const { language } = atlas.view.current;
  const names = { language, measures: planner.measures, register: planner.register };
  return {
    words: { vi, en }[language],
    language,
    status: messages.explore.status,
    scenario,
    outcome,
    outcomeStatus: planner.status,
    lines: lines.readAll(),
    fitting: lines.ranked,
    needName: nameMeasure(names, scenario.need),
    criteria: sayCriteria(names, scenario),
    cut: sayCut(names, scenario, lines.ranked),
    notes: sayUnplaced(names, planner.unplaced),
    against: nameComparison(atlas, planner),
    province: choice.province.name[language],
    period: messages.explore.year(choice.period, choice.indicator),
    link: publicAddress(formatView(atlas.view.current)),
    sources: dataset.details.value?.sources ?? [],
    asked: planner.listAskedSources(),
    record: planner.recordStatus,
    nameOf: (line) => messages.commune(line),
    unknown: order.unknown.flatMap((index) => {
      const commune = atlas.communes[index];
      return commune === undefined ? [] : [[commune.code, messages.commune(commune)] as const];
    }),
  };
}

/** What the plan is compared with, where there is anything to compare with. */
function nameComparison(atlas: AtlasState, planner: PlannerState): string | null {
  const { against, language } = atlas.view.current;
  if (against === null || planner.difference === null) return null;
  const names = { language, measures: planner.measures, register: planner.register };
  return nameAgainst(names, against, planner.rival?.scenario ?? null);
}
