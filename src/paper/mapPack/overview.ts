import { formatCounts, formatValue, NO_NUMBER } from "#domain/format";
import type { IndicatorRule, IndicatorValue } from "#domain/indicator";
import { isAbsent } from "#domain/status";
import { formatRuns } from "../../words/run.ts";
import { SIGNS } from "../../words/signs.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { formatDay } from "#domain/day";
import { en as deprivationsEn } from "../../features/shared/deprivations/en.ts";
import { vi as deprivationsVi } from "../../features/shared/deprivations/vi.ts";
import { line, type Shape, type Paper } from "../sheet/shapes.ts";
import { fitText } from "../sheet/type.ts";
import { LIGHT } from "../../styles/lightRoles.ts";
import { listNotes, sayLoud } from "../picture/notes.ts";
import { signOf, signOfAll } from "#domain/sign";
import type { Exploration } from "#domain/reading";
import type { PictureSubject } from "../../features/shared/paper.ts";
import { sayMap } from "../../reading/captions.ts";
import { readDeprivations, type DeprivationRow } from "../../reading/deprivations.ts";
import { readValue } from "../../reading/exploration.ts";
import { makeTrend, type TrendSegment } from "../../reading/trend.ts";
import { fitPage, footer, LINE, stack, table, text, type Block } from "./blocks.ts";
import { drawDeprivations, drawTrend } from "./charts.ts";
import type { Province } from "./province.ts";

const DEPRIVATIONS = { vi: deprivationsVi, en: deprivationsEn };

const WORDS = { vi, en };

/** Figures of the cover and of a commune's page. */
export const KEY_INDICATORS = [
  "poor_rate",
  "near_poor_rate",
  "multidimensional_rate",
  "poor_households",
  "total_households",
  "mean_deprivations_poor",
  "minority_poor_rate",
] as const;

/** A part of the pack with the page it begins on. */
export interface Entry {
  readonly name: string;
  readonly page: number;
}

/** The first page: the sentence, key figures, the years, what poor households lack, and what is in the pack. */
export function makeOverview(
  province: Province,
  subject: PictureSubject,
  contents: readonly Entry[],
): Paper[] {
  const { language, entry, messages } = province;
  const words = WORDS[language];
  const { choice, exploration } = subject;
  const code = entry.code;
  const lacking = listDeprivations(province, subject, code);
  const trend = makeTrend(province.table, choice.indicator, choice.bands, code);
  return fitPage(
    (density) => [
      text(words.title(entry.name[language]), LINE, { size: 20, face: "strong", after: 2 }, LIGHT),
      text(
        `${messages.explore.year(choice.period, choice.indicator)} · ${choice.standard.name[language]} · ${words.made(formatDay(choice.period.date, language))}`,
        LINE,
        { size: 9.5, role: "--ink-quiet", after: 12 },
        LIGHT,
      ),
      ...sayLoudly(language, [exploration]),
      text(formatRuns(sayMap(messages, choice, exploration)), LINE, { size: 12, after: 14 }, LIGHT),
      heading(words.keyFigures),
      stack(flattenTable(listKeyFigures(province, subject, code))),
      space(14 * density),
      heading(nameTrend(province, subject, trend)),
      drawTrend(province, choice.indicator, trend, { width: LINE, height: 118 * density }, LIGHT),
      space(14 * density),
      heading(nameDeprivations(language, lacking)),
      text(DEPRIVATIONS[language].note, LINE, { size: 8, role: "--ink-quiet", after: 4 }, LIGHT),
      drawDeprivations(province, lacking, LINE, 14 * density, LIGHT),
      space(14 * density),
      heading(words.contents),
      listContents(contents, density),
    ],
    footer(listNotes(subject, [exploration], []), LIGHT),
    LIGHT,
  );
}

/** Names with their pages in two columns, read down. */
function listContents(contents: readonly Entry[], density: number): Block {
  const [size, gap, step] = [8, 24, 13 * density];
  const width = (LINE - gap) / 2;
  const half = Math.ceil(contents.length / 2);
  return {
    height: half * step,
    draw: (x, y) =>
      contents.flatMap(({ name, page }, index): Shape[] => {
        const left = x + (index < half ? 0 : width + gap);
        const base = y + (index % half) * step + size;
        const fitted = fitText(name, { size, least: 5.5, face: "text", width: width - 22, lines: 1 });
        const style = { kind: "text", y: base, colour: LIGHT("--ink") } as const;
        const rule = { colour: LIGHT("--rule"), width: 0.5 };
        return [
          {
            ...style,
            x: left,
            text: fitted.lines[0] ?? "",
            size: fitted.size,
            face: "text",
            anchor: "start",
          },
          { ...style, x: left + width, text: String(page), size, face: "figures", anchor: "end" },
          { kind: "shape", d: line([left, base + 3], [left + width, base + 3]), fill: null, stroke: rule },
        ];
      }),
  };
}

/** The heading of a trend; it says what its open and half filled dots are. */
export function nameTrend(
  { language }: Province,
  { choice }: PictureSubject,
  trend: readonly TrendSegment[],
): string {
  const signs = trend.flatMap(({ points }) => points.map(({ unit }) => signOf(unit.status)));
  const { dots } = WORDS[language];
  const key = (["provisional", "estimated", "illustrative"] as const).filter((sign) => signs.includes(sign));
  const said = key.length === 0 ? "" : ` (${key.map((sign) => dots[sign]).join(", ")})`;
  return `${WORDS[language].trend}: ${choice.indicator.name[language]}${said}`;
}

/** The heading of what poor households lack, with the word of the sign that all its figures have. */
export function nameDeprivations(language: Province["language"], rows: readonly DeprivationRow[]): string {
  const shared = signOfAll(rows.map(({ unit }) => unit.status));
  return DEPRIVATIONS[language].title + (shared === null ? "" : ` (${SIGNS[language][shared]})`);
}

/** The loud line of a page, where a figure on it is made up. */
export function sayLoudly(language: Province["language"], readings: readonly Exploration[]): Block[] {
  const said = sayLoud(language, readings);
  return said === ""
    ? []
    : [text(said, LINE, { size: 9.5, face: "strong", role: "--hint", after: 6 }, LIGHT)];
}

export function heading(words: string): Block {
  return text(words, LINE, { size: 11, face: "strong", after: 3 }, LIGHT);
}

export function space(height: number): Block {
  return { height, draw: () => [] };
}

function flattenTable({ head, rows }: ReturnType<typeof table>): Block[] {
  return [head, ...rows];
}

/** The key figures of a unit with their counts and status; a commune's with its rank. */
export function listKeyFigures(province: Province, subject: PictureSubject, code: string) {
  const { language, messages } = province;
  const words = WORDS[language].columns;
  const rules = KEY_INDICATORS.flatMap(
    (id) => province.catalogue.indicators.find((rule) => rule.id === id) ?? [],
  );
  const rows = rules
    .filter(({ standards }) => standards.includes(subject.choice.period.standard))
    .map((rule) => {
      const value = readValue(province.table, rule, subject.choice.period.id, code);
      return [
        rule.name[language],
        value.value === null ? NO_NUMBER : formatValue(value.value, rule, language),
        sayCounts(value, rule, language),
        messages.explore.status[value.status],
      ];
    });
  return table(
    [
      { title: words.indicator, share: 4, figures: false },
      { title: words.value, share: 1.6, figures: true },
      { title: words.counts, share: 2.6, figures: true },
      { title: words.status, share: 2.2, figures: false },
    ],
    rows,
    LINE,
    LIGHT,
  );
}

function sayCounts(value: IndicatorValue, rule: IndicatorRule, language: Province["language"]): string {
  if (value.value === null || value.numerator === null || value.denominator === null || rule.kind !== "rate")
    return "";
  const { numerator, denominator } = formatCounts(value, language, SIGNS[language]);
  return `${numerator} / ${denominator}`;
}

export function listDeprivations(province: Province, { choice }: PictureSubject, code: string) {
  const dimensions = province.details.dimensions[choice.standard.id] ?? [];
  return readDeprivations(
    province.table,
    province.catalogue.indicators,
    dimensions,
    choice.period,
    code,
  ).filter(({ unit }) => !isAbsent(unit.status));
}
