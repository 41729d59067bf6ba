import type { Commune } from "#domain/unit";
import { isUrban } from "#domain/unit";
import { findReportingCommunes, schemeOn, type Registry } from "../registry/registry.ts";
import { SIZES } from "./blocks.ts";
import { makeRandom } from "./random.ts";

/** A unit of the example with what never changes about it. */
export interface ExampleUnit {
  readonly commune: Commune;
  readonly urban: boolean;
  /** Share of the province's households, before scaling. */
  readonly size: number;
  /** Persistent standing on the poverty scale: about standard normal, higher is poorer. */
  readonly latent: number;
  /** Persistent standing on the ethnic-minority scale. */
  readonly minority: number;
}

/** Old communes whose successor's published rate of 2025 says where they stand: added to the latent. */
const STANDING: Readonly<Record<string, number>> = {
  ...Object.fromEntries(["03159", "03162"].map((code) => [code, 2.3])),
  ...Object.fromEntries(["03170", "03176"].map((code) => [code, 4])),
  ...Object.fromEntries(["03163", "03177"].map((code) => [code, 0.7])),
  ...Object.fromEntries(
    ["03127", "03130", "03133", "03136", "03142", "03145", "03144"].map((code) => [code, -3.2]),
  ),
  ...Object.fromEntries(["03124", "03139", "03334"].map((code) => [code, -3])),
  ...Object.fromEntries(["03148", "03151"].map((code) => [code, -0.2])),
  ...Object.fromEntries(["03154", "03155", "03157", "03158", "03160", "03161"].map((code) => [code, -1.1])),
  "03184": -2.4,
  "03370": 2.3,
};

/** How far apart communes stand: in the lowlands of Thanh Hóa differences are small beside those of the highlands. */
const SPREAD: Readonly<Record<string, number>> = { "38": 0.6 };

/** Units of a province at the end of a year, in ascending code. */
export function makeUnits(registry: Registry, province: string, year: number): ExampleUnit[] {
  const date = `${String(year)}-12-31`;
  return findReportingCommunes(registry, schemeOn(date), province, date).map((commune) =>
    describeUnit(registry, commune),
  );
}

function describeUnit(registry: Registry, commune: Commune): ExampleUnit {
  const random = makeRandom(`unit ${commune.scheme} ${commune.code}`);
  const urban = isUrban(commune.type);
  const size = SIZES[commune.code] ?? (urban ? 1.5 : 1) * Math.exp(0.28 * random.normal()) * 0.0075;
  const remote = remoteness(registry, commune);
  const plain = remote + 0.45 * random.normal() + (urban ? -1.4 : 0);
  const latent =
    (SPREAD[commune.province] ?? 1) * plain +
    (commune.scheme === "pre2025" ? (STANDING[commune.code] ?? 0) : 0);
  return {
    commune,
    urban,
    size,
    latent,
    minority: 0.7 * remote + 0.5 * random.normal() + (urban ? -1.1 : 0),
  };
}

/** Distance from the provincial seat, standardised, with two long waves so that neighbours resemble each other. */
function remoteness(registry: Registry, commune: Commune): number {
  const point = pointOf(registry, commune);
  const seat = pointOf(registry, requireSeat(registry, commune.province));
  const east = (point[0] - seat[0]) * Math.cos((seat[1] * Math.PI) / 180) * 111;
  const north = (point[1] - seat[1]) * 111;
  const waves = Math.sin(east / 23 + north / 41) + Math.cos(north / 19 - east / 37);
  return (Math.hypot(east, north) - 45) / 32 + 0.4 * waves;
}

function requireSeat(registry: Registry, code: string): Commune {
  const seat = registry.example.provinces.find((province) => province.code === code)?.seat ?? "";
  const commune = registry.communes.find((entry) => entry.scheme === "2025" && entry.code === seat);
  if (commune === undefined) throw new RangeError(`provincial seat ${seat} is not in data/registry/places`);
  return commune;
}

/** The point of the unit, or of the unit of 2025 it went into. */
function pointOf(registry: Registry, commune: Commune): readonly [number, number] {
  if (commune.point !== null) return commune.point;
  const earlier =
    registry.earlierChanges.find((change) => change.oldCode === commune.code)?.newCode ?? commune.code;
  const successor = registry.successions.find((succession) => succession.oldCode === earlier)?.newCode;
  const target = registry.communes.find((entry) => entry.scheme === "2025" && entry.code === successor);
  if (target?.point === undefined || target.point === null)
    throw new RangeError(`no point for ${commune.code} ${commune.name}`);
  return target.point;
}
