import type { OriginWords } from "./vi.ts";

/** "A", "A and B", "A, B and C". */
function joinEn(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

export const en: OriginWords = {
  from: (names) => `From ${joinEn(names)}, 1 July 2025`,
  partOf: (name, share) => `part of ${name} (${share ?? "unknown share"} of its households)`,
  toConfirm: (name, resolution) =>
    `${name} (to be confirmed${resolution === "" ? "" : `, after ${resolution}`})`,
  formerDistrict: (names) => `former ${joinEn(names)}`,
};
