import { citeDocument } from "#domain/citation";
import { formatDay } from "#domain/day";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as frameEn } from "../../features/shared/frame/en.ts";
import { vi as frameVi } from "../../features/shared/frame/vi.ts";
import type { Language } from "#domain/localised";
import type { Exploration } from "#domain/reading";
import type { PictureSubject } from "../../features/shared/paper.ts";

const WORDS = { vi, en };

/** Documents named one by one; the others are counted. */
const MOST_SOURCES = 4;

/** The foot of a picture: remarks, sources, status, address and day. */
export function listNotes(
  subject: PictureSubject,
  readings: readonly Exploration[],
  remarks: readonly string[],
): string[] {
  const words = WORDS[subject.view.language];
  const sources = listSources(subject, readings);
  return [
    ...remarks,
    sources === "" ? "" : words.sources(sources),
    words.status(listStatus(subject, readings).join("; ")),
    sayAddress(subject),
  ].filter((note) => note.trim() !== "");
}

function sayAddress({ address, day, view: { language } }: PictureSubject): string {
  if (address === "") return "";
  return day === ""
    ? WORDS[language].found(address)
    : WORDS[language].address(address, formatDay(day, language));
}

/** Documents behind the province's value and the communes', each with its number and its date. */
export function listSources(
  { sources, view: { language } }: Pick<PictureSubject, "sources" | "view">,
  readings: readonly Exploration[],
): string {
  const ids = new Set(
    readings.flatMap(({ province, rows, cross }) =>
      [province, ...rows.map(({ value }) => value), ...(cross?.values ?? [])].flatMap(
        ({ documents }) => documents,
      ),
    ),
  );
  const named = sources.filter(({ id }) => ids.has(id)).map((source) => citeDocument(source, language));
  const more = named.length - MOST_SOURCES;
  return [...named.slice(0, MOST_SOURCES), ...(more > 0 ? [WORDS[language].moreSources(more)] : [])].join(
    "; ",
  );
}

/** The loud line under the maps of a sheet; empty where no figure of theirs is made up. */
export function sayLoud(language: Language, readings: readonly Exploration[]): string {
  return isAssumed(readings) ? { vi: frameVi, en: frameEn }[language].loud.join("") : "";
}

/** Whether any map or any figure of theirs is made up. */
function isAssumed(readings: readonly Exploration[]): boolean {
  return readings.some(
    ({ province, rows }) =>
      province.status === "illustrative" || rows.some(({ value }) => value.status === "illustrative"),
  );
}

/** How far the figures and the borders may be trusted, and of which day the figures are. */
function listStatus(
  { messages, view, choice, catalogue }: PictureSubject,
  readings: readonly Exploration[],
): string[] {
  const { language } = view;
  const { status } = messages.explore;
  const has = (wanted: string) =>
    readings.some(
      ({ province, rows }) => province.status === wanted || rows.some(({ value }) => value.status === wanted),
    );
  const frame = { vi: frameVi, en: frameEn }[language];
  return [
    WORDS[language].asOf(formatDay(choice.period.date, language)),
    ...(["official", "derived", "provisional", "estimated"] as const).filter(has).map((one) => status[one]),
    ...(isAssumed(readings) ? [frame.loud.join("")] : []),
    choice.province.boundaries.kind === "schematic" ? frame.schematicSource : frame.imported,
    ...(catalogue.edition === "internal" ? [frame.internal] : []),
  ].map((part) => part.replace(/\.$/, ""));
}
