import type { Fact, FactsFile } from "#domain/publishedFiles";
import type { Catalogue } from "#domain/dataset";
import type { IndicatorValue } from "#domain/indicator";
import { policyBins } from "#domain/classify/policy";
import { countByBin, printBins } from "#domain/classify/bins";
import { PERCENT_DECIMALS } from "#domain/format";
import { derivePaper, type Paper } from "#domain/paper";
import type { Period } from "#domain/standard";
import { deriveStatus } from "#domain/status";
import { makeProfile, type ProvinceProfile } from "../../../reading/provinceFacts.ts";
import { countLeftOut } from "./communes.ts";
import type {
  BandRow,
  CommuneRow,
  Dated,
  EthnicShare,
  EthnicSplit,
  Figure,
  OverviewBands,
  PartShare,
} from "./model.ts";

/** What is asked of the figures beside the communes. */
interface Asked {
  readonly file: FactsFile | null;
  readonly province: string;
  /** Periods of the province. */
  readonly periods: readonly Period[];
  readonly standards: Catalogue["standards"];
  readonly period: Period;
}

/** Urban and rural at the period, else at the latest before it. */
export function findParts(asked: Asked, rate: IndicatorValue): Dated<readonly PartShare[]> | null {
  return findLatest(asked, (profile, period) =>
    profile.parts.length === 0
      ? null
      : profile.parts.map(({ code, rate: own, poor, total, isTotalUnprinted, near, nearRate }): PartShare => {
          const part = code.endsWith("-urban") ? "urban" : "rural";
          const printed = factOf(asked, period, `${part}_share_of_poor`);
          const whole =
            period.id === asked.period.id ? wholeOf(rate) : factOf(asked, period, "poor_households");
          return {
            part,
            rate: factOf(asked, period, "poor_rate", code) ?? (own === null ? null : pick(own)),
            poor: poor === null ? null : pick(poor),
            total: total === null ? null : pick(total),
            isTotalUnprinted,
            nearRate: nearRate === null ? null : pick(nearRate),
            near: near === null ? null : pick(near),
            ofPoor: printed ?? shareOf(poor, whole),
          };
        }),
  );
}

/** Poor households by ethnic group with the remainder, at the period, else at the latest before it. */
export function findEthnic(asked: Asked): Dated<EthnicSplit> | null {
  return findLatest(asked, (profile, period) => {
    if (profile.ethnic.length === 0) return null;
    const total = factOf(asked, period, "poor_households");
    const share = (key: string, poor: Figure): EthnicShare => ({
      group: key,
      poor,
      ofPoor: printedShare(asked, period, key) ?? shareOf(poor, total),
    });
    const groups = profile.ethnic.map(({ group, fact }) => share(group, pick(fact)));
    const rest = groups.filter(({ group }) => group === "unexplained");
    const named = groups.filter(({ group }) => group !== "unexplained");
    return {
      groups: [...named, ...rest],
      minority: profile.minority === null ? null : pick(profile.minority),
      total,
    };
  });
}

/** Communes by band as a plan prints them, beside the communes of today in the same bands. */
export function findBands(asked: Asked, communes: readonly CommuneRow[]): OverviewBands {
  const dated = findLatest(asked, ({ bands }) => bands);
  const table = dated?.value ?? null;
  const bins = printBins(
    table?.bands ?? policyBins().map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(100, to) })),
    PERCENT_DECIMALS,
  );
  const known = communes.flatMap(({ value }) => value.value ?? []);
  const counts = countByBin(known, bins);
  const rows = bins.map(({ from, to }, index): BandRow => {
    const printed = table?.bands[index];
    return {
      from,
      to,
      printed:
        printed === undefined
          ? null
          : { communes: printed.communes, share: printed.printedShare, flag: printed.flag },
      now: counts[index] ?? 0,
    };
  });
  return {
    printed: dated === null ? null : { ...dated, value: pickTable(dated.value) },
    rows,
    known: known.length,
    leftOut: countLeftOut(communes.flatMap(({ value }) => (value.value === null ? [value] : []))),
    status: deriveStatus(communes.flatMap(({ value }) => (value.value === null ? [] : [value.status]))),
  };
}

function pickTable({ units, status, documents }: NonNullable<ProvinceProfile["bands"]>) {
  return { units, status, documents };
}

/** What is published for the period, else for the latest before it; null where nothing is. */
function findLatest<T>(
  { file, province, periods, standards, period }: Asked,
  read: (profile: ProvinceProfile, period: Period) => T | null,
): Dated<T> | null {
  if (file === null) return null;
  const earlier = periods
    .filter(({ id, date }) => id !== period.id && date <= period.date)
    .sort((a, b) => b.date.localeCompare(a.date));
  for (const candidate of [period, ...earlier]) {
    const value = read(makeProfile(file, province, candidate), candidate);
    if (value === null) continue;
    const standard = standards.find(({ id }) => id === candidate.standard) ?? null;
    return { period: candidate, standard, isOfPeriod: candidate.id === period.id, value };
  }
  return null;
}

/** A figure of the province itself, or of a part of it. */
function factOf(asked: Asked, period: Period, measure: string, code = asked.province): Figure | null {
  return findFact(asked, period, (fact) => fact.code === code && fact.measure === measure);
}

/** The share of an ethnic group in the poor households as a document prints it. */
function printedShare(asked: Asked, period: Period, group: string): Figure | null {
  return findFact(
    asked,
    period,
    ({ code, family, key }) =>
      code === asked.province && family === "share_of_poor_by_ethnic_group" && key === group,
  );
}

function findFact({ file }: Asked, { date, standard }: Period, is: (fact: Fact) => boolean): Figure | null {
  const fact = file?.facts.find(
    (row) => row.date === date && (row.standard === null || row.standard === standard) && is(row),
  );
  return fact === undefined ? null : pick(fact);
}

/** Only what is set: a rate that was divided has no flag of its own. */
function pick(fact: Paper & Pick<Fact, "value"> & Partial<Pick<Fact, "flag">>): Figure {
  const { value, status, documents, flag } = fact;
  return { value, status, documents, flag: flag ?? null };
}

function wholeOf({ numerator, numeratorStatus, documents }: IndicatorValue): Figure | null {
  return numerator === null ? null : { value: numerator, status: numeratorStatus, documents, flag: null };
}

function shareOf(part: (Paper & Pick<Figure, "value">) | null, whole: Figure | null): Figure | null {
  if (part === null || whole === null || whole.value === 0) return null;
  return { value: (100 * part.value) / whole.value, ...derivePaper([part, whole]), flag: null };
}
