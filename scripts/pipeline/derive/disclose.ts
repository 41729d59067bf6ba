import { choosePattern } from "#domain/disclosure/choosePattern";
import type { Solve } from "#domain/disclosure/linearProgram";
import type { DisclosureInput } from "./disclosureInput.ts";
import { makeTableSystem, type ProvinceSystem } from "./disclosureSystem.ts";

/** Cells to withhold, as "period/code/measure". */
export interface Disclosure {
  readonly withheld: ReadonlySet<string>;
  /** Small counts. */
  readonly primary: readonly string[];
  /** Complementary cells (ô che thứ cấp): withheld so that none of the small ones can be worked out. */
  readonly secondary: readonly string[];
  /** Sums with a withheld count in them, of the districts asked for, that do not give it away; as "period/code/measure". */
  readonly groupSums: ReadonlySet<string>;
  /**
   * Small counts that published figures give away by themselves, or that an earlier release has printed: of these an attacker knows more than
   * that they are small.
   */
  readonly exposed: readonly string[];
}

/** Works out which counts of a province a public edition withholds. */
export async function disclose(input: DisclosureInput, solve: Solve): Promise<Disclosure> {
  const system = makeTableSystem(input);
  const { withheld: chosen, exposed } = await choosePattern(system, solve, system.kept);
  const withheld = new Set([...chosen, ...listPersons(system, chosen)]);
  const small = new Set(system.needs.map(({ cell }) => cell));
  const sums = system.sums.filter(
    ({ cell, members }) => !withheld.has(cell) && members.some((member) => withheld.has(member)),
  );
  const published = [...withheld].filter((cell) => !system.sums.some((sum) => sum.cell === cell));
  const names = (cells: readonly number[]) => cells.map((cell) => system.keys[cell] ?? "");
  return {
    withheld: new Set(names(published)),
    groupSums: new Set(names(sums.map(({ cell }) => cell))),
    primary: names(published.filter((cell) => small.has(cell))),
    secondary: names(published.filter((cell) => !small.has(cell))),
    exposed: names([...exposed.map(({ cell }) => cell), ...system.out]),
  };
}

/** Persons beside withheld households would tell these to a tenth of a point of the rate. */
function listPersons({ cells, companions }: ProvinceSystem, withheld: ReadonlySet<number>): number[] {
  return companions.flatMap(({ households, persons }) => {
    const { kind, value } = cells[persons] ?? { kind: "exempt", value: null };
    return withheld.has(households) && kind === "free" && value !== null ? [persons] : [];
  });
}
