import { createInterface } from "node:readline/promises";

/** Asks the person at the terminal; the fallback for an empty line, and where nobody sits there. */
export async function ask(question: string, fallback: string, isSilent: boolean): Promise<string> {
  if (isSilent || !process.stdin.isTTY) return fallback;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (
      (await terminal.question(`${question}${fallback === "" ? "" : ` [${fallback}]`}: `)).trim() || fallback
    );
  } finally {
    terminal.close();
  }
}
