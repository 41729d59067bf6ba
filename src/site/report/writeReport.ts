import { render } from "svelte/server";
import { reportPath, rootOf } from "#domain/addresses";
import { DatasetError } from "#domain/dataset";
import { formatCount } from "#domain/format";
import type { Language } from "#domain/localised";
import { parseQualityReport, type QualityReport } from "#domain/qualityReport";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { LoadProblem } from "../../load/problem.ts";
import { addressOf } from "../links.ts";
import type { ReadFile, SiteFile, SiteOptions } from "../options.ts";
import type { Nation } from "../published.ts";
import { inBoth, LANGUAGES, MESSAGES, withoutMarks, writeSheet } from "../writer.ts";
import ReportBody from "./ReportBody.svelte";

const WORDS = { vi, en };

/** The report as data, below `data/`. */
const FILE = "quality-report.json";

/** The report without anything around it, for a document that is read alone. */
export interface BareReport {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

/** @throws LoadProblem where the report is missing or not what the format says */
export async function readReport(read: ReadFile): Promise<QualityReport> {
  const data = await read(FILE);
  if (data === undefined) throw new LoadProblem(FILE, "missing", "not there");
  try {
    return parseQualityReport(FILE, data);
  } catch (error) {
    if (error instanceof DatasetError) throw new LoadProblem(FILE, "corrupt", error.message);
    throw error;
  }
}

/** The page of the quality report (báo cáo chất lượng số liệu) in each language, beside the data that it tells of. */
export function* writeReport(
  report: QualityReport,
  nation: Nation,
  options: SiteOptions,
): Generator<SiteFile> {
  const languages = inBoth(reportPath);
  for (const language of LANGUAGES) {
    const path = languages[language];
    const { title } = WORDS[language];
    const head = {
      path,
      language,
      title: titleOf(language),
      description: describe(report, language),
      languages,
    };
    const props = { report, language, data: `${rootOf(path)}data/${FILE}` };
    yield writeSheet(
      { head, crumbs: [], here: title, map: addressOf({ language }), body: ReportBody, props },
      nation,
      options,
    );
  }
}

/** The same for those who carry it away from the site: no link leads out of it. */
export function writeBareReports(report: QualityReport): BareReport[] {
  return LANGUAGES.map((language) => {
    const { body } = render(ReportBody, { props: { report, language, data: null } });
    return { language, title: titleOf(language), body: `<main>${withoutMarks(body)}</main>` };
  });
}

function titleOf(language: Language): string {
  return `${WORDS[language].title} | ${MESSAGES[language].shell.atlas}`;
}

function describe({ read, flagged, converted }: QualityReport, language: Language): string {
  const [sheets, flags, cells] = [read, flagged, converted].map(({ length }) =>
    formatCount(length, language),
  );
  return WORDS[language].lead(sheets ?? "", flags ?? "", cells ?? "");
}
