import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { yearOf } from "#domain/standard";
import { weakest } from "#domain/status";
import { STANDINGS } from "#domain/targets/progress";
import { en } from "./en.ts";
import { vi, type Frequency } from "./vi.ts";
import { en as targetsEn } from "../shared/targets/en.ts";
import { vi as targetsVi } from "../shared/targets/vi.ts";
import { sumLeftOut } from "./reading/communes.ts";
import type { Change, ProvinceOverview } from "./reading/model.ts";
import { signText } from "../../words/signed.ts";
import { makeWriter } from "./write.ts";

const WORDS = { vi, en };
const TARGETS = { vi: targetsVi, en: targetsEn };

/** Deprivations that the summary names. */
const NAMED = 3;

/** What stands behind the answers: a plain sentence each, made of the values that the page shows below them; "" where there is nothing to say. */
export function sayParts(overview: ProvinceOverview, language: Language) {
  return {
    rate: sayRate(overview, language),
    change: sayChange(overview, language),
    where: sayWhere(overview, language),
    lacks: sayLacks(overview, language),
    moves: sayMoves(overview, language),
    targets: sayTargets(overview, language),
  };
}

function sayRate({ rate, year, province }: ProvinceOverview, language: Language): string {
  const words = WORDS[language];
  const write = makeWriter(language);
  const name = words.inSentence(province.name[language]);
  const all =
    rate.denominator === null ? null : write.count(rate.denominator, rate.denominatorStatus ?? "missing");
  if (rate.value === null) return words.summary.unknown(year, name, rate.status === "suppressed");
  if (rate.value === 0) return words.summary.nobody(year, name, all);
  const percent = write.percent(rate.value, rate.status);
  const counts =
    all === null || rate.numerator === null
      ? ""
      : `: ${words.counts(write.count(rate.numerator, rate.numeratorStatus), all)}`;
  return words.summary.rate(year, name, frequencyOf(rate.value, language), percent + counts);
}

/** "18 of every 100" for 17,78 %, "4 of every 1.000" for 0,4 %: never "0 of every". */
export function frequencyOf(percent: number, language: Language): Frequency {
  const of = [100, 1000, 10_000, 100_000].find((size) => (percent / 100) * size >= 0.95) ?? 1_000_000;
  return { of: formatCount(of, language), about: formatCount((percent / 100) * of, language) };
}

function sayChange({ changes, standard }: ProvinceOverview, language: Language): string {
  const { summary } = WORDS[language];
  const label = standard.label[language];
  const { sinceBefore, sinceStart, followsBreak } = changes;
  if (sinceBefore === null) return followsBreak ? summary.first(label) : "";
  if (sinceBefore.points === null) return "";
  const head = summary.change(
    yearOf(sinceBefore.since),
    pointsOf(sinceBefore, language),
    householdsOf(sinceBefore, language),
  );
  if (sinceStart?.points == null) return `${head}.`;
  return `${head}${summary.sinceStart(yearOf(sinceStart.since), label, pointsOf(sinceStart, language))}.`;
}

function pointsOf({ points, status }: Change, language: Language): string {
  return WORDS[language].points(points ?? 0, status);
}

function householdsOf({ households, householdsStatus }: Change, language: Language): string | null {
  return households === null ? null : WORDS[language].households(households, householdsStatus);
}

/** Half of the poor is the answer itself; here is what the poorest communes hold. */
function sayWhere({ where }: ProvinceOverview, language: Language): string {
  const write = makeWriter(language);
  const top = where.byRate.at(-1);
  if (top === undefined || top.ofPoor === null) return "";
  const said = WORDS[language].summary.poorest(
    top.communes,
    write.percent(top.ofPoor, top.status, 1),
    write.percent(top.ofHouseholds, top.status, 1),
  );
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function sayLacks({ deprivations }: ProvinceOverview, language: Language): string {
  const write = makeWriter(language);
  const items = deprivations
    .slice(0, NAMED)
    .map(({ name, unit }) => `${lower(name[language])} (${write.percent(unit.value, unit.status, 1)})`);
  return items.length === 0 ? "" : WORDS[language].summary.lacks(items);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sayMoves({ movers }: ProvinceOverview, language: Language): string {
  if (movers === null || movers.fell + movers.rose + movers.same === 0) return "";
  const { since, leftOut, status } = movers;
  const counts = { ...movers, unknown: sumLeftOut(leftOut) };
  return WORDS[language].summary.moved(yearOf(since), counts, status);
}

function sayTargets({ targets }: ProvinceOverview, language: Language): string {
  if (targets.length === 0) return "";
  const standings = STANDINGS.flatMap((standing) => {
    const own = targets.filter(({ progress }) => progress.standing === standing);
    if (own.length === 0) return [];
    const status = weakest(own.map(({ progress }) => progress.status));
    return [`${signText(String(own.length), status)} ${lower(TARGETS[language].standings[standing])}`];
  });
  return WORDS[language].summary.targets(targets.length, standings);
}
