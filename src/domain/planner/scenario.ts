import type { Rules } from "./allocate.ts";
import type { Criterion } from "./criteria.ts";

/** How far down the order help goes. */
export type Cut =
  /** The first so many communes. */
  | { readonly kind: "communes"; readonly count: number }
  /** Until the money is spent, in order; million đồng (triệu đồng). */
  | { readonly kind: "budget"; readonly money: number }
  /** Everyone a share of the money, by poor households; million đồng. */
  | { readonly kind: "share"; readonly money: number };

/** A plan as a reader puts it together (phương án). */
export interface Scenario {
  readonly name: string;
  /** Any of the groups, all criteria of one. */
  readonly groups: readonly (readonly Criterion[])[];
  /** Measure that says where need is greatest. */
  readonly need: string;
  readonly cut: Cut;
  readonly rules: Rules;
}

export const DEFAULT_SCENARIO: Scenario = {
  name: "",
  groups: [],
  need: "poor_households",
  cut: { kind: "communes", count: 10 },
  rules: { basis: "household", unitCost: 10_000, serves: "poor" },
};

/** Ids of what a plan asks of communes: the measure of need first, then every criterion's measure or attribute. */
export function listAsked({ groups, need }: Pick<Scenario, "groups" | "need">): string[] {
  const criteria = groups.flat();
  return [need, ...criteria.map((each) => (each.kind === "attribute" ? each.attribute : each.measure))];
}

/** Longest name of a plan, characters. */
export const LONGEST_NAME = 80;
/** More criteria than anybody can keep in mind, and amounts beyond any province's. Money in million, costs in thousand đồng. */
export const MOST = {
  groups: 6,
  criteria: 8,
  money: 10_000_000,
  unitCost: 100_000_000,
  communes: 4000,
} as const;

/** As many groups, criteria and bounds as there can be, and a name. */
const LONGEST = 5000;

const IDENTIFIER = /^[a-z][a-z0-9._-]{0,60}$/i;

/**
 * A scenario as text for an address: sections between "~", groups between "!", criteria between "*", their parts between "(". The name comes
 * last and may hold anything else.
 */
export function formatScenario({ groups, need, cut, rules, name }: Scenario): string {
  const written = groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(formatCriterion).join("*"))
    .join("!");
  const { basis, unitCost, serves } = rules;
  return [
    written,
    need,
    cut.kind === "communes"
      ? `n${String(cut.count)}`
      : `${cut.kind === "budget" ? "b" : "s"}${String(cut.money)}`,
    `${basis === "household" ? "h" : "c"}${String(unitCost)}${serves === "all" ? "a" : "p"}`,
    cleanName(name),
  ].join("~");
}

function formatCriterion(criterion: Criterion): string {
  if (criterion.kind === "attribute") return `m(${criterion.attribute}(${criterion.has ? "1" : "0"}`;
  if (criterion.kind === "top") return `t(${criterion.measure}(${String(criterion.count)}`;
  const { measure, from, to } = criterion;
  return `r(${measure}(${from === null ? "" : String(from)}(${to === null ? "" : String(to)}`;
}

/** Reads a scenario; what is malformed is left out, or the usual, and nothing throws. Null for text that is no scenario at all. */
export function parseScenario(text: string): Scenario | null {
  const [groups = "", need = "", cut = "", rules = "", ...name] = text.slice(0, LONGEST).split("~");
  if (!IDENTIFIER.test(need)) return null;
  return settle({
    name: cleanName(name.join(" ")),
    groups: groups
      .split("!")
      .slice(0, MOST.groups)
      .map((group) => group.split("*").slice(0, MOST.criteria).flatMap(parseCriterion))
      .filter((group) => group.length > 0),
    need,
    cut: parseCut(cut),
    rules: parseRules(rules),
  });
}

/** Money is shared by poor households one by one: where a commune is served or paid for as a whole it is spent in order instead. */
export function settle(scenario: Scenario): Scenario {
  const { cut, rules } = scenario;
  if (cut.kind !== "share" || canShare(rules)) return scenario;
  return { ...scenario, cut: { kind: "budget", money: cut.money } };
}

/** Whether a budget can be shared out household by household. */
export function canShare({ basis, serves }: Rules): boolean {
  return basis === "household" && serves === "poor";
}

/** Names are shown as text wherever they stand; marks that turn the reading direction or break the address are taken out. */
export function cleanName(name: string): string {
  return (
    name
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}~]/gu, " ")
      .replace(/ +/g, " ")
      .trimStart()
      .slice(0, LONGEST_NAME)
      // Half of a sign, as a cut leaves it, can stand in no address.
      .replace(/\p{Cs}/gu, "")
  );
}

function parseCriterion(text: string): Criterion[] {
  const [kind = "", id = "", first = "", second = ""] = text.split("(");
  return IDENTIFIER.test(id) ? (READERS.get(kind)?.(id, first, second) ?? []) : [];
}

const READERS = new Map<string, (id: string, first: string, second: string) => Criterion[]>([
  [
    "m",
    (attribute, has) =>
      has === "1" || has === "0" ? [{ kind: "attribute", attribute, has: has === "1" }] : [],
  ],
  [
    "t",
    (measure, written) => {
      const count = readWhole(written, MOST.communes);
      return count === null ? [] : [{ kind: "top", measure, count }];
    },
  ],
  [
    "r",
    (measure, first, second) => {
      const [from, to] = [readBound(first), readBound(second)];
      return from === undefined || to === undefined ? [] : [{ kind: "range", measure, from, to }];
    },
  ],
]);

/** A bound, null where it is open, undefined where it is none. */
function readBound(text: string): number | null | undefined {
  if (text === "") return null;
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function readWhole(text: string, most: number): number | null {
  return /^\d{1,12}$/.test(text) ? Math.min(Number(text), most) : null;
}

function parseCut(text: string): Cut {
  const amount = readWhole(text.slice(1), text.startsWith("n") ? MOST.communes : MOST.money);
  if (amount === null) return DEFAULT_SCENARIO.cut;
  if (text.startsWith("n")) return { kind: "communes", count: amount };
  if (text.startsWith("b")) return { kind: "budget", money: amount };
  return text.startsWith("s") ? { kind: "share", money: amount } : DEFAULT_SCENARIO.cut;
}

function parseRules(text: string): Rules {
  const [, basis, cost = "", serves] = /^([hc])(\d{1,12})([ap])$/.exec(text) ?? [];
  const unitCost = readWhole(cost, MOST.unitCost);
  if (unitCost === null || unitCost === 0) return DEFAULT_SCENARIO.rules;
  return {
    basis: basis === "c" ? "commune" : "household",
    unitCost,
    serves: serves === "a" ? "all" : "poor",
  };
}
