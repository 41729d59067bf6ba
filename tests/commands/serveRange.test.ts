import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, makeServer } from "../../scripts/commands/serve.ts";

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

  it("comes from a place to its end, and never beyond it", async () => {
    for (const Range of ["bytes=250-", "bytes=250-999"]) {
      const answer = await fetch(address, { headers: { Range } });
      expect([...new Uint8Array(await answer.arrayBuffer())], Range).toEqual([250, 251, 252, 253, 254, 255]);
      expect(answer.headers.get("content-range"), Range).toBe("bytes 250-255/256");
    }
  });

  it("comes whole where the range is none that a server must know", async () => {
    for (const Range of ["bytes=-50", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes="]) {
      const answer = await fetch(address, { headers: { Range } });
      expect([answer.status, (await answer.arrayBuffer()).byteLength], Range).toEqual([200, 256]);
    }
  });
});
