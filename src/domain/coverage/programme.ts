import type { Localised } from "../localised.ts";
import type { Eligibility } from "./eligibility.ts";
import type { PlaceClass } from "./placeClass.ts";

/** Where money comes from (nguồn vốn). */
export const MONEY_SOURCES = [
  "central",
  "local",
  "credit",
  "community",
  "foreign",
  "other",
  "unstated",
] as const;
export type MoneySource = (typeof MONEY_SOURCES)[number];

/** What money is spent on (tính chất vốn). */
export const MONEY_NATURES = ["investment", "recurrent", "credit", "unstated"] as const;
export type MoneyNature = (typeof MONEY_NATURES)[number];

/** Money of a programme, whole million đồng (triệu đồng): plans print tỷ with at most three decimals, so nothing is lost. */
export interface ProgrammeMoney {
  /** As printed, or null where the plan states none ("không nêu"), which is not 0. */
  readonly total: number | null;
  /** Whether the plan states any amount. */
  readonly stated: boolean;
  readonly printedUnit: "billion" | "million";
  readonly bySource: Readonly<Partial<Record<MoneySource, number>>>;
  /** Whether sources are printed, or follow from the totals of the plan. */
  readonly sourceBasis: "printed" | "inferred" | null;
  readonly byNature: Readonly<Partial<Record<MoneyNature, number>>>;
  readonly components: readonly { readonly name: Localised; readonly amount: number }[];
  /** Money of others that the plan lists and does not count as its own. */
  readonly outside: boolean;
}

/** What a plan says about where a programme works (địa bàn). */
export interface ProgrammeCoverage {
  readonly level: "province" | "district" | "commune";
  readonly description: string;
  /** Codes of districts before 2025. */
  readonly districts: readonly string[];
  /** Codes of communes of today. */
  readonly communes: readonly string[];
  readonly districtsCount: number | null;
  readonly communesCount: number | null;
  readonly villagesCount: number | null;
  /** A rule that anybody can apply, such as "poor_rate >= 30". */
  readonly rule: string | null;
  /** Classes of place that the plan names without naming places; left out where it names none, or the whole province with some first. */
  readonly classes?: readonly PlaceClass[] | undefined;
  /** Who is eligible, where the plan says so of places; left out where it does not. */
  readonly eligibility?: Eligibility | undefined;
}

/** Who leads or takes part, from which year on: agencies change, and a change is a further row. */
export interface ProgrammeAgency {
  readonly role: "lead" | "partner";
  readonly name: string;
  readonly from: number;
}

/** A programme, project or policy of a plan (chương trình, dự án, chính sách). */
export interface Programme {
  readonly id: string;
  readonly kind: "plan" | "group" | "programme" | "project" | "subproject" | "policy" | "scheme" | "task";
  readonly name: Localised;
  readonly parent: string | null;
  readonly plan: string;
  readonly section: string;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  readonly sector: string;
  readonly beneficiaries: string;
  readonly coverage: ProgrammeCoverage;
  readonly money: ProgrammeMoney;
  readonly agencies: readonly ProgrammeAgency[];
  /** Decrees and decisions. */
  readonly legal: readonly string[];
  /** Ids of plan facts, targets among them. */
  readonly facts: readonly string[];
  readonly targets: readonly string[];
  /** Contradictions that touch it, e.g. "INC-DB-06". */
  readonly flags: readonly string[];
}

/** How exactly the place of a programme is known, from a named commune down to nothing. */
export const PRECISIONS = ["commune", "district", "rule", "class", "count", "province", "unknown"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Only named communes, named districts and rules can be drawn; the others are listed beside the map. */
export function precisionOf(coverage: ProgrammeCoverage): Precision {
  if (coverage.communes.length > 0) return "commune";
  if (coverage.districts.length > 0) return "district";
  if (coverage.rule !== null) return "rule";
  if ((coverage.classes ?? []).length > 0) return "class";
  if (coverage.districtsCount !== null || coverage.communesCount !== null) return "count";
  return coverage.level === "province" ? "province" : "unknown";
}

/** Whether a programme runs in a year: its first and last count. */
export function isWithin({ from, to }: Pick<Programme, "from" | "to">, year: number): boolean {
  return from <= year && year <= to;
}

/** The lead in a year: the latest named up to then. */
export function leadOf({ agencies }: Pick<Programme, "agencies">, year: number): string[] {
  const leads = agencies.filter(({ role, from }) => role === "lead" && from <= year);
  const latest = Math.max(...leads.map(({ from }) => from));
  return leads.filter(({ from }) => from === latest).map(({ name }) => name);
}

/** Who led a programme from which year to which: one entry as long as the lead stays the same. */
export interface LeadSpan {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** The leads of a programme over its years, earliest first; years before any was named are left out. */
export function listLeads(programme: Pick<Programme, "agencies" | "from" | "to">): LeadSpan[] {
  const spans: LeadSpan[] = [];
  for (let year = programme.from; year <= programme.to; year++) {
    const names = leadOf(programme, year);
    const last = spans.at(-1);
    if (names.length === 0) continue;
    if (last?.names.join() === names.join()) spans[spans.length - 1] = { ...last, to: year };
    else spans.push({ from: year, to: year, names });
  }
  return spans;
}
