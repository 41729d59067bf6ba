import { scaleLinear } from "d3-scale";
import { ticksBetween } from "../ticks.ts";

/** A change of one place. */
export interface SwarmInput {
  readonly key: string;
  /** Points (điểm phần trăm). */
  readonly value: number;
}

export interface SwarmSize {
  readonly width: number;
  readonly height: number;
  /** Radius of a dot. */
  readonly radius: number;
  /** Room below for the axis. */
  readonly axis: number;
}

export interface SwarmLayout {
  readonly dots: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Place of 0. */
  readonly zero: number;
}

/**
 * Stacks a dot for each value over an axis that holds 0 (dot plot, Wilkinson 1999): dots of one column stand on each other, lowest first by
 * key, and move closer where a column is higher than its room.
 */
export function layoutSwarm(values: readonly SwarmInput[], size: SwarmSize): SwarmLayout {
  const all = [0, ...values.map(({ value }) => value)];
  const inset = size.radius + 1;
  const scale = scaleLinear([Math.min(...all), Math.max(...all)], [inset, size.width - inset]);
  if (Math.min(...all) === Math.max(...all)) scale.domain([-1, 1]);
  const columns = new Map<number, string[]>();
  for (const { key, value } of [...values].sort((a, b) => a.key.localeCompare(b.key))) {
    const column = Math.round(scale(value) / (2 * size.radius));
    columns.set(column, [...(columns.get(column) ?? []), key]);
  }
  const floor = size.height - size.axis - size.radius;
  const highest = Math.max(1, ...[...columns.values()].map(({ length }) => length));
  const step = Math.min(2 * size.radius, (floor - size.radius) / Math.max(1, highest - 1));
  const dots = [...columns].flatMap(([column, keys]) =>
    keys.map((key, index) => ({ key, x: column * 2 * size.radius, y: floor - index * step })),
  );
  const [low = 0, high = 0] = scale.domain();
  return {
    dots,
    ticks: ticksBetween(low, high, 5).map((value) => ({ value, x: scale(value) })),
    zero: scale(0),
  };
}
