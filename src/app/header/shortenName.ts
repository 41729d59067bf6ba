/** A province's name without its type (tỉnh, thành phố), for where it stands alone: "Điện Biên" of "Tỉnh Điện Biên" and of "Điện Biên province". */
export function shortenName(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố) /u, "").replace(/ (province|city)$/u, "");
}
