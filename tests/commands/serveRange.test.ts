import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRange } from "../../scripts/commands/range.ts";
import { listen, makeServer } from "../../scripts/commands/serve.ts";

describe(parseRange, () => {
  it("reads the three spellings of one range, cut to the file", () => {
    expect(parseRange("bytes=0-99", 1000)).toEqual([0, 99]);
    expect(parseRange("bytes=900-5000", 1000)).toEqual([900, 999]);
    expect(parseRange("bytes=100-", 1000)).toEqual([100, 999]);
    expect(parseRange("bytes=-50", 1000)).toEqual([950, 999]);
    expect(parseRange("bytes=-5000", 1000)).toEqual([0, 999]);
  });

  it("passes over what is no single range, and refuses what lies beyond the end", () => {
    for (const header of [undefined, "", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2"])
      expect(parseRange(header, 1000)).toBeNull();
    for (const header of ["bytes=1000-", "bytes=2000-3000", "bytes=-0"])
      expect(parseRange(header, 1000)).toBe("unsatisfiable");
  });
});

describe("a background from the server", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-range-"));
  const server = makeServer(folder);
  let address = "";
  beforeAll(async () => {
    writeFileSync(
      join(folder, "roads.pmtiles"),
      Buffer.from(Array.from({ length: 256 }, (_, index) => index)),
    );
    address = `${await listen(server, 0, true)}roads.pmtiles`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it("comes in the piece asked for", async () => {
    const answer = await fetch(address, { headers: { Range: "bytes=10-13" } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-range")).toBe("bytes 10-13/256");
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([10, 11, 12, 13]);
  });

  it("comes whole without a range, and says what there is where the range lies beyond", async () => {
    const whole = await fetch(address);
    expect(whole.status).toBe(200);
    expect((await whole.arrayBuffer()).byteLength).toBe(256);
    const beyond = await fetch(address, { headers: { Range: "bytes=256-" } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get("content-range")).toBe("bytes */256");
    expect((await fetch(address.replace("roads", "rivers"))).status).toBe(404);
  });
});
