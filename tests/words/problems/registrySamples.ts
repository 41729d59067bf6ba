import type { RegistryValues } from "#domain/problemRegistry";
import type { Samples } from "./sampleShape.ts";

/** Samples of what can be wrong in the registry. */
export const registry: Samples<RegistryValues> = {
  parseRegistry: {
    file: { kind: "file" },
    json: { kind: "json", reason: "Unexpected token" },
    csv: { kind: "csv", reason: "Quote Not Closed" },
    entry: { kind: "entry", found: '"x"', expected: '("Xã" | "Phường")', rule: "picklist" },
  },
  noUnseenSigns: { only: { code: "U+202E", text: '"Sín· Thầu"' } },
  catalogueIsWhole: {
    document: { kind: "document", figure: "F-1", document: "qd-1" },
    succession: { kind: "succession", from: "03161", to: "03162" },
    weights: { kind: "weights", code: "14758" },
    poorDistrict: { kind: "poorDistrict", province: "14", district: "999" },
  },
  measuresAreWhole: {
    repeated: { kind: "repeated", found: "poor_households", first: 3 },
    another: { kind: "another", found: "all_boats" },
    repeatedIndicator: { kind: "repeatedIndicator", found: "poor_rate" },
    withoutTheme: { kind: "withoutTheme", found: "cause_sea" },
    flow: { kind: "flow", found: "poor_stock" },
    nothing: { kind: "nothing" },
    series: { kind: "series", found: "groups", series: "ethnicity" },
  },
  measuresAreKnown: {
    figure: { kind: "figure", found: "remote_villages" },
    count: { kind: "count", found: "cause_sea" },
  },
  provinceIsKnown: { only: { found: "99", known: ["11", "14"] } },
  communeCanBeDrawn: { only: { code: "03162", name: "Nậm Kè", missing: "area" } },
  outlineIsThere: { only: { province: "98" } },
  programmesAreWhole: {
    repeated: { kind: "repeated", id: "db.1" },
    parent: { kind: "parent", id: "db.1", parent: "db.99" },
    circle: { kind: "circle", id: "db.1", ids: ["db.1", "db.2"] },
    years: { kind: "years", id: "db.1", from: 2025, to: 2021 },
    within: { kind: "within", id: "db.1", from: 2019, to: 2024, parent: "db", first: 2021, last: 2025 },
    money: { kind: "money", id: "db.1", sum: 6000, total: 5000 },
    rule: { kind: "rule", id: "th.4", found: "poor_rate > 30" },
    reference: { kind: "reference", id: "db.1", register: "plan", found: "plan-x" },
  },
  targetsAreWhole: {
    repeated: { kind: "repeated", id: "cb.points" },
    years: { kind: "years", id: "db.rate", from: 2025, to: 2021 },
    percent: { kind: "percent", id: "db.rate", found: 133 },
    range: { kind: "range", id: "db.rate", low: 4.5, high: 3 },
    bound: { kind: "bound", id: "db.rate", low: 33, high: 34, bound: "atMost" },
    undecided: { kind: "undecided", id: "db.rate", of: "level" },
    reference: { kind: "reference", id: "db.rate", register: "indicator", found: "gone_rate" },
  },
  formulaIsSound: { only: { id: "C-DB-17", formula: "F-DB-001 +", token: "+" } },
  planFiguresReconcile: {
    only: {
      id: "C-DB-17",
      printed: "F-DB-033",
      value: 56346,
      computed: 54931,
      formula: "F-DB-035 + F-DB-037",
      flag: "INC-DB-04",
      isBreak: false,
    },
  },
  slidesShowWhatIs: {
    name: { kind: "name", found: "ha-giang.vi.md", slugs: ["dien-bien"] },
    fault: { kind: "fault", fault: "no-view", found: "B" },
    missing: { kind: "missing", part: "indicator", found: "gone_rate" },
    language: { kind: "language", language: "vi", slideSet: "dien-bien-2" },
    difference: { kind: "difference", found: "xa=1", slide: 3, file: "dien-bien.en.md", other: "xa=2" },
  },
};
