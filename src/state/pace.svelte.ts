/** How fast the years play (tốc độ): a pace for all that play, kept while the page is open. */
export class Pace {
  #at = $state(0);

  /** Times the usual pace: 1, 2 or a half. */
  get factor(): number {
    return PACES[this.#at] ?? 1;
  }

  /** The next of the three. */
  turn(): void {
    this.#at = (this.#at + 1) % PACES.length;
  }

  /** Milliseconds a year stays: long enough for a leader to find the darkest place. */
  get year(): number {
    return YEAR / this.factor;
  }
}

const PACES = [1, 2, 0.5] as const;
const YEAR = 1600;

export const pace = new Pace();
