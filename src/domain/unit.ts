import type { Localised } from "./localised.ts";

/**
 * A system of administrative codes (hệ mã đơn vị hành chính). Codes are reused across the reform of 1 July 2025,
 * so a place is keyed by scheme and code, never by its name.
 */
export type Scheme = "pre2025" | "2025";

/** Kinds of place that carry figures. */
export type UnitLevel = "country" | "region" | "province" | "district" | "commune" | "part" | "area";

/** Commune-level types: xã, phường, thị trấn (until June 2025), đặc khu (islands, since July 2025). */
export type CommuneType = "Xã" | "Phường" | "Thị trấn" | "Đặc khu";

/** The whole country (cả nước) where it is published as a place, by the code that the statistical office gives it. */
export const COUNTRY = "00";

export interface UnitKey {
  readonly scheme: Scheme;
  readonly code: string;
}

/** One commune-level unit of a register, with its validity (ISO dates; `null` is open). */
export interface Commune extends UnitKey {
  readonly name: string;
  readonly type: CommuneType;
  readonly province: string;
  /** Pre-2025 district code (mã huyện); null since districts were abolished. */
  readonly district: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Official area in km²; null where the register gives none. */
  readonly areaKm2: number | null;
  /** A point inside the unit, longitude and latitude in degrees; null where the register gives none. */
  readonly point: readonly [number, number] | null;
}

export interface District {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

export interface Province {
  readonly code: string;
  /** As it is called now. */
  readonly name: Localised;
  /** Names of before with their last day (ISO), oldest first; absent where it never changed. */
  readonly earlier?: readonly { readonly name: Localised; readonly to: string }[];
  /** Readable address part, e.g. "dien-bien". */
  readonly slug: string;
  /** Code of the region (vùng) that it is set beside, as published figures write it; null for one merged across regions. */
  readonly region: string | null;
  /** Central meridian of VN-2000 (kinh tuyến trục) of the province, in degrees; null for one merged across meridians. */
  readonly meridian: number | null;
}

/** How an old unit went into a new one; `weight` is its share of households, 1 for a whole merge, null where not known. */
export interface Succession {
  readonly oldCode: string;
  readonly newCode: string;
  readonly kind: "whole" | "split";
  readonly weight: number | null;
  /** Illustrative where no household weights are published; null where there are none at all. */
  readonly weightStatus: "official" | "illustrative" | null;
  /** Where one source alone names it (cần xác nhận). */
  readonly isToConfirm?: true;
}

/** The type of a unit of today; townships ended in June 2025 and became wards or communes. */
export function todaysType(type: CommuneType | undefined): "Xã" | "Phường" | "Đặc khu" {
  return type === "Phường" || type === "Đặc khu" ? type : "Xã";
}

/** Urban (thành thị) are wards and townships, and no special zones; the meaning of "urban" breaks on 1 July 2025. */
export function isUrban(type: CommuneType): boolean {
  return type === "Phường" || type === "Thị trấn";
}
