import { formatCsv } from "#domain/csv";
import { leadOf, precisionOf } from "#domain/coverage/programme";
import type { ProgrammeNode } from "#domain/coverage/tree";
import type { Language } from "#domain/localised";
import { en as programmesEn } from "../shared/programmes/en.ts";
import { vi as programmesVi } from "../shared/programmes/vi.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Programmes as CSV, one a line: money in million đồng as printed, beside what those below add up to. */
export function writeRegisterTable(
  rows: readonly ProgrammeNode[],
  title: string,
  language: Language,
): string {
  const { columns } = { vi, en }[language];
  const programmes = { vi: programmesVi, en: programmesEn }[language];
  const unit = programmes.units.million;
  return formatCsv([
    [title],
    [
      "id",
      columns.name,
      columns.period,
      columns.lead,
      columns.precision,
      `${columns.total} (${unit})`,
      `${columns.leaves} (${unit})`,
      "⚑",
    ],
    ...rows.map(({ programme, leaves, children }) => [
      programme.id,
      programme.name[language],
      `${String(programme.from)}–${String(programme.to)}`,
      leadOf(programme, programme.to).join("; "),
      programmes.precisions[precisionOf(programme.coverage)],
      programme.money.total ?? programmes.notStated,
      children.length === 0 ? null : leaves,
      programme.flags.join(" "),
    ]),
  ]);
}
