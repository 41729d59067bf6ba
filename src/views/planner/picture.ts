/** Draws the map on show as an SVG document with a title and what hatching stands for; null while there is nothing to draw. */
export type MakePicture = (words: {
  readonly title: string;
  readonly whole: string;
  readonly part: string;
}) => Promise<string | null>;
