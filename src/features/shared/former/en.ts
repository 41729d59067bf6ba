import { formatFixed } from "#domain/format";
import type { FormerWords } from "./vi.ts";

export const en: FormerWords = {
  title: "Figures of former units",
  lead: "What documents and the press print of communes, districts and towns before 1 July 2025; not added to the units of today.",
  beside: "Other published figures",
  besideLead:
    "Not in the series on the map: of another day, by another measure, or another number than the series has.",
  day: (day) => `As of ${day}`,
  noStandard: "under no poverty standard",
  grade: (grade) => `source grade ${grade}`,
  shades: { survey: "sample survey", preliminary: "preliminary" },
  computed: (percent) => `the printed counts make ${formatFixed(percent, 2, "en")}%`,
  source: "Source",
  units: {
    percent: "%",
    households: "households",
    persons: "persons",
    km2: "km²",
    percentage_points: "percentage points",
    percentage_points_per_year: "percentage points a year",
    communes: "units",
    unit: "units",
    villages: "villages",
  },
};
