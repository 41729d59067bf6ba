import type { Language } from "#domain/localised";
import { parseQualityReport, type QualityReport } from "#domain/qualityReport";
import type { Block } from "../../src/site/report/blocks.ts";
import { writeParts } from "../../src/site/report/parts.ts";
import type { MemoryEffects } from "./memoryEffects.ts";

/** The published quality report of a build. */
export function readReport(effects: MemoryEffects, folder = "out"): QualityReport {
  const data: unknown = JSON.parse(effects.text(`${folder}/quality-report.json`));
  return parseQualityReport("quality-report.json", data);
}

/** What its page says in a language, cell beside cell with a bar between, line by line; that the page shows all of it is tried with the pages. */
export function tellReport(report: QualityReport, language: Language): string {
  return writeParts(report, language)
    .flatMap(({ title, intro, blocks }) => [title, intro, ...blocks.flatMap(tellBlock)])
    .join("\n");
}

function tellBlock(block: Block): string[] {
  switch (block.kind) {
    case "lines":
      return [...block.lines];
    case "note":
      return [block.text];
    case "table":
      return [block.table.columns.map(({ name }) => name), ...block.table.rows].map((row) => row.join(" | "));
    case "folding":
      return [block.summary, ...block.blocks.flatMap(tellBlock)];
  }
}
