import { describe } from "vitest";
import { describeProvince } from "./describeProvince.ts";

describe("cao-bang", () => {
  describeProvince("04", { communes: 56, stops: 452 });
});
