/**
 * Rows as a CSV file that spreadsheets open as it is (RFC 4180, semicolons as Vietnamese and European spreadsheets expect, byte order
 * mark for UTF-8). A text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(formatCell).join(";")).join("\r\n")}\r\n`;
}

function formatCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
