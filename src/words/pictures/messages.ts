/** Words of pictures and of the dialog that saves them. */
export interface PictureMessages {
  readonly title: string;
  readonly formats: string;
  readonly format: Readonly<Record<"svg" | "png" | "pdf", string>>;
  readonly formatHints: Readonly<Record<"svg" | "png" | "pdf", string>>;
  readonly size: string;
  readonly orientation: string;
  readonly landscape: string;
  readonly portrait: string;
  readonly scale: string;
  /** Pixels of a picture. */
  readonly pixels: (width: string, height: string) => string;
  readonly extent: string;
  readonly whole: string;
  readonly onScreen: string;
  readonly heading: string;
  readonly note: string;
  readonly noteHint: string;
  readonly preview: string;
  readonly save: string;
  readonly working: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** The canvas of this machine can not hold so many pixels. */
  readonly tooLarge: string;
  readonly waiting: string;
  /** Signs that no font of the atlas has. */
  readonly unknownSigns: (signs: string) => string;
  readonly number: (number: string) => string;
  readonly sources: (sources: string) => string;
  /** Documents beyond those that are named. */
  readonly moreSources: (count: number) => string;
  readonly status: (status: string) => string;
  readonly address: (address: string, day: string) => string;
  /** For what is made the same on every day. */
  readonly found: (address: string) => string;
  readonly asOf: (day: string) => string;
  /** A curtain can not be drawn on paper. */
  readonly curtain: string;
  readonly filtered: string;
  /** What hatching stands for where programmes are laid over the map. */
  readonly hatches: { readonly whole: string; readonly part: string };
  /** Communes outside a plan are faint. */
  readonly kept: string;
  /** Unit of the classes of a legend. */
  readonly unit: (unit: string) => string;
  /** Unit of a change of a share. */
  readonly points: string;
  readonly selected: (commune: string) => string;
  readonly cut: string;
  readonly crossAxes: (first: string, second: string) => string;
}
