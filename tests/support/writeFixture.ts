import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFixtureFiles } from "./fixtureData.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: npx tsx tests/support/writeFixture.ts <folder>\n");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const files = makeFixtureFiles();
for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content));
process.stdout.write(`${String(files.size)} files of the fixture province written to ${folder}\n`);
