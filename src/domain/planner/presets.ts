import { countIdOf } from "../indicator.ts";
import { DEFAULT_SCENARIO, type Scenario } from "./scenario.ts";

export const PRESETS = ["poorest", "sponsors", "gap", "reverse", "sanitation", "money", "targets"] as const;
export type Preset = (typeof PRESETS)[number];

/** Measures that no series has: sums over the recorded years up to the one on show. */
export const RECORDED_IDS = {
  programmes: "recorded.programmes",
  planned: "recorded.planned",
  perPoor: "recorded.per_poor",
} as const;

/** 50 tỷ đồng in million. */
const FIFTY_BILLION = 50_000;
/** As many as there are: the list is all who meet the criteria. */
const ALL = { kind: "communes", count: 4000 } as const;

/**
 * A ready-made plan; its thresholds can be moved like any other.
 * @param middle the median of a measure over the communes on show: what "many" and "few" start from
 */
export function makePreset(preset: Preset, middle: (measure: string) => number): Scenario {
  return { ...DEFAULT_SCENARIO, ...MAKERS[preset](middle) };
}

const range = (measure: string, from: number | null, to: number | null) =>
  ({ kind: "range", measure, from, to }) as const;

const MAKERS: Readonly<Record<Preset, (middle: (measure: string) => number) => Partial<Scenario>>> = {
  poorest: () => ({}),
  // The Thanh Hóa plan of 2018 gives sponsors to communes where 30 % of households or more are poor.
  sponsors: () => ({ groups: [[range("poor_rate", 30, null)]], need: "poor_rate", cut: ALL }),
  gap: (middle) => ({
    groups: [
      [
        range("poor_rate", middle("poor_rate"), null),
        range(RECORDED_IDS.programmes, null, middle(RECORDED_IDS.programmes)),
      ],
    ],
    need: "poor_rate",
    cut: ALL,
  }),
  reverse: (middle) => ({
    groups: [
      [
        range("poor_rate", null, middle("poor_rate")),
        range(RECORDED_IDS.programmes, middle(RECORDED_IDS.programmes), null),
      ],
    ],
    need: "poor_rate",
    cut: ALL,
  }),
  sanitation: () => ({
    groups: [[{ kind: "attribute", attribute: "sector.water", has: false }]],
    need: countIdOf("poor_dep_toilet_rate"),
  }),
  money: () => ({ need: "poor_rate", cut: { kind: "budget", money: FIFTY_BILLION } }),
  targets: () => ({
    groups: [[{ kind: "attribute", attribute: "target.meets", has: false }]],
    need: "poor_rate",
    cut: ALL,
  }),
};

/** Ready-made plans whose every measure and attribute is known here. */
export function listPresets(known: ReadonlySet<string>): Preset[] {
  return PRESETS.filter((preset) => {
    const { groups, need } = makePreset(preset, () => 0);
    const asked = groups
      .flat()
      .map((criterion) => (criterion.kind === "attribute" ? criterion.attribute : criterion.measure));
    return [need, ...asked].every((id) => known.has(id));
  });
}
