import type { CommuneZone, CoverageFile, ProgrammesFile } from "#domain/coverage/file";
import type { Programme } from "#domain/coverage/programme";
import type { Paper } from "#domain/paper";
import type { CommuneTarget } from "#domain/coverage/record";
import type { Answers } from "#domain/planner/criteria";
import { compareChoices, cutQueue, type Outcome } from "#domain/planner/outcome";
import {
  DEFAULT_SCENARIO,
  formatScenario,
  listAsked,
  parseScenario,
  settle,
  type Scenario,
} from "#domain/planner/scenario";
import { themesOf } from "#domain/indicator";
import { yearOf } from "#domain/standard";
import { deriveStatus, type Status } from "#domain/status";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import { readCoverageIfAny, readProgrammes } from "../../load/registerFiles.ts";
import { listOutlooks } from "../../reading/targets.ts";
import { LineReader } from "./reading/lines.ts";
import { listAttributes, listUnplaced, readAttribute, zonesAsked } from "./reading/attributes.ts";
import type { AttributeSources } from "../../reading/attributeSources.ts";
import { listMeasures, type Measure } from "./reading/measures.ts";
import { Resource } from "../../state/resource.svelte.ts";
import { PlannerTable } from "./reading/table.ts";
import { countPoor, positionsOf, priceScenario, rankScenario, weighScenario } from "./reading/weigh.ts";

/** What stands beside the figures of a province. */
interface PlannerFiles {
  readonly province: string;
  readonly register: ProgrammesFile;
  /** Null where the edition has no record of the province. */
  readonly coverage: CoverageFile | null;
}

/** A plan on one province and year: what it asks, whom it reaches, what it costs, and how it differs from another. */
export class PlannerState {
  readonly #atlas: AtlasState;
  /** Register and record of a province, as they arrive. */
  readonly #files = new Resource<PlannerFiles>();

  readonly scenario = $derived.by(
    () => parseScenario(this.#atlas.view.current.plan ?? "") ?? DEFAULT_SCENARIO,
  );
  readonly codes = $derived.by(() => this.#atlas.communes.map(({ code }) => code));
  readonly measures = $derived.by(() => this.#listMeasures());
  readonly sources = $derived.by(() => this.#makeSources());
  readonly attributes = $derived.by(() => (this.sources === null ? [] : listAttributes(this.sources)));
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
  #held = $state.raw<ReadonlySet<number> | null>(null);
  /** Who has come in and gone out since a slider was taken hold of; null while none is held. */
  readonly moved = $derived(this.#held === null ? null : compareChoices(this.#held, this.chosen));
  /** The plan set beside it, where that is a plan. */
  readonly rival = $derived.by(() => this.#readRival());
  /** The communes by need with what each gets. */
  readonly lines = $derived.by(() => this.#makeLines());
  /** Programmes that the criteria ask for and that no map can show: they may reach a commune that no row names. */
  readonly unplaced = $derived.by(() => this.#listUnplaced());
  /** How far the totals may be trusted: as far as the weakest figure in them. */
  readonly status = $derived.by(() => this.#weakest());

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  /** Communes whose poor households nobody can count. */
  get withoutCount(): number {
    return (this.table?.counts("poor_households") ?? []).filter(({ value }) => value === null).length;
  }

  /** True while a file that the plan needs is on its way. */
  get isPending(): boolean {
    const { dataset } = this.#atlas;
    const isWaiting = this.#ownFiles() === null && !this.hasFailed;
    return isWaiting || this.#themes().some((theme) => !dataset.hasTheme(theme));
  }

  change(part: Partial<Scenario>): void {
    this.#atlas.view.change({ plan: formatScenario(settle({ ...this.scenario, ...part })) });
  }

  /** A slider is taken hold of, or with false let go. */
  hold(isHeld: boolean): void {
    this.#held = isHeld ? this.chosen : null;
  }

  /** A new plan in place of the present one, as a step that the back button undoes. */
  begin(scenario: Scenario): void {
    this.#atlas.view.go({ plan: formatScenario(settle(scenario)) });
  }

  /** Fetches the files of the plan's measures, the register and the record of the province. */
  fetchNeeded(): void {
    const { choice, dataset } = this.#atlas;
    if (choice === null) return;
    for (const theme of this.#themes()) dataset.wantTheme(choice.province, theme);
    const province = choice.province.code;
    this.#files.want(province, async () => {
      const [register, coverage] = await Promise.all([
        readProgrammes(dataset.library),
        readCoverageIfAny(dataset.library, province),
      ]);
      return { province, register, coverage };
    });
  }

  /** Whether the register or the record of the province could not be read. */
  get hasFailed(): boolean {
    return this.#files.problem !== null;
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#files.retry();
  }

  measure(id: string): Measure | null {
    return this.measures.find((measure) => measure.id === id) ?? null;
  }

  /** Whether a measure or attribute is to be had in this province and year. */
  knows(id: string): boolean {
    return this.measure(id) !== null || this.attributes.some((attribute) => attribute.id === id);
  }

  /** The median of a measure over the communes, to two decimals; 0 where nothing is known. */
  middle(id: string): number {
    return this.table?.middle(id) ?? 0;
  }

  /** Documents behind the measures that the criteria ask for, over all communes. */
  listAskedSources(): string[] {
    const documents = this.scenario.groups.flat().flatMap((criterion) => {
      const rows: readonly Pick<Paper, "documents">[] =
        criterion.kind === "attribute"
          ? this.zonesAsked(criterion.attribute)
          : (this.table?.readings(criterion.measure) ?? []);
      return rows.flatMap((row) => row.documents);
    });
    return [...new Set(documents)];
  }

  /** Rows of the lists of zones that a question rests on. */
  zonesAsked(attribute: string): readonly CommuneZone[] {
    return this.sources === null ? [] : zonesAsked(this.sources, attribute);
  }

  /** Status of the record of coverage where criteria, need or comparison read it; null where none does. */
  get recordStatus(): Status | null {
    const { against } = this.#atlas.view.current;
    const isRead =
      listAsked(this.scenario).some((id) => /^(recorded|sector|programme|designation|target)\./.test(id)) ||
      (against !== null && this.rival === null);
    const rows = this.#files.value?.coverage?.records ?? [];
    return isRead && rows.length > 0 ? deriveStatus(rows.map(({ status }) => status)) : null;
  }

  get register(): ProgrammesFile | null {
    return this.#files.value?.register ?? null;
  }

  /** The files of the province on show, or null while those of another are still there. */
  #ownFiles(): PlannerFiles | null {
    const files = this.#files.value;
    return files !== null && files.province === this.#atlas.choice?.province.code ? files : null;
  }

  #themes() {
    return listAsked(this.scenario).flatMap((id) => {
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

  #makeSources(): AttributeSources | null {
    const [{ choice }, files] = [this.#atlas, this.#ownFiles()];
    if (choice === null || files === null) return null;
    const targets = files.coverage?.targets ?? [];
    return {
      ...files,
      year: yearOf(choice.period),
      codes: this.codes,
      meetsTarget: this.#judgeTargets(targets),
    };
  }

  /** Whether each commune reaches the first of its targets still ahead, at the pace under the standard of that year. */
  #judgeTargets(targets: readonly CommuneTarget[]): Answers {
    const { choice, dataset } = this.#atlas;
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
    return this.table === null || scenario === null
      ? null
      : rankScenario(this.table, scenario, this.#isLowestFirst(scenario));
  }

  #isLowestFirst({ need }: Pick<Scenario, "need">): boolean {
    return this.measure(need)?.lowestFirst === true;
  }

  #price(ruled: string) {
    if (this.table === null || this.order === null) return null;
    return priceScenario(this.table, this.order.ranked, JSON.parse(ruled) as Scenario["rules"]);
  }

  #cut({ cut }: Scenario): Outcome | null {
    return this.queue === null || this.table === null
      ? null
      : cutQueue(this.queue, cut, countPoor(this.table));
  }

  #readRival(): { scenario: Scenario; outcome: Outcome } | null {
    const scenario = parseScenario(this.#atlas.view.current.against ?? "");
    if (scenario === null || this.table === null) return null;
    return { scenario, outcome: weighScenario(this.table, scenario, this.#isLowestFirst(scenario)) };
  }

  #readAgainst(against: string | null): ReadonlySet<number> | null {
    if (against === null) return null;
    if (this.rival !== null) return positionsOf(this.rival.outcome);
    const { sources } = this;
    if (sources === null) return null;
    const answers = readAttribute(sources, against);
    if (!answers.includes(true) && !answers.includes(false)) return null;
    return new Set(answers.flatMap((answer, index) => (answer === true ? [index] : [])));
  }

  #listUnplaced(): readonly Programme[] {
    const { sources, scenario } = this;
    if (sources === null) return [];
    const asked = scenario.groups
      .flat()
      .flatMap((criterion) =>
        criterion.kind === "attribute" ? listUnplaced(sources, criterion.attribute) : [],
      );
    return [...new Set(asked)];
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
