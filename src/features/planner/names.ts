import type { Programme } from "#domain/coverage/programme";
import type { ProgrammesFile } from "#domain/coverage/file";
import { formatMoney } from "#domain/coverage/money";
import { formatBound } from "#domain/format";
import type { Language } from "#domain/localised";
import type { Criterion } from "#domain/planner/criteria";
import type { Scenario } from "#domain/planner/scenario";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import type { Measure } from "./reading/measures.ts";

const WORDS = { vi, en };

const THOUSAND = 1000;

/** What the names of measures and attributes are read from. */
export interface NameSources {
  readonly language: Language;
  readonly measures: readonly Measure[];
  readonly register: ProgrammesFile | null;
}

export function nameMeasure({ measures, language }: NameSources, id: string): string {
  return measures.find((measure) => measure.id === id)?.rule.name[language] ?? id;
}

/** A yes-or-no question by its id, such as "sector.water"; one that is not known here keeps its id. */
export function nameAttribute({ language, register }: NameSources, id: string): string {
  const words = WORDS[language].attributes;
  const [kind = "", ...rest] = id.split(".");
  const key = rest.join(".");
  const namers = new Map<string, () => string | undefined>([
    ["sector", () => own(words.sectors, key)],
    ["designation", () => own(words.designations, key)],
    ["zone", () => (key === "" ? undefined : words.zone(key))],
    ["district", () => words.district(own(register?.districts ?? {}, key) ?? key)],
    ["target", () => words.target],
    ["programme", () => register?.programmes.find((programme) => programme.id === key)?.name[language]],
  ]);
  return namers.get(kind)?.() ?? id;
}

/** A key comes from an address, and every object answers to words such as "constructor". */
function own(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** Whether a question is about programmes: then "no" means that no row is on record. */
export function isProgrammeAttribute(id: string): boolean {
  return id.startsWith("sector.") || id.startsWith("programme.");
}

/** Programmes that criteria ask for and no map can show, as one note; none where there are none. */
export function sayUnplaced(
  { language }: Pick<NameSources, "language">,
  programmes: readonly Programme[],
): string[] {
  if (programmes.length === 0) return [];
  return [WORDS[language].groups.unplaced(programmes.map(({ name }) => name[language]).join("; "))];
}

/** What a plan is compared with: a kept plan by its name, or today's coverage. */
export function nameAgainst(sources: NameSources, against: string, rival: Scenario | null): string {
  const words = WORDS[sources.language];
  if (rival !== null) return words.against.kept(rival.name === "" ? words.keep.unnamed : rival.name);
  return against === "any" ? words.against.any : nameAttribute(sources, against);
}

/** How far a plan goes: "10", "tất cả" where it takes whatever there is, or the money. */
export function sayCut(sources: NameSources, { cut }: Pick<Scenario, "cut">, fitting: number): string {
  const { everyone } = WORDS[sources.language].outcome;
  if (cut.kind !== "communes") return sayMoney(sources, THOUSAND * cut.money);
  return cut.count >= fitting ? everyone : formatBound(cut.count, sources.language);
}

export function sayCriterion(sources: NameSources, criterion: Criterion): string {
  const { language } = sources;
  const words = WORDS[language];
  if (criterion.kind === "attribute") {
    const says = isProgrammeAttribute(criterion.attribute)
      ? words.attributes.recordedSays
      : words.attributes.says;
    return says(nameAttribute(sources, criterion.attribute), criterion.has);
  }
  const name = nameMeasure(sources, criterion.measure);
  if (criterion.kind === "top") return `${name}: ${String(criterion.count)} ${words.groups.tests.top}`;
  const bounds = [
    criterion.from === null ? "" : `${words.groups.from} ${formatBound(criterion.from, language)}`,
    criterion.to === null ? "" : `${words.groups.to} ${formatBound(criterion.to, language)}`,
  ];
  return `${name} ${bounds.filter((bound) => bound !== "").join(" ")}`.trim();
}

/** All criteria as one line, as a workbook and a printed sheet carry it. */
export function sayCriteria(sources: NameSources, { groups }: Pick<Scenario, "groups">): string {
  const words = WORDS[sources.language];
  const asked = groups.filter((group) => group.length > 0);
  if (asked.length === 0) return words.sheets.everyone;
  return asked
    .map((group) => group.map((criterion) => sayCriterion(sources, criterion)).join(` ${words.groups.and} `))
    .join(`; ${words.groups.or} `);
}

/** Thousand đồng in the largest unit that keeps them whole to three decimals: "113,4 tỷ đồng", "0,5 triệu đồng". */
export function sayMoney({ language }: Pick<NameSources, "language">, thousand: number): string {
  const words = WORDS[language].outcome;
  const isLarge = thousand >= THOUSAND * THOUSAND && thousand % THOUSAND === 0;
  return isLarge
    ? words.billion(formatMoney(thousand / THOUSAND, "billion", language))
    : words.million(formatMoney(thousand / THOUSAND, "million", language));
}
