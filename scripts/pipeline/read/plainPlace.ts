import type { ProblemValues } from "#domain/problem";
import type { Commune, Scheme, UnitLevel } from "#domain/unit";
import { findByCode, nameCommune } from "../match/communeByCode.ts";
import { isNameOf } from "../match/match.ts";
import { readCode } from "../match/writtenCode.ts";
import type { Problem } from "../problem.ts";
import { schemeOn, type Registry } from "../registry/registry.ts";
import type { Corrections } from "./corrections.ts";
import { makePlaceFinder, type FindPlace } from "./namedPlace.ts";
import type { SourceContext } from "./sourceContext.ts";

/** What a row says of its place, cells as text. */
export interface WrittenPlace {
  readonly level: UnitLevel;
  /** As its column says, or null. */
  readonly scheme: Scheme | null;
  readonly code: string;
  /** In Vietnamese. */
  readonly name: string;
  readonly province: string;
  /** ISO date. */
  readonly date: string;
}

export interface FoundPlace {
  readonly code: string;
  readonly scheme: Scheme | null;
}

type PlainFault = ProblemValues["readPlainTable"];

/** What is wrong with the place of a row, and in which column. A place of another province of the country is read over, and told. */
export type PlaceFault =
  | { readonly column: "code"; readonly values: PlainFault; readonly isReadOver?: true }
  | { readonly column: "name"; readonly problem: Problem };

const COUNTRY = "VN";
const REFORM = "2025-07-01";

/** Finds the places of plain rows: every row is that of one place that there is on its date, or says what is wrong. */
export class PlainPlaces {
  readonly #registry: Registry;
  readonly #corrections: Corrections;
  readonly #source: string;
  readonly #province: string | null;
  readonly #byName: FindPlace;

  constructor({ manifest, registry, corrections }: SourceContext) {
    this.#registry = registry;
    this.#corrections = corrections;
    this.#source = manifest.id;
    this.#province = manifest.province;
    this.#byName = makePlaceFinder(registry, corrections, manifest.id);
  }

  find(written: WrittenPlace): FoundPlace | PlaceFault {
    const { level, code } = written;
    if (level === "commune") return code === "" ? this.#namedCommune(written) : this.#commune(written);
    if (code === "") return { column: "code", values: { kind: "place" } };
    switch (level) {
      case "province":
        return this.#ofProvince(code);
      case "district":
        return this.#district(written);
      default:
        return this.#other(level, code);
    }
  }

  #commune({ code, name, date, ...written }: WrittenPlace): FoundPlace | PlaceFault {
    const scheme = written.scheme ?? schemeOn(date);
    const province = this.#provinceOf(written.province);
    const found = findByCode(this.#registry, { written: code, scheme, date, province });
    if ("kind" in found) return { column: "code", values: found };
    return this.#checkName(found, name) ?? { code: found.code, scheme };
  }

  #namedCommune({ name, date, ...written }: WrittenPlace): FoundPlace | PlaceFault {
    const scheme = written.scheme ?? schemeOn(date);
    const province = this.#provinceOf(written.province);
    if (province === null || name === "") return { column: "code", values: { kind: "place" } };
    const found = this.#byName(name, province, scheme === "2025" && date < REFORM ? REFORM : date);
    return typeof found === "string" ? { code: found, scheme } : { column: "name", problem: found };
  }

  /** As the row says, else as the source says. */
  #provinceOf(written: string): string | null {
    const read = readCode(written, 2);
    return read.kind === "code" ? read.code : this.#province;
  }

  /** A code and a name that disagree are an error, never a choice. */
  #checkName(commune: Commune, name: string): PlaceFault | null {
    const { code } = commune;
    if (name === "" || isNameOf(name, commune)) return null;
    const line = { source: this.#source, written: name, code };
    const { places } = this.#corrections;
    if (places.some((row) => row.source === line.source && row.written === name && row.code === code))
      return null;
    const values = { written: name, commune: nameCommune(commune), line };
    const place = { file: "" };
    return { column: "name", problem: { severity: "error", check: "codeMatchesName", place, values } };
  }

  #ofProvince(written: string): FoundPlace | PlaceFault {
    const read = readCode(written, 2);
    const found = this.#registry.provinces.find(({ code }) => read.kind === "code" && code === read.code);
    if (found === undefined)
      return read.kind === "code" ? { ...unknown(written), isReadOver: true } : unknown(written);
    if (this.#province === null || found.code === this.#province) return { code: found.code, scheme: null };
    return { column: "code", values: { kind: "elsewhere", found: written, province: this.#province } };
  }

  /** The nation, a region, a part or an area of a province. */
  #other(level: UnitLevel, code: string): FoundPlace | PlaceFault {
    const { provinces } = this.#registry;
    if (level === "country") return code === COUNTRY ? { code, scheme: null } : unknown(code);
    if (level === "region" && !provinces.some(({ region }) => region === code))
      return { ...unknown(code), isReadOver: true };
    const isPart = level !== "region";
    if (isPart && !provinces.some((entry) => code.startsWith(`${entry.code}-`))) return unknown(code);
    return { code, scheme: null };
  }

  #district({ code: written, date }: WrittenPlace): FoundPlace | PlaceFault {
    const read = readCode(written, 3);
    const found = this.#registry.districts.find(({ code }) => read.kind === "code" && code === read.code);
    if (found === undefined) return unknown(written);
    if (date < REFORM) return { code: found.code, scheme: "pre2025" };
    const values = {
      kind: "formerCode",
      found: `${found.code} ${found.name}`,
      date,
      successors: [],
    } as const;
    return { column: "code", values };
  }
}

function unknown(found: string): PlaceFault & { column: "code" } {
  return { column: "code", values: { kind: "unknownCode", found, candidates: [] } };
}
