import type { Catalogue } from "#domain/dataset";
import { findMissing, type Known } from "#domain/slides/missing";
import { usualOf } from "#domain/view";
import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { Registry, RegistryDeck } from "../registry/registry.ts";

/**
 * Every deck (bộ trang chiếu) can be read, stands in both languages with the same views, and every slide shows something that is
 * published. Decks of provinces that are not part of the build are left alone.
 */
export function decksShowWhatIs(decks: readonly RegistryDeck[], known: Known): Problem[] {
  return decks
    .filter(({ province }) => known.provinces.has(province))
    .flatMap((deck) => [
      ...deck.parsed.problems.map(({ line, fault, found }) =>
        problem(deck, line, { kind: "fault", fault, found }),
      ),
      ...findGone(deck, known),
      ...findDifferences(deck, decks),
    ]);
}

function problem({ file }: RegistryDeck, row: number, values: ProblemValues["decksShowWhatIs"]): Problem {
  return { severity: "error", check: "decksShowWhatIs", place: { file, row }, values };
}

function findGone(deck: RegistryDeck, known: Known): Problem[] {
  return deck.parsed.deck.slides.flatMap(({ view }, index) =>
    (view === null ? [] : findMissing(view, known)).map(({ part, value }) =>
      problem(deck, deck.parsed.lines[index] ?? 1, { kind: "missing", part, found: value }),
    ),
  );
}

/** A deck says the same in both languages: slide by slide the same view. */
function findDifferences(deck: RegistryDeck, decks: readonly RegistryDeck[]): Problem[] {
  const other = decks.find(({ id, language }) => id === deck.id && language !== deck.language);
  if (other === undefined)
    return [problem(deck, 1, { kind: "language", language: deck.language, deck: deck.id })];
  if (deck.language === "en") return [];
  const [own, theirs] = [deck.parsed.deck.slides, other.parsed.deck.slides];
  const at = Array.from({ length: Math.max(own.length, theirs.length) }, (_, index) => index).find(
    (index) => own[index]?.view !== theirs[index]?.view,
  );
  if (at === undefined) return [];
  const line = deck.parsed.lines[at] ?? deck.parsed.lines.at(-1) ?? 1;
  return [
    problem(deck, line, {
      kind: "difference",
      found: own[at]?.view ?? "",
      slide: at + 1,
      file: other.file,
      other: theirs[at]?.view ?? "",
    }),
  ];
}

/** What a slide can ask for in an edition. */
export function knownOf(
  registry: Pick<Registry, "communes" | "programmes" | "targets" | "plans">,
  { provinces, indicators, ...catalogue }: Pick<Catalogue, "provinces" | "indicators" | "addresses">,
): Known {
  const provinceOf = new Map(registry.plans.map(({ id, province }) => [id, province]));
  return {
    provinces: new Map(
      provinces.map(({ code, periods }) => [
        code,
        {
          periods: new Set(periods),
          communes: new Set(
            registry.communes.flatMap((commune) =>
              commune.scheme === "2025" && commune.province === code ? [commune.code] : [],
            ),
          ),
        },
      ]),
    ),
    old: usualOf({ provinces, ...catalogue }).old,
    indicators: new Map(indicators.map(({ id, standards }) => [id, new Set<string>(standards)])),
    programmes: new Map(
      [...registry.programmes, ...registry.targets].map(({ id, plan }) => [id, provinceOf.get(plan) ?? ""]),
    ),
  };
}
