import type { SeriesTheme } from "#domain/indicator";

/** The series file a measure is published in. */
export function themeOf(measure: string): SeriesTheme {
  if (["total_households", "poor_households"].includes(measure)) return "core";
  if (measure === "near_poor_households") return "near";
  if (/^minority_(households|poor_households|near_poor_households)$/.test(measure)) return "ethnicity";
  if (/^(total|poor|near_poor)_persons$/.test(measure)) return "persons";
  if (/^poor_(dep_|total_deprivations)/.test(measure)) return "deprivation";
  if (/^near_(dep_|total_deprivations)/.test(measure)) return "near-deprivation";
  if (/^(near_)?poor_(start|exited|relapsed|new|to_|from_|other_)/.test(measure)) return "flows";
  if (measure.startsWith("cause_")) return "causes";
  if (/_child(ren|_)/.test(measure)) return "children";
  if (
    /^(near|poor)_(ethnic_|no_labour|merit|group_|policy|female|social)|^local_minority|^kinh_/.test(measure)
  )
    return "groups";
  return "extra";
}
