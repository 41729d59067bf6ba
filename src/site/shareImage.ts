import { imagePath, communePath, provincePath } from "#domain/addresses";
import type { Language } from "#domain/localised";
import { citeDocument } from "#domain/citation";
import { findDocuments, type Paper } from "#domain/paper";
import { isAbsent } from "#domain/status";
import { formatRuns } from "../words/run.ts";
import type { Run } from "#domain/run";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { en as frameEn } from "../features/shared/frame/en.ts";
import { vi as frameVi } from "../features/shared/frame/vi.ts";
import { en as figuresEn } from "../features/shared/figures/en.ts";
import { vi as figuresVi } from "../features/shared/figures/vi.ts";
import { escapeXml, tag } from "#domain/xml";
import { DASH_PATH, DASHES } from "../map/dashes.ts";
import { LIGHT } from "../styles/lightRoles.ts";
import { sayCommune, sayMap } from "../reading/captions.ts";
import type { SiteFile } from "./options.ts";
import type { ProvincePack } from "./published.ts";
import { LANGUAGES, MESSAGES } from "./writer.ts";
import { upperFirst } from "./upperFirst.ts";

/** Size that services which show links ask for. */
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 56] as const;
const TEXT_WIDTH = 640;
const MAP = { x: 740, y: 56, size: 404 } as const;
/** Colours of the light theme by what they are for here: a picture has no other theme. */
const INK = {
  paper: LIGHT("--paper"),
  band: LIGHT("--accent"),
  ink: LIGHT("--ink"),
  quiet: LIGHT("--ink-quiet"),
  hint: LIGHT("--hint"),
  border: LIGHT("--map-border"),
  outline: LIGHT("--map-outline"),
  missing: LIGHT("--map-missing"),
  mark: LIGHT("--map-suppressed-mark"),
  ring: LIGHT("--map-selection"),
  dash: LIGHT("--map-illustrative-mark"),
  light: LIGHT("--map-illustrative-light"),
  loud: LIGHT("--hint-soft"),
} as const;

export type Weight = 400 | 600 | 700;

/** Letters as shapes: pictures carry no fonts. Sizes and places in pixels, y down, (x, y) where the line begins on its baseline. */
export interface Letters {
  readonly widthOf: (text: string, weight: Weight, size: number) => number;
  readonly draw: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number; readonly weight: Weight },
  ) => string;
}

/** What one picture says. */
interface Card {
  readonly title: string;
  readonly above: string;
  readonly runs: readonly Run[];
  /** Paper of the figure. */
  readonly paper: Paper;
  readonly ringed: number;
}

/** Pictures for sharing: of the province alone, or of each of its communes too; in both languages, as SVG documents to be drawn as PNG. */
export function* drawImages(pack: ProvincePack, letters: Letters, hasCommunes: boolean): Generator<SiteFile> {
  const { choice, exploration, map } = pack;
  const { province } = choice;
  for (const language of LANGUAGES) {
    const messages = MESSAGES[language];
    const own = {
      title: province.name[language],
      above: messages.shell.atlas,
      runs: sayMap(messages, choice, exploration),
      paper: exploration.province,
      ringed: -1,
    };
    const path = provincePath(language, province.code, province.slug);
    yield { path: imagePath(path), text: drawCard(pack, own, language, letters) };
    if (!hasCommunes) continue;
    for (const row of exploration.rows) {
      const card = {
        title: upperFirst(messages.commune(row)),
        above: province.name[language],
        runs: sayCommune(messages, choice, row) ?? [],
        paper: row.value,
        ringed: map.codes.indexOf(row.code),
      };
      const page = communePath(language, row.code, row.name);
      yield { path: imagePath(page), text: drawCard(pack, card, language, letters) };
    }
  }
}

function drawCard(pack: ProvincePack, card: Card, language: Language, letters: Letters): string {
  const body = [
    tag("rect", { width: WIDTH, height: HEIGHT, fill: INK.paper }),
    tag("rect", { width: 14, height: HEIGHT, fill: INK.band }),
    ...drawText(pack, card, language, letters),
    ...drawKeys(pack, language, letters),
    ...drawApart(pack, language, letters),
    drawMap(pack, card.ringed),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}"><title>${escapeXml(formatRuns(card.runs))}</title>${body.join("")}</svg>`;
}

function drawText(pack: ProvincePack, card: Card, language: Language, letters: Letters): string[] {
  const { image, map } = { vi, en }[language];
  const line = (text: string, y: number, size: number, fill: string, weight: Weight) =>
    tag("path", { d: letters.draw(text, { x: MARGIN, y, size, weight }), fill });
  const wrap = (text: string, size: number, weight: Weight) =>
    wrapWords(text, (part) => letters.widthOf(part, weight, size) <= TEXT_WIDTH);
  const names = wrap(card.title, 52, 700);
  const top = 118 + 60 * names.length;
  const sentence = wrap(formatRuns(card.runs), 30, 400);
  const { status: trust } = card.paper;
  const isMade = trust === "illustrative";
  // An official figure of a province stands beside a map of communes that are made up.
  const loud = isMade
    ? image.status.illustrative
    : pack.exploration.looks.illustrative > 0
      ? sayLoud(language, (text) => letters.widthOf(text, 600, 24) <= TEXT_WIDTH)
      : "";
  const status = isAbsent(trust)
    ? "missing"
    : trust in image.status
      ? (trust as keyof typeof image.status)
      : "published";
  const borders = map[pack.choice.province.boundaries.kind];
  return [
    line(card.above, 92, 26, INK.quiet, 400),
    ...names.map((name, index) => line(name, 154 + 60 * index, 52, INK.ink, 700)),
    ...sentence.map((text, index) => line(text, top + 52 + 42 * index, 30, INK.ink, 400)),
    ...(isMade ? [] : [line(image.status[status], HEIGHT - 122, 24, INK.quiet, 600)]),
    ...(loud === ""
      ? []
      : [drawBand(letters.widthOf(loud, 600, 24)), line(loud, HEIGHT - 76, 24, INK.hint, 600)]),
    line(
      shorten(
        `${sayDocuments(pack, card.paper, language)} · ${borders}`,
        (part) => letters.widthOf(part, 400, 20) <= WIDTH - 2 * MARGIN,
      ),
      HEIGHT - 38,
      20,
      INK.quiet,
      400,
    ),
  ];
}

/** The loud line of a map, as much of it as there is room for. */
function sayLoud(language: Language, fits: (line: string) => boolean): string {
  const [first, rest] = { vi: frameVi, en: frameEn }[language].loud;
  return fits(first + rest) ? first + rest : first;
}

/** The ground of the loud line. */
function drawBand(width: number): string {
  return tag("rect", {
    x: MARGIN - 12,
    y: HEIGHT - 104,
    width: width + 24,
    height: 40,
    rx: 6,
    fill: INK.loud,
  });
}

/** Titles and numbers of the documents a figure rests on. */
function sayDocuments({ prepared }: ProvincePack, paper: Paper, language: Language): string {
  const found = findDocuments(paper, prepared.details.sources);
  if (found.length === 0) return MESSAGES[language].shell.atlas;
  return found.map((source) => citeDocument(source, language)).join("; ");
}

/** A line that fits, the last words left out where they must be. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const [line = ""] = wrapWords(text, fits);
  return line === text ? line : `${line}…`;
}

/** The classes that occur, below the map. */
function drawKeys({ exploration, choice }: ProvincePack, language: Language, letters: Letters): string[] {
  const figures = { vi: figuresVi, en: figuresEn }[language];
  const classes = exploration.scale.bins
    .map((bin, index) => ({ bin, colour: exploration.scale.colours[index] ?? INK.missing, index }))
    .filter(({ index }) => (exploration.counts[index] ?? 0) > 0);
  return classes.map(({ bin, colour }, index) => {
    const [x, y] = [MAP.x + 205 * (index % 2), MAP.y + MAP.size + 34 + 30 * Math.floor(index / 2)];
    const swatch = tag("rect", {
      x,
      y: y - 16,
      width: 26,
      height: 18,
      rx: 3,
      fill: colour,
      stroke: INK.mark,
    });
    const words = figures.bin(bin, choice.indicator);
    const d = letters.draw(words, { x: x + 36, y, size: 19, weight: 400 });
    return swatch + tag("path", { d, fill: INK.ink });
  });
}

/** Why the classes are the province's own, above the map. */
function drawApart({ exploration }: ProvincePack, language: Language, letters: Letters): string[] {
  const { apart } = exploration.scale;
  if (apart === undefined) return [];
  const size = 17;
  const said = { vi: figuresVi, en: figuresEn }[language].apart(apart, false);
  return wrapWords(said, (part) => letters.widthOf(part, 400, size) <= MAP.size).map((text, index) =>
    tag("path", {
      d: letters.draw(text, { x: MAP.x, y: 28 + 22 * index, size, weight: 400 }),
      fill: INK.quiet,
    }),
  );
}

/** Colours of roles written out: what draws the picture knows no style. */
function drawMap({ map, fills }: ProvincePack, ringed: number): string {
  const scale = MAP.size / Math.max(map.width, map.height);
  const x = MAP.x + (MAP.size - map.width * scale) / 2;
  const y = MAP.y + (MAP.size - map.height * scale) / 2;
  const line = (d: string, stroke: string, width: number) =>
    tag("path", { d, fill: "none", stroke, "stroke-width": width / scale, "stroke-linejoin": "round" });
  const shapes = [
    ...fills.colours.map(({ colour, d }) =>
      tag("path", { d, fill: colour.startsWith("var(") ? INK.missing : colour }),
    ),
    ...fills.textures.map(({ texture, d }) => tag("path", { d, fill: `url(#${texture})` })),
    ...fills.dashes.map(({ texture, d }) =>
      tag("path", { d, ...lookOfDashes(texture), "stroke-width": DASHES.thick / scale }),
    ),
    line(map.borders, INK.border, 0.8),
    line(map.outline, INK.outline, 1.6),
  ];
  const ring = ringed < 0 ? "" : map.placeAt(ringed);
  if (ring !== "") shapes.push(line(ring, INK.paper, 7), line(ring, INK.ring, 4));
  return `<defs>${drawPatterns(1 / scale)}</defs><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${shapes.join("")}</g>`;
}

/** The looks of the atlas: stripes for missing, dots for withheld, short dashes for what is made up. */
function drawPatterns(unit: number): string {
  const pattern = (id: string, width: number, height: number, turn: number, body: string) =>
    `<pattern id="${id}" width="${String(width)}" height="${String(height)}" patternUnits="userSpaceOnUse" patternTransform="scale(${unit.toFixed(4)}) rotate(${String(turn)})">${body}</pattern>`;
  const dashes = (texture: keyof typeof DASHES.opacity) => {
    const look = { ...lookOfDashes(texture), "stroke-width": DASHES.thick };
    return pattern(texture, DASHES.width, DASHES.height, 0, tag("path", { d: DASH_PATH, ...look }));
  };
  return [
    pattern("missing", 8, 8, 45, tag("rect", { width: 2.5, height: 8, fill: INK.mark })),
    pattern("suppressed", 7, 7, 0, tag("circle", { cx: 3.5, cy: 3.5, r: 1.3, fill: INK.mark })),
    dashes("illustrative"),
    dashes("illustrative-light"),
  ].join("");
}

/** Ink of the dashes of what is made up. */
function lookOfDashes(texture: keyof typeof DASHES.opacity) {
  const stroke = texture === "illustrative" ? INK.dash : INK.light;
  return { stroke, "stroke-opacity": DASHES.opacity[texture] };
}

/** Lines that fit; a longer word stands alone. A space that must not break is kept. */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || !fits(`${last} ${word}`)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
