/**
 * The address of a view as others can open it. Opened from a stick there is none: a path of one machine helps nobody, and may tell whose it is.
 * @param view a query as `formatView` writes it; without one, what is on show @returns empty from a stick
 */
export function publicAddress(view?: string): string {
  const { protocol, href } = window.location;
  if (protocol === "file:") return "";
  return view === undefined ? href : new URL(`?${view}`, href).href;
}
