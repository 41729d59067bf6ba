import { expect, it } from "vitest";
import { citeDocument, nameDocument } from "#domain/citation";
import { readRegistry } from "../support/exampleBuild.ts";

const { documents } = await readRegistry();
const find = (id: string) => {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`${id} is not in the register`);
  return found;
};

it("names Decision 108 and who issued it first, and where it was found quoted last, in both languages", () => {
  const document = find("108-ubnd-tinh-dien-bien-lao-dong-ban-tieng-nhat");
  expect(citeDocument(document, "vi")).toBe(
    "Quyết định 108 của UBND tỉnh Điện Biên về kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025, dẫn theo báo Lao Động (bản tiếng Nhật)",
  );
  expect(citeDocument(document, "en")).toBe(
    "Decision 108 of the People's Committee of Điện Biên province on the review of poor and near-poor households 2025, as quoted by the newspaper Lao Động (Japanese edition)",
  );
});

it("gives the day of Decision 926/QĐ-UBND once, and its number once", () => {
  const vi = citeDocument(find("926-qd-ubnd-muong-lay-phe-duyet-ket-qua-ra-soat"), "vi");
  expect(vi).toContain("của UBND thị xã Mường Lay");
  expect(vi.match(/926\/QĐ-UBND/g)).toHaveLength(1);
  expect(vi).toContain("31/12/2020, dẫn theo ");
});

it("adds a number that the title does not say", () => {
  const plan = { title: { vi: "Kế hoạch", en: "Plan" }, number: "12/KH-UBND", date: "" };
  expect([citeDocument(plan, "vi"), citeDocument(plan, "en")]).toEqual([
    "Kế hoạch, số 12/KH-UBND",
    "Plan, no. 12/KH-UBND",
  ]);
  expect(nameDocument(plan, "en")).toBe("Plan");
});

it("has every quoted decision of the register begin with its number in both languages", () => {
  const quoted = documents.filter(({ quotedBy, number }) => quotedBy !== undefined && number !== "");
  expect(quoted.length).toBeGreaterThan(10);
  for (const { title, number } of quoted) {
    expect(title.vi).toMatch(new RegExp(`^Quyết định ${number}`));
    expect(title.en).toMatch(new RegExp(`^Decision ${number}`));
  }
});
