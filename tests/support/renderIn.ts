import type { Component } from "svelte";
import { render } from "svelte/server";
import type { Language } from "#domain/localised";
import InLanguage from "./InLanguage.svelte";

/** Markup of a component for a reader of one language, as the server writes it. */
export function renderIn(
  language: Language,
  body: Component<Record<string, unknown>>,
  bodyProps: Record<string, unknown>,
): string {
  return render(InLanguage, { props: { language, body, bodyProps } }).body;
}
