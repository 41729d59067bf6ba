import {
  leadOf,
  MONEY_SOURCES,
  precisionOf,
  PRECISIONS,
  type MoneySource,
  type Precision,
  type Programme,
} from "#domain/coverage/programme";
import { flatten, ownLeaves, type ProgrammeNode } from "#domain/coverage/tree";

/** What a reader asks of the programmes of a plan, by kinds of answer: within a kind any of them will do, between kinds all must hold. */
export interface RegisterFilter {
  readonly leads: readonly string[];
  readonly sources: readonly MoneySource[];
  readonly precisions: readonly Precision[];
  /** Only those that a printed contradiction touches. */
  readonly flagged: boolean;
}

export const NO_FILTER: RegisterFilter = { leads: [], sources: [], precisions: [], flagged: false };

/** What there is to ask for in a plan; nothing that no programme has. */
export interface RegisterFacets {
  /** Agencies that lead in the last year, those with most programmes first. */
  readonly leads: readonly { readonly name: string; readonly count: number }[];
  /** Million đồng from each source: as the plan prints them for the whole, else added up from its programmes. */
  readonly sources: readonly { readonly source: MoneySource; readonly amount: number }[];
  readonly precisions: readonly { readonly precision: Precision; readonly count: number }[];
  readonly flagged: number;
}

/** Counts what can be asked for. Headings and the plan itself count as programmes where they have an answer of their own. */
export function listFacets(plan: ProgrammeNode): RegisterFacets {
  const below = listBelow(plan);
  const leads = new Map<string, number>();
  for (const name of below.flatMap((programme) => leadOf(programme, programme.to)))
    leads.set(name, (leads.get(name) ?? 0) + 1);
  return {
    leads: [...leads]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi")),
    sources: addSources(plan),
    precisions: PRECISIONS.flatMap((precision) => {
      const count = below.filter(({ coverage }) => precisionOf(coverage) === precision).length;
      return count === 0 ? [] : [{ precision, count }];
    }),
    flagged: below.filter(({ flags }) => flags.length > 0).length,
  };
}

/** Rows that answer; headings above them are left out, since they did not. */
export function filterRows(rows: readonly ProgrammeNode[], filter: RegisterFilter): ProgrammeNode[] {
  const { leads, sources, precisions, flagged } = filter;
  const any = <T>(asked: readonly T[], has: (one: T) => boolean) => asked.length === 0 || asked.some(has);
  return rows.filter(({ programme }) => {
    const own = leadOf(programme, programme.to);
    return (
      any(leads, (name) => own.includes(name)) &&
      any(sources, (source) => (programme.money.bySource[source] ?? 0) > 0) &&
      any(precisions, (precision) => precisionOf(programme.coverage) === precision) &&
      (!flagged || programme.flags.length > 0)
    );
  });
}

export function isFiltered({ leads, sources, precisions, flagged }: RegisterFilter): boolean {
  return leads.length + sources.length + precisions.length > 0 || flagged;
}

function listBelow(plan: ProgrammeNode): Programme[] {
  return flatten(plan)
    .slice(1)
    .map(({ programme }) => programme);
}

function addSources(plan: ProgrammeNode): { source: MoneySource; amount: number }[] {
  const printed = plan.programme.money.bySource;
  const leaves = ownLeaves(plan).map(({ programme }) => programme.money.bySource);
  const parts = Object.keys(printed).length > 0 ? [printed] : leaves;
  return MONEY_SOURCES.flatMap((source) => {
    const amount = parts.reduce((sum, part) => sum + (part[source] ?? 0), 0);
    return amount === 0 ? [] : [{ source, amount }];
  });
}
