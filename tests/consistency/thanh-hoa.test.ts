import { describe } from "vitest";
import { describeProvince } from "./describeProvince.ts";

describe("thanh-hoa", () => {
  describeProvince("38", { communes: 166, stops: 452 });
});
