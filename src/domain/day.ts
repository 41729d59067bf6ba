import type { Language } from "#domain/localised";

/** The day of a moment where the reader is, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE").format(moment);
}

/** A day as each language writes it: 31/12/2025, 31 December 2025. What is no whole day (YYYY-MM-DD) stays as it is. */
export function formatDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  return language === "vi"
    ? new Intl.DateTimeFormat("vi-VN", {
        timeZone: "UTC",
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
      }).format(date)
    : new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" }).format(date);
}
