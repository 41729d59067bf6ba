import { beforeAll, describe, expect, it, afterAll, vi } from "vitest";
import { CanvasPainter, type CanvasLines, type CanvasView } from "../../src/map/canvas/painter.ts";
import type { Paint } from "../../src/map/paint.ts";
import { NINE } from "../support/squares.ts";

/** What a canvas was asked to do: clips and fills with the number of rings that were traced before them. */
interface Deed {
  readonly what: "clear" | "clip" | "fill" | "stroke";
  readonly rings: number;
  /** First point of the first ring. */
  readonly at: string;
  readonly style: unknown;
  readonly alpha: number;
}

/** A canvas that writes down what it is asked to do. */
class Recorder {
  readonly deeds: Deed[] = [];
  canvas = { width: 800, height: 600 };
  fillStyle: unknown = "";
  strokeStyle: unknown = "";
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin = "";
  /** Saved states less restored ones. */
  depth = 0;
  #rings: string[] = [];

  save(): void {
    this.depth++;
  }
  restore(): void {
    this.depth--;
  }
  setTransform(): void {
    return;
  }
  beginPath(): void {
    this.#rings = [];
  }
  moveTo(x: number, y: number): void {
    this.#rings.push(`${x.toFixed(0)} ${y.toFixed(0)}`);
  }
  lineTo(): void {
    return;
  }
  clearRect(): void {
    this.#note("clear", "");
  }
  clip(): void {
    this.#note("clip", "");
  }
  fill(): void {
    this.#note("fill", this.fillStyle);
  }
  stroke(): void {
    this.#note("stroke", this.strokeStyle);
  }
  #note(what: Deed["what"], style: unknown): void {
    const { length: rings, 0: at = "" } = what === "clear" ? [] : this.#rings;
    this.deeds.push({ what, rings, at, style, alpha: this.globalAlpha });
  }
}

const VIEW: CanvasView = {
  width: 800,
  height: 600,
  density: 1,
  camera: { longitude: 103.15, latitude: 21.85, zoom: 10 },
};
const LINES: CanvasLines = { border: "#ffffff", borderWidth: 0.8 };
const RED: Paint = { colour: "#cb3f2c", texture: "none", opacity: 1 };
const BLUE: Paint = { ...RED, colour: "#2c6fcb" };

/** All red, but for some places. */
const paintsWith = (others: Readonly<Record<number, Paint>> = {}) =>
  NINE.codes.map((_, index) => others[index] ?? { ...RED });

/** A painter that has drawn nine red places once. */
function paintOnce() {
  const [painter, recorder] = [new CanvasPainter(NINE), new Recorder()];
  const paint = (
    paints: readonly Paint[] = paintsWith(),
    view: CanvasView = VIEW,
    lines: CanvasLines = LINES,
    textures: Parameters<CanvasPainter["paint"]>[4] = null,
  ): Deed[] => {
    const before = recorder.deeds.length;
    painter.paint(recorder as unknown as CanvasRenderingContext2D, view, paints, lines, textures);
    expect(recorder.depth).toBe(0);
    return recorder.deeds.slice(before);
  };
  const first = paint();
  return { paint, first, recorder };
}

/** What was done, with how many places. */
const say = (deeds: readonly Deed[]) =>
  deeds.map(({ what, rings, style }) => [what, rings, style].filter((word) => word !== "").join(" "));
const ALL_RED = ["clear 0", "fill 9 #cb3f2c", "stroke 9 #ffffff"];

describe("the first paint", () => {
  it("draws all places of one colour at once, and their borders", () => {
    expect(say(paintOnce().first)).toEqual(ALL_RED);
  });

  it("draws a colour a fill, and fades what is filtered out", () => {
    const { paint } = paintOnce();
    const faded = { ...BLUE, opacity: 0.18 };
    const deeds = paint(paintsWith({ 0: BLUE, 1: BLUE, 7: faded, 8: faded }));
    expect(say(deeds).slice(1, 4)).toEqual(["fill 2 #2c6fcb", "fill 5 #cb3f2c", "fill 2 #2c6fcb"]);
    // Borders stay as strong as they are.
    expect(deeds.slice(1).map(({ alpha }) => alpha)).toEqual([1, 1, 0.18, 1]);
  });

  it("draws no borders where none are asked for", () => {
    const { paint } = paintOnce();
    expect(say(paint(paintsWith(), VIEW, { ...LINES, borderWidth: 0 }))).toEqual(ALL_RED.slice(0, 2));
  });
});

describe("a further paint", () => {
  it("draws nothing where nothing has changed", () => {
    const { paint } = paintOnce();
    expect(paint()).toEqual([]);
    expect(paint(structuredClone(paintsWith()), structuredClone(VIEW))).toEqual([]);
  });

  it("clips to the one place that has changed, and fills that alone", () => {
    const { paint } = paintOnce();
    const deeds = paint(paintsWith({ 4: BLUE }));
    expect(say(deeds)).toEqual(["clip 1", "clear 0", "fill 1 #2c6fcb", "stroke 1 #ffffff"]);
    // Mường Đồng lies in the middle: a square to the right of Bản Không and one below it.
    const [width = 0, height = 0] = (deeds[0]?.at ?? "").split(" ").map(Number);
    expect([Math.round(width / 72.8), Math.round(height / 78.5)]).toEqual([1, 1]);
    expect(new Set(deeds.filter(({ what }) => what !== "clear").map(({ at }) => at)).size).toBe(1);
  });

  it.each<[string, Paint]>([
    ["texture", { ...RED, texture: "illustrative" }],
    ["opacity", { ...RED, opacity: 0.18 }],
  ])("sees a change of %s alone", (_, paint) => {
    expect(say(paintOnce().paint(paintsWith({ 4: paint }))).slice(0, 2)).toEqual(["clip 1", "clear 0"]);
  });

  it("compares with what was drawn last, not first", () => {
    const { paint } = paintOnce();
    paint(paintsWith({ 4: BLUE }));
    expect(paint(paintsWith({ 4: BLUE }))).toEqual([]);
    expect(say(paint())).toEqual(["clip 1", "clear 0", "fill 1 #cb3f2c", "stroke 1 #ffffff"]);
  });

  it("draws a part while fewer than 40 % have changed, and everything from there on", () => {
    const changed = (count: number) =>
      paintsWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [index, BLUE])));
    expect(say(paintOnce().paint(changed(3)))[0]).toBe("clip 3");
    expect(say(paintOnce().paint(changed(4)))).toEqual([
      "clear 0",
      "fill 4 #2c6fcb",
      "fill 5 #cb3f2c",
      "stroke 9 #ffffff",
    ]);
  });

  it.each<[string, Partial<CanvasView>]>([
    ["another place", { camera: { ...VIEW.camera, longitude: 103.16 } }],
    ["another zoom", { camera: { ...VIEW.camera, zoom: 10.01 } }],
    ["another width", { width: 801 }],
    ["another height", { height: 601 }],
    ["a finer screen", { density: 2 }],
  ])("draws everything for %s", (_, part) => {
    const { paint } = paintOnce();
    expect(say(paint(paintsWith(), { ...VIEW, ...part }))).toHaveLength(3);
    expect(say(paint(paintsWith({ 4: BLUE }))).at(-1)).toBe("stroke 9 #ffffff");
  });

  it("draws everything when the theme draws other lines", () => {
    expect(say(paintOnce().paint(paintsWith(), VIEW, { ...LINES, border: "#171b22" }))).toEqual([
      ...ALL_RED.slice(0, 2),
      "stroke 9 #171b22",
    ]);
    expect(paintOnce().paint(paintsWith(), VIEW, { ...LINES, borderWidth: 2 })).toHaveLength(3);
  });

  it("draws everything on a canvas whose size was set anew", () => {
    const { paint, recorder } = paintOnce();
    recorder.canvas = { width: 1600, height: 600 };
    expect(say(paint())).toEqual(ALL_RED);
  });

  it("draws everything when there are more or fewer places than before", () => {
    expect(say(paintOnce().paint(paintsWith().slice(0, 8)))).toEqual([
      "clear 0",
      "fill 8 #cb3f2c",
      "stroke 8 #ffffff",
    ]);
  });
});

describe("textures", () => {
  const pattern = { setTransform: vi.fn() } as unknown as CanvasPattern;
  const textures = {
    missing: pattern,
    suppressed: "dots",
    illustrative: "dashes",
    "illustrative-light": "light dashes",
  };
  beforeAll(() => {
    vi.stubGlobal("DOMMatrix", Object);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  const missing: Paint = { colour: "#dddddd", texture: "missing", opacity: 1 };

  it("lie over the places that have them, not over those a filter has faded", () => {
    const { paint } = paintOnce();
    const others = {
      0: missing,
      1: { ...RED, texture: "suppressed" as const },
      2: { ...missing, opacity: 0.18 },
    };
    const deeds = paint(paintsWith(others), VIEW, LINES, textures);
    expect(deeds.slice(-2).map(({ rings, style }) => [rings, style])).toEqual([
      [1, pattern],
      [1, "dots"],
    ]);
  });

  it("are drawn everywhere when they arrive", () => {
    const deeds = paintOnce().paint(paintsWith(), VIEW, LINES, textures);
    expect(say(deeds)).toEqual(ALL_RED);
  });

  it("come back within a place that has changed, and nowhere else", () => {
    const { paint } = paintOnce();
    paint(paintsWith({ 0: missing, 1: missing }), VIEW, LINES, textures);
    const deeds = paint(paintsWith({ 0: missing, 1: missing, 2: missing }), VIEW, LINES, textures);
    expect(deeds.map(({ what, rings }) => [what, rings])).toEqual([
      ["clip", 1],
      ["clear", 0],
      ["fill", 1],
      ["stroke", 1],
      ["fill", 1],
    ]);
    expect(deeds.at(-1)?.style).toBe(pattern);
  });
});
