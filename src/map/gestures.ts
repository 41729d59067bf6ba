/** A pointer on the map, CSS pixels from its top left corner. */
interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** What the fingers or the mouse ask for. */
export interface GestureHandlers {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (steps: number, x: number, y: number) => void;
  /** @param together true with Shift: the place joins others */
  readonly tap: (x: number, y: number, together: boolean) => void;
}

/** A press that moves less than this is a tap, CSS pixels. */
const SLOP = 6;

/** Turns pointers into pans, pinches and taps; one finger or the mouse pans, two pinch. */
export class Gestures {
  readonly #pointers = new Map<number, Pointer>();
  readonly #handlers: GestureHandlers;
  #travelled = 0;

  constructor(handlers: GestureHandlers) {
    this.#handlers = handlers;
  }

  get active(): boolean {
    return this.#pointers.size > 0;
  }

  down(id: number, x: number, y: number): void {
    if (this.#pointers.size === 0) this.#travelled = 0;
    this.#pointers.set(id, { x, y });
  }

  move(id: number, x: number, y: number): void {
    const before = this.#pointers.get(id);
    if (before === undefined) return;
    this.#travelled += Math.hypot(x - before.x, y - before.y);
    const other = [...this.#pointers].find(([key]) => key !== id)?.[1];
    this.#pointers.set(id, { x, y });
    if (other !== undefined) this.#pinch(before, { x, y }, other);
    else if (this.#travelled > SLOP) this.#handlers.pan(x - before.x, y - before.y);
  }

  up(id: number, x: number, y: number, together: boolean): void {
    const last = this.#pointers.size === 1 && this.#pointers.has(id);
    this.#pointers.delete(id);
    if (last && this.#travelled <= SLOP) this.#handlers.tap(x, y, together);
  }

  cancel(id: number): void {
    this.#pointers.delete(id);
    this.#travelled = Infinity;
  }

  #pinch(before: Pointer, now: Pointer, other: Pointer): void {
    const [was, is] = [
      Math.hypot(before.x - other.x, before.y - other.y),
      Math.hypot(now.x - other.x, now.y - other.y),
    ];
    if (was > 0 && is > 0)
      this.#handlers.zoom(Math.log2(is / was), (now.x + other.x) / 2, (now.y + other.y) / 2);
    this.#handlers.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  }
}
