import type { Apart } from "#domain/colour/scale";
import { formatBound, formatCount } from "#domain/format";
import type { Bin } from "#domain/classify/bins";
import type { IndicatorRule, IndicatorTheme } from "#domain/indicator";

/** "giảm trên 20", "giảm 10 đến 20", "không đổi", "tăng đến 5". */
function sayChange(from: number, to: number, decimals?: number): string {
  if (from === to) return "không đổi";
  const [near, far] = [from, to].map(Math.abs).sort((a, b) => a - b);
  const word = to <= 0 ? "giảm" : "tăng";
  const bound = (value = 0) => formatBound(value, "vi", false, decimals);
  if (far === Infinity) return near === 0 ? word : `${word} trên ${bound(near)}`;
  return near === 0 ? `${word} đến ${bound(far)}` : `${word} ${bound(near)} đến ${bound(far)}`;
}

/** How figures are said beside any map: their classes, themes, and why there is none. */
export const vi = {
  bin: ({ from, to, decimals }: Bin, { kind, signed }: IndicatorRule): string => {
    if (signed === true) return sayChange(from, to, decimals);
    const unit = kind === "rate" ? "%" : "";
    const plain = (value: number) => formatBound(value, "vi", false, decimals);
    const bound = (value: number) => plain(value) + unit;
    if (from === to) return bound(from);
    if (to === Infinity) return from === -Infinity ? "mọi giá trị" : `trên ${bound(from)}`;
    return from === -Infinity || from === 0 ? `đến ${bound(to)}` : `trên ${plain(from)} đến ${bound(to)}`;
  },
  /** Why the common classes gave way. @param several whether the classes are those of several years */
  apart: ({ most, of }: Apart, several: boolean): string =>
    several
      ? `Mức riêng của tỉnh cho các năm này, vì ${formatCount(most, "vi")} trong ${formatCount(of, "vi")} số liệu xã, phường cùng một mức chung.`
      : `Mức riêng của tỉnh và năm này, vì ${formatCount(most, "vi")} trong ${formatCount(of, "vi")} xã, phường cùng một mức chung.`,
  /** Why there is no number: borders changed and the old communes can not be put together. */
  broken: "không so sánh được: địa giới đã đổi",
  themes: {
    poverty: "Nghèo",
    deprivation: "Thiếu hụt",
    "near-deprivation": "Thiếu hụt (cận nghèo)",
    flows: "Biến động",
    ethnicity: "Dân tộc",
    persons: "Nhân khẩu",
    groups: "Nhóm hộ",
    causes: "Nguyên nhân",
    children: "Trẻ em",
    coverage: "Chương trình",
    extra: "Số liệu khác",
  } satisfies Record<IndicatorTheme, string>,
  unit: "xã, phường",
  provinceLine: "toàn tỉnh",
};

export type FigureWords = typeof vi;
