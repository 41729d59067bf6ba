import { describe } from "vitest";
import { describeProvince } from "./describeProvince.ts";

describe("son-la", () => {
  describeProvince("14", { communes: 75, stops: 452 });
});
