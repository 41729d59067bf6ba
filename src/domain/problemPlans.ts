import type { Language } from "./localised.ts";
import type { Variant } from "./problemFaults.ts";
import type { Register } from "./problemRegistry.ts";

/** What is retold of the plans: what programmes give, and who does what by when. */
export interface PlanValues {
  supportIsWhole: Readonly<{ id: string }> &
    (
      | Variant<"absent" | "repeated">
      /** `field`: "purpose", "norms.1". */
      | Variant<"language", { field: string; language: Language }>
      | Variant<"range", { from: number; to: number }>
      | Variant<"reference", { register: Register; found: string }>
    );
  plansAreTold: Readonly<{ id: string }> &
    (
      | Variant<"repeated">
      | Variant<"language", { field: string; language: Language }>
      /** Of a figure or task. */
      | Variant<"section", { found: string }>
      | Variant<"reference", { register: Register; found: string }>
    );
  tasksAreWhole: Readonly<{ id: string }> &
    (
      | Variant<"repeated" | "agency">
      | Variant<"language", { field: string; language: Language }>
      | Variant<"time", { found: string }>
      /** Outside the years of the programme. */
      | Variant<"years", { found: string; from: number; to: number }>
      /** One time stands twice: with the task, and as a figure of the plan. */
      | Variant<"another", { found: string; fact: string; printed: number }>
      | Variant<"reference", { register: Register; found: string }>
    );
}
