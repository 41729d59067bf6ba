import type { PlanFigure, ProgrammesFile } from "#domain/coverage/file";
import { SUPPORT_TEXTS, type Support } from "#domain/coverage/support";
import type { SupportFile } from "#domain/coverage/supportFile";
import type { ProvinceEntry } from "#domain/dataset";
import { formatExact } from "#domain/format";
import type { IndicatorRule } from "#domain/indicator";
import type { DetailsFile } from "#domain/publishedFiles";
import { prepareSought, type Sought } from "#domain/searchEverything";
import type { Page } from "#domain/view";
import { nameIndicator, orderDimensions } from "../../reading/indicatorName.ts";
import { ROUTES } from "../routes.ts";

export type PublishedProgramme = ProgrammesFile["programmes"][number];

/** A figure of a plan with the programme that states it. */
export interface PlanFact {
  readonly figure: PlanFigure;
  readonly programme: PublishedProgramme;
}

/** A page of the atlas, or the list of slide sets, which opens over the page on show. */
export type SoughtPage = Page | "slides";

/** Provinces by their names with and without the type, and in English. */
export function seekProvinces(provinces: readonly ProvinceEntry[]): Sought<ProvinceEntry>[] {
  return provinces.map((entry) => {
    const bare = entry.name.en.replace(/ (province|city)$/, "");
    return prepareSought(entry, [bare, entry.name.vi, entry.name.en]);
  });
}

/** Indicators by their names, with the word first that tells a deprivation from its neighbours, and by their sentence. */
export function seekIndicators(
  indicators: readonly IndicatorRule[],
  details: DetailsFile | null,
): Sought<IndicatorRule>[] {
  // Of two names that a deprivation has had, the catalogue's own has the other.
  const dimensions = orderDimensions(details?.dimensions, undefined).flat();
  return indicators.map((rule) =>
    prepareSought(rule, [
      nameIndicator(rule, dimensions, "vi"),
      nameIndicator(rule, dimensions, "en"),
      rule.name.vi,
      rule.name.en,
      details?.indicators[rule.id]?.plain.vi ?? "",
    ]),
  );
}

/** Programmes, projects and policies by their names, then by what they give; those of other provinces behind. */
export function seekProgrammes(
  file: ProgrammesFile,
  province: string,
  support: SupportFile | null,
): Sought<PublishedProgramme>[] {
  const own = new Set(file.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const supports = new Map(support?.support.map((one) => [one.programme, one]));
  return file.programmes.map((programme) =>
    prepareSought(programme, [programme.name.vi, programme.name.en], {
      isElsewhere: !own.has(programme.plan),
      texts: textsOf(supports.get(programme.id)),
    }),
  );
}

function textsOf(support: Support | undefined): string[] {
  if (support === undefined) return [];
  const said = SUPPORT_TEXTS.flatMap((field) => support[field] ?? []);
  return [...said, ...support.norms.map(({ label }) => label)].flatMap(({ vi, en }) => [vi, en]);
}

/** Figures of the plans by what they are of, each with the first programme that states it. */
export function seekFacts(file: ProgrammesFile, province: string): Sought<PlanFact>[] {
  const own = new Set(file.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const programmeOf = new Map<string, PublishedProgramme>();
  for (const programme of file.programmes)
    for (const id of programme.facts) if (!programmeOf.has(id)) programmeOf.set(id, programme);
  return file.figures.flatMap((figure) => {
    const programme = programmeOf.get(figure.id);
    return programme === undefined
      ? []
      : [
          prepareSought({ figure, programme }, [figure.label.vi, figure.label.en], {
            isElsewhere: !own.has(programme.plan),
            texts: [`${figure.label.vi} ${formatExact(figure.value, "vi")}`],
          }),
        ];
  });
}

/** Pages that open without a place chosen first, by their names in both languages. */
export function seekPages(slides: readonly string[]): Sought<SoughtPage>[] {
  const pages = (Object.keys(ROUTES) as Page[]).filter((page) => page !== "profile");
  return [
    ...pages.map((page) => {
      const { name, inFrame } = ROUTES[page];
      return prepareSought<SoughtPage>(page, [name.vi, name.en, inFrame?.vi ?? "", inFrame?.en ?? ""]);
    }),
    prepareSought<SoughtPage>("slides", slides),
  ];
}
