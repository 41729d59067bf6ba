import type { Destinations } from "#domain/crosswalk/carry";
import { derivePaper, type Paper } from "#domain/paper";

/**
 * Papers of one measure by place code. Nearly always one sheet brings a whole column, so that one paper is common to it and only the
 * places that have another are named.
 */
export interface PaperColumn {
  readonly common: Paper;
  readonly others: ReadonlyMap<string, Paper>;
}

/** Papers by measure. */
export type Papers = ReadonlyMap<string, PaperColumn>;

/** The paper of a place; undefined where the measure has none. */
export function paperAt(papers: Papers, measure: string, code: string): Paper | undefined {
  const column = papers.get(measure);
  return column?.others.get(code) ?? column?.common;
}

/** A column out of papers place by place; the paper of the first is the common one. */
export function makeColumn(byCode: ReadonlyMap<string, Paper>): PaperColumn | undefined {
  const [common] = byCode.values();
  if (common === undefined) return undefined;
  return { common, others: new Map([...byCode].filter(([, paper]) => paper !== common)) };
}

/** The column with another paper for one place. */
export function withPaper(column: PaperColumn | undefined, code: string, paper: Paper): PaperColumn {
  if (column === undefined) return { common: paper, others: new Map() };
  return { common: column.common, others: new Map([...column.others, [code, paper]]) };
}

/** The paper of a sum: that of its only part, else what its parts make together. */
export function paperOfSum(parts: readonly Paper[]): Paper {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : derivePaper(parts);
}

/** Papers of sums over several measures, place by place. */
export function addColumns(
  columns: readonly PaperColumn[],
  codes: Iterable<string>,
): PaperColumn | undefined {
  const byCode = new Map<string, Paper>();
  for (const code of codes)
    byCode.set(code, paperOfSum(columns.map((column) => column.others.get(code) ?? column.common)));
  return makeColumn(byCode);
}

/**
 * Papers of old units carried into new ones as their counts are: a unit that went whole into one that took nothing else keeps its
 * paper, a sum of several and a share of a split are derived.
 */
export function carryPapers(
  column: PaperColumn,
  codes: Iterable<string>,
  destinationsOf: (code: string) => Destinations,
): PaperColumn {
  if (column.others.size === 0 && derivePaper([column.common]) === column.common) return column;
  const parts = new Map<string, Paper[]>();
  const shares = new Set<string>();
  for (const code of codes) {
    const destinations = destinationsOf(code);
    for (const [target] of destinations) {
      parts.set(target, [...(parts.get(target) ?? []), column.others.get(code) ?? column.common]);
      if (destinations.length > 1) shares.add(target);
    }
  }
  const carried = [...parts].map(
    ([target, papers]) => [target, shares.has(target) ? derivePaper(papers) : paperOfSum(papers)] as const,
  );
  return makeColumn(new Map(carried)) ?? column;
}
