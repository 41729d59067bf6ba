import { getContext } from "svelte";
import type { Component } from "svelte";
import type { Catalogue } from "#domain/dataset";
import type { Source } from "#domain/publishedFiles";
import { isWhole, type WholeReading } from "#domain/reading";
import type { MapGeometry } from "../../domain/scene.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { publicAddress } from "../../ui/publicAddress.ts";
import { dayOf } from "#domain/day";
import type { Messages } from "../../words/vi.ts";
import { PAPER } from "./paperContext.ts";

/** Everything a picture of a map is made from: plain values, so that a page and the command line make the same picture. */
export interface PictureSubject extends WholeReading {
  readonly messages: Messages;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry;
  readonly sources: readonly Source[];
  /** Where the view is found; empty where it is nowhere. */
  readonly address: string;
  /** The day of saving, YYYY-MM-DD; empty for what is the same on every day. */
  readonly day: string;
}

/** What hatching stands for, where there is any. */
export interface HatchWords {
  readonly whole: string;
  readonly part: string;
}

/** Asks how the map is to be saved as a picture (PDF, SVG, PNG), and saves it. */
export interface PictureDialogProps {
  readonly language: PictureSubject["view"]["language"];
  readonly messages: Messages;
  /** Null while some of the map is on its way. */
  readonly subject: PictureSubject | null;
  readonly onclose: () => void;
}

/** The map of a plan on a sheet, A4 landscape; null while figures are on their way. */
export type MakePlanPicture = (
  subject: PictureSubject,
  words: HatchWords & { readonly title: string; readonly kind: "svg" | "pdf" },
) => Promise<Blob | null>;

/** What pages have made on paper. No page knows how: the entry of the bundle hands it in, and it is fetched when it is asked for. */
export interface Paper {
  readonly Dialog: Component<PictureDialogProps>;
  readonly makePlanPicture: MakePlanPicture;
}

/** What an entry hands in: the list that fetches paper, itself fetched late. */
export type HandedPaper = () => Promise<{ readonly openPaper: () => Promise<Paper> }>;

/** How to fetch what makes pictures, lazily; to be asked while a component is set up. */
export function usePaper(): () => Promise<Paper> {
  const handed = getContext<HandedPaper>(PAPER);
  return async () => await (await handed()).openPaper();
}

/** What the page shows, to be put on paper; null while some of it is on its way. */
export function readSubject(
  atlas: AtlasState,
  geometry: MapGeometry | null,
  { address, day }: Pick<PictureSubject, "address" | "day"> = {
    address: publicAddress(),
    day: dayOf(new Date()),
  },
): PictureSubject | null {
  const { reading, messages } = atlas;
  const { catalogue, details } = atlas.dataset;
  if (catalogue === null || geometry === null || !isWhole(reading)) return null;
  const sources = details.value?.sources ?? [];
  return { ...reading, messages, catalogue, geometry, sources, address, day };
}
