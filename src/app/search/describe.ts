import { formatMoney } from "#domain/coverage/money";
import type { ProgrammesFile } from "#domain/coverage/file";
import type { ProvinceEntry } from "#domain/dataset";
import type { IndicatorRule } from "#domain/indicator";
import type { FoundPlace, SearchEntry } from "#domain/search";
import { writeFigure } from "../../features/programmes/writeFigure.ts";
import { en as figuresEn } from "../../features/shared/figures/en.ts";
import { vi as figuresVi } from "../../features/shared/figures/vi.ts";
import { en as programmesEn } from "../../features/shared/programmes/en.ts";
import { vi as programmesVi } from "../../features/shared/programmes/vi.ts";
import type { TermHit } from "../../features/shared/terms/findTerms.ts";
import { openDefinition } from "../../features/shared/terms/openDefinition.ts";
import { nameIndicator, orderDimensions } from "../../reading/indicatorName.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import type { Sign } from "../../ui/Icon.svelte";
import { en } from "../en.ts";
import { shortenName } from "../header/shortenName.ts";
import { ROUTES } from "../routes.ts";
import { vi } from "../vi.ts";
import { goToDistrict, goToIndicator, goToPage, goToPlace, goToProgramme } from "./goThere.ts";
import { goToCountry, goToRegion } from "../../state/goToCountry.ts";
import type { SurveyPlace } from "./seekSurvey.ts";
import type { PlanFact, PublishedProgramme, SoughtPage } from "./sought.ts";

/** One line of the results. */
export interface Result {
  readonly id: string;
  readonly sign: Sign;
  readonly name: string;
  /** In smaller words behind the name: where, what, since when. */
  readonly beside: string;
  /** A province or a commune, whose figure stands at the end. */
  readonly place: { readonly province: string; readonly code: string } | null;
  /** What else stands at the end. */
  readonly end: string;
  readonly open: () => void;
}

/** Former communes named behind one of today. */
const MOST_NAMES = 3;
const NO_END = { place: null, end: "" } as const;

/** Says of everything that is found what it is, where it belongs, and how it is opened. */
export class Describer {
  readonly #atlas: AtlasState;

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  get #language() {
    return this.#atlas.view.current.language;
  }

  get #words() {
    return { vi, en }[this.#language].search;
  }

  province({ code, name, communes }: ProvinceEntry): Result {
    const open = () => {
      goToPlace(this.#atlas, code, null);
    };
    const beside = this.#words.communes(communes);
    const place = { province: code, code };
    return { id: `province-${code}`, sign: "map", name: name[this.#language], beside, place, end: "", open };
  }

  /** A province of before July 2025, or a region: on the map of the whole country. */
  survey({ code, name, type, region }: SurveyPlace): Result {
    const { ofThen, ofRegion } = this.#words;
    return {
      id: `survey-${code}`,
      sign: "map",
      name: name[this.#language],
      beside: region === null ? ofRegion : joinParts([type === null ? "" : ofThen, region[this.#language]]),
      ...NO_END,
      open: () => {
        void (region === null ? goToRegion(this.#atlas, code) : goToCountry(this.#atlas, code));
      },
    };
  }

  place(found: FoundPlace): Result {
    if (found.kind === "district") return this.#district(found.entry);
    const { place, province, by } = found;
    return {
      id: `place-${place.code}`,
      sign: "map",
      name: capitalise(this.#atlas.messages.commune(place)),
      beside: joinParts([this.#sayFormer(by), this.#nameProvince(province)]),
      place: { province, code: place.code },
      end: "",
      open: () => {
        goToPlace(this.#atlas, province, place.code);
      },
    };
  }

  indicator(rule: IndicatorRule): Result {
    const { dimensions } = this.#atlas.dataset.details.value ?? {};
    const ordered = orderDimensions(dimensions, this.#atlas.choice?.standard.id).flat();
    return {
      id: `indicator-${rule.id}`,
      sign: "overview",
      name: nameIndicator(rule, ordered, this.#language),
      beside: { vi: figuresVi, en: figuresEn }[this.#language].themes[rule.theme],
      ...NO_END,
      open: () => {
        goToIndicator(this.#atlas, rule);
      },
    };
  }

  programme(file: ProgrammesFile, programme: PublishedProgramme): Result {
    const { id, name, from, to, money, plan } = programme;
    const province = file.plans.find((entry) => entry.id === plan)?.province ?? "";
    const years = from === to ? String(from) : `${String(from)}-${String(to)}`;
    const { billion } = { vi: programmesVi, en: programmesEn }[this.#language].units;
    const total = money.stated ? money.total : null;
    return {
      id: `programme-${id}`,
      sign: "plan",
      name: name[this.#language],
      beside: joinParts([this.#nameProvince(province), years]),
      place: null,
      end: total === null ? "" : `${formatMoney(total, "billion", this.#language)} ${billion}`,
      open: () => {
        goToProgramme(this.#atlas, file, programme);
      },
    };
  }

  fact(file: ProgrammesFile, { figure, programme }: PlanFact): Result {
    return {
      id: `fact-${figure.id}`,
      sign: "list",
      name: figure.label[this.#language],
      beside: joinParts([figure.period, programme.name[this.#language]]),
      place: null,
      end: writeFigure(figure, this.#language),
      open: () => {
        goToProgramme(this.#atlas, file, programme);
      },
    };
  }

  page(page: SoughtPage): Result {
    const name = page === "slides" ? this.#words.slides : ROUTES[page].name[this.#language];
    const open = () => {
      goToPage(this.#atlas, page);
    };
    return { id: `page-${page}`, sign: "page", name, beside: "", ...NO_END, open };
  }

  term({ id, name, short }: TermHit): Result {
    const open = () => {
      openDefinition(this.#atlas, id);
    };
    return { id: `term-${id}`, sign: "word", name: capitalise(name), beside: short, ...NO_END, open };
  }

  #district(entry: SearchEntry): Result {
    const open = () => {
      goToDistrict(this.#atlas, entry);
    };
    const divided = this.#words.divided(entry.successors.length);
    const beside = joinParts([divided, this.#nameProvince(entry.province)]);
    const name = capitalise(this.#atlas.messages.commune(entry));
    return { id: `district-${entry.code}`, sign: "list", name, beside, ...NO_END, open };
  }

  /** Former communes by which a commune was found, or else the district of old. */
  #sayFormer(by: readonly SearchEntry[]): string {
    const name = (wanted: SearchEntry["kind"]) => {
      const names = by.flatMap((entry) => (entry.kind === wanted ? this.#atlas.messages.commune(entry) : []));
      return [...new Set(names)].slice(0, MOST_NAMES).join(", ");
    };
    const [communes, districts] = [name("former"), name("district")];
    if (communes !== "") return this.#words.tookIn(communes);
    return districts === "" ? "" : this.#words.layIn(districts);
  }

  #nameProvince(code: string): string {
    const province = this.#atlas.dataset.edition?.provinces.find((entry) => entry.code === code);
    return shortenName(province?.name[this.#language] ?? "");
  }
}

/** Names begin a line. */
function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
