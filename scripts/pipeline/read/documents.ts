import type { Localised } from "#domain/localised";
import type { Place } from "#domain/problem";
import type { Source } from "#domain/publishedFiles";
import type { Problem } from "../problem.ts";
import type { Manifest } from "./manifest.ts";
import type { PlainFigure } from "./plainFigure.ts";

/** Documents of the register and those that sources describe themselves, each once, in the order of the register and then of their ids. */
export function gatherDocuments(
  registered: readonly Source[],
  manifests: readonly Pick<Manifest, "described">[],
): Source[] {
  const known = new Map(registered.map((document) => [document.id, document]));
  const own = new Map(
    manifests.flatMap(({ described }) =>
      described === null || known.has(described.id) ? [] : [[described.id, described] as const],
    ),
  );
  return [...registered, ...[...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** Every document that a source or a row names is one that a reader can be told of. */
export function documentsAreKnown(
  registered: readonly Source[],
  manifests: readonly Manifest[],
  figures: readonly PlainFigure[],
): Problem[] {
  const known = new Set(gatherDocuments(registered, manifests).map(({ id }) => id));
  const rows = new Map(
    figures.flatMap((figure) =>
      figure.documents
        .filter((id) => !known.has(id))
        .map((id) => [`${figure.provenance.file}/${id}`, { id, at: figure.provenance }] as const),
    ),
  );
  return [
    ...manifests.filter(({ document }) => !known.has(document)).map(unknownOfSource),
    ...[...rows.values()]
      .filter(({ id }) => !manifests.some(({ document }) => document === id))
      .map(({ id, at }) => unknown(id, { file: at.file, sheet: at.sheet, row: at.row })),
    ...documentsAreDescribedAlike(registered, manifests),
  ];
}

function unknownOfSource({ folder, document, title }: Manifest): Problem {
  return unknown(document, { file: `${folder}/source.json` }, title);
}

function unknown(document: string, place: Place, title: Localised | null = null): Problem {
  return {
    severity: "error",
    check: "documentIsKnown",
    place,
    values: { kind: "unknown", document, title },
  };
}

/** One id is one document, whoever describes it. */
function documentsAreDescribedAlike(
  registered: readonly Source[],
  manifests: readonly Manifest[],
): Problem[] {
  const first = new Map(
    registered.map((document) => [document.id, { document, file: "data/registry/documents.json" }]),
  );
  return manifests.flatMap(({ described, folder }): Problem[] => {
    if (described === null) return [];
    const file = `${folder}/source.json`;
    const known = first.get(described.id);
    if (known === undefined) first.set(described.id, { document: described, file });
    if (known === undefined || isSame(known.document, described)) return [];
    return [
      {
        severity: "error",
        check: "documentIsKnown",
        place: { file },
        values: {
          kind: "otherwise",
          document: described.id,
          file: known.file,
          title: known.document.title.vi,
        },
      },
    ];
  });
}

function isSame(a: Source, b: Source): boolean {
  return a.title.vi === b.title.vi && a.title.en === b.title.en && a.number === b.number && a.date === b.date;
}
