import { decide, subjectOf, type Decision } from "#domain/desk/decisions";
import type { DeskResult, DeskStep, DeskWish } from "#domain/desk/messages";
import type { Problem } from "#domain/problem";
import { DeskProblems, DeskStopped, type AskDesk } from "./askDesk.ts";
import { holdFile, usableOf, type Dropped, type HeldFile } from "./heldFile.ts";
import type { DeskKeeper } from "./keep.ts";

/** What the desk needs of the page around it. */
export interface DeskHelp {
  readonly desk: AskDesk;
  readonly keeper: Pick<DeskKeeper, keyof DeskKeeper>;
  /** Code of the province that the page is of. */
  readonly province: () => string;
  /** Who publishes the atlas that the desk belongs to. */
  readonly publisher: () => Promise<Pick<DeskWish, "publisher" | "contact">>;
  /** ISO date. */
  readonly today: () => string;
}

/** The work at the data desk (bàn số liệu): files, what is decided, what comes of them. Every change makes the edition anew. */
export class DeskState {
  readonly #help: DeskHelp;
  /** Digests that the worker of now has read. */
  #known = new Set<string>();
  #chosen = $state.raw<string | null>(null);
  #isStale = false;
  #count = 0;
  files = $state.raw<readonly HeldFile[]>([]);
  decisions = $state.raw<readonly Decision[]>([]);
  allowFewer = $state(false);
  /** What is going on. */
  phase = $state<"idle" | "reading" | "making">("idle");
  /** Steps of the edition that is being made. */
  steps = $state.raw<readonly DeskStep[]>([]);
  result = $state.raw<DeskResult | null>(null);
  /** Why nothing came: the worker's words; null where nothing failed. */
  failure = $state.raw<string | null>(null);
  /** Whether a person stopped the work. */
  isStopped = $state(false);
  /** False where the browser keeps nothing on this machine. */
  keeps = $state(true);

  constructor(help: DeskHelp) {
    this.#help = help;
  }

  get province(): string {
    return this.#chosen ?? this.#help.province();
  }

  /** Files that an edition is made of. */
  readonly usable = $derived.by(() => this.files.flatMap((file) => usableOf(file)));

  /** Takes up what is kept on this machine. */
  async open(): Promise<void> {
    const work = await this.#keep((keeper) => keeper.work());
    const files = await this.#keep((keeper) => keeper.files());
    if (work !== null && work !== undefined) {
      this.#chosen = work.province;
      this.decisions = work.decisions;
      this.allowFewer = work.allowFewer;
    }
    if (files === undefined || files.length === 0) return;
    this.files = files.map((file) => ({ ...file, found: null }));
    await this.#readAll();
  }

  /** Files that somebody drops, chooses or pastes. */
  async add(dropped: readonly Dropped[]): Promise<void> {
    this.phase = "reading";
    // A file that comes again has been mended: it takes the place of the one of its name.
    const names = new Set(dropped.map(({ name }) => name));
    const replaced = this.files.filter(({ name }) => names.has(name));
    this.files = this.files.filter(({ name }) => !names.has(name));
    for (const { digest } of replaced) await this.#keep((keeper) => keeper.dropFile(digest));
    for (const file of dropped) await this.#take(file);
    await this.#readAll();
  }

  async remove(file: HeldFile): Promise<void> {
    this.files = this.files.filter((other) => other !== file);
    await this.#keep((keeper) => keeper.dropFile(file.digest));
    await this.make();
  }

  /** What a person says of a file. */
  async say(file: HeldFile, said: Partial<Pick<HeldFile, "period" | "status">>): Promise<void> {
    const next = { ...file, ...said, ...(said.period === undefined ? {} : { found: null }) };
    this.files = this.files.map((other) => (other === file ? next : other));
    await this.#keepFile(next);
    await this.#readAll();
  }

  async chooseProvince(code: string): Promise<void> {
    this.#chosen = code;
    this.result = null;
    this.files = this.files.map((file) => (file.bytes === null ? file : { ...file, found: null }));
    await this.#keepWork();
    await this.#readAll();
  }

  async decide(decision: Decision): Promise<void> {
    this.decisions = decide(this.decisions, decision);
    await this.#keepWork();
    await this.make();
  }

  async undo(decision: Decision): Promise<void> {
    const subject = subjectOf(decision);
    this.decisions = this.decisions.filter((other) => subjectOf(other) !== subject);
    await this.#keepWork();
    await this.make();
  }

  async letGo(allowFewer: boolean): Promise<void> {
    this.allowFewer = allowFewer;
    await this.#keepWork();
    await this.make();
  }

  /** Ends what is going on; what was there before stays on show. */
  stop(): void {
    this.#help.desk.stop();
    this.#known = new Set();
    this.isStopped = true;
  }

  /** Goes on with what was stopped or failed: files that have not been read yet, then the edition. */
  async again(): Promise<void> {
    await this.#readAll();
  }

  /** Removes everything from this machine. */
  async forget(): Promise<void> {
    this.stop();
    this.isStopped = false;
    [this.files, this.decisions, this.result, this.failure] = [[], [], null, null];
    [this.allowFewer, this.#chosen, this.phase] = [false, null, "idle"];
    await this.#keep((keeper) => keeper.forget());
  }

  /** Sources and decisions packed, for the command line or for another desk; null where that failed, which is told. */
  async archive(): Promise<Uint8Array | null> {
    try {
      await this.#bring();
      return await this.#help.desk.ask({ ask: "archive", wish: await this.#wish() });
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  /** Makes the edition of the files as they are; while one is made, the next waits. */
  async make(): Promise<void> {
    this.#isStale = true;
    if (this.phase === "making") return;
    if (this.usable.length === 0) {
      [this.result, this.phase] = [null, "idle"];
      return;
    }
    [this.phase, this.isStopped, this.failure] = ["making", false, null];
    try {
      while (this.#isStale) {
        this.#isStale = false;
        this.steps = [];
        await this.#bring();
        const question = { ask: "build", wish: await this.#wish() } as const;
        this.result = await this.#help.desk.ask(question, (step) => {
          this.steps = [...this.steps, step];
        });
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.phase = "idle";
    }
  }

  async #wish(): Promise<DeskWish> {
    return {
      ...(await this.#help.publisher()),
      province: this.province,
      files: this.usable,
      decisions: this.decisions,
      allowFewer: this.allowFewer,
      received: this.#help.today(),
    };
  }

  /** What is told of an error. */
  #fail(error: unknown): void {
    if (error instanceof DeskStopped) return;
    if (error instanceof DeskProblems) this.result = resultOf(error.problems);
    else this.failure = error instanceof Error ? error.message : String(error);
    this.#known = new Set();
  }

  async #take(dropped: Dropped): Promise<void> {
    const file = await holdFile(dropped, String(++this.#count));
    this.files = [...this.files, file];
  }

  /** Asks what every file is that has not been read, then makes the edition. */
  async #readAll(): Promise<void> {
    [this.isStopped, this.failure] = [false, null];
    try {
      for (const file of this.files) if (file.found === null) await this.#read(file);
    } catch (error) {
      this.#fail(error);
      this.phase = "idle";
      return;
    }
    this.phase = this.phase === "making" ? "making" : "idle";
    await this.make();
  }

  async #read(file: HeldFile): Promise<void> {
    if (file.bytes === null) return;
    if (this.phase === "idle") this.phase = "reading";
    const { name, bytes, period } = file;
    const found = await this.#help.desk.ask({
      ask: "identify",
      name,
      bytes,
      province: this.province,
      period,
    });
    const { digest } = found;
    // A list of people is told, and nothing of it stays.
    const next = { ...file, digest, found, ...(found.kind === "people" ? { bytes: null } : {}) };
    const isTwice = this.files.some((other) => other !== file && other.digest === digest);
    this.files = this.files.flatMap((other) => (other !== file ? [other] : isTwice ? [] : [next]));
    if (next.bytes === null) return;
    this.#known.add(digest);
    await this.#keepFile(next);
  }

  /** A worker that was begun anew knows no file. */
  async #bring(): Promise<void> {
    for (const { digest, name, bytes, period } of this.files) {
      if (bytes === null || this.#known.has(digest)) continue;
      await this.#help.desk.ask({ ask: "identify", name, bytes, province: this.province, period });
      this.#known.add(digest);
    }
  }

  async #keepFile({ digest, name, bytes, period, status }: HeldFile): Promise<void> {
    if (bytes !== null)
      await this.#keep((keeper) => keeper.keepFile({ digest, name, bytes, period, status }));
  }

  async #keepWork(): Promise<void> {
    const { decisions, allowFewer } = this;
    await this.#keep((keeper) => keeper.keepWork({ province: this.#chosen, decisions, allowFewer }));
  }

  /** A browser that keeps nothing is told once, and the work goes on. */
  async #keep<T>(run: (keeper: DeskHelp["keeper"]) => Promise<T>): Promise<T | undefined> {
    try {
      return await run(this.#help.keeper);
    } catch {
      this.keeps = false;
      return undefined;
    }
  }
}

/** What problems alone leave of an edition. */
function resultOf(problems: readonly Problem[]): DeskResult {
  return {
    problems: problems.map((problem) => ({ problem, digest: null, corner: null })),
    isReady: false,
    files: {},
    changes: null,
  };
}
