import * as v from "valibot";
import type { Keeper } from "../shared/keeper.ts";

/** A plan a reader keeps on this machine: its name, and the query that opens it again. */
export interface KeptPlan {
  readonly name: string;
  readonly query: string;
}

const KEY = "atlas.plans";
/** More than anybody overlooks; the oldest go first. */
const MOST = 30;
/** A view holds two plans and a group of communes; longer than this no address is. */
const kept = v.object({
  name: v.pipe(v.string(), v.maxLength(100)),
  query: v.pipe(v.string(), v.maxLength(20_000)),
});

/** The kept plans, newest first; what can not be read is left out. */
export function listKept(keeper: Keeper): readonly KeptPlan[] {
  try {
    const parsed = v.safeParse(v.array(v.unknown()), JSON.parse(keeper.getItem(KEY) ?? "[]"));
    return parsed.success ? parsed.output.filter((plan) => v.is(kept, plan)) : [];
  } catch {
    return [];
  }
}

/** Keeps a plan in place of one of the same name. @returns what is kept now; unchanged where the machine keeps nothing */
export function keepPlan(keeper: Keeper, plan: KeptPlan): readonly KeptPlan[] {
  return write(keeper, [plan, ...listKept(keeper).filter(({ name }) => name !== plan.name)].slice(0, MOST));
}

export function forgetPlan(keeper: Keeper, name: string): readonly KeptPlan[] {
  return write(
    keeper,
    listKept(keeper).filter((plan) => plan.name !== name),
  );
}

function write(keeper: Keeper, plans: readonly KeptPlan[]): readonly KeptPlan[] {
  try {
    keeper.setItem(KEY, JSON.stringify(plans));
  } catch {
    // Private windows and full disks keep nothing; the address still holds the plan.
  }
  return listKept(keeper);
}
