import { formatCount, formatFixed } from "#domain/format";
import { tellSystem } from "../../../src/words/problems/en/boundaries.ts";
import { verbs } from "./verbs.en.ts";
import type { CommandWords } from "./words.ts";

const count = (value: number): string => formatCount(value, "en");

/** The command line in English. */
export const en: CommandWords = {
  language: "en",
  overview: "Usage: npm run atlas -- VERB [--help] [--lang vi|en]",
  verbs,
  usage: {
    verb: ({ found, known }) => `unknown verb "${found}"; known: ${known.join(", ")}`,
    needed: ({ what }) => `${what} is needed`,
    choice: ({ option, found, allowed }) => `${option} ${found}: expected one of ${allowed.join(", ")}`,
    range: ({ option, found, from, to }) => `${option} ${found}: expected ${String(from)} to ${String(to)}`,
    absent: ({ file, run }) => `${file} is not there; run "${run}" first`,
    internal: ({ folder }) =>
      `${folder} is of an internal edition, which withholds nothing: write to a folder in internal/, or allow it with --allow-internal`,
    both: ({ options: [one, other] }) => `${one} and ${other} say the same thing: give one`,
    address: ({ found }) => `--site ${found}: expected an address such as https://example.vn/atlas/`,
    addressWithSlash: ({ found }) =>
      `--site ${found}: expected an address that ends in a slash, such as https://example.vn/atlas/`,
    folder: ({ found }) =>
      `--root ${found}: expected an absolute folder of letters, digits, ".", "_" and "-"`,
    frames: ({ found }) =>
      `--frames ${found}: expected self, none, * or origins such as https://portal.example.vn`,
    tooLarge: ({ what, bytes, most }) =>
      `${what}: ${count(bytes)} bytes, more than the ${count(most)} a portable file may have`,
    exists: ({ file, option }) => `${file} is there already; ${option} begins anew`,
    mail: ({ found }) => `--contact ${found}: expected an address of mail such as office@province.gov.vn`,
    network: ({ found, reason }) =>
      `${found} could not be fetched (${reason}); the same command goes on where this one stopped`,
    digest: ({ found, expected }) =>
      `the fetched files are not those that are pinned (digest ${found}, expected ${expected}); all are dropped, nothing is written`,
    period: ({ file, periods }) =>
      `${file}: of which year and standard is not known${periods.length === 0 ? "" : ` (it may be ${periods.join(", ")})`}; give --period, such as --period 2025-MDP2022-2025`,
    system: ({ fault }) => {
      const { found = "", expected } = tellSystem(fault, { file: "" });
      return `${fault.kind === "meridian" ? "--meridian" : "--epsg"} ${found}: expected ${expected}`;
    },
  },
  parse: {
    unknown: (part) => `there is no option ${part}; see --help`,
    value: (part) => `option ${part} is not given as it must be; see --help`,
    positional: (part) => `${part} means nothing here; see --help`,
  },
  refused: {
    full: (path) =>
      `no room left on the disk to write ${path}: free some, and run the command again; what was published stays`,
    forbidden: (path) =>
      `this account may not read or write ${path}: ask for the right, or choose another folder`,
    folder: (path) =>
      `${path} is a file where a folder should be, or a folder where a file should be: move it away, or choose another name`,
    absent: (path) => `${path} is not there: check the name`,
    address: () => "the address is in use by another program: choose another with --port",
  },
  file: "FILE",
  stopped: (problems) => `${count(problems)} ${problems === 1 ? "problem" : "problems"}; nothing was written`,
  steps: {
    registry: "reading the registry",
    sources: "reading and checking the workbooks",
    openData: "open data: tables, workbooks, shapes",
    example: "making the example figures",
    province: (name) => `${name}: crosswalk, figures, boundaries`,
    exampleProvince: (name) => `writing workbooks of ${name}`,
    publish: (files, kilobytes) => `publishing ${count(files)} files, ${count(kilobytes)} kB`,
    checked: "checked in all",
    built: "built in all",
    importing: (file) => `importing ${file}`,
    drawing: "drawing half",
    pack: (province) => `province ${province}`,
    renderer: "renderer of the pages",
    pages: "pages",
    pictures: "pictures for sharing",
  },
  changes: {
    first: "first release in this folder: nothing to compare with",
    unchanged: "figures and places are those of the release before",
    withheld: (count) => `counts that are withheld now: ${count}`,
    shownAgain: (count) => `counts that are shown again: ${count}`,
    lists: {
      provincesAdded: "new provinces",
      provincesRemoved: "provinces gone",
      periodsAdded: "new years",
      periodsRemoved: "years gone",
      communesAdded: "new communes",
      communesEnded: "ended communes",
      boundaries: "boundaries redrawn",
      measuresAdded: "new measures",
      measuresRemoved: "measures gone",
    },
    more: (count) => ` and ${count} more`,
    figures: (count) => `${count} figures changed, such as:`,
    figure: ({ province, code, period, measure, before, after }) =>
      `${measure} of ${province}/${code}, ${period}: ${String(before ?? "none")} -> ${String(after ?? "none")}`,
  },
  questions: {
    provinceCode: "PROVINCE_CODE",
    publisher: "Publisher (empty where not settled)",
    licence: (known) => `Licence of the figures: ${known.join(", ")} (empty for none stated)`,
    contact: "Address of mail for readers who find a wrong figure (empty for none)",
    status: "Are these figures official or provisional",
    document: "Number and title of the document that publishes them (empty for none yet)",
    fetch: "Fetch them? (y/n)",
  },
  told: {
    edition: (file, provinces) =>
      `${file}: ${provinces}. Next: "npm run atlas -- add FILE" to bring in forms, then "npm start"`,
    withoutExample: (file) => `${file} says that this atlas is without the example: none is made`,
    added: ({ file, forms, period, province, score, rows }) =>
      `${file}: ${forms.join(", ")}; ${period}; ${province}; ${count(rows)} communes; ${count(score)} % sure`,
    notRecognised: (file, reason) => `${file}: no form is recognised. ${reason}`,
    known: (file, source) => `${file}: in ${source} already, not added again`,
    source: (file, status) => `${file} written (${status})`,
    willChange: "tried without publishing:",
    pinned: ({ files, megabytes, source, licence, commit }) =>
      `${count(files)} files, ${megabytes} MB, from ${source} (${licence}, commit ${commit})`,
    stopped: "stopped, nothing fetched",
    change: (line) => `change  ${line}`,
    unchanged: "none: the same figures, places and boundaries as the last release",
    background: (file) => `background: ${file}`,
    otherBackground: (file) => `background: ${file} is not used; only one can be`,
    proposal: (path) => `proposed a mapping in ${path}: check it, set "confirmed" to true, build again`,
    template: (file, communes) => `${file}: ${count(communes)} communes; remove the rows that stay empty`,
    offline: (files) => `${count(files)} files are kept for use without a network`,
    portable: (file, bytes) => `${file}: ${count(bytes)} bytes`,
    pages: (files, folder) => `${count(files)} files in ${folder}`,
    compressed: (files, plain, packed, seconds) =>
      `${count(files)} files packed, ${count(plain)} to ${count(packed)} bytes with Brotli, in ${formatFixed(seconds, 1, "en")} s`,
    pack: (file, pages, kilobytes) => `${file}: ${count(pages)} pages, ${count(kilobytes)} KB`,
    schematic: (province) => `province ${province}: schematic boundaries from the next build on`,
    joined: (format, system, communes) => `${format}, ${system}; ${count(communes)} communes joined`,
    joinedBy: {
      code: (field) => `by code in "${field}"`,
      name: (field) => `by name in "${field}"`,
    },
    imported: (file) => `written to ${file}; run "npm run build:data" to show them`,
    offenders: (shapes, file) => `${count(shapes)} shapes to look at in ${file}`,
  },
};
