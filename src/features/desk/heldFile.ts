import type { DeskFile, IdentifiedFile } from "#domain/desk/messages";
import type { Problem } from "#domain/problem";

/** A file that was dropped, and what it turned out to be; null while it is read. */
export interface HeldFile {
  readonly name: string;
  /** Null of one that is not held: a list of people, one that is too large. */
  readonly bytes: Uint8Array | null;
  /** SHA-256; a number until it has been read. */
  readonly digest: string;
  readonly found: IdentifiedFile | null;
  /** What a person has said of its period. */
  readonly period: string | null;
  readonly status: "official" | "provisional";
}

/** A file as a browser hands it over. */
export type Dropped = Pick<File, "name" | "size" | "arrayBuffer">;

/** More than the pipeline reads of one file, bytes. */
const MOST = 40_000_000;

/** Takes a file in as it is. One that the pipeline would not read is told, and not held. @param digest a number until it has been read */
export async function holdFile(dropped: Dropped, digest: string): Promise<HeldFile> {
  const { name, size } = dropped;
  if (size > MOST) return tooLarge(name, digest);
  const bytes = new Uint8Array(await dropped.arrayBuffer());
  return { name, bytes, digest, found: null, period: null, status: "provisional" };
}

/** Kinds of files that an edition is made of. */
const USABLE: readonly string[] = ["forms", "plain", "coverage"] satisfies DeskFile["kind"][];

function isUsable(kind: IdentifiedFile["kind"]): kind is DeskFile["kind"] {
  return USABLE.includes(kind);
}

/** Files of forms whose period is settled, and tables that carry their years. */
export function usableOf({ name, digest, found, period, status, bytes }: HeldFile): DeskFile[] {
  if (found === null || bytes === null || !isUsable(found.kind)) return [];
  const settled = found.kind === "forms" ? (period ?? found.period) : "";
  return settled === null ? [] : [{ name, digest, kind: found.kind, period: settled, status }];
}

function tooLarge(name: string, digest: string): HeldFile {
  const values = { kind: "bytes", most: MOST / 1e6 } as const;
  const problem: Problem = { severity: "error", check: "readWorkbook", place: { file: name }, values };
  const found = { kind: "unreadable", period: null, periods: [], elsewhere: null, forms: [] } as const;
  return {
    name,
    bytes: null,
    digest,
    found: { ...found, problems: [problem] },
    period: null,
    status: "provisional",
  };
}
