import { UsageError, type Command } from "./commands/command.ts";
import { makeDiskEffects } from "./pipeline/effects/disk.ts";
import { ProblemsError } from "./pipeline/problem.ts";

/** Verbs load only their own code. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./commands/build.ts")).buildCommand,
  check: async () => (await import("./commands/build.ts")).checkCommand,
  demo: async () => (await import("./commands/example.ts")).demoCommand,
  template: async () => (await import("./commands/template.ts")).templateCommand,
  boundaries: async () => (await import("./commands/boundaries.ts")).boundariesCommand,
  compress: async () => (await import("./commands/hosting.ts")).compressCommand,
  hosting: async () => (await import("./commands/hosting.ts")).hostingCommand,
  offline: async () => (await import("./commands/offline.ts")).offlineCommand,
  portable: async () => (await import("./commands/portable.ts")).portableCommand,
  pages: async () => (await import("./commands/pages.ts")).pagesCommand,
  pack: async () => (await import("./commands/pack.ts")).packCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
};

async function main(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  const load = verb === undefined ? undefined : COMMANDS[verb];
  if (verb === undefined || verb === "--help") return await overview();
  if (load === undefined)
    throw new UsageError(`unknown verb "${verb}"; known: ${Object.keys(COMMANDS).join(", ")}`);
  const command = await load();
  const effects = makeDiskEffects(process.cwd());
  if (!rest.includes("--help")) return await command.run(rest, effects);
  effects.log(command.help);
  return 0;
}

async function overview(): Promise<number> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
  process.stdout.write(`Usage: npm run atlas -- VERB [--help]\n\n${lines.join("\n")}\n`);
  return 0;
}

/** Wrong data is exit code 1, a wrong command line 2; a fault of the program keeps its stack. */
function explain(error: unknown): number {
  if (error instanceof ProblemsError) {
    process.stderr.write(
      `${error.message}\n${String(error.problems.length)} problems; nothing was written\n`,
    );
    return 1;
  }
  if (
    error instanceof UsageError ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  ) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
