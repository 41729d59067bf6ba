/**
 * Classes of place that a plan names instead of places (theo loại xã): by a list of the State (huyện nghèo, xã đặc biệt khó khăn, xã biên
 * giới, xã an toàn khu), or by what a place is like. Which communes they are today follows from lists, where there are any.
 */
export const PLACE_CLASSES = [
  "poor-district",
  "poor-commune",
  "extreme",
  "difficult",
  "border",
  "safe-zone",
  "rural",
  "new-rural",
  "remote",
  "mountain",
  "minority",
  "off-grid",
  "high-poverty",
  "outside",
] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];
