/** What stands on a sheet of paper, as a value: the SVG and the PDF are written from the same shapes. Lengths are points (1/72 inch), y down. */
export type Shape = PathShape | TextShape | GroupShape;

export interface PathShape {
  readonly kind: "shape";
  /** Path data in absolute commands. */
  readonly d: string;
  /** Six hexadecimal digits after "#", or null for a line alone. */
  readonly fill: string | null;
  /** Of fill and stroke together, 0 to 1; 1 without a word. */
  readonly opacity?: number;
  readonly stroke?: Stroke;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of line and gap. */
  readonly dash?: readonly [number, number];
  readonly round?: true;
}

export interface TextShape {
  readonly kind: "text";
  /** Of the base line, at the start, the middle or the end of the text. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly colour: string;
  readonly anchor: "start" | "middle" | "end";
  /** Colour of the rim that keeps the text readable on a map. */
  readonly halo?: string;
}

/** Marks of which only what lies inside the clip is seen. */
export interface GroupShape {
  readonly kind: "group";
  readonly clip: string;
  readonly shapes: readonly Shape[];
}

/** Type of a sheet: running text and headings, and figures that stand under each other. */
export const FACES = ["text", "strong", "figures", "strong-figures"] as const;
export type Face = (typeof FACES)[number];

/** The room a part of a sheet takes. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One sheet. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What was put where, by name. */
  readonly parts: ReadonlyMap<string, Box>;
}

const number = (value: number) => String(Math.round(value * 100) / 100);

export function rectangle({ x, y, width, height }: Box): string {
  return `M${number(x)} ${number(y)}H${number(x + width)}V${number(y + height)}H${number(x)}Z`;
}

export function circle(x: number, y: number, radius: number): string {
  const [left, right, r] = [number(x - radius), number(x + radius), number(radius)];
  return `M${left} ${number(y)}A${r} ${r} 0 1 1 ${right} ${number(y)}A${r} ${r} 0 1 1 ${left} ${number(y)}Z`;
}

export function line(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join("L")}`;
}
