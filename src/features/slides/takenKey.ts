/** Whether a key belongs to what has the focus: writing in a field, moving in a list, pressing a button; the show leaves it alone. */
export function isTaken({ target, key }: KeyboardEvent): boolean {
  const element = target as Element | null;
  if (typeof element?.closest !== "function") return false;
  if (element.closest("input, select, textarea, dialog") !== null) return true;
  return (key === "Enter" || key === " ") && element.closest("button, a, summary") !== null;
}
