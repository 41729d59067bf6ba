import type { Localised } from "../localised.ts";
import type { Problem } from "../problem.ts";
import type { ReasonCounts } from "../recognition.ts";
import type { ReleaseChanges } from "../publishedFiles.ts";
import type { Decision } from "./decisions.ts";

/** What page and worker of the desk (bàn số liệu) say to each other. Everything in it can be cloned; nothing of it leaves the machine. */

/** What a file turns out to be: official forms, a plain table, programmes by commune, a list of people, nothing that is known. */
export type FileKind = "forms" | "plain" | "coverage" | "people" | "unknown" | "unreadable";

/** A table that was recognised on a sheet. */
export interface FoundForm {
  readonly sheet: string;
  readonly form: string;
  readonly title: string;
  /** By its headings, its code row, whatever tells its columns, or a person's mapping. */
  readonly by: "headers" | "codes" | "words" | "mapping";
  /** From 0 to 100, how sure its columns are. */
  readonly percent: number;
  /** What told the columns of figures. */
  readonly reasons: ReasonCounts;
  /** Rows of communes that were matched. */
  readonly communes: number;
}

/** What a dropped file is, as far as it says so itself. */
export interface IdentifiedFile {
  readonly kind: FileKind;
  /** Id of its period; null where a person must choose one, and for files that carry their years themselves. */
  readonly period: string | null;
  /** Ids that it may be of, where a person must choose. */
  readonly periods: readonly string[];
  /** Another province that it names in its titles; null where it names none, or the one at hand. */
  readonly elsewhere: { readonly code: string; readonly name: Localised } | null;
  readonly forms: readonly FoundForm[];
  readonly problems: readonly Problem[];
}

/** A dropped file and what a person has said of it. */
export interface DeskFile {
  /** Its own name, without folders. */
  readonly name: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly kind: "forms" | "plain" | "coverage";
  /** Id of its period; empty for kinds that carry their years. */
  readonly period: string;
  readonly status: "official" | "provisional";
}

/** What the files are to become. */
export interface DeskWish {
  readonly province: string;
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly files: readonly DeskFile[];
  readonly decisions: readonly Decision[];
  /** Whether a person has said that figures of the last release may go. */
  readonly allowFewer: boolean;
  /** ISO date on which the files were received. */
  readonly received: string;
}

/** A piece of a sheet around what a problem is about, as a person sees it there. */
export interface Corner {
  /** Letters over the columns. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** 1-based, as the spreadsheet shows it. */
    readonly number: number;
    /** Texts of the cells; what a spreadsheet calls an error as it calls it. */
    readonly cells: readonly string[];
  }[];
  /** The cell itself, counted from 0 within the piece; a column of -1 means the whole row. */
  readonly at: { readonly row: number; readonly column: number };
}

/** A problem with the piece of the sheet that it is about. */
export interface DeskProblem {
  readonly problem: Problem;
  /** Digest of the dropped file; null for problems that are in none. */
  readonly digest: string | null;
  readonly corner: Corner | null;
}

/** What came of the files. */
export interface DeskResult {
  readonly problems: readonly DeskProblem[];
  /** Whether nothing stands in the way of publishing. */
  readonly isReady: boolean;
  /** Published files by name, JSON as text; empty where nothing could be made. */
  readonly files: Readonly<Record<string, string>>;
  /** Against what is published now; null where nothing is, or nothing could be made. */
  readonly changes: ReleaseChanges | null;
}

/** What a worker is asked. */
export type DeskQuestion =
  | { readonly ask: "provinces" }
  | {
      readonly ask: "identify";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly province: string;
      readonly period: string | null;
    }
  | { readonly ask: "build"; readonly wish: DeskWish }
  | { readonly ask: "archive"; readonly wish: DeskWish };

/** What it answers to each. */
export interface DeskAnswers {
  /** Every province of the country by code. */
  readonly provinces: readonly { readonly code: string; readonly name: Localised }[];
  readonly identify: IdentifiedFile & { readonly digest: string };
  readonly build: DeskResult;
  readonly archive: Uint8Array;
}

/** A step that is done. */
export interface DeskStep {
  readonly id: "registry" | "sources" | "province" | "openData" | "publish";
  readonly seconds: number;
}

/** What comes from the worker: steps on the way, then an answer or why there is none. */
export type DeskMessage =
  | { readonly tell: "step"; readonly id: number; readonly step: DeskStep }
  | { readonly tell: "answer"; readonly id: number; readonly answer: DeskAnswers[keyof DeskAnswers] }
  | { readonly tell: "problems"; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly tell: "failure"; readonly id: number; readonly reason: string };
