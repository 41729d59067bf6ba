import type { Source } from "#domain/publishedFiles";
import type { Contradiction } from "#domain/coverage/file";
import type { PlanSection } from "#domain/coverage/planSection";
import type { PlanTask } from "#domain/coverage/planTask";
import type { Programme } from "#domain/coverage/programme";
import type { Support } from "#domain/coverage/support";
import type { Indicator } from "#domain/indicator";
import type { MeasureTable } from "#domain/measure";
import type { Paper } from "#domain/paper";
import type { ParsedSlideSet } from "#domain/slides/parse";
import type { Language, Localised } from "#domain/localised";
import type { Standard, StandardId } from "#domain/standard";
import type { Status } from "#domain/status";
import type { TermId } from "#domain/terms";
import type { Target } from "#domain/targets/target";
import type { Commune, District, Province, Scheme, Succession, UnitLevel } from "#domain/unit";
import { ProblemsError } from "../problem.ts";

/** A published figure with its source and grade, as a document prints it. */
export interface OfficialFigure {
  /** Row of the source list, e.g. "OS-009" or "F-DB-001". */
  readonly id: string;
  readonly scheme: Scheme | null;
  readonly code: string;
  readonly name: Localised;
  readonly level: UnitLevel;
  readonly date: string;
  readonly standard: StandardId | null;
  /** A stored measure ("poor_households"), an indicator ("poor_rate"), or a figure kept beside the communes. */
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** Decimals printed; a rate is met when it rounds to the printed value. */
  readonly decimals: number;
  /** What `statusOfGrade` makes of the grade and of whether its document is a decision. */
  readonly status: Status;
  readonly document: string;
  /** A decision, B press quoting it, C press, E estimate, S survey on another measure, "derived". */
  readonly grade: string;
  /** Whether the example figures must meet it. */
  readonly constrains: boolean;
  /** Reconciliation id, e.g. "INC-DB-01", or null. */
  readonly flag: string | null;
  readonly note: string;
}

/** Where a commune of old went by one source alone (cần xác nhận): told to readers, and no figures are carried by it. */
export interface UnconfirmedSuccession {
  readonly oldCode: string;
  readonly newCode: string;
  /** Resolution and its point. */
  readonly resolution: string;
}

/** Zone of a commune (khu vực I, II, III) for some years, as a decision lists it. */
export interface ZoneListing extends Paper {
  readonly commune: string;
  readonly zone: "I" | "II" | "III";
  readonly from: number;
  readonly to: number;
}

/** A succession before the reform of 2025 (Tà Lèng into Thanh Minh). */
export interface EarlierChange {
  readonly oldCode: string;
  readonly newCode: string;
  /** First day on which the old unit is gone. */
  readonly date: string;
}

export interface Plan {
  readonly id: string;
  readonly province: string;
  readonly period: string;
  readonly document: string;
  readonly title: Localised;
}

/** Poor districts (huyện nghèo) of a province, as a document lists them for some years. */
export interface PoorDistricts {
  readonly document: string;
  readonly province: string;
  /** First and last year of the list. */
  readonly from: number;
  readonly to: number;
  /** Codes of districts before 2025. */
  readonly districts: readonly string[];
  /** Whether the list is known whole for the province: of a part of it nothing follows for the others. */
  readonly isComplete: boolean;
}

/** One figure of a plan: measured, target, budget or planned. */
export interface PlanFact {
  readonly id: string;
  readonly plan: string;
  /** Section of the plan that prints it, "V.1.3", "II.2(7)". */
  readonly section: string;
  readonly code: string;
  readonly measure: string;
  readonly label: Localised;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: "measured" | "target" | "budget" | "plan";
}

/** One reconciliation of printed plan figures (đối chiếu số liệu kế hoạch). */
export interface PlanCheck {
  readonly id: string;
  /** "break" compares two standards: information, no error. */
  readonly kind: "sum" | "ratio" | "expr" | "range" | "break";
  /** Id of a fact, a number, or a range "2..8". */
  readonly printed: string;
  /** Over fact ids, money in billion đồng. */
  readonly formula: string;
  readonly tolerance: number;
  /** Reconciliation id it is explained under, or null where it agrees. */
  readonly flag: string | null;
  /** A changes a number that is shown, B rounding or labelling, C wording. */
  readonly severity: string | null;
}

/** One column of an official form (cột của biểu mẫu). */
export interface FormColumn {
  readonly key: string;
  /** Header cells from top to bottom; a path may occur twice, so a column is its path and its order. */
  readonly path: readonly string[];
  readonly role: "number" | "place" | "breakdown" | "count" | "rate";
  /** The measure that a count is stored as. */
  readonly measure?: string | undefined;
  /** Keys of numerator and denominator where the arithmetic of a rate is known. */
  readonly rateOf?: readonly [string, string] | undefined;
  /** The indicator a printed rate stands for on forms that carry no counts (7.5, 7.7). */
  readonly indicator?: string | undefined;
  /** "Khác" by subtraction: groups overlap, so it may fall below 0. */
  readonly mayBeNegative?: boolean | undefined;
}

/** whole = sum of plus - sum of minus, by column key; a key with "*" stands for every column of the family. */
export interface FormSum {
  readonly whole: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** A flag where the circular itself makes it fail: households counted in two groups. */
  readonly severity: "error" | "flag";
}

/** One of the 54 ethnic groups (dân tộc) with the spellings that forms use. */
export interface EthnicGroup {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An official workbook layout (biểu mẫu). */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  /** Standards under which the form is used. */
  readonly standards: readonly StandardId[];
  /** What its rows are; "refused" is a list of people, known only in order to refuse it. */
  readonly places: "commune" | "province" | "refused";
  /** Header rows above the code row or the data. */
  readonly headerRows: number;
  /** "A, B, 1, 2, 3, 4=3/1*100 ...", or null where the form has none. */
  readonly codeRow: readonly string[] | null;
  /** Keys of the columns that the form is for; "dep_*" stands for any of a family. A sheet without one of them is not the form. */
  readonly purpose: readonly string[];
  readonly columns: readonly FormColumn[];
  /** Sums that hold in every row. */
  readonly sums?: readonly FormSum[] | undefined;
  /** Headers by which a list of people is known. */
  readonly refuses?: readonly string[] | undefined;
}

/** A slide set (bộ trang chiếu) in one language, as a file of the registry holds it. */
export interface RegistrySlideSet {
  readonly id: string;
  readonly language: Language;
  readonly province: string;
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedSlideSet;
}

/** Ring of longitude and latitude in degrees; the last point repeats the first. */
export type Ring = readonly (readonly [number, number])[];

/** The provinces of the example and the commune that each is governed from; what addresses meant that named no place or no period. */
export interface ExampleFacts {
  readonly provinces: readonly { readonly code: string; readonly seat: string }[];
  readonly oldAddresses: { readonly province: string; readonly period: string };
}

/** A contradiction of a plan; of a province whose document is no plan, or with null of the whole country. */
export interface PlacedContradiction extends Contradiction {
  readonly province: string | null;
}

/** The facts that people maintain under `data/registry`, parsed at the door and trusted inside. */
export interface Registry {
  readonly measures: MeasureTable;
  /** Every province of the country, by code; of no other than `provinces` anything else is known here. */
  readonly nation: readonly Province[];
  /** The provinces that it was read for, in the order asked for. */
  readonly provinces: readonly Province[];
  readonly example: ExampleFacts;
  readonly districts: readonly District[];
  readonly poorDistricts: readonly PoorDistricts[];
  readonly communes: readonly Commune[];
  readonly successions: readonly Succession[];
  readonly unconfirmedSuccessions: readonly UnconfirmedSuccession[];
  readonly zones: readonly ZoneListing[];
  readonly earlierChanges: readonly EarlierChange[];
  readonly standards: readonly Standard[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly Source[];
  readonly official: readonly OfficialFigure[];
  readonly plans: readonly Plan[];
  readonly planFacts: readonly PlanFact[];
  readonly planChecks: readonly PlanCheck[];
  readonly programmes: readonly Programme[];
  /** What each programme gives, and who does what by when. */
  readonly planSections: readonly PlanSection[];
  readonly support: readonly Support[];
  readonly tasks: readonly PlanTask[];
  readonly contradictions: readonly PlacedContradiction[];
  readonly targets: readonly Target[];
  readonly forms: readonly Form[];
  readonly ethnicGroups: readonly EthnicGroup[];
  /** What a term of the definitions (thuật ngữ) means in figures that a document of one place prints. */
  readonly termExamples: readonly {
    readonly term: TermId;
    readonly province: string;
    readonly text: Localised;
  }[];
  /** Coarse rings of each province, the mainland first. */
  readonly outlines: ReadonlyMap<string, readonly Ring[]>;
}

/** Communes of a province under a scheme on a date (ISO), in ascending code. */
export function findCommunes(registry: Registry, scheme: Scheme, province: string, date: string): Commune[] {
  return registry.communes.filter(
    (commune) =>
      commune.scheme === scheme &&
      commune.province === province &&
      (commune.validFrom === null || commune.validFrom <= date) &&
      (commune.validTo === null || commune.validTo >= date),
  );
}

/**
 * Communes that a form must report. Old communes for which no resolution names a successor are left out: four rows of the
 * register of March 2025 that the crosswalk flags.
 */
export function findReportingCommunes(
  registry: Registry,
  scheme: Scheme,
  province: string,
  date: string,
): Commune[] {
  const known = new Set([
    ...registry.successions.map((succession) => succession.oldCode),
    ...registry.earlierChanges.map((change) => change.oldCode),
  ]);
  return findCommunes(registry, scheme, province, date).filter(
    (commune) => scheme === "2025" || known.has(commune.code),
  );
}

/** @throws ProblemsError for a code that is no province of the registry */
export function requireProvince(registry: Registry, code: string): Province {
  const province = registry.provinces.find((entry) => entry.code === code);
  if (province !== undefined) return province;
  const place = { file: "data/registry/provinces.csv" };
  const known = registry.nation.map((entry) => entry.code);
  throw new ProblemsError([
    { severity: "error", check: "provinceIsKnown", place, values: { found: code, known } },
  ]);
}

/** The scheme of commune codes in force on a date: districts and old communes ended on 30 June 2025. */
export function schemeOn(date: string): Scheme {
  return date < "2025-07-01" ? "pre2025" : "2025";
}
