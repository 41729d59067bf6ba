import type { SlideSet, Slide } from "#domain/slides/slides";
import { findMissing, type Known, type Missing } from "#domain/slides/missing";
import { parseSlideSet } from "#domain/slides/parse";
import { hasLeftSlide, readSlideView } from "#domain/slides/slideView";
import type { Language } from "#domain/localised";
import type { View } from "#domain/view";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { provinceOf, readSlideSets, readKnown } from "../../load/publishedSlides.ts";
import { slideSetKeeper, isOwn, listOwn } from "./savedSlides.ts";

type Stage = "none" | "loading" | "ready" | "gone" | "failed";

/** What presenting a slide set reads and moves of the atlas. */
export type Presented = Pick<AtlasState, "view"> & {
  readonly dataset: Pick<AtlasState["dataset"], "library">;
};

/** A slide set while it is presented: where it is, what its slide shows, and what of that is gone. */
export class ShowState {
  readonly #atlas: Presented;
  readonly #move: (view: View) => void;
  #known = $state.raw<Known | null>(null);
  #asked: string | null = null;

  slideSet = $state.raw<SlideSet | null>(null);
  /** "gone" where nobody here has the slide set of the address. */
  stage = $state<Stage>("none");
  /** Whether notes are printed below the slides. */
  printsNotes = $state(false);
  /** Whether the room looks at nothing. */
  isBlank = $state(false);
  /** When the slide set was opened, milliseconds of the epoch; for the presenter's clock. */
  startedAt = $state<number | null>(null);

  /** Slide on show, from 1; the last one where the address names one beyond it. */
  readonly number = $derived.by(() => this.#clamp(Number(this.#atlas.view.current.slide ?? 1)));
  readonly slide = $derived.by(() => this.#slideAt(this.number));
  readonly next = $derived.by(() => this.#slideAt(this.number + 1));
  readonly missing = $derived.by(() => this.#findMissing(this.slide));
  /** True where the slide shows no map, because it would be another one than was meant. */
  readonly isHidden = $derived.by(
    () => this.slide !== null && (this.slide.view === null || this.missing.some(({ hides }) => hides)),
  );
  /** True once the reader has gone on from the slide to another year, place or indicator: its title does not speak of that. */
  readonly isLeft = $derived.by(() => !this.isHidden && this.#hasLeft(this.slide));

  /** @param move changes the view on show, smoothly or at once */
  constructor(atlas: Presented, move: (view: View) => void) {
    this.#atlas = atlas;
    this.#move = move;
  }

  get count(): number {
    return this.slideSet?.slides.length ?? 0;
  }

  /** Opens the slide set of the address in a language, and shows its slide; null puts the slide set away. */
  async open(id: string | null, language: Language): Promise<void> {
    const isFirst = this.#asked?.split(" ")[0] !== id;
    this.#asked = `${id ?? ""} ${language}`;
    if (id === null) this.#close();
    else {
      if (isFirst) [this.slideSet, this.stage] = [null, "loading"];
      await this.#read(id, language, isFirst);
    }
  }

  /** Shows a slide by number, as near as the slide set has one; going anywhere lights the room again. */
  go(number: number): void {
    const to = this.#clamp(number);
    const slide = this.#slideAt(to);
    if (slide === null) return;
    this.isBlank = false;
    const now = { ...this.#atlas.view.current, slide: String(to) };
    this.#move(this.viewOf(slide, now) ?? now);
  }

  /** What a slide shows to who is at a view; null where what it asks for is gone. */
  viewOf(slide: Slide, now: View): View | null {
    const isShown = slide.view !== null && this.#findMissing(slide).every(({ hides }) => !hides);
    return isShown ? readSlideView(slide.view ?? "", now, this.#known?.old ?? now) : null;
  }

  step(by: 1 | -1): void {
    this.go(this.number + by);
  }

  /** The nearest number that the slide set has; 1 while there is none. */
  #clamp(number: number): number {
    return Math.max(1, Math.min(Math.trunc(number), this.count));
  }

  #close(): void {
    [this.slideSet, this.stage, this.startedAt, this.isBlank] = [null, "none", null, false];
  }

  /** @param isFirst whether the slide is shown anew, or only its words are: in another language */
  async #read(id: string, language: Language, isFirst: boolean): Promise<void> {
    const asked = this.#asked;
    try {
      const [slideSet, known] = await Promise.all([this.#find(id, language), readKnown(this.#library)]);
      if (this.#asked !== asked) return;
      [this.slideSet, this.#known] = [slideSet, known];
      this.stage = slideSet === null ? "gone" : "ready";
      this.startedAt ??= Date.now();
      if (isFirst) this.go(this.number);
    } catch {
      if (this.#asked === asked) this.stage = "failed";
    }
  }

  get #library() {
    return this.#atlas.dataset.library;
  }

  #slideAt(number: number): Slide | null {
    return this.slideSet?.slides[number - 1] ?? null;
  }

  #findMissing(slide: Slide | null): readonly Missing[] {
    const known = this.#known;
    return slide?.view == null || known === null ? [] : findMissing(slide.view, known);
  }

  #hasLeft(slide: Slide | null): boolean {
    const known = this.#known;
    if (slide?.view == null || known === null) return false;
    return hasLeftSlide(slide.view, this.#atlas.view.current, known.old);
  }

  async #find(id: string, language: Language): Promise<SlideSet | null> {
    if (isOwn(id)) return listOwn(slideSetKeeper).find((own) => own.id === id)?.slideSet ?? null;
    const province = provinceOf(await this.#library.catalogue(), id);
    const slideSets = province === null ? [] : await readSlideSets(this.#library, province);
    const text = slideSets.find((slideSet) => slideSet.id === id)?.[language];
    return text === undefined ? null : parseSlideSet(text).slideSet;
  }
}
