import type { StandardId } from "#domain/standard";

/** Provincial totals of one period that the communes of the example add up to; households. */
export interface Totals {
  readonly year: number;
  readonly standard: StandardId;
  readonly households: number;
  readonly poor: number;
  readonly near: number;
}

const OLD = "MDP2016-2020";
const NEW = "MDP2022-2025";

function rows(standard: StandardId, table: readonly (readonly [number, number, number, number])[]): Totals[] {
  return table.map(([year, households, poor, near]) => ({ year, standard, households, poor, near }));
}

/**
 * Totals by province code: year, households, poor, near-poor. Rows that the registry constrains meet it exactly (counts)
 * or to rounding (rates); the others are made up to move plausibly between them, through the press figures where there
 * are any (Điện Biên 2017 and 2023; Sơn La 2021, 2024, 2025; Thanh Hóa 2020 and 2022-2025).
 */
export const TOTALS: Readonly<Record<string, readonly Totals[]>> = {
  "11": [
    ...rows(OLD, [
      [2015, 118840, 57214, 9135],
      [2016, 121700, 54610, 10240],
      [2017, 124700, 51100, 11400],
      [2018, 127667, 47336, 12483],
      [2019, 130250, 43048, 12725],
      [2020, 132600, 39740, 12960],
      [2021, 134900, 36010, 13050],
    ]),
    ...rows(NEW, [
      [2021, 134900, 47080, 14000],
      [2022, 137100, 41600, 14900],
      [2023, 139300, 35772, 15727],
      [2024, 141500, 30120, 16919],
      [2025, 143650, 25541, 18748],
    ]),
  ],
  "04": [
    ...rows(OLD, [
      [2015, 123221, 52409, 12110],
      [2016, 124300, 47980, 12500],
      [2017, 125300, 43600, 12900],
      [2018, 126300, 39030, 13100],
      [2019, 127200, 33840, 13300],
      [2020, 128100, 28260, 13400],
      [2021, 129000, 23220, 13400],
    ]),
    ...rows(NEW, [
      [2021, 129000, 39900, 18800],
      [2022, 129800, 35100, 18500],
      [2023, 130600, 30400, 18000],
      [2024, 131400, 25700, 17400],
      [2025, 132200, 21200, 16600],
    ]),
  ],
  "14": [
    ...rows(OLD, [
      [2015, 265000, 90300, 25200],
      [2016, 271000, 86100, 27400],
      [2017, 277000, 81260, 29600],
      [2018, 282450, 71798, 31219],
      [2019, 286000, 61800, 30900],
      [2020, 288500, 52300, 29800],
      [2021, 290000, 44100, 28600],
    ]),
    ...rows(NEW, [
      [2021, 290000, 62814, 33400],
      [2022, 291300, 52100, 31600],
      [2023, 292484, 42147, 29500],
      [2024, 294000, 32663, 27200],
      [2025, 295600, 23320, 24300],
    ]),
  ],
  "38": [
    ...rows(OLD, [
      [2015, 955000, 127600, 92000],
      [2016, 962000, 105500, 90100],
      [2017, 969500, 81700, 86000],
      [2018, 977000, 56700, 80500],
      [2019, 984500, 32500, 70200],
      [2020, 992000, 10020, 60200],
      [2021, 999300, 7990, 52000],
    ]),
    ...rows(NEW, [
      [2021, 999300, 67684, 86912],
      [2022, 1006000, 50100, 77000],
      [2023, 1013000, 35560, 66100],
      [2024, 1020000, 21520, 54200],
      [2025, 1027000, 5340, 38700],
    ]),
  ],
};

/** Share of ethnic-minority households among all, poor and near-poor households; made up but for the rows below. */
export const MINORITY_SHARES: Readonly<Record<string, { all: number; poor: number; near: number }>> = {
  "11": { all: 0.7806, poor: 0.9745, near: 0.955 },
  "04": { all: 0.942, poor: 0.986, near: 0.968 },
  "14": { all: 0.826, poor: 0.952, near: 0.915 },
  "38": { all: 0.152, poor: 0.46, near: 0.36 },
};

/** Published minority counts by province and year: all households where a published rate implies them, and poor ones. */
export const MINORITY_ANCHORS: Readonly<Record<string, { all?: number; poor: number }>> = {
  "11/2015": { poor: 56346 },
  "11/2018": { all: 99657, poor: 46121 },
};

/** Households that fell back and newly fell into poverty, where a decision prints them (Sơn La 2018). */
export const FLOW_ANCHORS: Readonly<Record<string, { relapsed: number; appeared: number }>> = {
  "14/2018": { relapsed: 1345, appeared: 5260 },
};
