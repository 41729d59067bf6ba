import type { CommuneZone, CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { precisionOf, type Programme } from "#domain/coverage/programme";
import { totalOf } from "#domain/coverage/record";
import { listReach } from "../../../reading/register.ts";
import type { PreparedProvince } from "./prepare.ts";
import type { PlacedProgramme, ProgrammePart, RecordedProgramme } from "./types.ts";

/** What touches a commune: rows recorded for it, and what plans say of wider places, never spread over communes. */
export function makeProgrammes(
  { register, coverage, entry }: Pick<PreparedProvince, "register" | "coverage" | "entry">,
  code: string,
): ProgrammePart | null {
  if (register === null) return null;
  const records = (coverage?.records ?? []).filter(({ commune }) => commune === code);
  const recorded = listRecorded(register, records);
  const plans = register.plans.filter(({ province }) => province === entry.code);
  const ids = new Set(plans.map(({ id }) => id));
  const named = new Set(recorded.map(({ id }) => id));
  const zone = findZone(coverage, code);
  return {
    recorded,
    total: totalOf(records),
    placed: listPlaced(
      register,
      register.programmes.filter(({ plan }) => ids.has(plan)),
      named,
      code,
    ),
    designations: (coverage?.designations ?? []).filter(({ commune }) => commune === code),
    zone,
    sources: [...plans.map(({ document }) => document), ...(zone?.documents ?? [])],
  };
}

function findZone(coverage: CoverageFile | null, code: string): CommuneZone | null {
  return coverage?.zones?.find(({ commune }) => commune === code) ?? null;
}

function listRecorded({ programmes }: ProgrammesFile, records: CoverageFile["records"]): RecordedProgramme[] {
  const all = programmes.flatMap(({ id, name }): RecordedProgramme[] => {
    const rows = records.filter(({ programme }) => programme === id);
    if (rows.length === 0) return [];
    return [
      {
        id,
        name,
        years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
        total: totalOf(rows),
        isIllustrative: rows.some(({ status }) => status === "illustrative"),
      },
    ];
  });
  const moneyOf = ({ total }: RecordedProgramme) => Math.max(total.planned ?? -1, total.spent ?? -1);
  return all.sort((a, b) => moneyOf(b) - moneyOf(a));
}

/** Programmes no row places here, by how exactly their place is known; what is part of one listed the same way is not listed again. */
function listPlaced(
  register: ProgrammesFile,
  programmes: readonly Programme[],
  recorded: ReadonlySet<string>,
  code: string,
): PlacedProgramme[] {
  const found = new Map<string, PlacedProgramme>();
  for (const programme of programmes) {
    const { id, kind, name, parent } = programme;
    const place =
      kind === "plan" || kind === "group" || recorded.has(id) ? null : placeOf(register, programme, code);
    if (place === null || found.get(parent ?? "")?.precision === place.precision) continue;
    found.set(id, { id, name, ...place });
  }
  return [...found.values()];
}

/** How a programme's place is known; null where it is known and is elsewhere. */
function placeOf(
  register: ProgrammesFile,
  programme: Programme,
  code: string,
): Pick<PlacedProgramme, "precision" | "isPart"> | null {
  const precision = precisionOf(programme.coverage);
  if (precision !== "commune" && precision !== "district") return { precision, isPart: false };
  const { whole, part } = listReach(register, programme);
  if (whole.includes(code)) return { precision, isPart: false };
  return part.includes(code) ? { precision, isPart: true } : null;
}
