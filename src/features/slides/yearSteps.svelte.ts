import { stepPeriod } from "../../reading/choice.ts";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { stepYear } from "../shared/years.ts";

/** Milliseconds that a short word stays. */
const SAID = 2500;

/** Steps from year to year on a wall. At either end it is said that there is none, for an arrow that does nothing looks broken. */
export class YearSteps {
  readonly #atlas: AtlasState;
  /** Which end of the years an arrow ran into a moment ago. */
  end = $state<"first" | "last" | null>(null);
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  step(by: 1 | -1): void {
    const { choice } = this.#atlas;
    const isEnd = choice !== null && stepPeriod(choice, by).id === choice.period.id;
    this.stop();
    if (!isEnd) {
      stepYear(this.#atlas, by);
      return;
    }
    this.end = by === 1 ? "last" : "first";
    this.#ending = setTimeout(() => {
      this.stop();
    }, SAID);
  }

  stop(): void {
    clearTimeout(this.#ending);
    this.end = null;
  }
}
