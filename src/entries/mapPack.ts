import type { Language } from "#domain/localised";
import { en } from "../paper/mapPack/en.ts";
import { vi } from "../paper/mapPack/vi.ts";
import { formatDay } from "#domain/day";
import { writePdf, type PdfPage, type ReadFont } from "../paper/sheet/writePdf.ts";
import { makeCommunes } from "../paper/mapPack/communes.ts";
import { makeGaps } from "../paper/mapPack/gaps.ts";
import { makeMaps, type NamedPaper } from "../paper/mapPack/maps.ts";
import { makeOverview, type Entry } from "../paper/mapPack/overview.ts";
import { number } from "../paper/mapPack/blocks.ts";
import { readPlanner } from "../paper/mapPack/planner.ts";
import { readProvince, readMap, type Province, type ReadPublished } from "../paper/mapPack/province.ts";
import { makeRanking } from "../paper/mapPack/ranking.ts";
import { LIGHT } from "../styles/lightRoles.ts";
import type { PlannerTable } from "../features/planner/reading/table.ts";
import type { PictureSubject } from "../features/shared/paper.ts";

const WORDS = { vi, en };

/** What the command line asks for. */
export interface PackOptions {
  readonly code: string;
  readonly language: Language;
  /** Address of the atlas for links, or empty. */
  readonly site: string;
  /** Bytes of a font file as TrueType. */
  readonly readFont: ReadFont;
}

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export { nameFont } from "../paper/sheet/type.ts";

/** Dates come from the figures, so the same published files give the same bytes. */
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * The map pack of a province: overview, maps, ranking and gaps in one PDF, and a page a commune in another.
 * @throws RangeError for a province that is not published, LoadProblem for a published file that is missing or damaged
 */
export async function* makePack(read: ReadPublished, options: PackOptions): AsyncGenerator<PackFile> {
  const province = await readProvince(read, options);
  const period = province.entry.periods.at(-1) ?? "";
  const subject = readMap(province, { indicator: "poor_rate", period });
  if (subject === null) throw new RangeError(`province ${options.code} has no period`);
  const words = WORDS[options.language];
  const name = province.entry.name[options.language];
  const slug = `${province.entry.slug}-${subject.choice.period.id}`;
  const planner = await readPlanner(province, subject);
  const main = makeMain(province, subject, planner);
  const { readFont } = options;
  const mainFile = { file: `${slug}-map-pack.pdf`, title: words.title(name), papers: main };
  yield await finish(mainFile, province, subject, readFont);
  const communes = await makeCommunes(province, subject, planner);
  const ownFile = { file: `${slug}-communes.pdf`, title: words.communesTitle(name), papers: communes };
  yield await finish(ownFile, province, subject, readFont);
}

function makeMain(province: Province, subject: PictureSubject, planner: PlannerTable | null): NamedPaper[] {
  const words = WORDS[province.language];
  const named = (name: string) => (paper: NamedPaper["paper"]) => ({ name, paper });
  const parts = [
    ...makeMaps(province, subject.choice.period.id),
    ...makeRanking(province, subject).map(named(words.ranking)),
    ...makeGaps(province, subject, planner).map(named(words.gaps)),
  ];
  // The list of contents stands on the pages it counts; how many they are does not depend on the numbers in it.
  const overview = (pages: number) => makeOverview(province, subject, listEntries(parts, pages));
  return [...overview(overview(1).length).map(named(words.overview)), ...parts];
}

/** Parts with the page each begins on, after so many pages. */
function listEntries(parts: readonly NamedPaper[], before: number): Entry[] {
  return parts.flatMap(({ name }, index) =>
    parts[index - 1]?.name === name ? [] : [{ name, page: before + index + 1 }],
  );
}

async function finish(
  { file, title, papers }: { file: string; title: string; papers: readonly NamedPaper[] },
  { language }: Province,
  { choice }: PictureSubject,
  readFont: ReadFont,
): Promise<PackFile> {
  const words = WORDS[language];
  const pages = papers.map(({ name, paper }, index): PdfPage => {
    const numbered = number(paper, title, words.page(index + 1, papers.length), LIGHT);
    // Only the first page of a part is marked.
    return papers[index - 1]?.name === name
      ? { paper: numbered }
      : { paper: numbered, bookmark: { text: name, level: 0 } };
  });
  const description = `${title} · ${words.made(formatDay(choice.period.date, language))}`;
  const bytes = await writePdf(pages, readFont, {
    title,
    description,
    language,
    made: dateOf(choice.period.date),
  });
  return { name: file, bytes, pages: papers.length };
}
