/** Where the links of a profile lead: addresses of the app, or of pages built ahead. */
export interface ProfileLinks {
  readonly commune: (code: string, name: string) => string;
  readonly province: () => string;
  /** The commune on the map of the app. */
  readonly map: () => string;
  readonly programme: (id: string) => string;
  readonly sources: () => string;
  /** The page of definitions, at a term where one is named; null where there is no such page. */
  readonly definitions: (term?: string) => string | null;
}
