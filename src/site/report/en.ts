import type { ReportWords } from "./vi.ts";

export const en: ReportWords = {
  title: "Data quality report",
  lead: (read, flagged, converted) =>
    `${read} sheets were read. ${flagged} places are flagged and kept as printed. ${converted} cells were converted from old fonts to Unicode. No figure was changed that is not listed here.`,
  internal: "Internal edition: small counts are not withheld; not for publication.",
  machine: "For machines (JSON)",
  contents: "Contents",
  none: "Nothing.",
  table: (part) => `Table: ${part}`,
  parts: {
    changes: {
      title: "Changes since the release before",
      intro: "New periods, changed figures, new or ended communes.",
    },
    flagged: {
      title: "Flagged figures",
      intro: "A check fails; the figure is shown as printed, with the arithmetic.",
    },
    plans: {
      title: "Plan figures that do not reconcile",
      intro: "Reconciliations within each plan, money in billion đồng. What is shown is what is printed.",
    },
    printed: {
      title: "Kept as printed",
      intro:
        "Figures of documents that contradict themselves, kept as printed with the id that explains them.",
    },
    boundaries: {
      title: "Boundary changes",
      intro: "Former communes that were split or have no successor since 1 July 2025.",
    },
    coverage: {
      title: "Programmes recorded by commune",
      intro:
        "All coverage files of a province together. A province that is not here has sent none. An empty cell is not stated, which is not 0.",
    },
    disclosure: {
      title: "Disclosure control",
      intro:
        "Counts from 1 to below the threshold are withheld, and others so that nothing can be worked out. A zero is shown unless it would tell of another count. What the province has published itself is not withheld.",
    },
    corrected: {
      title: "Corrected by hand",
      intro: "Each line of data/corrections with its reason.",
    },
    converted: {
      title: "Converted text",
      intro: "Cells typed in TCVN3 or VNI; told by the font, by letters, or by the rest of the sheet.",
    },
    notes: {
      title: "Notes on reading",
      intro: "Worth knowing, and not wrong.",
    },
    read: {
      title: "Sheets read",
      intro: "Kinds of row told apart; a total is never added to communes.",
    },
    sources: {
      title: "Sources",
      intro: "Files as received, with their SHA-256.",
    },
  },
  changes: {
    first: "First release in this folder: nothing to compare with.",
    unchanged: "Figures and places are those of the release before.",
    withheld: (count) => `Counts that are withheld now: ${count}`,
    shownAgain: (count) => `Counts that are shown again: ${count}`,
    lists: {
      provincesAdded: "New provinces",
      provincesRemoved: "Provinces gone",
      periodsAdded: "New periods",
      periodsRemoved: "Periods gone",
      communesAdded: "New communes",
      communesEnded: "Ended communes",
      boundaries: "Boundaries redrawn",
      measuresAdded: "New measures",
      measuresRemoved: "Measures gone",
    },
    figures: (count, listed) =>
      listed === null
        ? `${count} figures changed`
        : `${count} figures changed; the first ${listed} are listed`,
    none: "none",
    columns: {
      province: "Province",
      place: "Place",
      period: "Period",
      measure: "Measure",
      before: "Before",
      after: "Now",
    },
  },
  problems: {
    place: "Where",
    found: "Found",
    expected: "Expected",
    remedy: "What was done or is to do",
  },
  plans: {
    flag: "Id",
    figure: "Figure",
    printed: "Printed",
    computed: "Computed",
    arithmetic: "Arithmetic",
  },
  firstOfSum: (figure) => `Sum, beginning with: ${figure}`,
  printed: {
    flag: "Id",
    measure: "Measure",
    place: "Place",
    date: "Date",
    value: "Value",
  },
  boundaries: {
    former: "Former commune",
    heirs: "Where it went",
  },
  toConfirm: (resolution) => `to be confirmed, after ${resolution}: it carries no figures`,
  noSuccessor: "no resolution names a successor: it carries no figures",
  weights: {
    official: "official household weights",
    illustrative: "assumed household weights",
    none: "no household weights: not comparable",
  },
  coverage: {
    rows: (count) => `${count} rows`,
    files: (files) => `Files read: ${files}.`,
    communes: (recorded, without) =>
      `${recorded} communes have at least one row of a programme; ${without} have none.`,
    without: (count) => `Communes without a row of a programme (${count}): not stated, which is not 0`,
    beside: (designations, targets) =>
      `${designations} communes and years with a designation or a sponsor; ${targets} targets for the poor rate.`,
    flags: (count) => `${count} cells with more spent than planned are flagged and kept as recorded.`,
    notStated: "not stated",
    notSpread:
      "A recorded sum is not expected to equal the total of the plan: only what is recorded for single communes is added up, money of the province is not spread over communes, and a row without an amount adds nothing.",
    byYear: "recorded by year",
    byPlan: "beside the total of the plan",
    years: {
      year: "Year",
      records: "Rows",
      withoutPlanned: "Planned not stated",
      withoutSpent: "Spent not stated",
      planned: "Planned (million đồng)",
      spent: "Spent (million đồng)",
      status: "Status",
    },
    plans: {
      plan: "Plan",
      printed: "Total printed in the plan (million đồng)",
      planned: "Planned, recorded (million đồng)",
      spent: "Spent, recorded (million đồng)",
      status: "Status of the recorded sums",
    },
  },
  disclosure: {
    province: "Province",
    threshold: "Small below",
    primary: "Withheld as small",
    secondary: "Withheld as well",
    headline: "Of these headline figures",
  },
  headline: (province, count) =>
    `${province}: headline figures withheld so that small counts of the same sums can not be worked out (${count})`,
  headlineColumns: {
    period: "Period",
    place: "Place",
    measure: "Measure",
  },
  corrected: {
    what: "Where",
    as: "As",
    reason: "Reason",
    withheld: "withheld",
  },
  converted: {
    cell: "Cell",
    encoding: "Encoding",
    told: "Told by",
    before: "Before",
    after: "After",
  },
  told: {
    font: "the font",
    letters: "letters",
    sheet: "the rest of the sheet",
  },
  read: {
    file: "File",
    sheet: "Sheet",
    form: "Form",
    period: "Period",
    by: "Known by",
    rows: "Rows",
  },
  by: {
    headers: "headers",
    codes: "the row of column codes",
    words: "other wordings, arithmetic",
    mapping: "a mapping",
  },
  rowKinds: {
    commune: "communes",
    district: "districts",
    subtotal: "subtotals",
    total: "totals",
    province: "provinces",
  },
  sources: {
    file: "File",
    sha256: "SHA-256",
  },
  received: (date) => `received ${date}`,
  licence: (licence) => `licence ${licence}`,
  status: {
    official: "official",
    derived: "derived from official",
    provisional: "provisional",
    estimated: "estimate",
    illustrative: "assumed",
    suppressed: "withheld",
    "not-collected": "not collected",
    missing: "not stated",
  },
};
