import { CLASS_METHODS } from "#domain/classify/classing";
import { MAP_FORMS, MAP_LAYOUTS } from "#domain/view";
import type { RendererChoice } from "../map/webgl/attach.ts";

/** What the published files of a specimen do: come as they are, never come, or fail in one of the ways they can. */
export type Delivery = "whole" | "never" | "offline" | "server" | "corrupt" | "no-shapes";

/** One look of the atlas: a view and how its files come. */
export interface Specimen {
  /** Stable, for links and for the test that compares. */
  readonly id: string;
  readonly title: string;
  /** The view as the address writes it. */
  readonly query: string;
  readonly delivery: Delivery;
  readonly renderer: RendererChoice;
}

export interface SpecimenGroup {
  readonly title: string;
  readonly specimens: readonly Specimen[];
}

const make = (id: string, title: string, query = "", rest: Partial<Specimen> = {}): Specimen => ({
  id,
  title,
  query,
  delivery: "whole",
  renderer: "paper",
  ...rest,
});

/** Breaks of the specimen of breaks set by hand. */
const BY_HAND = "manual~20_60";

/** Every form, method, layout and state; what the domain lists can not be forgotten here. */
export const SPECIMENS: readonly SpecimenGroup[] = [
  {
    title: "Forms of map",
    specimens: [
      ...MAP_FORMS.map((form) => make(`form-${form}`, form, `ve=${form}&voi=poor_households`)),
      make("form-counts", "auto, of a count", "chi-tieu=poor_households"),
      make("form-canvas", "auto, on canvas", "", { renderer: "canvas" }),
    ],
  },
  {
    title: "Methods of classing",
    specimens: CLASS_METHODS.map((method) =>
      make(
        `method-${method}`,
        method,
        method === "policy" ? "" : `lop=${method === "manual" ? BY_HAND : `${method}~5`}`,
      ),
    ),
  },
  {
    title: "Layouts",
    specimens: MAP_LAYOUTS.filter((layout) => layout !== "one").map((layout) =>
      make(`layout-${layout}`, layout, `bo-cuc=${layout}`),
    ),
  },
  {
    title: "States",
    specimens: [
      make("state-nothing-selected", "nothing selected"),
      make("state-class-filtered", "one class of the legend", "nhom=2"),
      make("state-range", "a range of values", "khoang=10~40"),
      make("state-empty-filter", "a class that holds no commune", "nhom=5"),
      make("state-empty-range", "a range that holds no commune", "khoang=99~"),
      make(
        "state-own-classes",
        "classes of this place and year",
        "chi-tieu=poor_dep_employment_rate&ky=2021-MDP2022-2025",
      ),
      make("state-english", "in English", "lang=en"),
      make("state-loading", "loading", "", { delivery: "never" }),
      make("state-offline", "offline", "", { delivery: "offline" }),
      make("state-server", "the server fails", "", { delivery: "server" }),
      make("state-corrupt", "a damaged file", "", { delivery: "corrupt" }),
      make("state-no-shapes", "numbers without shapes", "", { delivery: "no-shapes" }),
    ],
  },
];
