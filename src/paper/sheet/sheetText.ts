import { line, type Box, type Shape, type TextShape } from "./shapes.ts";
import type { Roles } from "../../styles/roles.ts";
import { fitText, wrapText } from "./type.ts";

/** Type size of the sentence under the title, points on A4. */
const LEAD = 10.5;

/** What stands above a map. */
export interface HeadWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the map says in a sentence, for a reader who has five seconds; of two maps one each. */
  readonly lead: readonly string[];
}

/** Title, what it is of, and what the map says. */
export function layHead({ title, subtitle, lead }: HeadWords, page: Box, type: number, role: Roles) {
  const { width } = page;
  const big = fitText(title, { size: 17 * type, least: 9 * type, face: "strong", width, lines: 2 });
  const small = fitText(subtitle, { size: 9.5 * type, least: 6 * type, face: "text", width, lines: 2 });
  const said = lead.flatMap((sentence) => wrapText(sentence, LEAD * type, "text", width));
  const shapes: TextShape[] = [];
  let y = page.y;
  for (const [{ size, lines }, face, colour, after] of [
    [big, "strong", role("--ink"), 1.5],
    [small, "text", role("--ink-quiet"), 4],
    [{ size: LEAD * type, lines: said }, "text", role("--ink"), 1.5],
  ] as const) {
    for (const text of lines.filter((one) => one !== "")) {
      y += size * 1.25;
      shapes.push({ kind: "text", x: page.x, y, text, size, face, colour, anchor: "start" });
    }
    y += after * type;
  }
  return { shapes, height: y - page.y + 10 * type, box: { ...page, height: y - page.y + 2 * type } };
}

/** Small print under a thin line. */
export function layNotes(notes: readonly string[], width: number, size: number, role: Roles) {
  const lines = notes.flatMap((note) => wrapText(note, size, "text", width));
  const height = lines.length === 0 ? 0 : (lines.length * 1.36 + 0.9) * size;
  const rule = { colour: role("--rule"), width: 0.75 };
  return {
    height,
    draw: (x: number, y: number): Shape[] => [
      ...(lines.length === 0
        ? []
        : [{ kind: "shape" as const, d: line([x, y], [x + width, y]), fill: null, stroke: rule }]),
      ...lines.map((text, index): Shape => ({
        kind: "text",
        x,
        y: y + (index * 1.36 + 1.7) * size,
        text,
        size,
        face: "text",
        colour: role("--ink-quiet"),
        anchor: "start",
      })),
    ],
  };
}
