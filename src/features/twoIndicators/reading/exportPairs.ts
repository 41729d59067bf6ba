import type { Cell } from "#domain/csv";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import type { CommuneName } from "#domain/reading";
import { formatDocuments } from "#domain/paper";
import type { TwoIndicators } from "../../../reading/twoIndicators.ts";
import type { Messages } from "../../../words/vi.ts";
import type { TwoIndicatorsWords } from "../vi.ts";

/** What a table that leaves the page says of itself. */
export interface AboutPairs {
  readonly words: TwoIndicatorsWords;
  readonly messages: Messages;
  readonly nameOf: (rule: IndicatorRule) => string;
  /** Year and standard. */
  readonly when: string;
  /** Empty where there is no address to hand on. */
  readonly link: string;
}

/** Both values of every commune as rows of a CSV file, each figure with its status and documents; who lacks one of the two stands below. */
export function exportPairs(two: TwoIndicators, about: AboutPairs): Cell[][] {
  const { words, messages, nameOf, link } = about;
  const heads = [two.across, two.up].flatMap((rule) => {
    const name = nameOf(rule);
    return [name, `${name}: ${words.status}`, `${name}: ${words.documents}`];
  });
  const place = (commune: CommuneName) => [commune.code, messages.commune(commune)];
  return [
    [`${nameOf(two.across)}; ${nameOf(two.up)}`],
    [about.when],
    [words.notCause],
    ...(link === "" ? [] : [[`${words.link}: ${link}`]]),
    [],
    [words.code, words.commune, ...heads, words.householdsColumn],
    ...two.pairs.map(({ row, x, y, households }) => [
      ...place(row),
      ...writeValue(x, messages),
      ...writeValue(y, messages),
      households,
    ]),
    ...[...two.withheld, ...two.missing].map((commune) => [...place(commune)]),
  ];
}

function writeValue(value: IndicatorValue, messages: Messages): Cell[] {
  const number = value.value === null ? null : Number(value.value.toFixed(4));
  return [number, messages.explore.status[value.status], formatDocuments(value)];
}
