/** A text in both languages of the atlas; Vietnamese leads. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}

/** A language of the interface. */
export type Language = keyof Localised;
