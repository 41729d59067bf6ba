import type { BandTable, Fact, FactsFile } from "#domain/publishedFiles";
import type { Period } from "#domain/standard";
import { derivePaper } from "#domain/paper";
import { restsOnDocuments } from "#domain/grade";

/** Urban and rural parts of a province at one period: rate and counts as published. */
export interface PartRow {
  readonly code: string;
  readonly name: Fact["name"];
  /** As printed, else divided from the counts; percent. */
  readonly rate: Pick<Fact, "value" | "status" | "documents"> | null;
  readonly poor: Fact | null;
  /** All households; no document prints them where only its rate is printed, and its status says so. */
  readonly total: Fact | null;
  /** Whether a document prints the rate or the count of the poor, and none prints the households that they are of. */
  readonly isTotalUnprinted: boolean;
  /** Near-poor households: rate as printed, else divided, and count. */
  readonly nearRate: Pick<Fact, "value" | "status" | "documents"> | null;
  readonly near: Fact | null;
}

/** Poor households of one ethnic group; `unexplained` is what the minorities leave of their printed total. */
export interface EthnicRow {
  readonly group: string;
  readonly value: number;
  readonly fact: Fact;
}

/** What stands beside the communes of a province for one period. */
export interface ProvinceProfile {
  readonly parts: readonly PartRow[];
  readonly ethnic: readonly EthnicRow[];
  /** Poor households of ethnic minorities as printed: the whole the groups are parts of. */
  readonly minority: Fact | null;
  readonly bands: BandTable | null;
}

/** Family of the poor households of one ethnic group (hộ nghèo theo dân tộc) in the table of measures. */
const ETHNIC = "poor_by_ethnic_group";

export function makeProfile(file: FactsFile, province: string, period: Period): ProvinceProfile {
  const facts = file.facts.filter(
    ({ date, standard }) => date === period.date && (standard === null || standard === period.standard),
  );
  const minority = facts.find((fact) => fact.code === province && isMinorityTotal(fact)) ?? null;
  return {
    parts: makeParts(facts, province),
    ethnic: makeEthnic(facts, province, minority),
    minority,
    bands: file.bands.find((table) => table.period === period.id) ?? null,
  };
}

function makeParts(facts: readonly Fact[], province: string): PartRow[] {
  return [`${province}-urban`, `${province}-rural`].flatMap((code) => {
    const own = facts.filter((fact) => fact.code === code);
    const [first] = own;
    const find = (measure: string) => own.find((fact) => fact.measure === measure) ?? null;
    if (first === undefined) return [];
    const [poor, near, total] = [
      find("poor_households"),
      find("near_poor_households"),
      find("total_households"),
    ];
    const rate = find("poor_rate") ?? divide(poor, total);
    const nearRate = find("near_poor_rate") ?? divide(near, total);
    const isTotalUnprinted =
      isMade(total) && [poor, rate].some((figure) => figure !== null && !isMade(figure));
    return [{ code, name: first.name, rate, poor, total, isTotalUnprinted, nearRate, near }];
  });
}

function isMade(figure: Pick<Fact, "status"> | null): boolean {
  return figure !== null && !restsOnDocuments(figure.status);
}

function divide(poor: Fact | null, total: Fact | null): PartRow["rate"] {
  if (poor === null || total === null || total.value === 0) return null;
  const { status, documents } = derivePaper([poor, total]);
  return { value: (100 * poor.value) / total.value, status, documents: [...documents] };
}

function isMinorityTotal({ measure }: Fact): boolean {
  return measure === "minority_poor_households" || measure === "poor_households_ethnic_minority";
}

/** The majority, which is no part of the minorities' total. */
const MAJORITY = "kinh";

/** Minorities as printed, largest first, the Kinh, then the remainder: kept if published, else computed when it is not nil. */
function makeEthnic(facts: readonly Fact[], province: string, minority: Fact | null): EthnicRow[] {
  const rows = facts
    .filter(({ code, family }) => code === province && family === ETHNIC)
    .map((fact) => ({ group: fact.key ?? "", value: fact.value, fact }));
  const minorities = rows
    .filter(({ group }) => group !== "unexplained" && group !== MAJORITY)
    .sort((a, b) => b.value - a.value);
  const remainder = rows.find(({ group }) => group === "unexplained") ?? makeRemainder(minorities, minority);
  const groups = [...minorities, ...rows.filter(({ group }) => group === MAJORITY)];
  return remainder === null ? groups : [...groups, remainder];
}

function makeRemainder(groups: readonly EthnicRow[], minority: Fact | null): EthnicRow | null {
  if (minority === null || groups.length === 0) return null;
  const value = groups.reduce((rest, group) => rest - group.value, minority.value);
  if (value === 0) return null;
  const { status, documents } = derivePaper([minority, ...groups.map(({ fact }) => fact)]);
  return { group: "unexplained", value, fact: { ...minority, value, status, documents: [...documents] } };
}
