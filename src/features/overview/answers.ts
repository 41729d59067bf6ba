import { formatMoney } from "#domain/coverage/money";
import { formatDay } from "#domain/day";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { signText } from "../../words/signed.ts";
import { en as targetsEn } from "../shared/targets/en.ts";
import { vi as targetsVi } from "../shared/targets/vi.ts";
import { en as summaryEn } from "./en.ts";
import { en } from "./questions/en.ts";
import { QUESTIONS, vi, type Question } from "./questions/vi.ts";
import type { CommuneRow, ProvinceOverview } from "./reading/model.ts";
import { sayParts } from "./summary.ts";
import { vi as summaryVi } from "./vi.ts";
import { makeWriter } from "./write.ts";

const WORDS = { vi, en };
const TARGETS = { vi: targetsVi, en: targetsEn };
const SUMMARY = { vi: summaryVi, en: summaryEn };

/** A question with its answer in one line, and the sentences that stand behind it; every figure carries its sign in the text. */
export interface Answer {
  readonly question: Question;
  readonly answer: string;
  readonly why: readonly string[];
}

/** How many names an answer has room for. */
const NAMED = 3;

type Say = (overview: ProvinceOverview, language: Language) => Omit<Answer, "question">;

const SAY: Readonly<Record<Question, Say>> = {
  now: sayNow,
  targets: sayTargets,
  worse: sayWorse,
  where: sayWhere,
  lacks: sayLacks,
  need: sayNeed,
  money: sayMoney,
  tasks: sayTasks,
  others: sayOthers,
  sources: saySources,
};

/** What a leader asks first, each with its answer; without another province to compare with, that question is not asked. */
export function sayAnswers(overview: ProvinceOverview, language: Language): Answer[] {
  return QUESTIONS.filter((question) => question !== "others" || overview.provinces.length > 1).map(
    (question) => {
      const { answer, why } = SAY[question](overview, language);
      return { question, answer, why: why.filter((sentence) => sentence !== "") };
    },
  );
}

function sayNow(overview: ProvinceOverview, language: Language) {
  const words = WORDS[language].now;
  const { rate, year } = overview;
  const { rate: said, change } = sayParts(overview, language);
  const percent = makeWriter(language).percent(rate.value, rate.status);
  return {
    answer: rate.value === null ? words.unknown(year) : words.rate(year, percent),
    why: [said, change],
  };
}

function sayTargets(overview: ProvinceOverview, language: Language) {
  const [first] = overview.targets;
  if (first === undefined) return { answer: WORDS[language].targets.none, why: [] };
  const { target, progress } = first;
  const province = SUMMARY[language].inSentence(overview.province.name[language]);
  const says = TARGETS[language].says({ ...target, who: target.scope.name?.[language] ?? province });
  const standing = signText(TARGETS[language].standings[progress.standing], progress.status);
  const { latest } = progress;
  const measured =
    latest === null || progress.standing === "undecided"
      ? ""
      : `${SUMMARY[language].targets.measured(makeWriter(language).percent(latest.value, latest.status), latest.year)}.`;
  return { answer: `${standing}. ${says}`, why: [measured, sayParts(overview, language).targets] };
}

function sayWorse(overview: ProvinceOverview, language: Language) {
  const words = WORDS[language].worse;
  const { movers } = overview;
  if (movers === null || movers.fell + movers.rose + movers.same === 0)
    return { answer: words.none, why: [] };
  const count = (number: number) => signText(formatCount(number, language), movers.status);
  const names = movers.rises.slice(0, NAMED).map(({ name }) => name);
  const [most] = movers.falls;
  const write = makeWriter(language);
  return {
    answer:
      movers.rose === 0
        ? words.noRise(count(movers.fell), movers.same)
        : words.rose(count(movers.rose), names, movers.rose <= NAMED),
    why: [
      most === undefined ? "" : words.falls(most.name, write.change(most.points, most.change.status)),
      sayParts(overview, language).moves,
    ],
  };
}

const namesOf = (communes: readonly CommuneRow[]) => communes.slice(0, NAMED).map(({ name }) => name);

function sayWhere(overview: ProvinceOverview, language: Language) {
  const words = WORDS[language].where;
  const { half } = overview.where;
  const highest = namesOf(overview.extremes.highest);
  return {
    answer:
      half === null
        ? words.none
        : words.half(
            makeWriter(language).count(half.communes, half.status),
            formatCount(overview.communes, language),
          ),
    why: [sayParts(overview, language).where, highest.length === 0 ? "" : words.highest(highest)],
  };
}

function sayLacks(overview: ProvinceOverview, language: Language) {
  const words = WORDS[language].lacks;
  const [most] = overview.deprivations;
  if (most === undefined) return { answer: words.none, why: [] };
  const percent = makeWriter(language).percent(most.unit.value, most.unit.status, 1);
  return {
    answer: words.most(most.name[language], percent),
    why: [sayParts(overview, language).lacks],
  };
}

function sayNeed({ need }: ProvinceOverview, language: Language) {
  const words = WORDS[language].need;
  if (need === null) return { answer: words.unknown, why: [] };
  const { above, year, high, without } = need;
  if (without.length === 0) return { answer: words.none(high, above, year), why: [words.note] };
  const names = `${namesOf(without).join(", ")}${without.length > NAMED ? "…" : "."}`;
  return { answer: words.some(without.length, above, year), why: [names] };
}

const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from === to ? String(from) : `${String(from)}-${String(to)}`;

function sayMoney({ money, recorded }: ProvinceOverview, language: Language) {
  const words = WORDS[language].money;
  const billion = (amount: number) => formatMoney(amount, "billion", language);
  const signed = (amount: number | null) =>
    amount === null ? "–" : signText(billion(amount), recorded?.status ?? "missing");
  return {
    answer: money === null ? words.none : words.needs(span(money), billion(money.amount), money.isLowerBound),
    why: [
      recorded === null
        ? ""
        : words.recorded(span(recorded), signed(recorded.planned), signed(recorded.spent)),
      money === null ? "" : words.unspent,
    ],
  };
}

function sayTasks({ tasks }: ProvinceOverview, language: Language) {
  const words = WORDS[language].tasks;
  if (tasks === null) return { answer: words.none, why: [] };
  const { count, last } = tasks;
  return {
    answer: words.some(count, formatDay(last.due, language)),
    why: [words.last(last.label[language]), words.undone],
  };
}

function sayOthers({ provinces, province, year }: ProvinceOverview, language: Language) {
  const words = WORDS[language].others;
  const own = provinces.find(({ code }) => code === province.code)?.value.value ?? 0;
  const rank = provinces.filter(({ value }) => (value.value ?? 0) > own).length + 1;
  return { answer: words.place(rank, provinces.length), why: [words.note(year)] };
}

function saySources({ sources }: ProvinceOverview, language: Language) {
  const words = WORDS[language].sources;
  return { answer: sources.length === 0 ? words.none : words.some(sources.length), why: [] };
}
