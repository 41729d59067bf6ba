/** "xã Mường Nhé" at the beginning of a line: "Xã Mường Nhé". */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
