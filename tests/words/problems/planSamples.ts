import type { PlanValues } from "#domain/problemPlans";
import type { Samples } from "./sampleShape.ts";

/** Samples of what can be wrong in what is retold of the plans. */
export const plans: Samples<PlanValues> = {
  supportIsWhole: {
    absent: { kind: "absent", id: "db.1" },
    repeated: { kind: "repeated", id: "db.1" },
    language: { kind: "language", id: "db.1", field: "purpose", language: "en" },
    range: { kind: "range", id: "db.4.1", from: 40, to: 30 },
    reference: { kind: "reference", id: "db.99", register: "programme", found: "db.99" },
  },
  plansAreTold: {
    repeated: { kind: "repeated", id: "plan-x III" },
    language: { kind: "language", id: "plan-x III", field: "title", language: "vi" },
    section: { kind: "section", id: "F-DB-001", found: "plan-x X.1" },
    reference: { kind: "reference", id: "III", register: "plan", found: "plan-x" },
  },
  tasksAreWhole: {
    repeated: { kind: "repeated", id: "th.t01" },
    agency: { kind: "agency", id: "th.t01" },
    language: { kind: "language", id: "th.t01", field: "label", language: "vi" },
    time: { kind: "time", id: "th.t01", found: "2018-02-30" },
    years: { kind: "years", id: "th.t01", found: "2019-01", from: 2018, to: 2018 },
    another: { kind: "another", id: "th.t01", found: "2018-08-16", fact: "F-TH-003", printed: 20180815 },
    reference: { kind: "reference", id: "th.t01", register: "fact", found: "F-TH-999" },
  },
};
