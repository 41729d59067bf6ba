import type { Programme } from "#domain/coverage/programme";
import { mainSectionOf, type PlanSection } from "#domain/coverage/planSection";
import type { SupportFile } from "#domain/coverage/supportFile";
import type { ProgrammesFile } from "#domain/coverage/file";

export type PrintedFigure = SupportFile["figures"][number];

/** A section of a plan with all that stands in it. */
export interface PlanTextSection extends PlanSection {
  readonly figures: readonly PrintedFigure[];
  /** Programmes whose first section lies in it. */
  readonly programmes: readonly Pick<Programme, "id" | "name" | "section">[];
  readonly tasks: number;
}

/** A plan in its own order: every section with the figures, programmes and tasks that it prints. */
export function readPlanText(
  file: Pick<ProgrammesFile, "programmes" | "tasks">,
  texts: SupportFile,
  plan: string,
): PlanTextSection[] {
  const isOf = (one: { readonly plan: string }) => one.plan === plan;
  const programmes = file.programmes.filter((one) => isOf(one) && one.parent !== null);
  const figures = texts.figures.filter(isOf);
  const tasks = file.tasks.filter(isOf);
  return texts.sections.filter(isOf).map((own) => {
    const isHere = ({ section }: { readonly section: string }) => mainSectionOf(section) === own.section;
    return {
      ...own,
      figures: figures.filter(isHere),
      programmes: programmes.filter(isHere),
      tasks: tasks.filter(isHere).length,
    };
  });
}
