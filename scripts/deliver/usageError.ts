import type { SystemFault } from "#domain/problemFaults";

/** What is wrong with a command line, as data. */
export type UsageFault =
  | { readonly kind: "verb"; readonly found: string; readonly known: readonly string[] }
  /** An option or argument that must be given. */
  | { readonly kind: "needed"; readonly what: string }
  | {
      readonly kind: "choice";
      readonly option: string;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: "range";
      readonly option: string;
      readonly found: string;
      readonly from: number;
      readonly to: number;
    }
  /** A file that another command makes. */
  | { readonly kind: "absent"; readonly file: string; readonly run: string }
  /** An internal edition that would leave its folder. */
  | { readonly kind: "internal"; readonly folder: string }
  /** Two options that say the same thing. */
  | { readonly kind: "both"; readonly options: readonly [string, string] }
  | { readonly kind: "address" | "addressWithSlash" | "folder" | "frames"; readonly found: string }
  | { readonly kind: "tooLarge"; readonly what: string; readonly bytes: number; readonly most: number }
  | { readonly kind: "system"; readonly fault: SystemFault }
  /** A file that a person made and that would be lost. */
  | { readonly kind: "exists"; readonly file: string; readonly option: string }
  | { readonly kind: "mail"; readonly found: string }
  /** Files that did not come, and files that came otherwise than they are pinned. */
  | { readonly kind: "network"; readonly found: string; readonly reason: string }
  | { readonly kind: "digest"; readonly found: string; readonly expected: string }
  /** A workbook of which several periods, or none, may be meant. */
  | { readonly kind: "period"; readonly file: string; readonly periods: readonly string[] };

/** The command line itself is wrong: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly fault: UsageFault;
  constructor(fault: UsageFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
