import type { IndicatorRule } from "#domain/indicator";
import type { Language } from "#domain/localised";
import type { IndicatorLine } from "../../../reading/indicatorLines.ts";

/** What every row of the list of indicators needs beside its own indicator. */
export interface Choosing {
  readonly language: Language;
  /** By indicator; empty until the figures have come. */
  readonly lines: ReadonlyMap<string, IndicatorLine>;
  /** Id of the indicator on show. */
  readonly chosen: string | undefined;
  /** Id of the row that Enter in the search takes, and that Tab goes to. */
  readonly lead: string | undefined;
  /** That something was not collected in the year on show, in words. */
  readonly absent: string;
  readonly nameOf: (indicator: IndicatorRule) => string;
  /** Its one sentence under each name, where no pointer rests on a row to ask for it; else null. */
  readonly plain: ((indicator: IndicatorRule) => string) | null;
  readonly take: (indicator: IndicatorRule) => void;
}
