/** Draws the map on show with a title and what hatching stands for; null while there is nothing to draw. */
export type MakePicture = (words: {
  readonly title: string;
  readonly whole: string;
  readonly part: string;
  readonly kind: "svg" | "pdf";
}) => Promise<Blob | null>;
