import { fold } from "../match/fold.ts";
import type { District } from "#domain/unit";
import { findDistrict } from "../match/match.ts";

/** What the first cells of a body row say it is, before its place is matched. */
export type RowClass =
  | { readonly kind: "total" }
  | { readonly kind: "subtotal"; readonly part: "urban" | "rural" }
  | { readonly kind: "district"; readonly district: District }
  | { readonly kind: "commune" }
  | { readonly kind: "empty" }
  | { readonly kind: "note" };

const TOTALS = /^(tong cong|toan tinh|tong so|tong|chung|cong)( toan tinh| tinh)?$/;
const NOTES =
  /^(noi nhan|ghi chu|nguoi lap|nguoi tong hop|thu truong|chu tich|pho chu tich|giam doc|tm |ky ten|xac nhan|so lieu minh hoa|\*)/;

/** Tells total, subtotal, district, commune, note and empty rows apart by their name. */
export function classifyRow(place: string | null, districts: ReadonlyMap<string, District>): RowClass {
  if (place === null) return { kind: "empty" };
  const folded = fold(place);
  if (TOTALS.test(folded)) return { kind: "total" };
  if (/^((cong )?khu vuc )?(thanh thi|nong thon)$/.test(folded)) {
    return { kind: "subtotal", part: folded.endsWith("thanh thi") ? "urban" : "rural" };
  }
  if (NOTES.test(folded)) return { kind: "note" };
  const district = findDistrict(place, districts);
  return district === undefined ? { kind: "commune" } : { kind: "district", district };
}
