import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeDiskEffects } from "../../../scripts/pipeline/effects/disk.ts";
import { repairFolder } from "../../../scripts/pipeline/publish/output.ts";

/** A disk on which these folders hold a catalogue with their own name. */
async function hold(...folders: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "atlas-repair-"));
  for (const folder of folders) {
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, "catalogue.json"), folder);
  }
  return root;
}

it("brings back the last edition after a build that was killed between its two renames", async () => {
  const root = await hold("data.previous", "data.next");
  await repairFolder(makeDiskEffects(root), "data");
  expect(await readdir(root)).toEqual(["data"]);
  expect(await readFile(join(root, "data/catalogue.json"), "utf8")).toBe("data.previous");
});

it("leaves an edition that is whole, and takes away what a killed build had begun", async () => {
  const root = await hold("data", "data.next");
  await repairFolder(makeDiskEffects(root), "data");
  expect(await readdir(root)).toEqual(["data"]);
  expect(await readFile(join(root, "data/catalogue.json"), "utf8")).toBe("data");
});
