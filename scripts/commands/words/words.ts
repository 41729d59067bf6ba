import type { ReleaseChanges } from "#domain/publishedFiles";
import type { ReleaseList } from "#domain/releaseChanges";
import type { Language } from "#domain/localised";
import type { UsageFault } from "../command.ts";

/** The verbs of the command line, in the order of the overview. */
export const VERBS = [
  "build",
  "check",
  "demo",
  "template",
  "boundaries",
  "new",
  "add",
  "compress",
  "hosting",
  "offline",
  "portable",
  "pages",
  "report",
  "pack",
  "serve",
] as const;

export type Verb = (typeof VERBS)[number];

/** How the library that reads options calls what it refuses. */
export type ParseFault = "unknown" | "value" | "positional";

/** What a machine refuses: a full disk, a place that may not be written or read, a file where a folder should be, nothing there, an address in use. */
export type SystemRefusal = "full" | "forbidden" | "folder" | "absent" | "address";

/** What a workbook was found to be; `score` in percent, `rows` of communes. */
export interface AddedFile {
  readonly file: string;
  readonly forms: readonly string[];
  readonly period: string;
  readonly province: string;
  readonly score: number;
  readonly rows: number;
}

/** What a fetch would bring. */
export interface PinnedFiles {
  readonly files: number;
  readonly megabytes: string;
  readonly source: string;
  readonly licence: string;
  readonly commit: string;
}

type FaultOf<Fault, Kind> = Fault extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Fault
    : never
  : never;

/** Everything that the command line says, in one language; a verb or a fault that is forgotten does not compile. */
export interface CommandWords {
  readonly language: Language;
  /** Head of the list of verbs. */
  readonly overview: string;
  readonly verbs: Readonly<
    Record<
      Verb,
      {
        /** One line for the list of verbs. */
        readonly summary: string;
        /** The whole text of `--help`. */
        readonly help: string;
      }
    >
  >;
  readonly usage: {
    readonly [Kind in UsageFault["kind"]]: (fault: FaultOf<UsageFault, Kind>) => string;
  };
  /** A part of the command line that no option of the verb allows. */
  readonly parse: Readonly<Record<ParseFault, (part: string) => string>>;
  /** `path` may be empty. */
  readonly refused: Readonly<Record<SystemRefusal, (path: string) => string>>;
  /** How a command line calls a file that must be named. */
  readonly file: string;
  /** After the problems that stopped a command. */
  readonly stopped: (problems: number) => string;
  readonly steps: {
    readonly registry: string;
    readonly sources: string;
    readonly openData: string;
    readonly example: string;
    readonly province: (name: string) => string;
    readonly exampleProvince: (name: string) => string;
    readonly publish: (files: number, kilobytes: number) => string;
    readonly checked: string;
    readonly built: string;
    readonly importing: (file: string) => string;
    readonly drawing: string;
    readonly pack: (province: string) => string;
    readonly renderer: string;
    readonly pages: string;
    readonly pictures: string;
  };
  /** What the pipeline and the verbs tell of what they have done. */
  /** The change log of a release against the one before it. */
  readonly changes: {
    readonly first: string;
    readonly unchanged: string;
    readonly withheld: (count: string) => string;
    readonly shownAgain: (count: string) => string;
    readonly lists: Readonly<Record<ReleaseList, string>>;
    readonly more: (count: string) => string;
    readonly figures: (count: string) => string;
    readonly figure: (figure: ReleaseChanges["changed"][number]) => string;
  };
  /** What only a person knows. */
  readonly questions: {
    readonly provinceCode: string;
    readonly publisher: string;
    readonly licence: (known: readonly string[]) => string;
    readonly contact: string;
    readonly status: string;
    readonly document: string;
    readonly fetch: string;
  };
  readonly told: {
    readonly edition: (file: string, provinces: string) => string;
    readonly withoutExample: (file: string) => string;
    readonly added: (added: AddedFile) => string;
    readonly notRecognised: (file: string, reason: string) => string;
    readonly known: (file: string, source: string) => string;
    readonly source: (file: string, status: string) => string;
    readonly willChange: string;
    readonly pinned: (pinned: PinnedFiles) => string;
    readonly stopped: string;
    readonly change: (line: string) => string;
    readonly unchanged: string;
    readonly background: (file: string) => string;
    readonly otherBackground: (file: string) => string;
    readonly proposal: (path: string) => string;
    readonly template: (file: string, communes: number) => string;
    readonly offline: (files: number) => string;
    readonly portable: (file: string, bytes: number) => string;
    readonly pages: (files: number, folder: string) => string;
    readonly compressed: (files: number, plain: number, packed: number, seconds: number) => string;
    readonly pack: (file: string, pages: number, kilobytes: number) => string;
    readonly schematic: (province: string) => string;
    readonly joined: (format: string, system: string, communes: number) => string;
    readonly joinedBy: { readonly code: (field: string) => string; readonly name: (field: string) => string };
    readonly imported: (file: string) => string;
    readonly offenders: (shapes: number, file: string) => string;
  };
}
