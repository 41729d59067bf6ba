import type { Keeper } from "../../features/shared/keeper.ts";

const KEY = "atlas.shortcut";

/**
 * The single key that opens the search (phím tắt). Whoever dictates to the machine, or whose fingers slip, turns it off (WCAG 2.2,
 * 2.1.4 Character Key Shortcuts); Ctrl+K opens the search all the same.
 */
export class Shortcut {
  readonly #keeper: Keeper;
  isOn = $state(true);

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.isOn = keeper.getItem(KEY) !== "off";
  }

  toggle(): void {
    this.isOn = !this.isOn;
    try {
      this.#keeper.setItem(KEY, this.isOn ? "on" : "off");
    } catch {
      // A store that is full or closed keeps nothing: the choice holds until the page is left.
    }
  }

  /** Whether a key press asks for the search. Text fields keep their "/"; radios, checkboxes and sliders let it through. */
  asks({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
    if (defaultPrevented || altKey) return false;
    if (ctrlKey || metaKey) return key.toLowerCase() === "k";
    return key === "/" && this.isOn && !takesText(target);
  }
}

const WITHOUT_TEXT = "[type=radio], [type=checkbox], [type=range], [type=button], [type=file], [type=color]";

/** Asked of the target itself, whichever window it comes from. */
function takesText(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  if (typeof element?.matches !== "function") return false;
  if (element.isContentEditable === true) return true;
  return element.matches("input, select, textarea") && !element.matches(WITHOUT_TEXT);
}
