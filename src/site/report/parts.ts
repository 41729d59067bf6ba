import type { Language } from "#domain/localised";
import type { QualityReport } from "#domain/qualityReport";
import { REPORT_PARTS, type ReportPart } from "./partNames.ts";
import type { Block } from "./blocks.ts";
import { writeChanges } from "./changes.ts";
import { writeCoverage } from "./coverage.ts";
import { writeBoundaries, writeDisclosure, writePrinted } from "./places.ts";
import { writePlans } from "./plans.ts";
import { listFlagged, writeProblems } from "./problems.ts";
import { writeConverted, writeCorrected, writeSheets, writeSources } from "./reading.ts";
import { makeReportWriter, type ReportWriter } from "./writer.ts";

/** One part of the page. */
export interface WrittenPart {
  readonly id: ReportPart;
  readonly title: string;
  readonly intro: string;
  /** What its link shows, null where counting says nothing. */
  readonly count: string | null;
  readonly blocks: readonly Block[];
}

/** What a part holds and how many; each part of the report has a row here or does not compile. */
const PARTS: Readonly<
  Record<
    ReportPart,
    {
      readonly count: (report: QualityReport) => number | null;
      readonly write: (writer: ReportWriter) => Block[];
    }
  >
> = {
  changes: { count: () => null, write: writeChanges },
  flagged: {
    count: (report) => listFlagged(report).length,
    write: (writer) => writeProblems(listFlagged(writer.report), "flagged", writer),
  },
  plans: { count: ({ plans }) => plans.length, write: writePlans },
  printed: { count: ({ keptAsPrinted }) => keptAsPrinted.length, write: writePrinted },
  boundaries: {
    count: ({ withoutSuccessor, toConfirm = [], split }) =>
      withoutSuccessor.length + toConfirm.length + split.length,
    write: writeBoundaries,
  },
  coverage: { count: () => null, write: writeCoverage },
  disclosure: { count: () => null, write: writeDisclosure },
  corrected: { count: ({ corrected }) => corrected.length, write: writeCorrected },
  converted: { count: ({ converted }) => converted.length, write: writeConverted },
  notes: {
    count: ({ notes }) => notes.length,
    write: (writer) => writeProblems(writer.report.notes, "notes", writer),
  },
  read: { count: ({ read }) => read.length, write: writeSheets },
  sources: { count: ({ sources }) => sources.length, write: writeSources },
};

/** The parts of the report in the reader's language. */
export function writeParts(report: QualityReport, language: Language): WrittenPart[] {
  const writer = makeReportWriter(report, language);
  return REPORT_PARTS.map((id) => {
    const { count, write } = PARTS[id];
    const number = count(report);
    return {
      id,
      ...writer.words.parts[id],
      count: number === null ? null : writer.count(number),
      blocks: write(writer),
    };
  });
}
