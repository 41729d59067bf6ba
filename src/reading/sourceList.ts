import type { DetailsFile, Source } from "#domain/publishedFiles";
import type { Contradiction, ProgrammesFile } from "#domain/coverage/file";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Language } from "#domain/localised";
import { foldText } from "#domain/text";

/** Documents that hold every word of a query, without regard to accents; the best grade first, newest first within one. */
export function listDocuments(sources: readonly Source[], query: string, language: Language): Source[] {
  const words = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  const { compare } = new Intl.Collator(language);
  return sources
    .filter(({ title, number, id, quotedBy }) => {
      const text = foldText([title.vi, title.en, quotedBy?.vi, quotedBy?.en, number, id].join(" "));
      return words.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        a.grade.localeCompare(b.grade) ||
        b.date.localeCompare(a.date) ||
        compare(a.title[language], b.title[language]),
    );
}

/** A contradiction with the programmes it touches. */
export interface ContradictionRow extends Contradiction {
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
}

/** Contradictions of one plan, or of all with null, the gravest first. */
export function listContradictions(
  { contradictions, programmes }: ProgrammesFile,
  plan: string | null,
  language: Language,
): ContradictionRow[] {
  return contradictions
    .filter((row) => plan === null || row.plan === plan)
    .map((row) => ({
      ...row,
      programmes: programmes
        .filter(({ flags }) => flags.includes(row.id))
        .map(({ id, name }) => ({ id, name: name[language] })),
    }))
    .sort((a, b) => a.severity.localeCompare(b.severity) || a.id.localeCompare(b.id));
}

export type FileKind = "catalogue" | "shapes" | "series" | "facts" | "programmes" | "coverage" | "places";

/** Every published file that the pages of a province read. */
export function listFiles(
  catalogue: Catalogue,
  details: DetailsFile,
  { code, files }: ProvinceEntry,
): { readonly kind: FileKind; readonly file: string }[] {
  const some = (kind: FileKind, names: readonly (string | undefined)[]) =>
    names.flatMap((file) => (file === undefined ? [] : [{ kind, file }]));
  return [
    ...some("catalogue", ["catalogue.json", catalogue.details]),
    ...some("shapes", [files.topology, files.detail]),
    ...some("series", Object.values(files.series)),
    ...some("facts", [files.facts]),
    ...some("programmes", [details.programmes, details.support]),
    ...some("coverage", [details.coverage?.[code]]),
    ...some("places", [catalogue.places]),
  ];
}
