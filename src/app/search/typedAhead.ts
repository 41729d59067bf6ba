/** Who asked and saw nothing come for so long is done with asking, milliseconds. */
const PATIENCE = 10_000;

/**
 * Letters typed after the search was asked for and before its field is there: they are the reader's question. Without this the first
 * question after "/" would turn slides or change the map, since its letters are keys of theirs, while the field is still on its way.
 */
class TypedAhead {
  #text = "";
  #stop: (() => void) | null = null;

  /** From now on letters are kept from everybody else, until they are taken, Escape is pressed or nothing comes. */
  start(): void {
    this.take();
    const hear = (event: KeyboardEvent) => {
      this.#hear(event);
    };
    window.addEventListener("keydown", hear, { capture: true });
    const timer = setTimeout(() => this.take(), PATIENCE);
    this.#stop = () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", hear, { capture: true });
    };
  }

  /** What was typed; whoever takes it hears the next key. */
  take(): string {
    this.#stop?.();
    this.#stop = null;
    const typed = this.#text;
    this.#text = "";
    return typed;
  }

  #hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      this.take();
      return;
    }
    if (event.key === "Backspace") this.#text = this.#text.slice(0, -1);
    else if (Array.from(event.key).length === 1) this.#text += event.key;
    else if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

export const typedAhead = new TypedAhead();
