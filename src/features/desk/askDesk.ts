import type { DeskAnswers, DeskMessage, DeskQuestion, DeskStep } from "#domain/desk/messages";
import type { Problem } from "#domain/problem";

/** What the desk needs of a worker; tests give another. */
export type DeskPort = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** No answer comes: a person stopped the work. */
export class DeskStopped extends Error {
  override readonly name = "DeskStopped";
}

/** No answer comes because of what the files say. */
export class DeskProblems extends Error {
  override readonly name = "DeskProblems";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ check }) => check).join(", "));
    this.problems = problems;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onstep: (step: DeskStep) => void;
}

/**
 * Asks the worker of the desk (hỏi bàn số liệu), one answer a question. Stopping it ends the worker: nothing else stops a computation, and the next
 * question starts a new one, which knows no file any more.
 */
export class AskDesk {
  readonly #open: () => Promise<DeskPort>;
  readonly #waiting = new Map<number, Waiting>();
  #port: Promise<DeskPort> | null = null;
  #last = 0;

  constructor(open: () => Promise<DeskPort>) {
    this.#open = open;
  }

  /** @throws DeskStopped, DeskProblems, or an Error with what the worker says of its failure */
  async ask<Question extends DeskQuestion>(
    question: Question,
    onstep: (step: DeskStep) => void = () => undefined,
  ): Promise<DeskAnswers[Question["ask"]]> {
    const asked = (this.#port ??= this.#start());
    const port = await asked;
    if (asked !== this.#port) throw new DeskStopped();
    const id = ++this.#last;
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onstep });
      port.postMessage({ id, question });
    });
  }

  /** Ends what is going on. */
  stop(): void {
    const port = this.#port;
    this.#port = null;
    this.#rejectAll(new DeskStopped());
    void port?.then((worker) => {
      worker.terminate();
    });
  }

  async #start(): Promise<DeskPort> {
    try {
      const port = await this.#open();
      port.addEventListener("message", (event) => {
        this.#hear((event as MessageEvent<DeskMessage>).data);
      });
      port.addEventListener("error", (event) => {
        event.preventDefault();
        this.#port = null;
        this.#rejectAll(new Error(event.message));
      });
      return port;
    } catch (error) {
      this.#port = null;
      throw error;
    }
  }

  #hear(message: DeskMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.tell === "step") {
      waiting.onstep(message.step);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.tell === "answer") waiting.resolve(message.answer as never);
    else if (message.tell === "problems") waiting.reject(new DeskProblems(message.problems));
    else waiting.reject(new Error(message.reason));
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
