import { fold } from "../match/fold.ts";
import type { District } from "#domain/unit";
import { findDistrict } from "../match/match.ts";

/** What the first cells of a body row say it is, before its place is matched. */
export type RowClass =
  | { readonly kind: "total" }
  | { readonly kind: "subtotal"; readonly part: "urban" | "rural" }
  | { readonly kind: "district"; readonly district: District }
  | { readonly kind: "commune" }
  /** A sum on the way: of a page, carried to the next, or of all wards; no place and no part that a form knows. */
  | { readonly kind: "interim" }
  | { readonly kind: "empty" }
  | { readonly kind: "note" };

/** "tong cong", "toan tinh", "ca tinh", also of so many communes ("tong so 45 xa phuong"). */
const TOTALS =
  /^(?:tong cong|tong so ho|tong so|tong|cong|chung|toan tinh|toan|ca tinh|ca|total|tc)(?: toan tinh| toan| tinh)?(?: i ii| \d+ (?:xa|phuong|don vi|dia ban)[a-z ]*)?$/;
/** Numerals that forms put before their parts: "I", "II.", "A". */
const PART = /^(?:(?:[ivx]+|[ab]) )?(?:cong )?(?:khu vuc )?(thanh thi|nong thon)$/;
/**
 * "Cộng trang 1", "Mang sang", groups of one type of unit ("Phường", "Các xã"), and rows that say something of a total: its share, its mean, what
 * came of it since another year.
 */
const INTERIM =
  /^(?:ty le|ti le|co cau|binh quan|so voi|so sanh|tang giam|tang|giam|chenh lech)\b|^(?:(?:[ivx]+|[ab]) )?(?:(?:tong )?cong trang.*|(?:cong )?(?:mang|chuyen) sang(?: trang.*)?|luy ke|(?:(?:tong cong|tong so|tong|cong) )?(?:(?:cac|khoi|nhom|khu vuc|\d+) )*(?:phuong|xa|thi tran|dac khu))$/;
/** How many are meant, behind a group ("Phường (3)"); "Phường 3" is a place. */
const COUNTED = /\s*\(\d+[^)]*\)\s*$/;
const NOTES =
  /^(noi nhan|ghi chu|nguoi lap|nguoi tong hop|thu truong|chu tich|pho chu tich|giam doc|tm |ky ten|xac nhan|so lieu (gia dinh|minh hoa)|\*)/;

/** What the names of a form's rows are told apart by. */
export interface RowNames {
  readonly districts: ReadonlyMap<string, District>;
  /** The province of the form in Vietnamese ("Tỉnh Điện Biên"); null where rows are provinces. */
  readonly province: string | null;
}

/** Tells total, subtotal, district, commune, note and empty rows apart by their name. */
export function classifyRow(place: string | null, { districts, province }: RowNames): RowClass {
  if (place === null) return { kind: "empty" };
  const folded = fold(place);
  if (TOTALS.test(withoutProvince(folded, province))) return { kind: "total" };
  const part = PART.exec(folded)?.[1];
  if (part !== undefined) return { kind: "subtotal", part: part === "thanh thi" ? "urban" : "rural" };
  if (NOTES.test(folded) || place.startsWith("(*)")) return { kind: "note" };
  if (INTERIM.test(fold(place.replace(COUNTED, "")))) return { kind: "interim" };
  const district = findDistrict(place, districts);
  return district === undefined ? { kind: "commune" } : { kind: "district", district };
}

/**
 * A total named after its province ("TỈNH ĐIỆN BIÊN", "Tổng cộng tỉnh Điện Biên", "Toàn tỉnh Điện Biên (45 xã)") as one that is not;
 * the bare name of a province stays, because a district or a commune may have it too.
 */
function withoutProvince(folded: string, province: string | null): string {
  if (province === null) return folded;
  const [, type = "", bare = folded] = /^((?:tinh|thanh pho) )?(.+)$/.exec(fold(province)) ?? [];
  const named = new RegExp(`^(.*?) ?\\b(${type})?${bare}( .*)?$`).exec(folded);
  if (named === null) return folded;
  const [, before = "", own, after = ""] = named;
  if (before !== "") return `${before}${after}`;
  return own === undefined ? folded : `toan tinh${after}`;
}
