import type { LinearProgram } from "#domain/disclosure/linearProgram";
import type { News } from "../news.ts";
import type { Effects } from "./effects.ts";
import { MemoryEffects } from "./memory.ts";

/** What the desk may do outside its memory: read of the site that it belongs to, tell how far it is, look at a clock. */
export interface DeskHands extends Pick<Effects, "read" | "tell" | "now" | "solve"> {
  /** Answers of the solver by what was asked: years that no file changes are not solved again. */
  readonly solved: Map<string, readonly number[] | null>;
}

/** Sources in memory over what the site publishes. */
export class DeskEffects extends MemoryEffects {
  readonly #hands: DeskHands;

  constructor(hands: DeskHands) {
    super(hands);
    this.#hands = hands;
  }

  override tell(news: News): void {
    this.#hands.tell(news);
  }

  override async solve(program: LinearProgram): Promise<readonly number[] | null> {
    const { solved, solve } = this.#hands;
    const key = JSON.stringify(program);
    const known = solved.get(key);
    if (known !== undefined) return known;
    const answer = await solve(program);
    solved.set(key, answer);
    return answer;
  }

  override now(): number {
    return this.#hands.now();
  }
}
