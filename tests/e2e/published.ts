import { readFileSync } from "node:fs";
import type { DetailsFile, PlacesFile } from "#domain/publishedFiles";
import type { Catalogue, SeriesFile } from "#domain/dataset";
import { SeriesTable } from "#domain/series";

/** The published files, read apart from the page: what tests expect of figures that no document prints. */
export function readPublished(file: string): unknown {
  return JSON.parse(readFileSync(`dist/data/${file}`, "utf8"));
}
export const catalogue = readPublished("catalogue.json") as Catalogue;
export const details = readPublished(catalogue.details) as DetailsFile;
const places = readPublished(catalogue.places) as PlacesFile;

/** The last year that every province has. */
export const LATEST = "2025-MDP2022-2025";

export function openTable(province: string, ...themes: readonly string[]): SeriesTable {
  const files = catalogue.provinces.find(({ code }) => code === province)?.files.series ?? {};
  return new SeriesTable(themes.map((theme) => readPublished(files[theme] ?? theme) as SeriesFile));
}

/** "xã Mường Nhé": as the page calls a commune of today. */
export function nameOf(code: string): string {
  const place = places.current.find((own) => own.code === code);
  return `${place?.type.toLowerCase() ?? "?"} ${place?.name ?? code}`;
}

/** A commune with its share of poor households, in percent. */
export interface Rate {
  readonly code: string;
  readonly value: number;
}

/** The communes of a province whose share of poor households is published, highest first. */
export function listRates(province: string, period = LATEST): Rate[] {
  const table = openTable(province, "core");
  const read = (code: string, measure: string) => table.cell(code, period, measure).value ?? NaN;
  return table.rows
    .filter((code) => code !== province)
    .map((code) => ({ code, value: (100 * read(code, "poor_households")) / read(code, "total_households") }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
}

/** Ends of the bands that the plans print for shares of poor households; 0 is a class of its own. */
const ENDS = [0, ...(catalogue.indicators.find(({ id }) => id === "poor_rate")?.policyBreaks ?? []), 100];

/** In which class of the legend a share is, counted from 0. */
export function classOf(value: number): number {
  // A rate stands on the side of a bound on which it is printed.
  return ENDS.findIndex((end) => (value === 0 ? 0 : Number(value.toFixed(2))) <= end);
}

/** How many communes are in each class of the legend. */
export function countClasses(rates: readonly Rate[]): number[] {
  return ENDS.map((_, index) => rates.filter(({ value }) => classOf(value) === index).length);
}
