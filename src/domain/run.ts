/** A run of a sentence: figures are set strong, asides quiet; joined they are the plain sentence. */
export interface Run {
  readonly text: string;
  readonly tone: "plain" | "figure" | "aside";
}
