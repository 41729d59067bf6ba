import type { Problem } from "../problem.ts";

/** Control signs but line feed and tab, marks of reading direction, joiners and other signs that nobody sees; half signs. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Texts in which something stands that no reader sees: a mark that turns the reading direction can make one name look like another, so none
 * gets into the registry. @param row 1-based, of a table
 */
export function findUnseenSigns(file: string, value: unknown, row?: number): Problem[] {
  return listTexts(value).flatMap(({ path, text }) => {
    const [sign] = UNSEEN.exec(text) ?? [];
    if (sign === undefined) return [];
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return [
      {
        severity: "error" as const,
        check: "noUnseenSigns",
        place: { file, ...(row === undefined ? {} : { row }), column: path },
        values: {
          code: `U+${code}`,
          text: JSON.stringify(text.replace(new RegExp(UNSEEN, "gu"), "·").slice(0, 80)),
        },
      },
    ];
  });
}

function listTexts(value: unknown, path = ""): { readonly path: string; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    { path: `${path === "" ? "" : `${path}.`}(name of a field)`, text: Array.isArray(value) ? "" : key },
    ...listTexts(part, path === "" ? key : `${path}.${key}`),
  ]);
}
