import type { Candidate, CodeFault } from "#domain/problemCells";
import { editDistance } from "#domain/spelling";
import type { Commune, Scheme } from "#domain/unit";
import type { Registry } from "../registry/registry.ts";
import { readCode } from "./writtenCode.ts";

type Register = Pick<Registry, "communes" | "successions" | "earlierChanges">;

/** The code of a commune as a row gives it, and what the row says of the time and of the province. */
export interface CodeQuery {
  readonly written: string;
  readonly scheme: Scheme;
  /** ISO date of the figures. */
  readonly date: string;
  /** Province of the source, or null for a source of several. */
  readonly province: string | null;
}

/** First day of the communes of today. */
const REFORM = "2025-07-01";
const CODE_WIDTH = 5;
const MOST_CANDIDATES = 3;

/**
 * Finds the commune in force that a written code is of (mã xã). Figures over the communes of today may be of any time before; a code
 * that is none, no longer one or not yet one is answered with the codes that may be meant.
 */
export function findByCode(register: Register, query: CodeQuery): Commune | CodeFault {
  const { written, province } = query;
  const code = readCode(written, CODE_WIDTH);
  if (code.kind === "rounded") {
    const { least, most } = code;
    const shown = findNear(register, query).filter(
      (entry) => Number(entry.code) >= least && Number(entry.code) <= most,
    );
    return { kind: "roundedCode", found: written, candidates: shown.map(nameCommune) };
  }
  const digits = code.kind === "code" ? code.code : written;
  const found = withCode(register, digits).find((commune) => isInForce(commune, query));
  if (found === undefined) return findInOtherTimes(register, { ...query, written: digits });
  if (province === null || found.province === province) return found;
  return { kind: "elsewhere", found: `${digits} ${found.type} ${found.name}`, province };
}

const byCode = new WeakMap<readonly Commune[], Map<string, Commune[]>>();

/** Communes of a code, of whichever time; the register is looked through once. */
function withCode({ communes }: Register, code: string): readonly Commune[] {
  const index = byCode.get(communes) ?? new Map<string, Commune[]>();
  if (!byCode.has(communes)) {
    for (const commune of communes) index.set(commune.code, [...(index.get(commune.code) ?? []), commune]);
    byCode.set(communes, index);
  }
  return index.get(code) ?? [];
}

/** Communes in force that the row may mean: those of its province where it has one. */
function findNear({ communes }: Register, query: CodeQuery): Commune[] {
  const { province } = query;
  return communes.filter(
    (commune) => isInForce(commune, query) && (province === null || commune.province === province),
  );
}

/** Where the code was or will be in force, else the nearest codes. */
function findInOtherTimes(register: Register, query: CodeQuery): CodeFault {
  const { written: code, date, scheme } = query;
  const others = withCode(register, code);
  const name = ({ type, name: own }: Commune) => `${code} ${type} ${own}`;
  const past = others.find((entry) => entry.validTo !== null && entry.validTo < momentOf(query));
  if (past !== undefined)
    return { kind: "formerCode", found: name(past), date, successors: findSuccessors(register, past) };
  const [later] = others;
  if (later !== undefined && scheme === "pre2025")
    return { kind: "laterCode", found: name(later), date, predecessors: findPredecessors(register, later) };
  return { kind: "unknownCode", found: code, candidates: nearestCodes(code, findNear(register, query)) };
}

/** The day on which a code of the scheme must be in force: those of today name places of any time before. */
function momentOf({ scheme, date }: Pick<CodeQuery, "scheme" | "date">): string {
  return scheme === "2025" && date < REFORM ? REFORM : date;
}

function isInForce({ scheme, validFrom, validTo }: Commune, query: CodeQuery): boolean {
  const date = momentOf(query);
  return (
    scheme === query.scheme &&
    (validFrom === null || validFrom <= date) &&
    (validTo === null || validTo >= date)
  );
}

function findSuccessors({ communes, successions, earlierChanges }: Register, past: Commune): Candidate[] {
  const earlier = earlierChanges.filter(({ oldCode }) => oldCode === past.code).map(({ newCode }) => newCode);
  const today = successions.filter(({ oldCode }) => oldCode === past.code).map(({ newCode }) => newCode);
  return communes
    .filter(({ scheme, code }) =>
      scheme === "2025" ? today.includes(code) : earlier.includes(code) && code !== past.code,
    )
    .map(nameCommune);
}

function findPredecessors({ communes, successions }: Register, later: Commune): Candidate[] {
  const before = successions.filter(({ newCode }) => newCode === later.code).map(({ oldCode }) => oldCode);
  return communes
    .filter(({ scheme, code }) => scheme === "pre2025" && before.includes(code))
    .map(nameCommune);
}

function nearestCodes(code: string, communes: readonly Commune[]): Candidate[] {
  return communes
    .map((commune) => ({ commune, distance: editDistance(code, commune.code) }))
    .sort((a, b) => a.distance - b.distance || a.commune.code.localeCompare(b.commune.code))
    .slice(0, MOST_CANDIDATES)
    .map(({ commune }) => nameCommune(commune));
}

export function nameCommune({ code, type, name }: Commune): Candidate {
  return { code, type, name };
}
