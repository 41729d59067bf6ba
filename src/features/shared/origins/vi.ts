/** "A", "A và B", "A, B và C". */
function joinVi(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
}

/** What a commune of today was made of. */
export const vi = {
  from: (names: readonly string[]) => `Từ ${joinVi(names)}, 1/7/2025`,
  /** `share` is null where a split has no household weights. */
  partOf: (name: string, share: string | null) =>
    `một phần ${name} (${share === null ? "không rõ bao nhiêu hộ" : `${share} số hộ`})`,
  /** One source alone says that it came. */
  toConfirm: (name: string, resolution: string) =>
    `${name} (cần xác nhận${resolution === "" ? "" : `, theo ${resolution}`})`,
  formerDistrict: (names: readonly string[]) => `${joinVi(names)} (cũ)`,
};

export type OriginWords = typeof vi;
