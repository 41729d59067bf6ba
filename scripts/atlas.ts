import { UsageError, type Command } from "./commands/command.ts";
import { explain } from "./commands/explain.ts";
import { languageOf, takeLanguage, wordsIn } from "./commands/language.ts";
import { sayNews } from "./commands/news.ts";
import { VERBS, type CommandWords, type Verb } from "./commands/words/words.ts";
import { makeDiskEffects } from "./pipeline/effects/disk.ts";

/** Verbs load only their own code. */
const COMMANDS: Readonly<Record<Verb, () => Promise<Command>>> = {
  build: async () => (await import("./commands/build.ts")).buildCommand,
  check: async () => (await import("./commands/build.ts")).checkCommand,
  demo: async () => (await import("./commands/example.ts")).demoCommand,
  template: async () => (await import("./commands/template.ts")).templateCommand,
  boundaries: async () => (await import("./commands/boundaries.ts")).boundariesCommand,
  new: async () => (await import("./commands/newEdition.ts")).newCommand,
  add: async () => (await import("./commands/add.ts")).addCommand,
  compress: async () => (await import("./commands/hosting.ts")).compressCommand,
  hosting: async () => (await import("./commands/hosting.ts")).hostingCommand,
  offline: async () => (await import("./commands/offline.ts")).offlineCommand,
  portable: async () => (await import("./commands/portable.ts")).portableCommand,
  pages: async () => (await import("./commands/pages.ts")).pagesCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  pack: async () => (await import("./commands/pack.ts")).packCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
};

async function main(args: readonly string[], words: CommandWords): Promise<number> {
  const [verb = "--help", ...rest] = args;
  if (verb === "--help") {
    process.stdout.write(overview(words));
    return 0;
  }
  const known = VERBS.find((name) => name === verb);
  if (known === undefined) throw new UsageError({ kind: "verb", found: verb, known: VERBS });
  if (rest.includes("--help")) {
    process.stdout.write(`${words.verbs[known].help}\n`);
    return 0;
  }
  const command = await COMMANDS[known]();
  const effects = makeDiskEffects(process.cwd(), (news) => sayNews(news, words));
  return await command.run(rest, effects, words);
}

function overview(words: CommandWords): string {
  const lines = VERBS.map((verb) => `  ${verb.padEnd(12)}${words.verbs[verb].summary}`);
  return `${words.overview}\n\n${lines.join("\n")}\n`;
}

/** A wrong `--lang` is told in the language of the terminal. */
async function start(line: readonly string[]): Promise<number> {
  let words = wordsIn(languageOf(process.env));
  try {
    const { args, language } = takeLanguage(line);
    words = language === null ? words : wordsIn(language);
    return await main(args, words);
  } catch (error) {
    const { lines, code } = explain(error, words);
    for (const text of lines) process.stderr.write(`${text}\n`);
    return code;
  }
}

process.exitCode = await start(process.argv.slice(2));
