import { signOf, signOfAll } from "#domain/sign";
import { SIGNS } from "../../words/signs.ts";
import { formatPercent } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import { layoutDots, type PlacedDots } from "../../charts/dots/layout.ts";
import { layoutTrend, type TrendLayout, type TrendPanel } from "../../charts/trend/layout.ts";
import { circle, line, rectangle, type Shape, type Stroke } from "../sheet/shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import type { DeprivationRow } from "../../reading/deprivations.ts";
import type { TrendSegment } from "../../reading/trend.ts";
import type { Block } from "./blocks.ts";
import type { Province } from "./province.ts";
import { fitText } from "../sheet/type.ts";

const SMALL = 7;

/** What shapes of a chart stand for: the commune and, where there is one beside it, its province. */
export function drawKey(names: readonly [string, string], kind: "lines" | "dots", roles: Roles): Block {
  const styles = [
    { colour: roles("--mark"), width: 1.8 },
    { colour: roles("--mark-quiet"), width: 1.2, dash: [4, 3] as const },
  ];
  const sign = (x: number, y: number, index: number): Shape => {
    const stroke = styles[index] ?? { colour: roles("--mark"), width: 1.8 };
    if (kind === "lines") return { kind: "shape", d: line([x, y], [x + 18, y]), fill: null, stroke };
    const d = circle(x + 9, y, 2.8);
    return index === 0
      ? { kind: "shape", d, fill: stroke.colour }
      : { kind: "shape", d, fill: roles("--paper"), stroke: { colour: stroke.colour, width: 1.1 } };
  };
  return {
    height: 12,
    draw: (x, y) =>
      names.flatMap((name, index) => {
        const at = x + index * 110;
        return [
          sign(at, y + 5, index),
          label(name, at + 22, y + 7.5, { anchor: "start", colour: roles("--ink-quiet"), size: 7.5 }),
        ];
      }),
  };
}

function label(
  words: string,
  x: number,
  y: number,
  look: { readonly anchor: "start" | "middle" | "end"; readonly colour: string; readonly size?: number },
): Shape {
  return { kind: "text", x, y, text: words, size: SMALL, face: "text", ...look };
}

/** A trend as the page draws it: a panel a standard, cut between them, the province beside the commune where both can be read. */
export function drawTrend(
  { language }: Province,
  indicator: IndicatorRule,
  segments: readonly TrendSegment[],
  { width, height }: { readonly width: number; readonly height: number },
  roles: Roles,
): Block {
  const isProvince = segments.every(({ points }) => points.every(({ unit, province }) => unit === province));
  const compares = !isProvince && indicator.kind === "rate";
  const input = segments.map(({ standard, points }) => ({
    label: standard.label[language],
    points: points.map(({ year, unit, province }) => ({
      year,
      unit: unit.value,
      province: compares ? province.value : null,
      sign: signOf(unit.status),
    })),
  }));
  return {
    height,
    draw: (x, y) => {
      const margin = { left: x + 30, top: y + 18, bottom: 14 };
      const layout = layoutTrend(input, { width: x + width, height: y + height, cut: 12, margin });
      return [
        ...layout.panels.flatMap((panel, index) => drawPanel(panel, index > 0, layout, y, roles)),
        ...layout.panels.flatMap((panel, index) =>
          drawEnds(panel, segments[index], (value) => sayTick(value, indicator, language, 1), roles),
        ),
        ...layout.ticks.map((tick) =>
          label(sayTick(tick.value, indicator, language), x + 26, tick.y + 2.4, {
            anchor: "end",
            colour: roles("--ink-quiet"),
          }),
        ),
      ];
    },
  };
}

/** @param y top of the chart */
function drawPanel(
  panel: TrendPanel,
  isCut: boolean,
  { ticks, bottom }: TrendLayout,
  y: number,
  roles: Roles,
): Shape[] {
  const path = (d: string, stroke: Stroke): Shape => ({ kind: "shape", d, fill: null, stroke });
  const quiet = roles("--ink-quiet");
  const box = { x: panel.x, y: y + 2, width: panel.width, height: bottom - y - 2 };
  const cut = { colour: roles("--ink"), width: 1, dash: [2, 2] as const };
  return [
    { kind: "shape", d: rectangle(box), fill: roles("--paper-band") },
    label(panel.label, panel.x + 4, y + 11, { anchor: "start", colour: quiet }),
    ...(isCut ? [path(line([panel.x - 6, y], [panel.x - 6, bottom + 3]), cut)] : []),
    ...ticks.map((tick) =>
      path(line([panel.x, tick.y], [panel.x + panel.width, tick.y]), { colour: roles("--rule"), width: 0.6 }),
    ),
    ...panel.province.map((d) => path(d, { colour: roles("--mark-quiet"), width: 1.2, dash: [4, 3] })),
    ...panel.unit.map((d) => path(d, { colour: roles("--mark"), width: 1.8, round: true })),
    ...panel.dots.flatMap((dot) => drawDot(dot, roles)),
    ...panel.years.map((year) =>
      label(String(year.year), year.x, bottom + 10, { anchor: year.anchor, colour: quiet }),
    ),
    ...panel.dots
      .filter((dot) => !panel.years.some(({ year }) => year === dot.year))
      .map((dot) => label(String(dot.year), dot.x, bottom + 10, { anchor: "middle", colour: quiet })),
  ];
}

/** A dot of a trend: filled where the figure is official, half filled where it is provisional, open where it is made up. */
function drawDot({ x, y, sign }: TrendPanel["dots"][number], roles: Roles): Shape[] {
  const mark = roles("--mark");
  if (sign === null) return [{ kind: "shape", d: circle(x, y, 1.9), fill: mark }];
  const open: Shape = {
    kind: "shape",
    d: circle(x, y, 1.9),
    fill: roles("--paper"),
    stroke: { colour: mark, width: 0.9 },
  };
  if (sign === "illustrative") return [open];
  return [
    open,
    { kind: "shape", d: rectangle({ x: x - 1.9, y: y - 1.2, width: 1.9, height: 2.4 }), fill: mark },
  ];
}

/** The unit's own values at both ends of a panel: what a reader asks a line first. */
function drawEnds(
  { dots }: TrendPanel,
  segment: TrendSegment | undefined,
  say: (value: number) => string,
  roles: Roles,
): Shape[] {
  const valueOf = new Map(segment?.points.map(({ year, unit }) => [year, unit.value]));
  return [dots[0], ...(dots.length > 1 ? [dots.at(-1)] : [])].flatMap((dot, index) => {
    const value = dot === undefined ? null : (valueOf.get(dot.year) ?? null);
    if (dot === undefined || value === null) return [];
    const [x, anchor] = index === 0 ? ([dot.x - 2, "start"] as const) : ([dot.x + 2, "end"] as const);
    return [
      { ...label(say(value), x, dot.y - 4.5, { anchor, colour: roles("--ink") }), face: "figures" } as Shape,
    ];
  });
}

function sayTick(
  value: number,
  { kind }: IndicatorRule,
  language: Province["language"],
  decimals = 0,
): string {
  return kind === "rate"
    ? formatPercent(value, language, decimals)
    : new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en").format(value);
}

/** What poor households lack: a filled dot for the commune, a ring for its province, in percent. */
export function drawDeprivations(
  { language, messages }: Province,
  rows: readonly DeprivationRow[],
  width: number,
  step: number,
  roles: Roles,
): Block {
  const [names, figures] = [width * 0.36, 66];
  const track = width - names - figures;
  const placed = layoutDots(
    rows.map(({ key, unit, province }) => ({ key, unit: unit.value, province: province.value })),
    track,
    4,
  );
  const shared = signOfAll(rows.map(({ unit }) => unit.status));
  return {
    height: rows.length * step,
    draw: (x, y) =>
      rows.flatMap(({ name, unit }, index): Shape[] => {
        const at = placed[index];
        const middle = y + (index + 0.5) * step;
        const { size, lines } = fitText(name[language], {
          size: 7.4,
          least: 5.5,
          face: "text",
          width: names - 6,
          lines: 1,
        });
        const shown =
          unit.value === null ? messages.explore.status[unit.status] : formatPercent(unit.value, language, 1);
        const sign = signOf(unit.status);
        const mark = sign === null || sign === shared ? "" : ` (${SIGNS[language][sign]})`;
        return [
          label(lines[0] ?? "", x, middle + 2.6, { anchor: "start", colour: roles("--ink"), size }),
          ...drawDots(at, { x: x + names, y: middle, width: track }, roles),
          {
            ...label(shown + mark, x + width, middle + 2.6, {
              anchor: "end",
              colour: roles("--ink"),
              size: 7.4,
            }),
            face: unit.value === null ? "text" : "figures",
          } as Shape,
        ];
      }),
  };
}

/** The rule of a row with the ring of the province below the dot of the commune, where they have a value. */
function drawDots(
  at: PlacedDots | undefined,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  roles: Roles,
): Shape[] {
  const rule = { colour: roles("--rule"), width: 0.8 };
  const shapes: Shape[] = [{ kind: "shape", d: line([x, y], [x + width, y]), fill: null, stroke: rule }];
  if (at?.province != null) {
    const stroke = { colour: roles("--mark-quiet"), width: 1.1 };
    shapes.push({ kind: "shape", d: circle(x + at.province, y, 2.6), fill: roles("--paper"), stroke });
  }
  if (at?.unit != null) shapes.push({ kind: "shape", d: circle(x + at.unit, y, 3), fill: roles("--mark") });
  return shapes;
}
