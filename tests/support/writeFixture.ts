import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFixtureFiles } from "./fixtureData.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx tsx tests/support/writeFixture.ts <folder>");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const files = makeFixtureFiles();
for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content));
console.log(`${String(files.size)} files of the fixture province written to ${folder}`);
