import type { Problem } from "../problem.ts";
import { makeGazetteer, matchCommune } from "../match/match.ts";
import type { FormReading } from "../recognise/readForm.ts";
import { findCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import type { Manifest } from "./manifest.ts";
import type { BookContext } from "./sheetContext.ts";

/** Names that are none of the province before a sheet is taken to be of another, and how many of them a message repeats. */
const FEWEST = 3;
const SHOWN = 3;
/** Share of the names that another province or date must know to be named; all of them where most are known here. */
const MOST = 0.8;

/** One error for a source of a province that no register has (tỉnh không có trong danh mục), before any of its rows is. */
export function refuseUnknownProvince({ folder, province }: Manifest, registry: Registry): Problem | null {
  if (province === null || province === "" || registry.provinces.some(({ code }) => code === province))
    return null;
  return unknownProvince(folder, province, registry);
}

/** A form of communes in a source that names no province. */
export function unknownProvince(folder: string, found: string, { provinces }: Registry): Problem {
  const place = { file: `${folder}/source.json`, column: "province" };
  const values = { found, known: provinces.map(({ code }) => code) };
  return { severity: "error", check: "provinceIsKnown", place, values };
}

/**
 * One error in place of one a row, and nothing read, where most rows of a sheet are no communes of the province on the date: then province or
 * period of the source is wrong, and where they are communes of another, it is named.
 */
export function settleProvince(read: FormReading, context: BookContext, registry: Registry): FormReading {
  const unknown = read.problems.flatMap((problem) =>
    problem.check === "placeIsKnown" && problem.values.code === null && problem.severity === "error"
      ? [{ written: problem.values.written, place: problem.place }]
      : [],
  );
  const known = read.tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "commune"));
  const [first] = unknown;
  if (first === undefined || unknown.length < FEWEST) return read;
  const names = [...unknown.map(({ written }) => written), ...known.map(({ place }) => place)];
  const isMost = unknown.length > known.length;
  const other = findElsewhere(names, context, registry, isMost ? MOST : 1);
  if (!isMost && other === null) return read;
  const { file, sheet } = first.place;
  const place = sheet === undefined ? { file } : { file, sheet };
  const { province, period } = context;
  const values = {
    unknown: unknown.length,
    rows: names.length,
    province,
    date: period.date,
    examples: unknown.slice(0, SHOWN).map(({ written }) => written),
    other,
  };
  return { tables: [], problems: [{ severity: "error", check: "placesFitProvince", place, values }] };
}

type Elsewhere = Extract<Problem, { readonly check: "placesFitProvince" }>["values"]["other"];

/** The province, under the communes of then or of now, that knows most of the names; null where none knows nearly all. */
function findElsewhere(
  names: readonly string[],
  { province, period }: BookContext,
  registry: Registry,
  share: number,
): Elsewhere {
  const dates = [period.date, ...DATES.filter((date) => schemeOn(date) !== schemeOn(period.date))];
  const counted = registry.provinces.flatMap(({ code, name }) =>
    dates
      .filter((date) => code !== province || date !== period.date)
      .map((date) => ({ province: code, name, date, count: countKnown(names, code, date, registry) })),
  );
  const best = counted.reduce<(typeof counted)[number] | null>(
    (most, own) => (own.count > (most?.count ?? 0) ? own : most),
    null,
  );
  if (best === null || best.count < share * names.length) return null;
  return { province: best.province, name: best.name, date: best.date };
}

/** A day under each scheme of communes. */
const DATES = ["2024-12-31", "2025-12-31"];

function countKnown(names: readonly string[], province: string, date: string, registry: Registry): number {
  const gazetteer = makeGazetteer(
    findCommunes(registry, schemeOn(date), province, date),
    registry.districts.filter((district) => district.province === province),
  );
  return names.filter((name) => matchCommune(name, gazetteer, null).kind === "found").length;
}
