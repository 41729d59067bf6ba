import { describe } from "vitest";
import { describeProvince } from "./describeProvince.ts";

describe("dien-bien", () => {
  describeProvince("11", { communes: 45, stops: 452 });
});
