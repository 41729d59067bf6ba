import { fetchPublished } from "../load/fetchPublished.ts";
import { LoadProblem } from "../load/problem.ts";
import type { Delivery } from "./specimens.ts";

/** A way of fetching that delivers as a specimen asks; the catalogue always comes, so that there is something to wait for. */
export function makeDelivery(delivery: Delivery): (address: string, file: string) => Promise<unknown> {
  return async (address, file) => {
    const isWhole = file === "catalogue.json" || delivery === "whole";
    if (isWhole || (delivery === "no-shapes" && !file.startsWith("topology")))
      return await fetchPublished(address, file);
    if (delivery === "never") return await new Promise(() => undefined);
    if (delivery === "corrupt") return { format: "damaged" };
    throw new LoadProblem(file, delivery === "no-shapes" ? "missing" : delivery, "for the gallery");
  };
}
