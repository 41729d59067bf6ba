import { readFileSync } from "node:fs";
import * as v from "valibot";

/** The one annotated list of packages, and the table that is written from it; a test holds both against package.json. */
const LIST = "scripts/quality/dependencies.json";
export const TABLE = "scripts/quality/dependencies.md";

const line = v.strictObject({
  packages: v.pipe(v.array(v.string()), v.nonEmpty()),
  for: v.pipe(v.string(), v.nonEmpty()),
  why: v.pipe(v.string(), v.nonEmpty()),
});
/** Packages that are used together, what for, and why these. */
export type Dependency = v.InferOutput<typeof line>;

export function readDependencies(): Dependency[] {
  return v.parse(v.array(line), JSON.parse(readFileSync(LIST, "utf8")));
}

/** The table as Markdown, in the spacing that Prettier gives it. */
export function writeTable(dependencies: readonly Dependency[]): string {
  const rows = dependencies.map((own) => [own.packages.join(", "), own.for, own.why]);
  const all = [["package", "for", "why this one"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const write = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = "", ...body] = all.map(write);
  const rule = write(widths.map((width) => "-".repeat(width)));
  return `# Dependencies

Every package that package.json names, with what it is for. Made by \`npm run dependencies\` from \`${LIST}\`; types of a package
(\`@types/…\`) follow that package.

${[head, rule, ...body].join("\n")}
`;
}
