/** What a reader may find wrong: a place, what was on show, and where. */
export interface Complaint {
  readonly code: string;
  readonly place: string;
  /** Id of the period, and name of the indicator. */
  readonly period: string;
  readonly indicator: string;
  /** The address of the page. */
  readonly address: string;
}

/** A letter to the publisher that names the figure, as a link of mail (RFC 6068); the reader adds what is wrong. */
export function mailAbout(
  contact: string,
  { code, place, period, indicator, address }: Complaint,
  { subject, asks }: { readonly subject: (place: string) => string; readonly asks: string },
): string {
  const lines = [`${place} (${code})`, indicator, period, address, "", asks, ""];
  const query = { subject: subject(`${place}, ${code}`), body: lines.join("\r\n") };
  const written = Object.entries(query).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return `mailto:${encodeURIComponent(contact).replace("%40", "@")}?${written.join("&")}`;
}
