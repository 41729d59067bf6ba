import type { MissingPart } from "#domain/slides/missing";
import type { SlideSetFault } from "#domain/slides/parse";

/** Words of slide sets and of presenting; fetched with them. */
export interface SlideSetMessages {
  readonly title: string;
  readonly close: string;
  readonly save: {
    readonly title: string;
    readonly lead: string;
    readonly slideTitle: string;
    readonly note: string;
    readonly into: string;
    readonly newSlideSet: string;
    readonly newTitle: string;
    readonly button: string;
    readonly saved: (slideSet: string, number: number) => string;
    readonly notKept: string;
  };
  readonly shipped: {
    readonly title: (province: string) => string;
    readonly none: string;
    readonly slides: (count: number) => string;
    readonly present: string;
    readonly file: string;
    readonly copy: string;
    readonly failed: string;
  };
  readonly own: {
    readonly title: string;
    readonly none: string;
    readonly choose: string;
    readonly rename: string;
    readonly links: string;
    readonly linksCopied: string;
    readonly linksHere: string;
    readonly remove: string;
    readonly reallyRemove: string;
    readonly up: (title: string) => string;
    readonly down: (title: string) => string;
    readonly removeSlide: (title: string) => string;
    readonly editSlide: (title: string) => string;
    readonly moved: (title: string, number: number) => string;
    readonly untitled: string;
    readonly noView: string;
  };
  readonly file: {
    readonly open: string;
    readonly drop: string;
    readonly opened: (title: string, slides: string) => string;
    readonly tooLarge: string;
    readonly problems: string;
    readonly line: (number: number) => string;
    readonly found: (text: string) => string;
    /** What was expected, and what to do. */
    readonly faults: Readonly<Record<SlideSetFault, readonly [expected: string, remedy: string]>>;
  };
  readonly show: {
    readonly controls: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (number: string, count: string) => string;
    readonly menu: string;
    readonly help: string;
    readonly leave: string;
    readonly keys: readonly (readonly [keys: string, what: string])[];
    readonly keysWithout: readonly (readonly [keys: string, what: string])[];
    readonly hint: string;
    readonly hintWithout: string;
    readonly blank: string;
    readonly jump: (digits: string) => string;
    readonly loading: string;
    readonly gone: (id: string) => string;
    readonly failed: string;
    readonly lost: string;
    readonly lostPart: string;
    readonly noView: string;
    readonly parts: Readonly<Record<MissingPart, (value: string) => string>>;
    readonly nothingShown: string;
    readonly restShown: string;
  };
  readonly notes: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly next: string;
    readonly last: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly blocked: string;
    readonly close: string;
  };
  readonly plan: {
    readonly total: (money: string) => string;
    readonly noTotal: string;
    readonly silent: string;
    readonly source: string;
    readonly more: (count: string) => string;
  };
  readonly target: {
    readonly none: string;
    readonly others: string;
  };
}
