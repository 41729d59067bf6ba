import { findNextStop } from "../../../ui/nextStop.ts";

/** Arrows move the focus where the eye goes, from the search to the row that Enter would take; a letter typed anywhere goes into the search. */
export function moveFocus(event: KeyboardEvent): void {
  event.stopPropagation();
  const { target, currentTarget: dialog } = event;
  if (!(dialog instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  // What a term means opens over the list and has keys of its own.
  if (target.closest("[popover]") !== null) return;
  const search = dialog.querySelector("input");
  if (target === search) moveFromSearch(dialog, event);
  else if (isLetter(event)) search?.focus();
  else if (event.key.startsWith("Arrow")) moveFrom(target, dialog, event);
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}

function moveFromSearch(dialog: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== "ArrowDown") return;
  event.preventDefault();
  dialog.querySelector<HTMLElement>("[data-indicator] .lead")?.focus();
}

function moveFrom(target: HTMLElement, dialog: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>("[data-stops] button:not(.mark)")];
  const boxes = stops.map((stop) => stop.getBoundingClientRect());
  const next = findNextStop(boxes, target.getBoundingClientRect(), event.key);
  if (next !== null) stops[next]?.focus();
  else if (event.key === "ArrowUp") dialog.querySelector("input")?.focus();
}
