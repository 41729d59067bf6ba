import type { Programme } from "#domain/coverage/programme";
import type { Problem } from "../problem.ts";
import type { RecordedRow } from "../derive/coverageRow.ts";
import { rowFlag } from "./rowProblem.ts";

/**
 * A programme that its plan keeps outside others (ngoài Chương trình …) is recorded in no commune and year in which one of them, or
 * one below them, is recorded too.
 */
export function programmesKeepApart(
  records: readonly RecordedRow[],
  programmes: readonly Programme[],
): Problem[] {
  const recorded = new Map<string, string[]>();
  const keyOf = ({ commune, year }: RecordedRow) => `${commune}/${String(year)}`;
  for (const row of records) recorded.set(keyOf(row), [...(recorded.get(keyOf(row)) ?? []), row.programme]);
  const apart = new Map(
    programmes.map(({ id, coverage }) => [
      id,
      new Set((coverage.eligibility?.outside ?? []).flatMap((other) => listBelow(other, programmes))),
    ]),
  );
  return records.flatMap((row) => {
    const { programme, commune, year } = row;
    const others = (recorded.get(keyOf(row)) ?? []).filter((id) => apart.get(programme)?.has(id) === true);
    return [...new Set(others)].map((other) =>
      rowFlag(row, {
        check: "programmesKeepApart",
        column: "programme",
        values: { programme, commune, year, other },
      }),
    );
  });
}

function listBelow(id: string, programmes: readonly Programme[]): string[] {
  const children = programmes.filter(({ parent }) => parent === id);
  return [id, ...children.flatMap((child) => listBelow(child.id, programmes))];
}
