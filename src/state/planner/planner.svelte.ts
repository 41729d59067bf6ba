import type { CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import { priceQueue } from "#domain/planner/allocate";
import { meetCriteria, type Answers } from "#domain/planner/criteria";
import { rankByNeed } from "#domain/planner/order";
import { compareChoices, cutQueue, type Outcome } from "#domain/planner/outcome";
import { DEFAULT_SCENARIO, formatScenario, parseScenario, type Scenario } from "#domain/planner/scenario";
import { themesOf } from "#domain/indicator";
import { yearOf } from "#domain/standard";
import { deriveStatus, type Status } from "#domain/status";
import type { AtlasState } from "../atlas.svelte.ts";
import { readCoverage, readProgrammes } from "../registerFiles.ts";
import { listOutlooks } from "../targets.ts";
import { LineReader } from "./lines.ts";
import { listMarks, readMark, type MarkSources } from "./marks.ts";
import { listMeasures, type Measure } from "./measures.ts";
import { PlannerTable } from "./table.ts";

/** A plan on one province and year: what it asks, whom it reaches, what it costs, and how it differs from another. */
export class PlannerState {
  readonly #atlas: AtlasState;
  #register = $state.raw<ProgrammesFile | null>(null);
  #coverage = $state.raw<CoverageFile | null>(null);
  /** Province whose register and record have come, with or without a record. */
  #filesOf = $state.raw<string | null>(null);

  readonly scenario = $derived.by(
    () => parseScenario(this.#atlas.view.current.plan ?? "") ?? DEFAULT_SCENARIO,
  );
  readonly codes = $derived.by(() => this.#atlas.communes.map(({ code }) => code));
  readonly measures = $derived.by(() => this.#listMeasures());
  readonly sources = $derived.by(() => this.#makeSources());
  readonly marks = $derived.by(() => (this.sources === null ? [] : listMarks(this.sources)));
  readonly table = $derived.by(() => this.#makeTable());
  // Text stands between the steps, so that a slider that moves the cut asks no criterion again.
  readonly #asked = $derived(
    formatScenario({ ...DEFAULT_SCENARIO, groups: this.scenario.groups, need: this.scenario.need }),
  );
  readonly #ruled = $derived(JSON.stringify(this.scenario.rules));
  readonly order = $derived.by(() => this.#order(this.#asked));
  readonly queue = $derived.by(() => this.#price(this.#ruled));
  readonly outcome = $derived.by(() => this.#cut(this.scenario));
  /** Positions of the communes that get something. */
  readonly chosen = $derived(positionsOf(this.outcome));
  readonly #before = $derived.by(() => this.#readAgainst(this.#atlas.view.current.against));
  /** Who comes in and goes out against what the plan is compared with; null where it is compared with nothing. */
  readonly difference = $derived(this.#before === null ? null : compareChoices(this.#before, this.chosen));
  /** The plan set beside it, where that is a plan. */
  readonly rival = $derived.by(() => this.#readRival());
  /** The communes by need with what each gets. */
  readonly lines = $derived.by(() => this.#makeLines());
  /** How far the totals may be trusted: as far as the weakest figure in them. */
  readonly status = $derived.by(() => this.#weakest());

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  /** Poor households of all communes whose number is known. */
  get allPoor(): number {
    return (this.table?.counts("poor_households") ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0);
  }

  /** Communes whose poor households nobody can count. */
  get withoutCount(): number {
    return (this.table?.counts("poor_households") ?? []).filter(({ value }) => value === null).length;
  }

  /** True while a file that the plan needs is on its way. */
  get isPending(): boolean {
    const { choice, dataset } = this.#atlas;
    const isHere = choice !== null && this.#filesOf === choice.province.code;
    return !isHere || this.#themes().some((theme) => !dataset.hasTheme(theme));
  }

  change(part: Partial<Scenario>): void {
    this.#atlas.view.change({ plan: formatScenario({ ...this.scenario, ...part }) });
  }

  /** Fetches the files of the plan's measures, the register and the record of the province. */
  fetchNeeded(): void {
    const { choice, dataset } = this.#atlas;
    if (choice === null) return;
    for (const theme of this.#themes()) dataset.wantTheme(choice.province, theme);
    const province = choice.province.code;
    if (this.#filesOf === province) return;
    const { library } = dataset;
    void Promise.all([
      readProgrammes(library).catch(() => null),
      readCoverage(library, province).catch(() => null),
    ]).then(([register, coverage]) => {
      if (this.#atlas.choice?.province.code !== province) return;
      [this.#register, this.#coverage, this.#filesOf] = [register, coverage, province];
    });
  }

  measure(id: string): Measure | null {
    return this.measures.find((measure) => measure.id === id) ?? null;
  }

  /** Whether a measure or mark is to be had in this province and year. */
  knows(id: string): boolean {
    return this.measure(id) !== null || this.marks.some((mark) => mark.id === id);
  }

  /** The median of a measure over the communes, to two decimals; 0 where nothing is known. */
  middle(id: string): number {
    const known = (this.table?.column(id) ?? []).filter((value) => value !== null).sort((a, b) => a - b);
    return Math.round((known[Math.floor(known.length / 2)] ?? 0) * 100) / 100;
  }

  get coverage(): CoverageFile | null {
    return this.sources?.coverage ?? null;
  }

  get register(): ProgrammesFile | null {
    return this.#register;
  }

  #themes() {
    const asked = [
      this.scenario.need,
      ...this.scenario.groups
        .flat()
        .flatMap((criterion) => (criterion.kind === "mark" ? [] : [criterion.measure])),
    ];
    return asked.flatMap((id) => {
      const measure = this.measure(id);
      return measure === null || measure.origin === "recorded" ? [] : themesOf(measure.rule);
    });
  }

  #listMeasures(): readonly Measure[] {
    const { choice, dataset } = this.#atlas;
    if (choice === null || dataset.catalogue === null) return [];
    const year = yearOf(choice.period);
    const hasRecords = this.sources?.coverage?.records.some((row) => row.year <= year) === true;
    return listMeasures(dataset.catalogue.indicators, choice.period.standard, hasRecords);
  }

  #makeSources(): MarkSources | null {
    const { choice } = this.#atlas;
    if (choice === null || this.#register === null || this.#filesOf !== choice.province.code) return null;
    return {
      register: this.#register,
      coverage: this.#coverage,
      province: choice.province.code,
      year: yearOf(choice.period),
      codes: this.codes,
      meetsTarget: this.#judgeTargets(),
    };
  }

  /** Whether each commune reaches the first of its targets still ahead, at the pace under the standard of that year. */
  #judgeTargets(): Answers {
    const [{ choice, dataset }, targets] = [this.#atlas, this.#coverage?.targets ?? []];
    const { catalogue, table } = dataset;
    if (choice === null || table === null || catalogue === null) return this.codes.map(() => null);
    const year = yearOf(choice.period);
    const ahead = targets.filter((target) => target.year >= year);
    const meets = new Map<string, boolean>();
    for (const outlook of listOutlooks(table, catalogue, ahead, year).reverse()) {
      for (const { commune } of outlook.meets) meets.set(commune, true);
      for (const { commune } of outlook.misses) meets.set(commune, false);
    }
    return this.codes.map((code) => meets.get(code) ?? null);
  }

  #makeTable(): PlannerTable | null {
    const { choice, dataset } = this.#atlas;
    if (dataset.table === null || choice === null || dataset.core.value?.province !== choice.province.code)
      return null;
    return new PlannerTable(dataset.table, choice.period.id, this.codes, this.measures, this.sources);
  }

  #order(asked: string) {
    const scenario = parseScenario(asked);
    if (this.table === null || scenario === null) return null;
    return this.#rank(this.table, scenario);
  }

  #rank(table: PlannerTable, { groups, need }: Scenario) {
    return rankByNeed(
      meetCriteria(groups, table),
      table.column(need),
      table.counts("poor_households").map(({ value }) => value),
      this.measure(need)?.lowestFirst,
    );
  }

  #price(ruled: string) {
    if (this.table === null || this.order === null) return null;
    return this.#queueOf(this.table, this.order.ranked, JSON.parse(ruled) as Scenario["rules"]);
  }

  #queueOf(table: PlannerTable, ranked: readonly number[], rules: Scenario["rules"]) {
    const [poor, all] = ["poor_households", "total_households"].map((measure) =>
      table.counts(measure).map(({ value }) => value),
    );
    return priceQueue(ranked, poor ?? [], all ?? [], rules);
  }

  #cut({ cut }: Scenario): Outcome | null {
    return this.queue === null ? null : cutQueue(this.queue, cut, this.allPoor);
  }

  #readRival(): { scenario: Scenario; outcome: Outcome } | null {
    const scenario = parseScenario(this.#atlas.view.current.against ?? "");
    if (scenario === null || this.table === null) return null;
    const { ranked } = this.#rank(this.table, scenario);
    const outcome = cutQueue(this.#queueOf(this.table, ranked, scenario.rules), scenario.cut, this.allPoor);
    return { scenario, outcome };
  }

  #readAgainst(against: string | null): ReadonlySet<number> | null {
    if (against === null) return null;
    if (this.rival !== null) return positionsOf(this.rival.outcome);
    const { sources } = this;
    if (sources === null) return null;
    const answers = readMark(sources, against);
    if (!answers.includes(true) && !answers.includes(false)) return null;
    return new Set(answers.flatMap((answer, index) => (answer === true ? [index] : [])));
  }

  #makeLines(): LineReader | null {
    const { table, order, outcome, difference, sources } = this;
    if (table === null || order === null || outcome === null) return null;
    const { communes } = this.#atlas;
    return new LineReader({ communes, table, order, outcome, need: this.scenario.need, difference, sources });
  }

  #weakest(): Status {
    const [table, outcome] = [this.table, this.outcome];
    if (table === null || outcome === null) return "missing";
    const all = table.counts("poor_households");
    const need = table.readings(this.scenario.need);
    // Who is missed depends on every commune's count, and the order on the need of all that are in it.
    const ranked = this.order?.ranked.map((index) => need[index]?.status ?? "missing") ?? [];
    const known = all.flatMap(({ value, status }) => (value === null ? [] : [status]));
    return deriveStatus([...known, ...ranked]);
  }
}

function positionsOf(outcome: Outcome | null): ReadonlySet<number> {
  return new Set(outcome?.allocation.lines.map(({ index }) => index));
}
