/** Everything the map shows or says in words; the app supplies it in the reader's language. */
export interface MapText {
  /** The sentence of this map: its name for a screen reader. */
  readonly label: string;
  /** How to move with the keyboard. */
  readonly instructions: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** "km". */
  readonly kilometres: string;
  /** One line a place: name, value, class, status. */
  readonly descriptions: readonly string[];
}
