import type { FoundForm, IdentifiedFile } from "#domain/desk/messages";
import type { Localised } from "#domain/localised";
import { columnLetter } from "../columnLetters.ts";
import { fold } from "../match/fold.ts";
import { ProblemsError, type Problem } from "../problem.ts";
import type { FormTable } from "../recognise/formTable.ts";
import { refusePersonalData } from "../recognise/personalData.ts";
import type { Registry } from "../registry/registry.ts";
import type { Corrections } from "./corrections.ts";
import { findCoverageHeader } from "./coverageTable.ts";
import { identifyBook, type UnknownBook } from "./identifyBook.ts";
import { findPlainHeader } from "./plainHeader.ts";
import { readWorkbook, type Grid } from "./workbook.ts";

/** Rows in which titles stand. */
const TITLE_ROWS = 12;

const NOTHING = { period: null, periods: [], elsewhere: null, forms: [], problems: [] } as const;

/**
 * What a file is that a person has brought (tệp này là gì): a list of people, which is refused before anything else of it is read; official forms
 * and their period; programmes by commune; a plain table; or nothing that is known.
 */
export async function identifyFile(
  file: UnknownBook,
  registry: Registry,
  corrections: Corrections,
): Promise<IdentifiedFile> {
  const grids = open(file);
  if ("problems" in grids) return { ...NOTHING, kind: "unreadable", problems: grids.problems };
  const people = grids.flatMap(
    ({ sheet, rows }) => refusePersonalData(file.path, sheet, rows, registry.forms, columnLetter) ?? [],
  );
  if (people.length > 0) return { ...NOTHING, kind: "people", problems: people };
  const elsewhere = findElsewhere(grids, file.province, registry);
  if (grids.some((grid) => findCoverageHeader(grid) >= 0)) return { ...NOTHING, kind: "coverage", elsewhere };
  if (grids.some((grid) => findPlainHeader(grid) !== null)) return { ...NOTHING, kind: "plain", elsewhere };
  const found = await identifyBook(file, registry, corrections);
  if (!("reading" in found)) {
    const periods =
      found.periods.length > 0 ? found.periods : await listPossible(file, registry, corrections);
    const kind = periods.length > 1 ? "forms" : "unknown";
    return { ...NOTHING, kind, elsewhere, periods, problems: found.problems };
  }
  const { tables, problems } = found.reading;
  const kind = tables.length > 0 ? "forms" : "unknown";
  const period = kind === "forms" ? found.period : null;
  return {
    ...NOTHING,
    kind,
    period,
    elsewhere,
    forms: tables.map((table) => describeForm(table, problems)),
    problems,
  };
}

/** Every year of the standards under which something in the file is a form, for one that says no year anywhere; the newest first. */
async function listPossible(
  file: UnknownBook,
  registry: Registry,
  corrections: Corrections,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { id, firstYear, lastYear } of registry.standards) {
    const period = `${String(lastYear)}-${id}`;
    const found = await identifyBook({ ...file, period }, registry, corrections);
    const isOne = "reading" in found && found.reading.tables.length > 0;
    const years = Array.from(
      { length: isOne ? lastYear - firstYear + 1 : 0 },
      (_, index) => lastYear - index,
    );
    ids.push(...years.map((year) => `${String(year)}-${id}`));
  }
  return ids.sort().reverse();
}

/** The sheets, or why there are none. */
function open({ path, bytes }: UnknownBook): readonly Grid[] | { readonly problems: readonly Problem[] } {
  try {
    return readWorkbook(path, bytes);
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems };
    throw error;
  }
}

function describeForm({ sheet, form, by, score, rows }: FormTable, problems: readonly Problem[]): FoundForm {
  const reasons = problems.flatMap((problem) =>
    problem.check === "recognisedByWords" && problem.place.sheet === sheet ? [problem.values.reasons] : [],
  )[0];
  return {
    sheet,
    form: form.id,
    title: form.title,
    by,
    percent: Math.floor(100 * Math.min(1, score)),
    reasons: reasons ?? {},
    communes: new Set(rows.flatMap(({ kind, code }) => (kind === "commune" ? [code] : []))).size,
  };
}

/** The one other province of the country that titles name ("tỉnh Sơn La"); null where they name none, several, or the one at hand. */
function findElsewhere(
  grids: readonly Grid[],
  own: string,
  { nation }: Registry,
): { readonly code: string; readonly name: Localised } | null {
  const titles = grids.flatMap(({ rows }) =>
    rows.slice(0, TITLE_ROWS).flatMap((row) => row.filter((cell) => typeof cell === "string")),
  );
  const texts = [...new Set(titles)].map((text) => ` ${fold(text)} `);
  const named = nation.filter(({ name }) => texts.some((text) => text.includes(` ${fold(name.vi)} `)));
  const [only] = named;
  if (only === undefined || named.length > 1 || only.code === own) return null;
  return { code: only.code, name: only.name };
}
