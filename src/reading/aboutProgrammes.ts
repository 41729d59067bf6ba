import type { PlanFigure, ProgrammesFile } from "#domain/coverage/file";
import { SUPPORT_TEXTS, type Support, type SupportText } from "#domain/coverage/support";
import type { SupportFile } from "#domain/coverage/supportFile";
import { formatExact } from "#domain/format";
import type { Language } from "#domain/localised";
import { FIT, fitText, prepareText, type SearchText } from "#domain/searchText";

/** What a text says of a programme. */
export type AboutKind = SupportText | "norm" | "figure" | "legal";

/** One text of a programme, in which it is found by what it is about (nhà tiêu, BHYT, vắc xin, 600.000). */
export interface About {
  readonly kind: AboutKind;
  readonly text: string;
  readonly prepared: SearchText;
}

/** Texts of programmes by their ids. */
export type AboutIndex = ReadonlyMap<string, readonly About[]>;

type Register = Pick<ProgrammesFile, "programmes" | "figures">;

/** What is said of every programme, in one language. */
export function indexAbout(
  { programmes, figures }: Register,
  support: SupportFile | null,
  language: Language,
): AboutIndex {
  const supports = new Map(support?.support.map((one) => [one.programme, one]));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return new Map(
    programmes.map(({ id, facts, legal }) => [
      id,
      [
        ...aboutSupport(supports.get(id), language),
        ...facts.flatMap((fact) => aboutFigure(byId.get(fact), language)),
        ...legal.map((name) => makeAbout("legal", name)),
      ],
    ]),
  );
}

function makeAbout(kind: AboutKind, text: string): About {
  return { kind, text, prepared: prepareText(text) };
}

function aboutSupport(support: Support | undefined, language: Language): About[] {
  if (support === undefined) return [];
  const texts = SUPPORT_TEXTS.flatMap((kind) => {
    const text = support[kind];
    return text === null ? [] : [makeAbout(kind, text[language])];
  });
  const norms = support.norms.map(({ label, value }) =>
    makeAbout("norm", `${label[language]}: ${formatExact(value, language)}`),
  );
  return [...texts, ...norms];
}

function aboutFigure(figure: PlanFigure | undefined, language: Language): About[] {
  if (figure === undefined) return [];
  return [makeAbout("figure", `${figure.label[language]}: ${formatExact(figure.value, language)}`)];
}

/** The letters of an abbreviation: three letters may be the initials of anything. */
const SHORTEST_INITIALS = 4;

/** Texts that hold a query from the beginning of a word on, or as the initials of words (BHYT). */
export function findAbout(about: readonly About[], query: SearchText): About[] {
  return about.filter(({ prepared }) => {
    const fit = fitText(prepared, query);
    if (fit === null) return false;
    return fit <= FIT.word || (fit === FIT.initials && query.folded.length >= SHORTEST_INITIALS);
  });
}
