import type { Language } from "../localised.ts";

/** Unit a reader compares money in. */
export type MoneyUnit = "million" | "billion";

/**
 * Million đồng, with up to three decimals, in one unit: "1.578.349" triệu, "1.578,349" tỷ. A billion keeps its three decimals where they say something, so that
 * no figure is rounded.
 */
export function formatMoney(amount: number, unit: MoneyUnit, language: Language): string {
  const locale = language === "vi" ? "vi-VN" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(
    unit === "million" ? amount : amount / 1000,
  );
}
