/** Text of files and cells is anybody's: nothing of it is markup. */
export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A table that scrolls sideways by itself; numbers align right. No rows give no table. */
export function makeTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const kinds = columns.map((_, index) => classOf(rows.map((row) => row[index] ?? "")));
  const kind = (index: number) => kinds[index] ?? "";
  const head = columns.map((name, index) => `<th scope="col"${kind(index)}>${escape(name)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell, index) => `<td${kind(index)}>${escape(cell)}</td>`).join("")}</tr>\n`)
    .join("");
  return `<div class="wide" role="region" aria-label="${escape(label)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

/** Numbers align right; identifiers never break. */
function classOf(cells: readonly string[]): string {
  if (cells.every((cell) => /^[-−]?[\d.,]+$/.test(cell))) return ' class="n"';
  return cells.every((cell) => /^[A-Z0-9-]*$/.test(cell)) ? ' class="t"' : "";
}

/** A part that folds; the first words say what is in it and how many. */
export function makeFolding(summary: string, isOpen: boolean, content: string): string {
  return `<details${isOpen ? " open" : ""}><summary>${escape(summary)}</summary>${content}</details>`;
}

export function makeList(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escape(line.trim())}</li>`).join("")}</ul>`;
}
