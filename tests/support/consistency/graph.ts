import * as v from "valibot";
import { attribute, elementsIn, textIn } from "./html.ts";

const dataset = v.object({
  "@type": v.literal("Dataset"),
  description: v.string(),
  variableMeasured: v.array(v.object({ value: v.number() })),
});

/** What the head of a page says of its place: the sentence as it is described, and the figures of its structured data. */
export function readGraph(page: Parameters<typeof elementsIn>[0]): {
  readonly description: readonly string[];
  readonly figures: readonly number[];
} {
  const [meta] = elementsIn(page, "meta").filter((element) => attribute(element, "name") === "description");
  const [script] = elementsIn(page, "script").filter(
    (element) => attribute(element, "type") === "application/ld+json",
  );
  const graph: unknown = JSON.parse(textIn(script));
  const nodes = Array.isArray(graph) ? graph : Object.values(graph as object).flat();
  const found = nodes.find((node) => v.is(dataset, node));
  const read = v.parse(dataset, found);
  return {
    description: [attribute(meta, "content"), read.description],
    figures: read.variableMeasured.map(({ value }) => value),
  };
}
