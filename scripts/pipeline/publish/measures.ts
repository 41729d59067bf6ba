import type { SeriesTheme } from "#domain/indicator";

/** The first pattern that fits names the file; the order matters where patterns overlap. */
const THEMES: readonly (readonly [pattern: RegExp, theme: SeriesTheme])[] = [
  [/^(total|poor)_households$/, "core"],
  [/^near_poor_households$/, "near"],
  [/^minority_(households|poor_households|near_poor_households)$/, "ethnicity"],
  [/^(total|poor|near_poor)_persons$/, "persons"],
  [/^poor_(dep_|total_deprivations)/, "deprivation"],
  [/^near_(dep_|total_deprivations)/, "near-deprivation"],
  [/^(near_)?poor_(start|exited|relapsed|new|to_|from_|other_)/, "flows"],
  [/^coverage_/, "coverage"],
  [/^cause_/, "causes"],
  [/_child(ren|_)/, "children"],
  [/^(near|poor)_(ethnic_|no_labour|merit|group_|policy|female|social)|^local_minority|^kinh_/, "groups"],
];

/** The series file a measure is published in. */
export function themeOf(measure: string): SeriesTheme {
  return THEMES.find(([pattern]) => pattern.test(measure))?.[1] ?? "extra";
}
