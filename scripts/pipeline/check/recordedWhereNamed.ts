import type { Programme } from "#domain/coverage/programme";
import type { Problem } from "../problem.ts";
import { reachOf } from "../registry/reach.ts";
import type { Registry } from "../registry/registry.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import { rowFlag } from "./rowProblem.ts";

type Places = Pick<Registry, "communes" | "earlierChanges" | "successions">;

/**
 * A programme for named communes or districts is recorded in them (địa bàn nêu tên), or in communes of today that a part of such a
 * district went into; and in no more communes of today than the plan counts of old ones, each of which is in one of them at most.
 */
export function recordedWhereNamed(
  records: readonly RecordedRow[],
  programmes: readonly Programme[],
  places: Places,
): Problem[] {
  return programmes.flatMap((programme) => {
    const rows = records.filter((row) => row.programme === programme.id);
    return rows.length === 0 ? [] : [...elsewhere(rows, programme, places), ...tooMany(rows, programme)];
  });
}

function elsewhere(
  rows: readonly RecordedRow[],
  { id, coverage: { communes, districts } }: Programme,
  places: Places,
): Problem[] {
  if (communes.length + districts.length === 0) return [];
  const reaches = communes.length > 0 ? [] : districts.map((district) => reachOf(places, district));
  const named = new Set([...communes, ...reaches.flatMap(({ whole, part }) => [...whole, ...part])]);
  const level = communes.length > 0 ? ("commune" as const) : ("district" as const);
  return rows
    .filter(({ commune }) => !named.has(commune))
    .map((row) =>
      rowFlag(row, {
        check: "recordedWhereNamed",
        column: "programme",
        values: {
          kind: "place",
          programme: id,
          commune: row.commune,
          year: row.year,
          level,
          named: level === "commune" ? communes : districts,
        },
      }),
    );
}

/** Told once, at the first row of the commune that is one too many. */
function tooMany(rows: readonly RecordedRow[], { id, coverage }: Programme): Problem[] {
  const printed = coverage.communesCount;
  const communes = [...new Set(rows.map(({ commune }) => commune))];
  const last = rows.find(({ commune }) => commune === communes[printed ?? Infinity]);
  if (printed === null || last === undefined) return [];
  const values = { kind: "count" as const, programme: id, recorded: communes.length, printed };
  return [rowFlag(last, { check: "recordedWhereNamed", column: "programme", values })];
}
