import { makeRandom } from "#domain/layout/random";
import type { Registry } from "../../scripts/pipeline/registry/registry.ts";
import { listSaid } from "./planSaid.ts";
import { isSameKey, readStatements } from "./planStatements.ts";
import { cutPlan, isAlong } from "./planStretches.ts";

/** Something that a plan states, and where: "plan-sonla ... V.5". */
export interface Drawn {
  readonly plan: string;
  readonly path: readonly string[];
  readonly key: string;
  readonly context: string;
}

/** Every statement of the five texts once in the section that makes it. */
export function listStated({ plans, planSections }: Pick<Registry, "plans" | "planSections">): Drawn[] {
  const stated = plans.flatMap(({ id: plan }) =>
    cutPlan(plan, planSections).flatMap(({ path, text }) =>
      readStatements(text).map(({ key, context }) => ({ plan, path, key, context })),
    ),
  );
  return [...new Map(stated.map((one) => [nameOf(one), one] as const)).values()];
}

/** So many of them, the same for the same seed. */
export function draw(stated: readonly Drawn[], count: number, seed: number): Drawn[] {
  const random = makeRandom(seed);
  return stated
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

/**
 * What no page says: the same figure, date or document under the same heading. What is said of a chapter alone does not answer for what
 * the plan says in a section of it, and a plan's own entry answers only for what stands before the first chapter.
 */
export function findUnsaid(drawn: readonly Drawn[], registry: Parameters<typeof listSaid>[0]): Drawn[] {
  const said = listSaid(registry);
  return drawn.filter(
    ({ plan, path, key }) =>
      !said.some(
        (own) =>
          own.plan === plan &&
          own.path.length >= Math.min(path.length, 2) &&
          isAlong(own.path, path) &&
          isSameKey(own.key, key),
      ),
  );
}

export function nameOf({ plan, path, key }: Omit<Drawn, "context">): string {
  return `${plan} ${path.join(".")}: ${key}`;
}
