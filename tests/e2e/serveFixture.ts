import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, makeServer } from "../../scripts/commands/serve.ts";
import { makeBackground } from "../support/background.ts";
import { makeFixtureFiles } from "../support/fixtureData.ts";

/** Serves the built pages over the fixture province on the port given. */
const folder = mkdtempSync(join(tmpdir(), "atlas-fixture-"));
cpSync("dist", folder, { recursive: true });
rmSync(join(folder, "data"), { recursive: true, force: true });
mkdirSync(join(folder, "data"));
for (const [name, content] of makeFixtureFiles())
  writeFileSync(join(folder, "data", name), JSON.stringify(content));
writeFileSync(join(folder, "background.pmtiles"), makeBackground());
writeFileSync(join(folder, "damaged.pmtiles"), "no archive");
process.stdout.write(`fixture: ${await listen(makeServer(folder), Number(process.argv[2]), true)}\n`);
