import { describe, expect, it } from "vitest";
import { shadeOfGrade, statusOfGrade } from "#domain/grade";

describe(statusOfGrade, () => {
  it.each([
    ["a decision (158/QĐ-UBND)", { grade: "A", number: "158/QĐ-UBND" }, "official"],
    ["a plan that prints no number (Điện Biên 2016-2020)", { grade: "A", number: "" }, "official"],
    [
      "the press quoting a decision it names (2230/QĐ-UBND)",
      { grade: "B", number: "2230/QĐ-UBND" },
      "official",
    ],
    ["the press quoting no decision (Sơn La 2023: 14,41 %)", { grade: "B", number: "" }, "provisional"],
    ["the press alone (Sơn La 2021: 21,66 %)", { grade: "C", number: "" }, "provisional"],
    [
      "a row that contradicts itself within a decision (Sông Đà 2020)",
      { grade: "C", number: "926/QĐ-UBND" },
      "provisional",
    ],
    ["an estimate (Sơn La 2025: 7,89 %)", { grade: "E", number: "" }, "estimated"],
    ["a survey (living standards 2018)", { grade: "S", number: "" }, "official"],
    ["a survey printed as preliminary", { grade: "S", number: "", preliminary: true }, "provisional"],
    ["what is left of a whole (760 of Mường Lay)", { grade: "derived", number: "108" }, "derived"],
    [
      "a decision whose figures nobody has seen",
      { grade: "locator", number: "217/QĐ-BLĐTBXH" },
      "provisional",
    ],
    ["the example", { grade: "X", number: "" }, "illustrative"],
  ] as const)("%s", (_says, graded, status) => {
    expect(statusOfGrade(graded)).toBe(status);
  });
});

it("adds to a status that it is a survey or preliminary, and nothing else", () => {
  expect(shadeOfGrade("E", "estimated")).toBeNull();
  expect(shadeOfGrade("S", "official")).toBe("survey");
  expect(shadeOfGrade("S", "provisional")).toBe("preliminary");
  expect(["A", "B", "C", "derived", "X"].map((grade) => shadeOfGrade(grade, "official"))).toEqual(
    Array(5).fill(null),
  );
});
