/** Units whose sum, or whose single figures, are published: they are met before the rest is shared out. */
export interface Block {
  /** Commune codes, or one district code for all of its communes. */
  readonly codes: readonly string[];
  readonly households?: number;
  readonly poor?: number;
  readonly near?: number;
}

const MUONG_LAY = ["03148", "03151", "03184"];

/** Unit sizes as a share of the province's households, where published counts say so. */
export const SIZES: Readonly<Record<string, number>> = {
  "03148": 308 / 132600,
  "03151": 1509 / 132600,
  "03184": 1292 / 132600,
  "03370": 1200 / 134900,
};

/**
 * Published figures below the province by "province/year/standard". Counts are as printed or, where only a rate is
 * printed, chosen so that the rate comes out to rounding. In the years between and beside, Mường Lay, Pú Nhi, Sốp Cộp and the city of
 * Sơn La have counts that are made up: a steady fall through what is printed.
 */
export const BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  // Thị xã Mường Lay: 9,04 %.
  "11/2016/MDP2016-2020": [{ codes: MUONG_LAY, households: 2987, poor: 270, near: 72 }],
  // Quyết định 926/QĐ-UBND of Mường Lay: three units one by one.
  "11/2020/MDP2016-2020": [
    { codes: ["03148"], households: 308, poor: 26, near: 14 },
    { codes: ["03151"], households: 1509, poor: 23, near: 10 },
    { codes: ["03184"], households: 1292, poor: 152, near: 31 },
  ],
  // Pú Nhi 59,6 %.
  "11/2021/MDP2022-2025": [
    { codes: MUONG_LAY, households: 3140, poor: 330, near: 190 },
    { codes: ["03370"], households: 1200, poor: 715, near: 150 },
  ],
  "11/2022/MDP2022-2025": [
    { codes: MUONG_LAY, households: 3190, poor: 300, near: 182 },
    { codes: ["03370"], households: 1220, poor: 659, near: 160 },
  ],
  "11/2024/MDP2022-2025": [
    { codes: MUONG_LAY, households: 3300, poor: 245, near: 168 },
    { codes: ["03370"], households: 1262, poor: 543, near: 180 },
  ],
  // Pú Nhi 48,4 %; Lay Nưa 13,05 % poor and near-poor together.
  "11/2023/MDP2022-2025": [
    { codes: ["03148", "03151"], households: 1899, poor: 162, near: 110 },
    { codes: ["03370"], households: 1240, poor: 600, near: 170 },
    { codes: ["03184"], households: 1341, poor: 110, near: 65 },
  ],
  // Thành phố Sơn La.
  "14/2016/MDP2016-2020": [{ codes: ["116"], poor: 414, near: 247 }],
  "14/2018/MDP2016-2020": [{ codes: ["116"], poor: 289, near: 167 }],
  "14/2021/MDP2022-2025": [
    { codes: ["116"], poor: 520, near: 380 },
    { codes: ["127"], households: 11580, poor: 4516, near: 1640 },
  ],
  "14/2022/MDP2022-2025": [
    { codes: ["116"], poor: 445, near: 345 },
    { codes: ["127"], households: 11640, poor: 4027, near: 1570 },
  ],
  // Huyện Sốp Cộp 30,23 %, then 25,93 %.
  "14/2023/MDP2022-2025": [
    { codes: ["116"], poor: 375, near: 305 },
    { codes: ["127"], households: 11700, poor: 3537, near: 1500 },
  ],
  "14/2024/MDP2022-2025": [
    { codes: ["116"], poor: 310, near: 270 },
    { codes: ["127"], households: 11760, poor: 3049, near: 1420 },
  ],
  "11/2017/MDP2016-2020": [{ codes: MUONG_LAY, households: 3018, poor: 252, near: 68 }],
  "11/2018/MDP2016-2020": [{ codes: MUONG_LAY, households: 3049, poor: 235, near: 64 }],
  "11/2019/MDP2016-2020": [{ codes: MUONG_LAY, households: 3079, poor: 218, near: 60 }],
  "11/2021/MDP2016-2020": [{ codes: MUONG_LAY, households: 3140, poor: 182, near: 52 }],
  "14/2015/MDP2016-2020": [{ codes: ["116"], poor: 480, near: 290 }],
  "14/2017/MDP2016-2020": [{ codes: ["116"], poor: 350, near: 207 }],
  "14/2019/MDP2016-2020": [{ codes: ["116"], poor: 240, near: 145 }],
  "14/2020/MDP2016-2020": [{ codes: ["116"], poor: 198, near: 126 }],
  "14/2021/MDP2016-2020": [{ codes: ["116"], poor: 164, near: 110 }],
  // Quyết định 108: three wards, and three communes whose printed multidimensional rates must come out.
  "11/2025/MDP2022-2025": [
    { codes: ["03127"], poor: 0, near: 4 },
    { codes: ["03334"], poor: 2, near: 4 },
    { codes: ["03151"], poor: 531, near: 229 },
  ],
};
