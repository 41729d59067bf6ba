import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runAll } from "./running.ts";

/**
 * Types of everything (svelte-check over the components, the compiler over the rest), both with TypeScript 7; with `--anew` from nothing,
 * else from what they kept.
 */
const KEPT = ".svelte-check";
const COMPONENTS = join(KEPT, "svelte");
const isAnew = process.argv.includes("--anew");

/** What svelte-check wrote of a component that is gone is checked all the same: then everything it kept goes too. */
function holdsGone(): boolean {
  if (!existsSync(COMPONENTS)) return false;
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: "utf8" });
  return (
    files
      .filter((file) => file.endsWith(".svelte.ts"))
      // A component Name.svelte is written as ++Name.svelte.ts and Name.d.svelte.ts.
      .some((file) => !existsSync(file.replace("++", "").replace(/(\.d)?\.svelte\.ts$/, ".svelte")))
  );
}

if (isAnew || holdsGone()) rmSync(KEPT, { recursive: true, force: true });
const components = ["svelte-check", "--tsconfig", "tsconfig.json", "--fail-on-warnings", "--tsgo"];
const compiler = ["node_modules/@typescript/native/bin/tsc", "-b", "tsconfig.build.json"];
const passed = await runAll([
  { name: "components", command: "npx", args: [...components, ...(isAnew ? [] : ["--incremental"])] },
  { name: "all other files", command: "node", args: [...compiler, ...(isAnew ? ["--force"] : [])] },
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
