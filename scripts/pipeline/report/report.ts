import type { Problem } from "../problem.ts";
import { inBillions, reconcilePlans } from "../check/planFiguresReconcile.ts";
import type { ProvinceBuild } from "../province.ts";
import { findCommunes, findReportingCommunes, type Registry } from "../registry/registry.ts";
import { columnLetter } from "../read/columns.ts";
import type { Sources } from "../read/readSources.ts";
import type { Changes } from "../publish/changes.ts";
import { describeCoverage, type CoverageReport } from "./reportCoverage.ts";

/** The quality report (báo cáo chất lượng số liệu): what was read, from where, and everything that happened to it. */
export interface Report {
  readonly format: "atlas.report";
  readonly edition: "public" | "internal";
  readonly sources: readonly {
    id: string;
    title: { vi: string; en: string };
    document: string;
    status: string;
    received: string;
    licence: string;
    files: readonly { file: string; sha256: string }[];
  }[];
  readonly read: readonly {
    file: string;
    sheet: string;
    form: string;
    province: string;
    period: string;
    rows: Readonly<Record<string, number>>;
  }[];
  /** Cells converted from fonts of before Unicode. */
  readonly converted: readonly {
    file: string;
    sheet: string;
    cell: string;
    encoding: string;
    told: string;
    before: string;
    after: string;
  }[];
  /** Corrections in force, each with its reason. */
  readonly corrected: readonly { kind: "place" | "figure"; what: string; as: string; reason: string }[];
  readonly flagged: readonly Problem[];
  readonly notes: readonly Problem[];
  /** Published figures kept as printed with their reconciliation id. */
  readonly keptAsPrinted: readonly {
    code: string;
    date: string;
    measure: string;
    value: number;
    flag: string;
  }[];
  /** Reconciliations of the five plans that fail, money in billion đồng. */
  readonly plans: readonly {
    id: string;
    flag: string;
    plan: string;
    /** What the document calls the figure, and of where and when. */
    what: string;
    printed: string;
    computed: number;
    formula: string;
    /** The same arithmetic with the printed values in place of the ids. */
    arithmetic: string;
  }[];
  /** Former communes without a successor: they carry no figures. */
  readonly withoutSuccessor: readonly string[];
  /** Former communes that went into several. */
  readonly split: readonly {
    code: string;
    into: readonly string[];
    weights: "official" | "illustrative" | "none";
  }[];
  /** What was recorded of programmes by commune, of each province that sent a form. */
  readonly coverage: readonly CoverageReport[];
  /** What the public edition withholds, by province. */
  readonly disclosure: readonly {
    province: string;
    primary: number;
    secondary: number;
    implied: readonly string[];
  }[];
  readonly changes: Changes | null;
}

/** What a build found beside its figures. */
export interface ReportFindings {
  readonly problems: readonly Problem[];
  readonly edition: Report["edition"];
  readonly changes: Changes | null;
}

/** Puts the report together; nothing in it is decided here. */
export function makeReport(
  registry: Registry,
  sources: Sources,
  builds: readonly ProvinceBuild[],
  { problems, edition, changes }: ReportFindings,
): Report {
  const provinces = builds.map((entry) => entry.province);
  return {
    format: "atlas.report",
    edition,
    sources: sources.manifests.map(describeSource),
    read: sources.tables.map(describeTable),
    converted: sources.converted.flatMap(({ file, sheet, conversions }) =>
      conversions.map(({ row, column, encoding, told, before, after }) => ({
        file,
        sheet,
        cell: `${columnLetter(column)}${String(row + 1)}`,
        encoding,
        told,
        before,
        after,
      })),
    ),
    corrected: describeCorrections(sources),
    flagged: problems.filter((problem) => problem.severity === "flag"),
    notes: problems.filter((problem) => problem.severity === "note"),
    keptAsPrinted: sources.plain.flatMap(({ code, date: on, measure, value, flag }) =>
      flag === null ? [] : [{ code, date: on, measure, value, flag }],
    ),
    plans: describePlans(registry),
    withoutSuccessor: provinces.flatMap((province) => findWithoutSuccessor(registry, province)),
    split: describeSplits(registry, provinces),
    coverage: describeCoverage(registry, provinces, sources.coverage),
    disclosure: builds.flatMap(({ province, disclosure }) =>
      disclosure === null
        ? []
        : [
            {
              province,
              primary: disclosure.primary,
              secondary: disclosure.secondary,
              implied: disclosure.implied,
            },
          ],
    ),
    changes,
  };
}

function describeSource(manifest: Sources["manifests"][number]): Report["sources"][number] {
  const { id, title, document, status, received, licence, workbooks, tables, coverage, folder } = manifest;
  return {
    id,
    title,
    document,
    status,
    received,
    licence,
    files: [...workbooks, ...tables, ...coverage].map(({ file, sha256 }) => ({
      file: `${folder}/${file}`,
      sha256,
    })),
  };
}

function describeTable({ table }: Sources["tables"][number]): Report["read"][number] {
  const rows: Record<string, number> = {};
  for (const { kind } of table.rows) rows[kind] = (rows[kind] ?? 0) + 1;
  const { file, sheet, form, province, period } = table;
  return { file, sheet, form: form.id, province, period: period.id, rows };
}

/** Reconciliations that fail; a break between two standards is known and no contradiction. */
function describePlans(registry: Registry): Report["plans"] {
  const facts = new Map(registry.planFacts.map((fact) => [fact.id, fact]));
  return reconcilePlans(registry)
    .filter((outcome) => !outcome.agrees)
    .map(({ check, printed, computed }) => {
      const fact = facts.get(check.printed) ?? facts.get(/[A-Z]-[A-Z]+-\d+/.exec(check.formula)?.[0] ?? "");
      return {
        id: check.id,
        flag: check.flag ?? "",
        plan: fact?.plan ?? "",
        what:
          fact === undefined
            ? ""
            : `${check.printed === fact.id ? "" : "Σ, … "}${fact.label}, ${fact.period}`,
        printed: printed === null ? check.printed : String(printed),
        computed: Number(computed.toFixed(4)),
        formula: check.formula,
        arithmetic: check.formula.replace(/F-[A-Z]+-\d+/g, (id) => inBillionsText(facts.get(id))),
      };
    });
}

function inBillionsText(fact: Registry["planFacts"][number] | undefined): string {
  return fact === undefined ? "?" : String(inBillions(fact));
}

function describeCorrections({ corrections }: Sources): Report["corrected"] {
  return [
    ...corrections.places.map(({ source, written, code, reason }) => ({
      kind: "place" as const,
      what: `${source}: ${written}`,
      as: code,
      reason,
    })),
    ...corrections.accepted.map(({ file, sheet, cell, printed, reason }) => ({
      kind: "figure" as const,
      what: `${file} > ${sheet} > ${cell}`,
      as: String(printed),
      reason,
    })),
  ];
}

/** The day before the reform is read against the register of March 2025. */
const BEFORE_REFORM = "2024-12-31";

function findWithoutSuccessor(registry: Registry, province: string): string[] {
  const reporting = new Set(
    findReportingCommunes(registry, "pre2025", province, BEFORE_REFORM).map((commune) => commune.code),
  );
  return findCommunes(registry, "pre2025", province, BEFORE_REFORM)
    .filter((commune) => !reporting.has(commune.code))
    .map((commune) => commune.code);
}

function describeSplits(registry: Registry, provinces: readonly string[]): Report["split"] {
  const own = new Set(
    registry.communes
      .filter((commune) => commune.scheme === "pre2025" && provinces.includes(commune.province))
      .map((commune) => commune.code),
  );
  const splits = registry.successions.filter((step) => step.kind === "split" && own.has(step.oldCode));
  return [...new Set(splits.map((step) => step.oldCode))].map((code) => {
    const steps = splits.filter((step) => step.oldCode === code);
    const statuses = new Set(steps.map((step) => step.weightStatus ?? ("none" as const)));
    const weights = statuses.has("none")
      ? "none"
      : statuses.has("illustrative")
        ? "illustrative"
        : "official";
    return { code, into: steps.map((step) => step.newCode), weights };
  });
}
