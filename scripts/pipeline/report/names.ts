import type { QualityReport } from "#domain/qualityReport";
import { nameOfPart, PARTS } from "../publish/facts.ts";
import type { Registry } from "../registry/registry.ts";

type Names = QualityReport["names"];
export type Unnamed = Omit<QualityReport, "names">;

/** Names of what the report says by a code, and of nothing else: the same report gives the same names in the same order. */
export function nameEverything(report: Unnamed, registry: Registry): Names {
  const said = collectCodes(report);
  const has = (code: string) => said.has(code);
  return {
    provinces: Object.fromEntries(
      registry.provinces
        .flatMap(({ code, name }) => [
          { code, name },
          ...PARTS.map((part) => ({ code: `${code}-${part}`, name: nameOfPart(name, part) })),
        ])
        .filter(({ code }) => has(code))
        .map(({ code, name }) => [code, name]),
    ),
    communes: Object.fromEntries(
      registry.communes
        .filter(({ scheme, code }) => has(`${scheme}/${code}`))
        .map(({ scheme, code, type, name }) => [`${scheme}/${code}`, { type, name }]),
    ),
    documents: Object.fromEntries(
      registry.documents.filter(({ id }) => has(id)).map(({ id, title }) => [id, title]),
    ),
    measures: Object.fromEntries(
      [...registry.indicators, ...registry.measures.rows]
        .filter(({ id }) => has(id))
        .map(({ id, name }) => [id, name]),
    ),
  };
}

/** Codes of provinces and documents and ids of measures as they are; of communes with their scheme. Some may name nothing. */
function collectCodes(report: Unnamed): Set<string> {
  const { changes } = report;
  const today = [
    ...report.keptAsPrinted.map(({ code }) => code),
    ...report.corrected.flatMap((row) => (row.kind === "place" ? [row.code] : [])),
    ...report.split.flatMap(({ into }) => into),
    ...(report.toConfirm ?? []).map(({ into }) => into),
    ...report.coverage.flatMap(({ communes }) => communes.without),
    ...report.disclosure.flatMap(({ headline }) => headline.map(({ code }) => code)),
    ...(changes?.changed.map(({ code }) => code) ?? []),
    ...listChanged(report).map(last),
  ];
  const former = [
    ...report.withoutSuccessor,
    ...(report.toConfirm ?? []).map(({ code }) => code),
    ...report.split.map(({ code }) => code),
    ...report.corrected.flatMap((row) => (row.kind === "place" ? [row.code] : [])),
  ];
  return new Set([
    ...today.flatMap((code) => [`2025/${code}`, code]),
    ...former.map((code) => `pre2025/${code}`),
    ...[...report.read, ...report.coverage, ...report.disclosure].map(({ province }) => province),
    ...(changes?.changed.map(({ province }) => province) ?? []),
    ...listChanged(report).map(first),
    ...report.sources.map(({ document }) => document),
    ...[...report.plans, ...report.coverage.flatMap(({ plans }) => plans)].map(({ plan }) => plan),
    ...[...report.keptAsPrinted, ...report.disclosure.flatMap(({ headline }) => headline)].map(
      ({ measure }) => measure,
    ),
    ...(changes?.changed.map(({ measure }) => measure) ?? []),
  ]);
}

/** "11", "11/03162", "11/poor_rate" and "11/2025-MDP2022-2025" of the change log. */
function listChanged({ changes }: Unnamed): string[] {
  if (changes === null) return [];
  const { provinces, periods, communes, boundaries, measures } = changes;
  return [
    ...[provinces, periods, measures].flatMap(({ added, removed }) => [...added, ...removed]),
    ...communes.added,
    ...communes.ended,
    ...boundaries,
  ];
}

const first = (name: string) => name.split("/")[0] ?? name;
const last = (name: string) => name.split("/").at(-1) ?? name;
