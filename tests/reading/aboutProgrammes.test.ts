import { describe, expect, it } from "vitest";
import { prepareText } from "#domain/searchText";
import { makeProgrammesFile } from "../../scripts/pipeline/publish/programmes.ts";
import { makeSupportFile } from "../../scripts/pipeline/publish/support.ts";
import { loadRegistry } from "../../scripts/pipeline/registry/load.ts";
import { findAbout, indexAbout } from "../../src/reading/aboutProgrammes.ts";
import { listRows, readRegister } from "../../src/reading/register.ts";
import { MemoryEffects } from "../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const file = makeProgrammesFile(registry);
const support = makeSupportFile(registry);
const plans = readRegister(file);

function idsOf(plan: string, text: string, language: "vi" | "en" = "vi"): string[] {
  const root = plans.get(plan);
  if (root === undefined) throw new Error(`no plan ${plan}`);
  const about = indexAbout(file, support, language);
  return listRows(root, { text, about }, null, language).map(({ programme }) => programme.id);
}

describe(listRows, () => {
  it.each([
    ["nhà tiêu", ["db", "db.1.4"]],
    ["nha tieu", ["db", "db.1.4"]],
    ["BHYT", ["db", "db.1.1"]],
    ["vắc xin", ["db"]],
    ["bác sĩ", ["db"]],
    ["600.000", ["db.1.2"]],
    ["25 triệu", ["db.1.3"]],
  ])("finds in Điện Biên by '%s' the programmes about it, and no others", (query, expected) => {
    expect(idsOf("plan-dienbien-2016-2020", query)).toEqual(expected);
  });

  it("finds them in English by English words, and by the numbers of the language", () => {
    expect(idsOf("plan-dienbien-2016-2020", "latrine", "en")).toEqual(["db", "db.1.4"]);
    expect(idsOf("plan-dienbien-2016-2020", "600,000", "en")).toContain("db.1.2");
    expect(idsOf("plan-sonla-2544-qd-ubnd-2022", "30 m²", "en")).toEqual(["sl.da5"]);
  });

  it("finds by name, agency and place as before, and everything without a query", () => {
    expect(idsOf("plan-sonla-2544-qd-ubnd-2022", "du an 5 nha o")).toEqual(["sl.da5"]);
    expect(idsOf("plan-dienbien-2016-2020", "Sở Ngoại vụ")).toContain("db.4.10");
    expect(idsOf("plan-dienbien-2016-2020", "")).toHaveLength(
      file.programmes.filter(({ plan }) => plan === "plan-dienbien-2016-2020").length,
    );
  });
});

describe(findAbout, () => {
  it("says in which text a query stands: what it gives, an amount, a figure, a decree", () => {
    const about = indexAbout(file, support, "vi");
    const kinds = (id: string, query: string) =>
      new Set(findAbout(about.get(id) ?? [], prepareText(query)).map(({ kind }) => kind));
    expect(kinds("db.1.2", "600.000")).toEqual(new Set(["content", "norm", "figure"]));
    expect(kinds("db.1.3", "33/2015")).toEqual(new Set(["legal"]));
    expect(kinds("db.1.4", "trạm y tế")).toEqual(new Set(["purpose", "eligible"]));
  });

  it("takes three letters for no initials: half of all sentences would have them", () => {
    const about = indexAbout(file, support, "vi").get("db.1.1") ?? [];
    expect(findAbout(about, prepareText("bhy"))).toEqual(
      findAbout(about, prepareText("BHYT")).filter(({ text }) => text.includes("BHYT")),
    );
  });
});
