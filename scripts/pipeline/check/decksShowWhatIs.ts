import type { Catalogue } from "#domain/dataset";
import { findMissing, type Known, type MissingPart } from "#domain/slides/missing";
import type { DeckFault } from "#domain/slides/parse";
import { usualOf } from "#domain/view";
import type { Problem } from "../problem.ts";
import type { Registry, RegistryDeck } from "../registry/registry.ts";

const CHECK = "decksShowWhatIs";

const FAULTS: Readonly<Record<DeckFault, readonly [expected: string, remedy: string]>> = {
  "long-text": ["at most 1,000,000 characters", "shorten the deck"],
  "long-line": ["a line, title or note within its limit", "shorten it"],
  "no-title": ['"# " and the title of the deck in the first line', "write it"],
  "second-title": ['one title, "# ", a deck', 'write "## " for a slide'],
  "no-slide-title": ['a title after "## "', "write one"],
  "no-view": ['a line that begins with "?" below the title', "copy it from the address of the view"],
  "late-view": ["the view right below the title", "move the line up, or take it out"],
  "unseen-signs": ["signs that can be seen", "take out control signs and marks of reading direction"],
  "no-slides": ['at least one slide, "## "', "write one"],
  "many-slides": ["at most 200 slides", "split the deck"],
};

const PARTS: Readonly<Record<MissingPart, string>> = {
  province: "a province of this build",
  indicator: "an indicator that is published",
  period: "a period of the province",
  collected: "an indicator collected under the standard of its period",
  commune: "a commune of the province",
  programme: "a programme or target of the province",
  plan: "a plan that can be read and asks for published measures",
  unread: "a part of an address as the atlas writes it",
};

/**
 * Every deck (bộ trang chiếu) can be read, stands in both languages with the same views, and every slide shows something that is
 * published. Decks of provinces that are not part of the build are left alone.
 */
export function decksShowWhatIs(decks: readonly RegistryDeck[], known: Known): Problem[] {
  return decks
    .filter(({ province }) => known.provinces.has(province))
    .flatMap((deck) => [
      ...deck.parsed.problems.map(({ line, fault, found }) => problem(deck, line, found, ...FAULTS[fault])),
      ...findGone(deck, known),
      ...findDifferences(deck, decks),
    ]);
}

function problem(
  { file }: RegistryDeck,
  row: number,
  value: string,
  expected: string,
  remedy: string,
): Problem {
  return { severity: "error", check: CHECK, file, row, value, expected, remedy };
}

function findGone(deck: RegistryDeck, known: Known): Problem[] {
  return deck.parsed.deck.slides.flatMap(({ view }, index) =>
    (view === null ? [] : findMissing(view, known)).map(({ part, value }) =>
      problem(deck, deck.parsed.lines[index] ?? 1, value, PARTS[part], "correct the address of the slide"),
    ),
  );
}

/** A deck says the same in both languages: slide by slide the same view. */
function findDifferences(deck: RegistryDeck, decks: readonly RegistryDeck[]): Problem[] {
  const other = decks.find(({ id, language }) => id === deck.id && language !== deck.language);
  if (other === undefined)
    return [
      problem(deck, 1, deck.language, "the deck in both languages", `write ${deck.id} in the other one`),
    ];
  if (deck.language === "en") return [];
  const [own, theirs] = [deck.parsed.deck.slides, other.parsed.deck.slides];
  const at = Array.from({ length: Math.max(own.length, theirs.length) }, (_, index) => index).find(
    (index) => own[index]?.view !== theirs[index]?.view,
  );
  if (at === undefined) return [];
  const line = deck.parsed.lines[at] ?? deck.parsed.lines.at(-1) ?? 1;
  return [
    problem(
      deck,
      line,
      own[at]?.view ?? "",
      `the view of slide ${String(at + 1)} in ${other.file}: "${theirs[at]?.view ?? ""}"`,
      "show the same in both languages",
    ),
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
