import { code, folding, groupBy, number, tableOf, text, type Block } from "./blocks.ts";
import type { ReportWriter } from "./writer.ts";

type Reconciliation = ReportWriter["report"]["plans"][number];

/** One folding list a plan: what it prints, what its own figures give, and how. */
export function writePlans(writer: ReportWriter): Block[] {
  const { words, report, document, count } = writer;
  const { flag, figure, printed, computed, arithmetic } = words.plans;
  const columns = [code(flag), text(figure), number(printed), number(computed), text(arithmetic)];
  return groupBy(report.plans, ({ plan }) => plan).map(([plan, own]) => {
    const name = document(plan);
    const rows = own.map((row) => [
      [row.flag, row.id].filter((id) => id !== "").join(" · "),
      sayFigure(row, writer),
      sayPrinted(row, writer),
      writer.figure(row.computed),
      sayArithmetic(row.arithmetic, writer),
    ]);
    return folding(`${name} (${count(own.length)})`, true, tableOf(name, columns, rows));
  });
}

/** What the document calls the figure, in its own words. */
function sayFigure({ figure, formula }: Reconciliation, { words }: ReportWriter): string {
  if (figure === null) return formula;
  const name = `${figure.label}, ${figure.period}`;
  return figure.isFirstOfSum ? words.firstOfSum(name) : name;
}

function sayPrinted({ printed }: Reconciliation, { figure }: ReportWriter): string {
  return typeof printed === "number" ? figure(printed) : `${figure(printed.from)}–${figure(printed.to)}`;
}

/** A line of arithmetic with its numbers and signs as the reader writes them. */
function sayArithmetic(arithmetic: string, { figure }: ReportWriter): string {
  return arithmetic
    .replaceAll("*", "×")
    .replaceAll("-", "−")
    .replace(/\d+(?:\.\d+)?/g, (number) => figure(Number(number)));
}
