import type { Source } from "#domain/publishedFiles";
import type { ProvinceOverview } from "./model.ts";

type Bare = Omit<ProvinceOverview, "isIllustrative" | "sources">;

/** Whether any figure of a value is made up: every one carries its status, however deep it stands. */
export function isMadeUp(overview: Bare): boolean {
  return some(overview, (node) => Object.values(node).includes("illustrative"));
}

/** Documents that a value names as the source of a figure, in the order of the list of documents. */
export function findSources(overview: Bare, documents: readonly Source[]): Source[] {
  const named = new Set<string>();
  some(overview, (node) => {
    const { document, documents } = node;
    for (const id of [document, ...(Array.isArray(documents) ? (documents as unknown[]) : [])])
      if (typeof id === "string") named.add(id);
    return false;
  });
  return documents.filter(({ id }) => named.has(id));
}

/** Looks at every object below a value until one is as asked. */
function some(value: unknown, holds: (node: Readonly<Record<string, unknown>>) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((part) => some(part, holds));
  const node = value as Readonly<Record<string, unknown>>;
  return holds(node) || Object.values(node).some((part) => some(part, holds));
}
