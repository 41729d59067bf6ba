import type { ExampleHousehold } from "#domain/standards/examples";
import type { HouseholdClass } from "#domain/standards/household";
import type { StandardFacts } from "#domain/standards/standardFacts";
import type { Evidence, StandardRule } from "#domain/standard";
import type { RulePart, TermGroup, TermId } from "#domain/terms";

/** A term as a resident reads of it. No text holds a line or a count of deprivations: those come with the standards. */
export interface TermText {
  /** As the decrees write it, in lower case. */
  readonly name: string;
  /** One sentence that stands alone. */
  readonly short: string;
  readonly more?: readonly string[];
  /** The text it rests on, or that none was found. */
  readonly basis?: string;
  /** Other words people type for it. */
  readonly also?: readonly string[];
}

/** What may be compared with what. */
export interface Comparison {
  readonly what: string;
  readonly verdict: "yes" | "care" | "no";
  readonly why: string;
}

export interface RuleMessages {
  readonly parts: Readonly<Record<RulePart, (rule: StandardRule, listed: number) => string>>;
  /** Years whose results are measured with a standard. */
  readonly years: (standard: StandardFacts) => string;
  readonly legal: (standard: StandardFacts) => string;
  readonly unpublished: string;
  /** "700.000 đồng", or that no text was found. */
  readonly amount: (income: number | null) => string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

export interface ExampleMessages {
  readonly title: string;
  readonly note: string;
  readonly family: (household: ExampleHousehold, names: readonly string[]) => string;
  readonly classes: Readonly<Record<HouseholdClass | "unknown", string>>;
  /** Why a household is called so: how many of the listed deprivations it has, or what is not known. */
  readonly because: (deprived: number | null, rule: StandardRule, isKnown: boolean) => string;
}

/** Words of the page of definitions and of what opens at a term. A language that lacks a message does not compile. */
export interface DefinitionMessages {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly groups: Readonly<Record<TermGroup, string>>;
  readonly terms: Readonly<Record<TermId, TermText>>;
  readonly rules: RuleMessages;
  readonly examples: ExampleMessages;
  readonly byStandard: string;
  readonly basis: string;
  /** Under the standard on show. */
  readonly under: (standard: string) => string;
  readonly full: string;
  readonly standards: {
    readonly caption: string;
    readonly rows: Readonly<
      Record<"legal" | "years" | "rural" | "urban" | "second" | "list" | "evidence", string>
    >;
    readonly list: (dimensions: number, indicators: number) => string;
    readonly noList: string;
    readonly listNotFound: string;
  };
  readonly conditions: {
    readonly caption: (standard: string) => string;
    readonly columns: Readonly<Record<"number" | "indicator" | "condition", string>>;
    readonly notFound: (standard: string) => string;
  };
  readonly comparisons: {
    readonly title: string;
    readonly verdicts: Readonly<Record<Comparison["verdict"], string>>;
    readonly list: readonly Comparison[];
  };
  readonly toAtlas: string;
  readonly toSources: string;
  readonly toTop: string;
}
