import { describe, expect, it } from "vitest";
import { makeCalendar } from "#domain/coverage/taskCalendar";

const entry = {
  id: "th.t07",
  due: "2018-08-20",
  summary: "Kế hoạch tổng rà soát hộ nghèo, cận nghèo; của huyện",
  description: `trước 20/08/2018\nUBND cấp huyện\n${"Kế hoạch giảm nghèo nhanh và bền vững ".repeat(4)}`,
  category: "Huyện",
};
const text = makeCalendar([entry], { name: "Kế hoạch 2018", made: "2026-12-01T02:03:04.567Z" });

describe(makeCalendar, () => {
  it("ends every line by CR LF and keeps each within 75 octets (RFC 5545, 3.1)", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it("is read whole again once unfolded: no letter is cut", () => {
    const unfolded = text.replaceAll("\r\n ", "");
    expect(unfolded).toContain(String.raw`SUMMARY:Kế hoạch tổng rà soát hộ nghèo\, cận nghèo\; của huyện`);
    expect(unfolded).toContain(String.raw`DESCRIPTION:trước 20/08/2018\nUBND cấp huyện\nKế hoạch`);
  });

  it("takes the whole of the last day, and ends before the next (RFC 5545, 3.6.1)", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20180820\r\nDTEND;VALUE=DATE:20180821\r\n");
    const newYear = makeCalendar([{ ...entry, due: "2018-12-31" }], {
      name: "",
      made: "2026-12-01T00:00:00Z",
    });
    expect(newYear).toContain("DTEND;VALUE=DATE:20190101");
  });

  it("says when it was made, and marks nobody as busy", () => {
    expect(text).toContain("DTSTAMP:20261201T020304Z");
    expect(text).toContain("TRANSP:TRANSPARENT");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});
