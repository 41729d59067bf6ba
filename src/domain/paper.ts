/**
 * The paper of a figure (căn cứ của số liệu): how far it may be trusted and which documents it rests on. It travels with every
 * value from the workbook to the screen, because a number without it can not be told from one that somebody made up.
 */
import { deriveStatus, STATUSES, type Status } from "./status.ts";

export interface Paper {
  readonly status: Status;
  /** Ids of documents, in ascending order, each once; none where there is no figure. */
  readonly documents: readonly string[];
}

/** A figure that one document prints. */
export function makePaper(status: Status, document: string): Paper {
  return { status, documents: [document] };
}

/** Documents of several papers in ascending order, each once; the list itself where all share one. */
export function joinDocuments(parts: readonly Pick<Paper, "documents">[]): readonly string[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  if (others.every(({ documents }) => documents === first.documents)) return first.documents;
  return [...new Set(parts.flatMap(({ documents }) => documents))].sort();
}

/**
 * The paper of a figure worked out from others (a sum, a share, a ratio): the weakest status of its parts, never stronger than
 * "derived", and the documents of all of them.
 */
export function derivePaper(parts: readonly Paper[]): Paper {
  const [first] = parts;
  const status = deriveStatus(parts.map((part) => part.status));
  if (first?.status === status && parts.every((part) => part === first)) return first;
  return { status, documents: joinDocuments(parts) };
}

/** Below 0 where `a` is the stronger of two statuses, 0 where they are equal. */
export function compareStrength(a: Pick<Paper, "status">, b: Pick<Paper, "status">): number {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
}

/** The paper of one figure that several documents print alike: the strongest status, and the documents that have it. */
export function strongestPaper(first: Paper, ...others: readonly Paper[]): Paper {
  const best = others.reduce((found, paper) => (compareStrength(paper, found) < 0 ? paper : found), first);
  const equals = [first, ...others].filter((paper) => paper.status === best.status);
  return equals.every((paper) => paper === best)
    ? best
    : { status: best.status, documents: joinDocuments(equals) };
}

/** The documents of a figure among those of the edition, in the order of the edition. */
export function findDocuments<T extends { readonly id: string }>(
  { documents }: Pick<Paper, "documents">,
  all: readonly T[],
): T[] {
  return all.filter(({ id }) => documents.includes(id));
}

/** Documents as one cell of a table: ids parted by ";". */
export function formatDocuments({ documents }: Pick<Paper, "documents">): string {
  return documents.join(";");
}
