/** What a key or a clicker (thiết bị bấm trang) asks for while presenting. */
export type SlideSetCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "jump"
  | "blank"
  | "notes"
  | "screen"
  | "help"
  | "ask"
  | "slides"
  | "leave"
  | "play"
  | "later"
  | "earlier";

export interface KeyReading {
  readonly command: SlideSetCommand | null;
  /** Digits typed so far for a jump; read together with "jump" they are its number. */
  readonly typed: string;
}

const ALWAYS = new Map<string, SlideSetCommand>([
  ["b", "blank"],
  [".", "blank"],
  ["n", "notes"],
  ["f", "screen"],
  ["?", "help"],
  ["h", "help"],
  ["/", "ask"],
  ["Escape", "leave"],
  ["ArrowUp", "later"],
  ["ArrowDown", "earlier"],
]);

const WITH_SLIDE_SET = new Map<string, SlideSetCommand>([
  ["PageDown", "next"],
  ["ArrowRight", "next"],
  [" ", "next"],
  ["Enter", "next"],
  ["PageUp", "previous"],
  ["ArrowLeft", "previous"],
  ["Backspace", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["p", "play"],
  ["t", "slides"],
]);

/** A view by itself has years in place of slides. */
const WITHOUT_SLIDE_SET = new Map<string, SlideSetCommand>([
  ["PageDown", "later"],
  ["ArrowRight", "later"],
  ["PageUp", "earlier"],
  ["ArrowLeft", "earlier"],
  [" ", "play"],
  ["p", "play"],
]);

/** More digits than any slide set has slides. */
const MOST_DIGITS = 3;

/**
 * Reads one key. Digits gather until Enter jumps; any other key forgets them.
 * @param key as the browser names it @param typed digits typed before
 */
export function readKey(key: string, typed: string, hasSlideSet: boolean): KeyReading {
  if (hasSlideSet && /^\d$/.test(key)) return { command: null, typed: (typed + key).slice(-MOST_DIGITS) };
  if (key === "Enter" && typed !== "") return { command: "jump", typed };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const own = hasSlideSet ? WITH_SLIDE_SET : WITHOUT_SLIDE_SET;
  return { command: own.get(name) ?? ALWAYS.get(name) ?? null, typed: "" };
}
