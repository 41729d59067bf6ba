/** Words that have a definition of their own. */
export type OverviewTerm = "poor" | "near-poor" | "deprivation" | "standard";

/** Where the links of an overview lead: a view of the atlas, or a static page. Every one is the `href` of a plain link. */
export interface OverviewLinks {
  readonly commune: (code: string, name: string) => string;
  /** The map of the province. */
  readonly province: () => string;
  readonly programme: (id: string) => string;
  readonly sources: () => string;
  readonly definitions: (term: OverviewTerm) => string;
  /** The overview at another period; without it the years are not offered. */
  readonly period?: (id: string) => string;
  /** The page of targets, and the planner; not offered where no script runs. */
  readonly targets?: () => string;
  readonly planner?: () => string;
}
