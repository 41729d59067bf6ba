import { existsSync, readFileSync } from "node:fs";
import { describe } from "vitest";

/** The texts of the five plans (`shared/reference/plans`), cut by their own section numbers: "V.1.3", "V.A.2.b", "II.2.(5)", "VI.1, VII.1". */
const folder = process.env["ATLAS_PLANS"] ?? "../shared/reference/plans";
const present = existsSync(`${folder}/README.md`);
if (!present && process.env["CI"] === undefined)
  process.stdout.write(
    `the plans are not in ${folder} (ATLAS_PLANS): what is carried over is not tried on them\n`,
  );

/** Tests of texts that this machine may not have; where checks are run for all they are there. */
export const describePlans = describe.runIf(present || process.env["CI"] !== undefined);

const FILES: Readonly<Record<string, string>> = {
  "plan-dienbien-2016-2020": "dien-bien-2016-2020",
  "plan-caobang-449-kh-ubnd-2017": "cao-bang-2016-2020",
  "plan-thanhhoa-2018": "thanh-hoa-2018",
  "plan-sonla-2544-qd-ubnd-2022": "son-la-2021-2025",
  "plan-muonglay-2021-2025": "muong-lay-2021-2025",
};

/** The whole text of a plan without the marks of its transcription; @throws for a plan without a file */
export function readPlan(plan: string): string {
  const file = FILES[plan];
  if (file === undefined) throw new Error(`no text of ${plan}`);
  return readFileSync(`${folder}/${file}.txt`, "utf8")
    .split("\n")
    .map((line) => line.replace(/^[\s#*]+/, ""))
    .join("\n")
    .normalize("NFC");
}

/** What stands under some sections, parted by ", "; the whole of the text for "toàn văn". @throws for a section that is not there */
export function readSection(text: string, sections: string): string {
  if (sections === "toàn văn") return text;
  return sections
    .split(", ")
    .map((section) => cut(text, section.split(".")).join("\n"))
    .join("\n");
}

/** How a heading of each kind begins, and which heading ends what stands under it. */
const KINDS: readonly { readonly is: RegExp; readonly any: string }[] = [
  { is: /^[IVX]+$/, any: String.raw`[IVX]+\.\s` },
  { is: /^[AB]$/, any: String.raw`[AB]\.\s` },
  { is: /^\d+$/, any: "" },
  { is: /^\(\d+\)$/, any: String.raw`\(\d+\)\s` },
  { is: /^[a-e]$/, any: String.raw`[a-e]\)\s` },
];

/** Every stretch under a path of headings: a plan may use a number twice. */
function cut(text: string, path: readonly string[]): string[] {
  let stretches = [text];
  let number = "";
  for (const part of path) {
    const kind = KINDS.find(({ is }) => is.test(part));
    if (kind === undefined) throw new Error(`no heading is like ${part}`);
    const isNumber = /^\d+$/.test(part);
    number = isNumber ? `${number}${number === "" ? "" : "."}${part}` : "";
    const begin = headingOf(part, number);
    const found = stretches.flatMap((stretch) => under(stretch, begin, isNumber ? endOf(number) : kind.any));
    if (found.length === 0) throw new Error(`no section ${path.join(".")} (${part})`);
    stretches = found;
  }
  return stretches;
}

function headingOf(part: string, number: string): string {
  if (/^\d+$/.test(part)) return `${number.replaceAll(".", "[.]")}[.-]${number.includes(".") ? "?" : ""}\\s`;
  if (part.startsWith("(")) return String.raw`\(${part.slice(1, -1)}\)\s`;
  return /^[a-e]$/.test(part) ? String.raw`${part}\)\s` : String.raw`${part}\.\s`;
}

/**
 * A number of as many parts or fewer ends what stands under a number. One part alone is a heading only with a mark behind it: lines of a
 * wrapped paragraph begin with numbers too.
 */
function endOf(number: string): string {
  const parts = number.split(".").length;
  const longer = Array.from(
    { length: parts - 1 },
    (_, at) => String.raw`\d{1,2}(?:\.\d{1,2}){${String(at + 1)}}[.\-]?`,
  );
  return String.raw`(?:${[String.raw`\d{1,2}[.\-]`, ...longer].join("|")})\s`;
}

function under(text: string, begin: string, end: string): string[] {
  const lines = text.split("\n");
  const [isBegin, isEnd] = [new RegExp(`^${begin}`, "u"), new RegExp(`^${end}`, "u")];
  return lines.flatMap((line, at) => {
    if (!isBegin.test(line)) return [];
    const next = lines.findIndex((other, index) => index > at && isEnd.test(other));
    return [lines.slice(at, next < 0 ? undefined : next).join("\n")];
  });
}

/** Numbers of a text in the order they stand; Vietnamese parts thousands by ".", English by ",". Leading zeros are dropped. */
export function listNumbers(text: string, language: "vi" | "en"): number[] {
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((found) =>
    Number(found.replaceAll(thousands, "").replace(decimal, ".")),
  );
}
