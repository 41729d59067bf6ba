import { CACHE_RULES, OTHERWISE, policyFor, policyOf, SECURITY, TYPES, workerPolicy } from "./rules.ts";
import type { Site } from "./site.ts";

/** Names of a cache rule as the shell patterns of `--include`, ending by ending. */
const GLOBS: Readonly<Record<string, string>> = {
  [CACHE_RULES[0]?.pattern ?? ""]: "assets/*",
  [CACHE_RULES[1]?.pattern ?? ""]: "data/*.????????",
  [CACHE_RULES[2]?.pattern ?? ""]: "embed/*.????????",
  [CACHE_RULES[3]?.pattern ?? ""]: "fonts/*",
  [CACHE_RULES[4]?.pattern ?? ""]: "desk/*",
};

/**
 * A shell script that puts a build into an object store that speaks the S3 protocol (`aws` 2). A store keeps type and caching with each file;
 * it can neither choose between packed files nor send a policy, so both are for the delivery network in front: its headers are printed last.
 * Long-lived files go first and pages last, so that no page ever names a file that is not there yet.
 */
export function writeObjectStore({ path, ancestors }: Site): string {
  const headers = Object.entries({ ...SECURITY, "Content-Security-Policy": policyOf(ancestors) });
  const endings = Object.keys(TYPES).filter((ending) => ending !== "html");
  const copy = (pattern: string, ending: string, cache: string, excluded: readonly string[]) =>
    [
      `aws s3 cp "$FROM" "$TO" --recursive --no-progress --exclude '*' --include '${pattern}.${ending}'`,
      ...excluded.map((other) => `--exclude '${other}.${ending}'`),
      `--content-type '${TYPES[ending] ?? ""}' --cache-control '${cache}'`,
    ].join(" ");
  const globs = Object.values(GLOBS);
  const lasting = CACHE_RULES.flatMap(({ pattern, value }) =>
    endings.map((ending) => copy(GLOBS[pattern] ?? "", ending, value, [])),
  );
  const fresh = [...endings, "html"].map((ending) => copy("*", ending, OTHERWISE, globs));
  return `#!/bin/sh
# Đưa Atlas Giảm nghèo lên kho đối tượng. Cách dùng: BUCKET=tên sh upload.sh [thư mục bản dựng]
# Atlas Giảm nghèo into an object store. Usage: BUCKET=name sh upload.sh [folder of the build]
set -eu
FROM="\${1:-dist}"
TO="s3://\${BUCKET:?name of the bucket}${path}"
${[...lasting, ...fresh].join("\n")}
cat <<'HEADERS'
Let the delivery network compress, answer 404.html for what is not there, and send with every answer:
${headers.map(([name, value]) => `${name}: ${value}`).join("\n")}
Content-Security-Policy: ${policyFor("embed.html", ancestors)}   (for embed.html alone)
Content-Security-Policy: ${workerPolicy(ancestors)}   (for the scripts of desk/ alone)
Access-Control-Allow-Origin: *   (for assets/, data/, fonts/ and embed/)
HEADERS
`;
}
