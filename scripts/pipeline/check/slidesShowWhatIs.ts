import type { Catalogue } from "#domain/dataset";
import { findMissing, type Known } from "#domain/slides/missing";
import { usualOf } from "#domain/view";
import type { ProblemValues } from "#domain/problem";
import type { Problem } from "../problem.ts";
import type { Registry, RegistrySlideSet } from "../registry/registry.ts";

/**
 * Every slide set (bộ trang chiếu) can be read, stands in both languages with the same views, and every slide shows something that is
 * published. Slide sets of provinces that are not part of the build are left alone.
 */
export function slidesShowWhatIs(slideSets: readonly RegistrySlideSet[], known: Known): Problem[] {
  return slideSets
    .filter(({ province }) => known.provinces.has(province))
    .flatMap((slideSet) => [
      ...slideSet.parsed.problems.map(({ line, fault, found }) =>
        problem(slideSet, line, { kind: "fault", fault, found }),
      ),
      ...findGone(slideSet, known),
      ...findDifferences(slideSet, slideSets),
    ]);
}

function problem(
  { file }: RegistrySlideSet,
  row: number,
  values: ProblemValues["slidesShowWhatIs"],
): Problem {
  return { severity: "error", check: "slidesShowWhatIs", place: { file, row }, values };
}

function findGone(slideSet: RegistrySlideSet, known: Known): Problem[] {
  return slideSet.parsed.slideSet.slides.flatMap(({ view }, index) =>
    (view === null ? [] : findMissing(view, known)).map(({ part, value }) =>
      problem(slideSet, slideSet.parsed.lines[index] ?? 1, { kind: "missing", part, found: value }),
    ),
  );
}

/** A slide set says the same in both languages: slide by slide the same view. */
function findDifferences(slideSet: RegistrySlideSet, slideSets: readonly RegistrySlideSet[]): Problem[] {
  const other = slideSets.find(({ id, language }) => id === slideSet.id && language !== slideSet.language);
  if (other === undefined)
    return [problem(slideSet, 1, { kind: "language", language: slideSet.language, slideSet: slideSet.id })];
  if (slideSet.language === "en") return [];
  const [own, theirs] = [slideSet.parsed.slideSet.slides, other.parsed.slideSet.slides];
  const at = Array.from({ length: Math.max(own.length, theirs.length) }, (_, index) => index).find(
    (index) => own[index]?.view !== theirs[index]?.view,
  );
  if (at === undefined) return [];
  const line = slideSet.parsed.lines[at] ?? slideSet.parsed.lines.at(-1) ?? 1;
  return [
    problem(slideSet, line, {
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
      provinces.map(({ code, periods, bbox }) => [
        code,
        {
          periods: new Set(periods),
          bbox,
          communes: new Set(
            registry.communes.flatMap((commune) =>
              commune.scheme === "2025" && commune.province === code ? [commune.code] : [],
            ),
          ),
        },
      ]),
    ),
    // A slide that ships names communes of today; that a code is an older one's is a mistake like any other.
    successors: new Map(),
    old: usualOf({ provinces, ...catalogue }).old,
    indicators: new Map(indicators.map(({ id, standards }) => [id, new Set<string>(standards)])),
    programmes: new Map(
      [...registry.programmes, ...registry.targets].map(({ id, plan }) => [id, provinceOf.get(plan) ?? ""]),
    ),
  };
}
