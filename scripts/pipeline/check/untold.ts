import type { Language, Localised } from "#domain/localised";

/** Fields of a text that stand in one language only, with the language that lacks them. */
export function findUntold(
  fields: Readonly<Record<string, Localised | null>>,
): { readonly field: string; readonly language: Language }[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    (["vi", "en"] as const)
      .filter((language) => text?.[language].trim() === "")
      .map((language) => ({ field, language })),
  );
}
