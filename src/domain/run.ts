import type { Sign } from "./sign.ts";

/**
 * A run of a sentence: figures are set strong, asides quiet; joined they are the plain sentence. The word of a sign is read and copied, and
 * seen as the line under the figure that has the sign.
 */
export interface Run {
  readonly text: string;
  readonly tone: "plain" | "figure" | "aside" | "sign";
  readonly sign?: Sign | null;
}
