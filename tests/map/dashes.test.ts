import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isDark } from "#domain/colour/ink";
import { CLUSTER_PALETTE, NEUTRAL_PALETTE, POVERTY_PALETTE } from "#domain/colour/palettes";
import { DASH_PATH, DASHES } from "../../src/map/dashes.ts";
import { paintOf } from "../../src/map/paint.ts";
import { drawTexture } from "../../src/paper/sheet/textures.ts";
import { LIGHT } from "../../src/styles/lightRoles.ts";

/** Relative luminance, WCAG 2.2. */
function lightOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Contrast of an ink laid thinly over a class with that class. */
function contrastOf(ink: string, opacity: number, ground: string): number {
  const [over, under] = [channels(ink), channels(ground)];
  const mixed = over.map((value, at) => opacity * value + (1 - opacity) * (under[at] ?? 0));
  const [a, b] = [lightOf(mixed), lightOf(under)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const CLASSES = [
  ...[POVERTY_PALETTE, NEUTRAL_PALETTE].flatMap(({ zero, ramp }) => [zero, ...ramp]),
  ...Object.values(CLUSTER_PALETTE),
];

describe("the dashes over what is made up", () => {
  it.each(CLASSES)("have a contrast of 1.8 and more on %s", (colour) => {
    const { texture } = paintOf(
      { look: "value", colour, illustrative: true, dimmed: false },
      { missing: "", pending: "" },
    );
    const [ink, opacity] =
      texture === "illustrative-light"
        ? [LIGHT("--map-illustrative-light"), DASHES.opacity["illustrative-light"]]
        : [LIGHT("--map-illustrative-mark"), DASHES.opacity.illustrative];
    expect(contrastOf(ink, opacity, colour)).toBeGreaterThan(1.8);
  });

  it("are light on the two darkest classes of poverty and dark on the others, whatever their number", () => {
    expect(POVERTY_PALETTE.ramp.map(isDark)).toEqual([false, false, false, true, true]);
    expect(isDark("#ffffff")).toBe(false);
    expect(isDark("")).toBe(false);
  });

  it("are not drawn over official figures", () => {
    const fill = { look: "value", colour: "#7a101e", illustrative: false, dimmed: false } as const;
    expect(paintOf(fill, { missing: "", pending: "" }).texture).toBe("none");
  });

  it("are the same where the first map has them written out", () => {
    const patterns = readFileSync("src/map/Patterns.svelte", "utf8");
    expect(patterns.match(/<path[^>]* d="([^"]+)"/g)).toHaveLength(2);
    for (const [, d] of patterns.matchAll(/<path[^>]* d="([^"]+)"/g)) expect(d).toBe(DASH_PATH);
    expect(
      patterns.match(new RegExp(`width="${String(DASHES.width)}"\\s+height="${String(DASHES.height)}"`, "g")),
    ).toHaveLength(2);
    expect(patterns).toContain(`stroke-width: ${String(DASHES.thick)};`);
    expect([...patterns.matchAll(/stroke-opacity: ([\d.]+);/g)].map(([, share]) => Number(share))).toEqual(
      Object.values(DASHES.opacity),
    );
  });

  it("are 5.5 pixels long on paper, two in each tile of 22 by 15", () => {
    const { shapes } = drawTexture("illustrative-light", "", { x: 0, y: 0, width: 44, height: 30 }, 1, LIGHT);
    const [dashes] = shapes;
    if (dashes?.kind !== "shape") throw new Error("no dashes");
    expect(dashes.d.split("M").length - 1).toBe(8);
    expect(dashes.d).toMatch(/^M2 3L7\.5 3/);
    expect(dashes).toMatchObject({ opacity: 0.8, stroke: { colour: "#ffffff", width: 1.25 } });
  });
});
