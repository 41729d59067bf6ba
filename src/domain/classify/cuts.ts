import type { Bin } from "./bins.ts";
import { deviationBins } from "./deviation.ts";
import { equalBins } from "./equal.ts";
import { geometricBins } from "./geometric.ts";
import { headTailBins } from "./headTail.ts";
import { naturalBins } from "./natural.ts";
import { prettyBins } from "./pretty.ts";
import { quantileBins } from "./quantile.ts";

/**
 * Cuts values into classes.
 * @param classes wanted
 * @param most that may come back
 */
type Cut = (values: readonly number[], classes: number, most: number) => Bin[];

/** Every way to find breaks in the values themselves, in the order a reader is offered them; what each does and why is in its own file. */
export const CUTS = {
  quantile: quantileBins,
  equal: equalBins,
  natural: naturalBins,
  pretty: prettyBins,
  deviation: deviationBins,
  geometric: geometricBins,
  "head-tail": headTailBins,
} as const satisfies Readonly<Record<string, Cut>>;
