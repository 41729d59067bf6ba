import type { Language } from "#domain/localised";
import type { Registry } from "../registry/registry.ts";
import type { Report } from "./report.ts";
import { makeSections } from "./reportSections.ts";
import { escape } from "./reportTable.ts";
import { REPORT_TEXT } from "./reportText.ts";

/** The report as a page a person reads: no script, one style sheet, printable. */
export function makeReportPage(report: Report, registry: Registry, language: Language): string {
  const text = REPORT_TEXT[language];
  const other = language === "vi" ? "en" : "vi";
  const sections = makeSections(report, registry, language);
  const body = sections
    .map(
      ({ id, title, html }) =>
        `<section id="${id}"><h2>${escape(title)}</h2><p class="quiet">${escape(text.intro[id])}</p>${html}</section>`,
    )
    .join("\n");
  const links = sections
    .map(({ id, title, count }) => {
      const number = count === null ? "" : ` <b>${String(count)}</b>`;
      return `<li><a href="#${id}">${escape(title)}${number}</a></li>`;
    })
    .join("");
  const internal = report.edition === "internal" ? `<p class="warn">${escape(text.internal)}</p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(text.title)}</title><link rel="icon" href="../icons/atlas.svg"><link rel="stylesheet" href="quality-report.css"></head>
<body><header><h1>${escape(text.title)}</h1>${internal}<p class="lead">${escape(text.lead(report))}</p>
<p class="links"><a href="../${language === "en" ? "?lang=en" : ""}">${escape(text.toMap)}</a><a href="${reportPageName(other)}" hreflang="${other}" lang="${other}">${escape(text.otherLanguage)}</a><a href="quality-report.json">${escape(text.machine)}</a></p></header>
<nav aria-label="${escape(text.contents)}"><ul>${links}</ul></nav>
<main>
${body}
</main></body></html>
`;
}

export function reportPageName(language: Language): string {
  return language === "vi" ? "quality-report.html" : "quality-report.en.html";
}
