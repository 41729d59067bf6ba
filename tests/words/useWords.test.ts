import { render } from "svelte/server";
import { describe, expect, it } from "vitest";
import { renderIn } from "../support/renderIn.ts";
import PoorHouseholds from "./PoorHouseholds.svelte";

describe("words of a feature", () => {
  it("are those of the language that the root of the page reads", () => {
    expect(renderIn("vi", PoorHouseholds, {})).toContain("hộ nghèo");
    expect(renderIn("en", PoorHouseholds, {})).toContain("poor households");
  });

  it("are of no language where no root names one", () => {
    expect(() => render(PoorHouseholds).body).toThrow("provideLanguage");
  });
});
