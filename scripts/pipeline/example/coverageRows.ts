import type { Programme } from "#domain/coverage/programme";
import { makeTrees, ownLeaves } from "#domain/coverage/tree";
import { findCommunes, type Registry } from "../registry/registry.ts";
import { makeCommuneRates, type RatedPeriod } from "./communeRates.ts";
import { plannedTogether, sharePlanned } from "./coverageMoney.ts";
import type { CoverageCells } from "./coverageSheet.ts";
import { eligibleCommunes, type CommunesOfPlan } from "./eligibleCommunes.ts";
import { makeRandom } from "./random.ts";

const TODAY = "2025-12-31";
/** Parts of the communes that a programme works in, and of its years; silent rows among them. */
const COMMUNES_PART = 0.28;
const FEWEST_COMMUNES = 3;
const YEARS_PART = 0.5;
const SILENT_PART = 0.08;
/** Bodies that sponsor communes in the example; made up, as the rows are. */
const SPONSORS = [
  "Sở Y tế (giả định)",
  "Sở Xây dựng (giả định)",
  "Tỉnh đoàn (giả định)",
  "Hội Phụ nữ tỉnh (giả định)",
];

/** A commune and year of a programme before its money is shared out. */
interface CoverageDraft {
  readonly code: string;
  readonly year: number;
  /** Million đồng where nothing is printed to share out, else a weight; null where the row states no amount. */
  readonly weight: number | null;
  /** Part of the planned money that was spent. */
  readonly spentPart: number;
  readonly sponsor: string;
}

/**
 * Made-up rows of coverage for a province: programmes of its plans in some communes and years. They show what a province could
 * record, and are marked as made up; what the plans say of places, of who is eligible and of money they obey, all years together.
 * @param periods the example's figures of the province, from which a rule on a rate is read
 */
export function makeCoverageRows(
  registry: Registry,
  province: string,
  periods: readonly RatedPeriod[],
): CoverageCells[] {
  const communes = findCommunes(registry, "2025", province, TODAY);
  const known = { registry, province, communes, rates: makeCommuneRates(registry, periods) };
  const names = new Map(communes.map(({ code, name }) => [code, name]));
  const order = communes.map(({ code }) => code);
  return leavesOf(registry, province)
    .flatMap((programme) => rowsOf(programme, known, names))
    .sort((a, b) => order.indexOf(String(a.code)) - order.indexOf(String(b.code)));
}

/** Programmes at the ends of the plans of a province, without those whose money is of others. */
function leavesOf(registry: Registry, province: string): Programme[] {
  const plans = new Set(registry.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const own = registry.programmes.filter(({ plan }) => plans.has(plan));
  return makeTrees(own)
    .flatMap(ownLeaves)
    .map(({ programme }) => programme);
}

function rowsOf(
  programme: Programme,
  known: CommunesOfPlan,
  names: ReadonlyMap<string, string>,
): CoverageCells[] {
  const places = findPlaces(programme, known);
  const drafts = draftRows(programme, known, places);
  const stated = drafts.filter(({ weight }) => weight !== null);
  const together = plannedTogether(programme, known.registry.programmes, {
    stated: stated.length,
    possible: [...places.values()].reduce((sum, codes) => sum + codes.length, 0),
  });
  const weights = stated.map(({ weight }) => weight ?? 0);
  const amounts = together === null ? weights : sharePlanned(weights, together);
  return drafts.map((draft) => {
    const planned = amounts[stated.indexOf(draft)] ?? null;
    return fillRow(programme, draft, names.get(draft.code) ?? "", planned);
  });
}

function fillRow(
  { id, sector }: Programme,
  { code, year, spentPart, sponsor }: CoverageDraft,
  name: string,
  planned: number | null,
): CoverageCells {
  return {
    code,
    name,
    programme: id,
    year,
    ...(planned === null ? {} : { planned, spent: Math.round(planned * spentPart), unit: "triệu đồng" }),
    ...(sector === "sponsorship" ? { sponsor } : {}),
    note: "giả định",
  };
}

/** Communes in which a programme may work, by year; a rule on a rate alone makes the years differ. */
function findPlaces(programme: Programme, known: CommunesOfPlan): ReadonlyMap<number, readonly string[]> {
  const { from, to, coverage } = programme;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const always = coverage.rule === null ? eligibleCommunes(programme, from, known) : null;
  return new Map(years.map((year) => [year, always ?? eligibleCommunes(programme, year, known)]));
}

/** Communes by chance, and of those years by chance, one at least; a rule that anybody can apply leaves nothing to chance. */
function draftRows(
  programme: Programme,
  { communes }: CommunesOfPlan,
  places: ReadonlyMap<number, readonly string[]>,
): CoverageDraft[] {
  const isRule = programme.coverage.rule !== null;
  const chosen = isRule ? null : chooseCommunes(programme, places.get(programme.from) ?? []);
  return communes.flatMap(({ code }) => {
    const random = makeRandom(`coverage ${code} ${programme.id}`);
    const years = [...places].flatMap(([year, codes]) => (codes.includes(code) ? [year] : []));
    if (isRule) return years.map((year) => draftRow(code, year, random));
    if (chosen?.has(code) !== true) return [];
    const drawn = years.filter(() => random.uniform() < YEARS_PART);
    return (drawn.length === 0 ? years.slice(0, 1) : drawn).map((year) => draftRow(code, year, random));
  });
}

/** Few at least where there are few, and no more communes than the plan counts. */
function chooseCommunes({ id, coverage }: Programme, eligible: readonly string[]): ReadonlySet<string> {
  const lots = eligible
    .map((code) => ({ code, lot: makeRandom(`chosen ${code} ${id}`).uniform() }))
    .sort((a, b) => a.lot - b.lot);
  const drawn = lots.filter(({ lot }, index) => lot < COMMUNES_PART || index < FEWEST_COMMUNES);
  return new Set(drawn.slice(0, coverage.communesCount ?? drawn.length).map(({ code }) => code));
}

function draftRow(code: string, year: number, random: ReturnType<typeof makeRandom>): CoverageDraft {
  const weight = 40 + Math.round(random.uniform() ** 2 * 1500);
  const isSilent = random.uniform() < SILENT_PART;
  return {
    code,
    year,
    weight: isSilent ? null : weight,
    spentPart: 0.75 + 0.25 * random.uniform(),
    sponsor: SPONSORS[Math.floor(random.uniform() * SPONSORS.length)] ?? "",
  };
}
